import type { RuleFailure } from "./diagnostic.ts";

/** Rules that threw: one line per rule, however many blocks it failed on. */
export class Failures {
  readonly #byRule = new Map<string, { reason: string; count: number }>();

  /** Records that a rule threw. */
  record(rule: string, error: unknown): void {
    const known = this.#byRule.get(rule);
    if (known === undefined) {
      this.#byRule.set(rule, { reason: error instanceof Error ? error.message : String(error), count: 1 });
    } else {
      known.count++;
    }
  }

  /** The failures by rule name. */
  list(): readonly RuleFailure[] {
    return [...this.#byRule]
      .map(([rule, failure]) => ({ rule, ...failure }))
      .sort((a, b) => (a.rule < b.rule ? -1 : 1));
  }
}
