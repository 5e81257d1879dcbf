import type { Directive } from "../document/directive.ts";
import type { Block, BlockChange, BlockList, Document, EscapeText, Part, PlacedBlock } from "../document/document.ts";
import type { BlockChecker, LintSettings } from "./block-checker.ts";
import { type BlockEntry, MovingEntries } from "./block-entry.ts";
import { sameBlock } from "./changed-blocks.ts";
import type { LintResult } from "./diagnostic.ts";
import type { Entry, Finding } from "./entry.ts";
import { FactTables } from "./fact-tables.ts";
import type { Failure } from "./failures.ts";
import { Room } from "./finding-sink.ts";
import type { FactOwner } from "./placed-fact.ts";
import { capResult, countByRule, type LocatedFinding, makeResult } from "./result.ts";
import type { IgnoredText } from "./suppress.ts";

/** What a ledger needs of its linter. */
export interface LedgerSettings extends LintSettings {
  readonly mostPerRule: number;
}

/** What a document is checked for. */
export interface LedgerUse {
  /** The tables of all documents that are checked together. */
  readonly shared?: FactTables;
  /** Empty tables for the document by itself, where the caller has some. */
  readonly own?: FactTables;
  /** It will not be edited: the facts of its blocks need not be kept beside the tables. */
  readonly once?: boolean;
}

/** What is known of a document apart from others. */
interface Outcome {
  readonly findings: LocatedFinding[];
  readonly failures: Failure[];
  /** See `capResult`. */
  readonly withheld: ReadonlyMap<string, number>;
}

const noFindings: readonly Finding[] = [];
const noFacts: Entry["facts"] = [];

/**
 * One document under check: its blocks in order, what the rules said of each, and the facts of the document rules. A
 * change replaces some blocks and checks nothing else again; checking a document afresh is one big change.
 */
export class Ledger implements BlockList, FactOwner {
  readonly id: string;
  readonly #checker: BlockChecker;
  readonly #own: FactTables;
  #shared: FactTables | undefined;
  readonly #alone: boolean;
  readonly #once: boolean;
  #entries: BlockEntry[] = [];
  readonly #moving = new MovingEntries();
  #concluded: Outcome | undefined;
  #parts: readonly Part[];
  #directives: readonly Directive[];
  readonly #most: number;

  /**
   * `settings.mostPerRule` is how many diagnostics of a rule a result lists; findings beyond are counted and not kept.
   */
  constructor(id: string, document: Document, checker: BlockChecker, settings: LedgerSettings, use: LedgerUse = {}) {
    const { shared, own, once = false } = use;
    this.id = id;
    this.#most = settings.mostPerRule;
    this.#checker = checker;
    this.#own = own ?? new FactTables(checker, "document", settings);
    this.#shared = shared;
    this.#alone = shared === undefined;
    this.#once = once;
    this.#parts = document.parts;
    this.#directives = document.directives;
    this.replace({ part: 0, from: 0, to: 0, blocks: document.blocks, delta: 0 }, document.parts, document.directives);
  }

  get length(): number {
    return this.#entries.length;
  }

  get parts(): readonly Part[] {
    return this.#parts;
  }

  block(index: number): Block {
    return this.#entry(index).block;
  }

  part(index: number): number {
    return this.#entry(index).part;
  }

  start(index: number): number {
    return this.#entry(index).start;
  }

  partName(part: number): string {
    return this.#parts[part]?.name ?? "";
  }

  escape(part: number): EscapeText {
    return this.#parts[part]?.escape ?? ((text) => text);
  }

