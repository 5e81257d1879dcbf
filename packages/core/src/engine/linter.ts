import type { Document, Reader } from "../document/document.ts";
import { BlockChecker, type LintSettings } from "./block-checker.ts";
import type { LintResult } from "./diagnostic.ts";
import type { EnabledRule } from "./enabled-rule.ts";
import type { PlacedFinding } from "./fact-table.ts";
import { Failures } from "./failures.ts";
import { type FixOptions, type FixResult, fixFile } from "./fix.ts";
import { Ledger, makeTables } from "./ledger.ts";
import { openSession, type Session } from "./session.ts";
import type { IgnoredText } from "./suppress.ts";

/** Checks documents with a fixed set of rules. Holds no state between calls. */
export interface Linter {
  readonly rules: readonly EnabledRule[];
  /** Checks one document. Never throws for what the document holds; a rule that throws is in `failures`. */
  lint(document: Document): LintResult;
  /** Checks documents together, so that rules of collection scope see all of them. Results come in the given order. */
  lintAll(documents: readonly { readonly id: string; readonly document: Document }[]): readonly LintResult[];
  /** Opens a document for editing: updates check only what they touch. */
  open(reader: Reader<string>, source: string): Session;
  /** Applies fixes until none is left, at most ten rounds. */
  fix<File extends string | Uint8Array>(reader: Reader<File>, file: File, options?: FixOptions): FixResult<File>;
}

/** What a linter needs besides its rules. */
export interface LinterSettings extends LintSettings {
  /** Text that is declared right; diagnostics inside it are suppressed. */
  readonly ignored?: readonly IgnoredText[];
}

/** Makes a linter from rules that are already resolved. */
export function createRuleLinter(rules: readonly EnabledRule[], settings: LinterSettings = {}): Linter {
  const checker = new BlockChecker(rules, settings);
  const ignored = settings.ignored ?? [];

  const lintAll: Linter["lintAll"] = (documents) => {
    const shared = makeTables(checker.factRules, "collection", settings);
    const failures = documents.map(() => new Failures());
    const ledgers = documents.map(
      ({ id, document }, index) =>
        new Ledger(id, document, checker, settings, failures[index] ?? new Failures(), shared),
    );
    const byOwner = new Map<string, PlacedFinding[]>(documents.map(({ id }) => [id, []]));
    for (const { table } of shared.tables) {
      table.settle(failures[0] ?? new Failures());
      for (const placed of table.findings()) byOwner.get(placed.owner.id)?.push(placed);
    }
    return ledgers.map((ledger) => ledger.result(byOwner.get(ledger.id) ?? [], ignored));
  };

  const lint: Linter["lint"] = (document) =>
    new Ledger("", document, checker, settings, new Failures()).result([], ignored);

  return {
    rules,
    lint,
    lintAll,
    open(reader, source) {
      const document = reader.read(source);
      const ledger = new Ledger("", document, checker, settings, new Failures());
      return openSession(reader, ledger, document, () => ledger.result([], ignored));
    },
    fix: (reader, file, options) => fixFile(reader, file, lint, options),
  };
}
