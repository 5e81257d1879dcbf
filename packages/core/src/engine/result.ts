import type { Part, Suppression } from "../document/document.ts";
import type { CappedRule, Diagnostic, LintResult } from "./diagnostic.ts";
import type { Entry, Finding } from "./entry.ts";
import { countFailures, type Failure } from "./failures.ts";
import { placeFinding } from "./place.ts";
import { type IgnoredText, isSuppressed } from "./suppress.ts";

/** A finding at the block it is in. */
export interface LocatedFinding {
  readonly entry: Entry;
  readonly finding: Finding;
}

/** What a result is made of. */
export interface ResultInput {
  readonly document: string;
  readonly parts: readonly Part[];
  readonly suppressions: readonly Suppression[];
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
  const kept = withoutSuppressed(diagnostics, input);
  return {
    diagnostics: kept,
    capped: [],
    suppressed: diagnostics.length - kept.length,
    failures: countFailures(input.failures),
  };
}

/**
 * Keeps the first `most` diagnostics of each rule and says what it left out: a megabyte of one repeated paragraph has
 * thousands that tell a person nothing new.
 */
export function capResult(result: LintResult, most: number): LintResult {
  if (result.diagnostics.length <= most) return result;
  const found = new Map<string, number>();
  const diagnostics = result.diagnostics.filter(({ rule }) => {
    const count = (found.get(rule) ?? 0) + 1;
    found.set(rule, count);
    return count <= most;
  });
  const capped = [...found].flatMap(([rule, count]): readonly CappedRule[] =>
    count > most ? [{ rule, shown: most, found: count }] : [],
  );
  return { ...result, diagnostics, capped: capped.sort((a, b) => (a.rule < b.rule ? -1 : 1)) };
}

function withoutSuppressed(diagnostics: readonly Diagnostic[], input: ResultInput): readonly Diagnostic[] {
  const { suppressions, ignored } = input;
  if (suppressions.length === 0 && ignored.length === 0) return diagnostics;
  const parts = new Map(input.parts.map((part, index) => [part.name, { index, source: part.source }]));
  return diagnostics.filter((diagnostic) => {
    const part = parts.get(diagnostic.part);
    return part === undefined || !isSuppressed(diagnostic, part, suppressions, ignored);
  });
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