  /** Replaces blocks, moves later ones of the same part, and settles the document's own facts. */
  replace(change: BlockChange, parts: readonly Part[], directives: readonly Directive[]): void {
    this.#parts = parts;
    this.#directives = directives;
    const { from, to, blocks } = this.#trim(change);
    const added: BlockEntry[] = [];
    const room = new Room(this.#most);
    const tables = this.#tables();
    // While the facts of a block are at hand: a walk over all of them later takes many times as long.
    const next = this.#entries.length === 0 ? tables.filter((each) => each.begins(this)) : [];
    for (const placed of blocks) {
      const part = parts[placed.part];
      if (part === undefined) continue;
      const entry = this.#checker.check(placed, part, room, this.#alone);
      entry.place(from + added.length, placed.start);
      for (const each of next) each.append(entry, this);
      if (this.#once && next.length === tables.length) entry.facts = noFacts;
      added.push(entry);
    }
    const removed = this.#splice(from, to, added, change);
    for (const each of tables) if (!next.includes(each)) each.replace(removed, added, this);
    this.#own.settle();
  }

  /** Takes all facts of the document out of the shared tables and leaves them for good. */
  withdraw(): void {
    this.#shared?.replace(this.#entries, [], this);
    this.#shared = undefined;
  }

  /**
   * Keeps of a document that nobody edits any more only what its result needs and what shared tables hold; its own tables are free
   * for another document then.
   */
  conclude(ignored: readonly IgnoredText[]): void {
    this.#concluded = this.#outcome(ignored);
    for (const entry of this.#entries) entry.findings = noFindings;
    this.#entries = [];
  }

  /** What the rules say of the document as it stands, up to the cap. Shared tables must be settled. */
  result(ignored: readonly IgnoredText[]): LintResult {
    const { findings, failures, withheld } = this.#concluded ?? this.#outcome(ignored);
    if (this.#shared !== undefined) addOutcome(this.#shared, this, findings, failures);
    const result = makeResult({
      document: this.id,
      parts: this.#parts,
      directives: this.#directives,
      checker: this.#checker,
      alone: this.#shared === undefined,
      ignored,
      findings,
      failures,
    });
    return capResult(result, this.#most, withheld);
  }

  /** What the rules say of the document by itself. */
  #outcome(ignored: readonly IgnoredText[]): Outcome {
    // Which of them is silenced shows only when all are there.
    const most = this.#directives.length === 0 && ignored.length === 0 ? this.#most : Number.POSITIVE_INFINITY;
    const withheld = this.#settleWithheld(most);
    const findings: LocatedFinding[] = [];
    const failures: Failure[] = [];
    for (const entry of this.#entries) {
      for (const finding of entry.findings) findings.push({ entry, finding });
      if (entry.failures.length > 0) failures.push(...entry.failures);
    }
    addOutcome(this.#own, this, findings, failures);
    return { findings, failures, withheld };
  }

  #tables(): readonly FactTables[] {
    return this.#shared === undefined ? [this.#own] : [this.#own, this.#shared];
  }

  /** Looks again where findings were not kept that a result must have now. Counts by rule what is still not kept. */
  #settleWithheld(most: number): ReadonlyMap<string, number> {
    const left = new Map<string, number>();
    if (this.#entries.every((entry) => entry.withheld.length === 0)) return left;
    const room = new Room(most);
    for (const entry of this.#entries) {
      const part = this.#parts[entry.part];
      const kept = countByRule(entry.findings);
      if (part !== undefined && entry.withheld.some(({ rule }) => room.of(rule) > (kept.get(rule) ?? 0)))
        this.#checker.recheck(entry, part, room);
      else for (const [rule, count] of kept) room.take(rule, count);
      for (const { rule, count } of entry.withheld) left.set(rule, (left.get(rule) ?? 0) + count);
    }
    return left;
  }

  /** Leaves out what a change gives back as it was: a reader reads a block more on each side of what changed. */
  #trim(change: BlockChange): BlockChange {
    const { blocks } = change;
    let { from, to } = change;
    let start = 0;
    let end = blocks.length;
    while (from < to && start < end && this.#stays(from, blocks[start], change.part, 0)) {
      from++;
      start++;
    }
    while (from < to && start < end && this.#stays(to - 1, blocks[end - 1], change.part, change.delta)) {
      to--;
      end--;
    }
    return start === 0 && end === blocks.length ? change : { ...change, from, to, blocks: blocks.slice(start, end) };
  }

  /** `delta` is how far blocks of the changed part move; those of other parts stay where they are. */
  #stays(index: number, placed: PlacedBlock | undefined, changedPart: number, delta: number): boolean {
    const entry = this.#entry(index);
    const start = entry.part === changedPart ? entry.start + delta : entry.start;
    return entry.part === placed?.part && start === placed.start && sameBlock(entry.block, placed.block);
  }

  /** Puts entries in place of others; later ones of the same part move. */
  #splice(from: number, to: number, added: BlockEntry[], { part, delta }: BlockChange): readonly Entry[] {
    if (this.#entries.length === 0) {
      this.#entries = added;
      this.#moving.moveFrom(added.length, added);
      return [];
    }
    const inOnePart = this.#parts.length === 1;
    this.#moving.moveFrom(inOnePart ? to : this.#entries.length, this.#entries);
    const removed = this.#entries.slice(from, to);
    // Not spread into `splice`: a paste can bring more blocks than a call can take arguments.
    if (added.length === removed.length) for (const entry of added) this.#entries[entry.index] = entry;
    else if (added.length < 1000) this.#entries.splice(from, to - from, ...added);
    else this.#entries = [...this.#entries.slice(0, from), ...added, ...this.#entries.slice(to)];
    const blocks = added.length - removed.length;
    this.#moving.move(blocks, inOnePart ? delta : 0);
    if (inOnePart) return removed;
    for (let index = from + added.length; index < this.#entries.length; index++) {
      const entry = this.#entry(index);
      entry.place(index, entry.start + (entry.part === part ? delta : 0));
    }
    return removed;
  }

  #entry(index: number): BlockEntry {
    const entry = this.#entries[index];
    if (entry === undefined) throw new RangeError(`No block ${index} in a document of ${this.#entries.length} blocks`);
    return entry;
  }
}

function addOutcome(tables: FactTables, owner: FactOwner, findings: LocatedFinding[], failures: Failure[]): void {
  for (const placed of tables.findings(owner)) findings.push(placed);
  failures.push(...tables.failures(owner));
}
