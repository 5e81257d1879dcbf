import type { Fact } from "../rule/rule.ts";
import type { BlockChecker, LintSettings } from "./block-checker.ts";
import type { Entry } from "./entry.ts";
import type { RowChange } from "./fact-rows.ts";
import { FactTable } from "./fact-table.ts";
import type { Failure } from "./failures.ts";
import type { FactOwner } from "./placed-fact.ts";
import type { PlacedFinding } from "./placed-finding.ts";

interface NumberedTable {
  /** Position of its rule in `BlockChecker.factRules`. */
  readonly index: number;
  readonly table: FactTable;
}

const noFacts: readonly Fact<unknown>[] = [];

/** The fact tables of all rules of one scope. */
export class FactTables {
  readonly #tables: readonly NumberedTable[];
  /** The id after which, or at which, no document has ever been filed. */
  #last: string | undefined;

  constructor(checker: BlockChecker, scope: "document" | "collection", settings: LintSettings) {
    this.#tables = checker.factRules.flatMap(({ enabled, rule }, index) =>
      rule.scope === scope
        ? [{ index, table: new FactTable(enabled, rule, settings, (block) => checker.read(block, rule)) }]
        : [],
    );
  }

  /** Whether a document that has no facts here comes after all others, so that its entries may be appended one after another. */
  begins(owner: FactOwner): boolean {
    if (this.#last !== undefined && owner.id <= this.#last) return false;
    this.#last = owner.id;
    return true;
  }

  /** Files the facts of the next entry of a document; it must have its index by now. */
  append(entry: Entry, owner: FactOwner): void {
    const { facts } = entry;
    for (const { index, table } of this.#tables) {
      const own = facts[index];
      if (own !== undefined) for (const fact of own) table.append({ entry, fact, owner });
    }
  }

  /** Blocks of a document gave way to others; entries must have their indexes by now. */
  replace(removed: readonly Entry[], added: readonly Entry[], owner: FactOwner): void {
    const gone = new Set(removed);
    const from = removed[0]?.index ?? added[0]?.index ?? 0;
    const moved = Math.abs(removed.length - added.length);
    for (const { index, table } of this.#tables) {
      const changes = changesOf(removed, added, index, owner);
      if (changes !== undefined) table.replace(changes, gone, owner, from);
      if (moved > 0) table.move(owner, moved);
    }
  }

  /** Checks what changed. Returns the documents about which a rule may say something else than before. */
  settle(): ReadonlySet<FactOwner> {
    const touched = new Set<FactOwner>();
    for (const { table } of this.#tables) for (const owner of table.settle()) touched.add(owner);
    return touched;
  }

  /** Forgets all documents, to be used for others. */
  clear(): void {
    this.#last = undefined;
    for (const { table } of this.#tables) table.clear();
  }

  /** What the rules say of a document. */
  findings(owner: FactOwner): PlacedFinding[] {
    return this.#tables.flatMap(({ table }) => table.findings(owner));
  }

  /** The rules that threw on facts of a document. */
  failures(owner: FactOwner): Failure[] {
    return this.#tables.flatMap(({ table }) => table.failures(owner));
  }

  /** The documents that findings tie to a document. */
  related(owner: FactOwner): ReadonlySet<FactOwner> {
    const all = new Set<FactOwner>();
    for (const { table } of this.#tables) for (const other of table.related(owner)) all.add(other);
    return all;
  }
}

/** What entries that came and went do to each key of one rule; undefined when the rule keeps nothing of them. */
function changesOf(
  removed: readonly Entry[],
  added: readonly Entry[],
  index: number,
  owner: FactOwner,
): Map<string, RowChange> | undefined {
  let changes: Map<string, RowChange> | undefined;
  for (const [entries, side] of [[removed, "removed"] as const, [added, "added"] as const]) {
    for (const entry of entries) {
      for (const fact of entry.facts[index] ?? noFacts) {
        changes ??= new Map();
        changeOf(changes, fact.key)[side].push({ entry, fact, owner });
      }
    }
  }
  return changes;
}

function changeOf(changes: Map<string, RowChange>, key: string): RowChange {
  let change = changes.get(key);
  if (change === undefined) {
    change = { removed: [], added: [] };
    changes.set(key, change);
  }
  return change;
}
