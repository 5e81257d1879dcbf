import type { RuleFailure } from "./diagnostic.ts";

/** A rule that threw on one block or one group of facts. */
export interface Failure {
  readonly rule: string;
  readonly reason: string;
}

/** What nearly every block has to say of rules that threw. */
export const noFailures: readonly Failure[] = [];

/** Words what a rule threw. */
export function failureOf(rule: string, error: unknown): Failure {
  return { rule, reason: error instanceof Error ? error.message : String(error) };
}

/** One line per rule, in order of names, however many blocks and groups it failed on. */
export function countFailures(failures: Iterable<Failure>): readonly RuleFailure[] {
  const byRule = new Map<string, { reason: string; count: number }>();
  for (const { rule, reason } of failures) {
    const known = byRule.get(rule);
    if (known === undefined) byRule.set(rule, { reason, count: 1 });
    else known.count++;
  }
  return [...byRule].map(([rule, failure]) => ({ rule, ...failure })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
