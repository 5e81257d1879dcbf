import type { Diagnostic, LintResult } from "./diagnostic.ts";

/**
 * What two linters with different rules say of one document, as one linter with all of them would say it: the diagnostics in the
 * order of the file. The same object as `own` when the other has nothing to say; whatever was left out of either stays left out.
 */
export function joinResults(own: LintResult, other: LintResult | undefined): LintResult {
  if (other === undefined) return own;
  if (other.diagnostics.length === 0 && other.suppressed === 0 && other.failures.length === 0) return own;
  return {
    diagnostics: [...own.diagnostics, ...other.diagnostics].sort(inFileOrder),
    capped: [...own.capped, ...other.capped],
    suppressed: own.suppressed + other.suppressed,
    failures: [...own.failures, ...other.failures],
  };
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.part, b.part) ||
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
