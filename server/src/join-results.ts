import type { Diagnostic, LintResult } from "@soatvan/core";

/** What both linters say of one document, in the order of the command line's reports. */
export function joinResults(own: LintResult, shared: LintResult | undefined): LintResult {
  if (shared === undefined) return own;
  if (shared.diagnostics.length === 0 && shared.suppressed === 0 && shared.failures.length === 0) return own;
  return {
    diagnostics: [...own.diagnostics, ...shared.diagnostics].sort(inFileOrder),
    capped: [],
    suppressed: own.suppressed + shared.suppressed,
    failures: [...own.failures, ...shared.failures],
  };
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
