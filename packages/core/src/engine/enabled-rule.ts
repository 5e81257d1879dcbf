import type { Rule, Severity } from "../rule/rule.ts";

/** A rule with the severity and options that hold for a document. */
export interface EnabledRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: unknown;
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** The lower of two severities. */
export function lowerSeverity(a: Severity, b: Severity | undefined): Severity {
  return b !== undefined && rank[b] < rank[a] ? b : a;
}

/** True when `severity` is at least as bad as `bar`. */
export function isAtLeast(severity: Severity, bar: Severity): boolean {
  return rank[severity] >= rank[bar];
}
