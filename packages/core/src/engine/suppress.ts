import { categoryOf } from "../rule/rule.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Text that the configuration declares right, with the text around it that makes it so. */
export interface IgnoredText {
  /** The text itself, exactly. */
  readonly text: string;
  /** Must stand right before it. */
  readonly before?: string;
  /** Must stand right after it. */
  readonly after?: string;
  /** Rule names or categories; absent for all rules. */
  readonly rules?: readonly string[];
}

/** Whether a list of rule names and categories covers a rule; an absent list covers all. */
export function coversRule(rules: readonly string[] | undefined, rule: string): boolean {
  return rules === undefined || rules.includes(rule) || rules.includes(categoryOf(rule));
}

/** Whether the configuration declares right what a diagnostic talks about. */
export function isIgnored(diagnostic: Diagnostic, source: string, ignored: readonly IgnoredText[]): boolean {
  return ignored.some((entry) => coversRule(entry.rules, diagnostic.rule) && standsIn(diagnostic, source, entry));
}

/** Whether the diagnostic lies inside an occurrence of the ignored text. Looks only around the diagnostic. */
function standsIn(diagnostic: Diagnostic, source: string, entry: IgnoredText): boolean {
  const { start, end } = diagnostic.range;
  const { text, before = "", after = "" } = entry;
  if (text.length < end - start) return false;
  for (let at = Math.max(0, end - text.length); at <= start; at++) {
    if (!source.startsWith(text, at)) continue;
    if (source.startsWith(after, at + text.length) && source.endsWith(before, at)) return true;
  }
  return false;
}
