import type { Document } from "../document/document.ts";
import type { BlockChecker } from "./block-checker.ts";
import type { CollectionSettings } from "./collection.ts";
import type { LintResult } from "./diagnostic.ts";
import { FactTables } from "./fact-tables.ts";
import { Ledger } from "./ledger.ts";

/** A document of a collection. */
export interface NamedDocument {
  readonly id: string;
  readonly document: Document;
}

/**
 * Documents that are checked together, once, for a caller that has them one after another, as a command line that reads files. Keeps
 * of each only what it says by itself and the facts of collection rules.
 *
 * @example
 * const run = linter.startAll();
 * for (const path of paths) run.add(path, plainReader.read(readFileSync(path, "utf8")));
 * const results = run.results();
 */
export interface CollectionRun {
  /**
   * Checks the next document. The order does not matter to what is said; documents in the order of their ids, by UTF-16 code units,
   * take the least time and memory.
   * @throws RangeError when a document of this id was added before.
   */
  add(id: string, document: Document): void;
  /** What the rules say of each document, in the order in which they were added. No document can be added after that. */
  results(): readonly LintResult[];
}

/** Begins to check documents together. */
export function startTogether(checker: BlockChecker, settings: CollectionSettings): CollectionRun {
  const shared = new FactTables(checker, "collection", settings);
  const own = new FactTables(checker, "document", settings);
  const ledgers = new Map<string, Ledger>();
  let results: readonly LintResult[] | undefined;
  return {
    add(id, document) {
      if (results !== undefined) throw new RangeError("The results were given: no document can be added any more");
      if (ledgers.has(id)) throw new RangeError("Two documents of a collection have the same id");
      const ledger = new Ledger(id, document, checker, settings, { shared, own, once: true });
      ledger.conclude(settings.ignored);
      own.clear();
      ledgers.set(id, ledger);
    },
    results() {
      if (results !== undefined) return results;
      shared.settle();
      results = [...ledgers.values()].map((ledger) => ledger.result(settings.ignored));
      return results;
    },
  };
}

/**
 * Checks documents together, in the order in which rules see them: thousands take little more room than one.
 * @throws RangeError when two documents have the same id.
 */
export function lintTogether(
  documents: readonly NamedDocument[],
  checker: BlockChecker,
  settings: CollectionSettings,
): readonly LintResult[] {
  const run = startTogether(checker, settings);
  const order = documents.map((_, index) => index).sort((a, b) => byId(documents[a], documents[b]));
  for (const index of order) {
    const named = documents[index];
    if (named !== undefined) run.add(named.id, named.document);
  }
  const results: LintResult[] = [];
  run.results().forEach((result, place) => {
    results[order[place] ?? 0] = result;
  });
  return results;
}

function byId(a: NamedDocument | undefined, b: NamedDocument | undefined): number {
  if (a === undefined || b === undefined || a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
