import type { Document, Reader } from "../document/document.ts";
import { BlockChecker, type LintSettings } from "./block-checker.ts";
import { type Collection, openRuleCollection } from "./collection.ts";
import type { LintResult } from "./diagnostic.ts";
import type { EnabledRule } from "./enabled-rule.ts";
import { type FixOptions, type FixResult, fixFile } from "./fix.ts";
import { Ledger } from "./ledger.ts";
import { type CollectionRun, lintTogether, type NamedDocument, startTogether } from "./lint-together.ts";
import { capResult } from "./result.ts";
import { openSession, type Session } from "./session.ts";
import type { IgnoredText } from "./suppress.ts";

/** Checks documents with a fixed set of rules. Holds no state between calls. */
export interface Linter {
  readonly rules: readonly EnabledRule[];
  /** Checks one document. Never throws for what the document holds; a rule that throws is in `failures`. */
  lint(document: Document): LintResult;
  /**
   * Checks documents together, so that rules of collection scope see all of them. Results come in the given order; what
   * they say does not depend on it.
   * @throws RangeError when two documents have the same id.
   */
  lintAll(documents: readonly NamedDocument[]): readonly LintResult[];
  /** Checks documents together as `lintAll` does, for a caller that has them one after another. */
  startAll(): CollectionRun;
  /** Opens a document for editing: updates check only what they touch. */
  open(reader: Reader<string>, source: string): Session;
  /** Opens a live set of documents for editing: rules of collection scope see all of them as they stand. */
  openCollection(): Collection;
  /** Applies fixes until none is left, at most ten rounds. */
  fix<File extends string | Uint8Array>(reader: Reader<File>, file: File, options?: FixOptions): FixResult<File>;
}

/** What a linter needs besides its rules. */
export interface LinterSettings extends LintSettings {
  /** Text that is declared right; diagnostics inside it are suppressed. */
  readonly ignored?: readonly IgnoredText[];
  /**
   * How many diagnostics of one rule a result lists for one document; what is left out is counted in `LintResult.capped`.
   * 1,000 when absent: what editors show of one file. Fixing applies all. `Infinity` lists everything.
   */
  readonly mostPerRule?: number;
}

const MOST_PER_RULE = 1000;

/** Makes a linter from rules that are already resolved. */
export function createRuleLinter(rules: readonly EnabledRule[], settings: LinterSettings = {}): Linter {
  const checker = new BlockChecker(rules, settings);
  const { ignored = [], mostPerRule = MOST_PER_RULE } = settings;
  const capped = { ...settings, mostPerRule };
  const whole = { ...settings, mostPerRule: Number.POSITIVE_INFINITY };
  const lintWhole = (document: Document): LintResult =>
    new Ledger("", document, checker, whole, { once: true }).result(ignored);
  const openCollection = (): Collection => openRuleCollection(checker, { ...settings, ignored, mostPerRule });
  return {
    rules,
    lint: (document) => new Ledger("", document, checker, capped, { once: true }).result(ignored),
    lintAll(documents) {
      return lintTogether(documents, checker, { ...settings, ignored, mostPerRule });
    },
    startAll: () => startTogether(checker, { ...settings, ignored, mostPerRule }),
    open(reader, source) {
      const document = reader.read(source);
      const ledger = new Ledger("", document, checker, capped);
      let result: LintResult | undefined;
      return openSession(reader, ledger, document, {
        changed() {
          result = undefined;
        },
        result() {
          result ??= ledger.result(ignored);
          return result;
        },
      });
    },
    openCollection,
    fix(reader, file, options) {
      const fixed = fixFile(reader, file, lintWhole, options);
      return { ...fixed, result: capResult(fixed.result, mostPerRule, new Map()) };
    },
  };
}
