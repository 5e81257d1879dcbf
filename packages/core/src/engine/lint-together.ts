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
 * Checks documents together, once. Goes from one to the next in the order in which rules see them, and keeps of each only what it
 * says by itself and the facts of collection rules: thousands take little more room than one.
 * @throws RangeError when two documents have the same id.
 */
export function lintTogether(
  documents: readonly NamedDocument[],
  checker: BlockChecker,
  settings: CollectionSettings,
): readonly LintResult[] {
  const shared = new FactTables(checker, "collection", settings);
  const own = new FactTables(checker, "document", settings);
  const ledgers = new Map<string, Ledger>();
  for (const { id, document } of [...documents].sort(byId)) {
    if (ledgers.has(id)) throw new RangeError("Two documents of a collection have the same id");
    const ledger = new Ledger(id, document, checker, settings, { shared, own, once: true });
    ledger.conclude(settings.ignored);
    own.clear();
    ledgers.set(id, ledger);
  }
  shared.settle();
  return documents.flatMap(({ id }) => ledgers.get(id)?.result(settings.ignored) ?? []);
}

function byId(a: NamedDocument, b: NamedDocument): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
