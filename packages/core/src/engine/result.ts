import type { Directive } from "../document/directive.ts";
import type { Part } from "../document/document.ts";
import type { BlockChecker } from "./block-checker.ts";
import type { CappedRule, Diagnostic, LintResult } from "./diagnostic.ts";
import { applyDirectives } from "./directives.ts";
import type { Entry, Finding } from "./entry.ts";
import { countFailures, type Failure } from "./failures.ts";
import { placeFinding } from "./place.ts";
import { type IgnoredText, isIgnored } from "./suppress.ts";

/** A finding at the block it is in. */
export interface LocatedFinding {
  readonly entry: Entry;
  readonly finding: Finding;
}

/** What a result is made of. */
export interface ResultInput {
  readonly document: string;
  readonly parts: readonly Part[];
  readonly directives: readonly Directive[];
  readonly checker: BlockChecker;
  /** The document is checked by itself: collection rules say nothing of it. */
  readonly alone: boolean;
  readonly ignored: readonly IgnoredText[];
  /** Reordered. */
  readonly findings: LocatedFinding[];
  readonly failures: readonly Failure[];
}

/** Places findings in the file, in order, without those that somebody silenced. */
export function makeResult(input: ResultInput): LintResult {
  const { parts, document } = input;
  const findings = input.findings.sort(inFileOrder);
  const diagnostics = findings.map(({ entry, finding }) => placeFinding(entry, finding, parts, document));
  const spoken = input.directives.length === 0 ? undefined : applyDirectives(diagnostics, input);
  const kept = withoutIgnored(spoken?.kept ?? diagnostics, input);
  const about = withoutIgnored(spoken?.about ?? [], input);
  return {
    diagnostics: about.length === 0 ? kept : mergeInOrder(kept, about, parts),
    capped: [],
    suppressed: diagnostics.length - kept.length,
    failures: countFailures(spoken === undefined ? input.failures : input.failures.concat(spoken.failures)),
  };
}

/**
 * Keeps the first `most` diagnostics of each rule and says what it left out: a megabyte of one repeated paragraph has
 * thousands that tell a person nothing new. `withheld` counts by rule what was found and is not even in the result.
 */
export function capResult(result: LintResult, most: number, withheld: ReadonlyMap<string, number>): LintResult {
  if (result.diagnostics.length <= most && withheld.size === 0) return result;
  const found = new Map<string, number>();
  const diagnostics = result.diagnostics.filter(({ rule }) => {
    const count = (found.get(rule) ?? 0) + 1;
    found.set(rule, count);
    return count <= most;
  });
  for (const [rule, count] of withheld) found.set(rule, (found.get(rule) ?? 0) + count);
  const capped = [...found].flatMap(([rule, count]): readonly CappedRule[] =>
    count > most ? [{ rule, shown: most, found: count }] : [],
  );
  return { ...result, diagnostics, capped: capped.sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
}

/** How many findings or diagnostics there are of each rule. */
export function countByRule(found: readonly { readonly rule: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function withoutIgnored(diagnostics: readonly Diagnostic[], input: ResultInput): readonly Diagnostic[] {
  const { ignored } = input;
  if (ignored.length === 0 || diagnostics.length === 0) return diagnostics;
  const sources = new Map(input.parts.map((part) => [part.name, part.source]));
  return diagnostics.filter((diagnostic) => !isIgnored(diagnostic, sources.get(diagnostic.part) ?? "", ignored));
}

/** Both lists are in order. */
function mergeInOrder(
  one: readonly Diagnostic[],
  other: readonly Diagnostic[],
  parts: readonly Part[],
): readonly Diagnostic[] {
  const order = new Map(parts.map((part, index) => [part.name, index]));
  const place = ({ part }: Diagnostic): number => order.get(part) ?? 0;
  return [...one, ...other].sort(
    (a, b) => place(a) - place(b) || a.range.start - b.range.start || a.range.end - b.range.end,
  );
}

/** The same order whatever rule or block was checked first. */
function inFileOrder(a: LocatedFinding, b: LocatedFinding): number {
  return (
    a.entry.part - b.entry.part ||
    a.entry.start + a.finding.start - (b.entry.start + b.finding.start) ||
    a.entry.start + a.finding.end - (b.entry.start + b.finding.end) ||
    compareText(a.finding.rule, b.finding.rule) ||
    compareText(a.finding.message, b.finding.message) ||
    compareText(JSON.stringify(a.finding.data), JSON.stringify(b.finding.data))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
