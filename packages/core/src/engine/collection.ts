import type { Document, Reader } from "../document/document.ts";
import type { BlockChecker, LintSettings } from "./block-checker.ts";
import { changedBlocks } from "./changed-blocks.ts";
import type { LintResult } from "./diagnostic.ts";
import { FactTables } from "./fact-tables.ts";
import { Ledger } from "./ledger.ts";
import type { FactOwner } from "./placed-fact.ts";
import { openSession, type Session } from "./session.ts";
import type { IgnoredText } from "./suppress.ts";

/**
 * A live set of documents that are checked together, so that rules of collection scope see all of them: those open in an
 * editor, with the files beside them. A change of one document checks only what it touched, there and in the others;
 * every result always equals that of `Linter.lintAll` over the documents as they stand, whatever the order in which they
 * came.
 *
 * @example
 * const collection = linter.openCollection();
 * const session = collection.open(uri, plainReader, text); // the editor opened a document
 * collection.set(otherUri, plainReader.read(otherText)); // a file nobody edits
 * session.update(changes); // a keystroke
 * for (const id of collection.takeChanged()) publish(id, collection.result(id));
 * collection.close(uri);
 */
export interface Collection {
  /** The ids of its documents, in the order of UTF-16 code units: the order in which rules see the documents. */
  readonly ids: readonly string[];
  /**
   * Opens a document for editing, in place of one of the same id. Edits go through the session; its `result()` is that of
   * the collection. A session whose document was closed or replaced goes on alone.
   */
  open(id: string, reader: Reader<string>, source: string): Session;
  /** Adds a document as it was read, or replaces one of the same id; what did not change keeps its results. */
  set(id: string, document: Document): void;
  /** Takes a document out; the others no longer know of it. Nothing happens when there is none of this id. */
  close(id: string): void;
  /**
   * What the rules say of a document, with what collection rules found between it and others.
   * @throws RangeError when there is no document of this id.
   */
  result(id: string): LintResult;
  /**
   * The ids of documents whose results may have changed since the last call, in order: edited ones, new ones, and those
   * that collection rules tie to them. Closed documents are not among them.
   */
  takeChanged(): readonly string[];
}

interface Member {
  readonly ledger: Ledger;
  /** Kept until something changes it. */
  result: LintResult | undefined;
}

/** What a collection needs of its linter. */
export interface CollectionSettings extends LintSettings {
  readonly ignored: readonly IgnoredText[];
  readonly mostPerRule: number;
}

/** Opens a collection without documents. */
export function openRuleCollection(checker: BlockChecker, settings: CollectionSettings): Collection {
  return new LiveCollection(checker, settings);
}

class LiveCollection implements Collection {
  readonly #checker: BlockChecker;
  readonly #settings: CollectionSettings;
  readonly #shared: FactTables;
  readonly #members = new Map<string, Member>();
  /** Documents that were edited since the tables were settled. */
  #edited = new Set<FactOwner>();
  #changed = new Set<string>();

  constructor(checker: BlockChecker, settings: CollectionSettings) {
    this.#checker = checker;
    this.#settings = settings;
    this.#shared = new FactTables(checker, "collection", settings);
  }

  get ids(): readonly string[] {
    return [...this.#members.keys()].sort();
  }

  open(id: string, reader: Reader<string>, source: string): Session {
    const document = reader.read(source);
    const member = this.#add(id, document);
    const { ledger } = member;
    return openSession(reader, ledger, document, {
      changed: () => this.#touch(member),
      result: () => (this.#members.get(id) === member ? this.result(id) : ledger.result(this.#settings.ignored)),
    });
  }

  set(id: string, document: Document): void {
    const known = this.#members.get(id);
    if (known === undefined) {
      this.#add(id, document);
      return;
    }
    const { ledger } = known;
    ledger.replace(changedBlocks(ledger, document), document.parts, document.directives);
    this.#touch(known);
  }

  close(id: string): void {
    const member = this.#members.get(id);
    if (member === undefined) return;
    member.ledger.withdraw();
    this.#members.delete(id);
    this.#changed.delete(id);
  }

  result(id: string): LintResult {
    const member = this.#members.get(id);
    if (member === undefined) throw new RangeError(`No document “${id}” in the collection`);
    this.#settle();
    member.result ??= member.ledger.result(this.#settings.ignored);
    return member.result;
  }

  takeChanged(): readonly string[] {
    this.#settle();
    const changed = [...this.#changed].sort();
    this.#changed = new Set();
    return changed;
  }

  #add(id: string, document: Document): Member {
    this.close(id);
    const member = {
      ledger: new Ledger(id, document, this.#checker, this.#settings, { shared: this.#shared }),
      result: undefined,
    };
    this.#members.set(id, member);
    this.#touch(member);
    return member;
  }

  #touch(member: Member): void {
    if (this.#members.get(member.ledger.id) === member) this.#edited.add(member.ledger);
  }

  /** Settles the shared tables once for all edits since the last time. */
  #settle(): void {
    for (const owner of this.#shared.settle()) this.#outdate(owner);
    for (const owner of this.#edited) {
      this.#outdate(owner);
      // What another document's finding points to may have moved.
      for (const other of this.#shared.related(owner)) this.#outdate(other);
    }
    if (this.#edited.size > 0) this.#edited = new Set();
  }

  #outdate(owner: FactOwner): void {
    const member = this.#members.get(owner.id);
    if (member === undefined || member.ledger !== owner) return;
    member.result = undefined;
    this.#changed.add(owner.id);
  }
}
