import type { Block, BlockChange, BlockList, Document, Part, Suppression } from "../document/document.ts";
import type { BlockChecker, LintSettings } from "./block-checker.ts";
import type { Diagnostic, LintResult } from "./diagnostic.ts";
import type { EnabledRule } from "./enabled-rule.ts";
import type { Entry } from "./entry.ts";
import { type FactOwner, FactTable, type PlacedFinding } from "./fact-table.ts";
import type { Failures } from "./failures.ts";
import { placeFinding } from "./place.ts";
import { type IgnoredText, isSuppressed } from "./suppress.ts";

/** The fact tables of some rules, by their position in `BlockChecker.factRules`. */
export interface FactTables {
  readonly tables: readonly { readonly index: number; readonly table: FactTable }[];
}

/** Makes the tables of the fact rules of one scope. */
export function makeTables(
  rules: readonly EnabledRule[],
  scope: "document" | "collection",
  settings: LintSettings,
): FactTables {
  return {
    tables: rules.flatMap((enabled, index) =>
      enabled.rule.scope === scope ? [{ index, table: new FactTable(enabled, settings) }] : [],
    ),
  };
}

/**
 * One document under check: its blocks in order, what the rules said of each, and the facts of the document rules. A
 * change replaces some blocks and checks nothing else again; checking a document afresh is one big change.
 */
export class Ledger implements BlockList, FactOwner {
  readonly id: string;
  readonly #checker: BlockChecker;
  readonly #failures: Failures;
  readonly #own: FactTables;
  readonly #shared: FactTables | undefined;
  #entries: Entry[] = [];
  #parts: readonly Part[];
  #suppressions: readonly Suppression[];

  constructor(
    id: string,
    document: Document,
    checker: BlockChecker,
    settings: LintSettings,
    failures: Failures,
    shared?: FactTables,
  ) {
    this.id = id;
    this.#checker = checker;
    this.#failures = failures;
    this.#own = makeTables(checker.factRules, "document", settings);
    this.#shared = shared;
    this.#parts = document.parts;
    this.#suppressions = document.suppressions;
    this.replace({ part: 0, from: 0, to: 0, blocks: document.blocks, delta: 0 }, document.parts, document.suppressions);
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

  escape(part: number): (text: string) => string {
    return this.#parts[part]?.escape ?? ((text) => text);
  }

  /** Replaces blocks, moves later ones of the same part, and settles the facts. */
  replace(change: BlockChange, parts: readonly Part[], suppressions: readonly Suppression[]): void {
    this.#parts = parts;
    this.#suppressions = suppressions;
    const added: Entry[] = [];
    for (const placed of change.blocks) {
      const part = parts[placed.part];
      if (part !== undefined) added.push(this.#checker.check(placed, part, this.#failures));
    }
    const removed = this.#splice(change.from, change.to, added);
    const moved = change.from + added.length;
    for (let index = change.from; index < this.#entries.length; index++) {
      const entry = this.#entry(index);
      entry.index = index;
      if (index >= moved && change.delta !== 0 && entry.part === change.part) entry.start += change.delta;
    }
    this.#account(removed, added);
  }

  /** Takes all facts of the document out of the shared tables. */
  withdraw(): void {
    if (this.#shared !== undefined) withdrawFacts(this.#shared, this.#entries);
  }

  /** What the rules say of the document as it stands. */
  result(shared: readonly PlacedFinding[], ignored: readonly IgnoredText[]): LintResult {
    const diagnostics: Diagnostic[] = [];
    for (const entry of this.#entries) {
      for (const finding of entry.findings) diagnostics.push(placeFinding(entry, finding, this.#parts, this.id));
    }
    const placed = this.#own.tables.flatMap(({ table }) => table.findings()).concat(shared);
    for (const { entry, finding } of placed) diagnostics.push(placeFinding(entry, finding, this.#parts, this.id));
    const kept = this.#withoutSuppressed(diagnostics, ignored);
    const order = new Map(this.#parts.map((part, index) => [part.name, index]));
    kept.sort((a, b) => compare(a, b, order));
    return { diagnostics: kept, suppressed: diagnostics.length - kept.length, failures: this.#failures.list() };
  }

  #withoutSuppressed(diagnostics: Diagnostic[], ignored: readonly IgnoredText[]): Diagnostic[] {
    if (this.#suppressions.length === 0 && ignored.length === 0) return diagnostics.slice();
    const parts = new Map(this.#parts.map((part, index) => [part.name, { index, source: part.source }]));
    return diagnostics.filter((diagnostic) => {
      const part = parts.get(diagnostic.part);
      return part === undefined || !isSuppressed(diagnostic, part, this.#suppressions, ignored);
    });
  }

  #account(removed: readonly Entry[], added: readonly Entry[]): void {
    if (removed.length > 0) {
      withdrawFacts(this.#own, removed);
      if (this.#shared !== undefined) withdrawFacts(this.#shared, removed);
    }
    for (const tables of this.#shared === undefined ? [this.#own] : [this.#own, this.#shared]) {
      for (const { index, table } of tables.tables) {
        for (const entry of added) {
          const facts = entry.facts[index];
          if (facts !== undefined && facts.length > 0) table.add(entry, facts, this);
        }
      }
    }
    for (const { table } of this.#own.tables) table.settle(this.#failures);
  }

  #splice(from: number, to: number, added: Entry[]): readonly Entry[] {
    if (this.#entries.length === 0) {
      this.#entries = added;
      return [];
    }
    // Not spread into `splice`: a paste can bring more blocks than a call can take arguments.
    if (added.length < 1000) return this.#entries.splice(from, to - from, ...added);
    const removed = this.#entries.slice(from, to);
    this.#entries = [...this.#entries.slice(0, from), ...added, ...this.#entries.slice(to)];
    return removed;
  }

  #entry(index: number): Entry {
    const entry = this.#entries[index];
    if (entry === undefined) throw new RangeError(`No block ${index} in a document of ${this.#entries.length} blocks`);
    return entry;
  }
}

function withdrawFacts(tables: FactTables, entries: readonly Entry[]): void {
  const gone = new Set(entries);
  for (const { index, table } of tables.tables) {
    const keys = new Set<string>();
    for (const entry of entries) for (const fact of entry.facts[index] ?? []) keys.add(fact.key);
    if (keys.size > 0) table.remove(gone, keys);
  }
}

function compare(a: Diagnostic, b: Diagnostic, order: ReadonlyMap<string, number>): number {
  return (
    (order.get(a.part) ?? 0) - (order.get(b.part) ?? 0) ||
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
