import type { Document, Reader } from "../document/document.ts";
import type { Safety } from "../rule/rule.ts";
import type { Diagnostic, Fix, LintResult, SourceEdit } from "./diagnostic.ts";
import { applyEdits } from "./edit.ts";

/** Which fixes to apply. */
export interface FixOptions {
  /** `safe` applies only fixes that cannot change meaning (default); `unsafe` applies those that are very likely meant too. */
  readonly safety?: "safe" | "unsafe";
}

/** What fixing gave. */
export interface FixResult<File> {
  /** The file with the fixes applied; the very same value when there were none. */
  readonly file: File;
  /** How many diagnostics were fixed. */
  readonly fixed: number;
  /** What is left. */
  readonly result: LintResult;
}

/** Fixes settle after one or two rounds; a rule that needs more is at odds with itself or with another. */
const MOST_ROUNDS = 10;

/**
 * Applies the best allowed fix of each diagnostic, reads the file again, and repeats until nothing is left to fix. A fix
 * that overlaps another waits for the next round.
 * @throws Error when the fixes do not settle in ten rounds, naming their rules: a mistake in a rule, never in a text.
 */
export function fixFile<File extends string | Uint8Array>(
  reader: Reader<File>,
  file: File,
  lint: (document: Document) => LintResult,
  options: FixOptions = {},
): FixResult<File> {
  let current = file;
  let fixed = 0;
  let unsettled: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const document = reader.read(current);
    const result = lint(document);
    const taken = takeFixes(result.diagnostics, options.safety ?? "safe");
    if (taken.size === 0) return { file: current, fixed, result };
    const sources = document.parts.map((part) => applyEdits(part.source, editsOf(taken, part.name)));
    current = reader.write(current, sources);
    fixed += taken.size;
    unsettled = [...new Set([...taken.keys()].map((diagnostic) => diagnostic.rule))];
  }
  throw new Error(`Fixes did not settle after ${MOST_ROUNDS} rounds: ${unsettled.join(", ")}`);
}

/** The first allowed fix of each diagnostic, in order, skipping those that overlap one already taken. */
export function takeFixes(diagnostics: readonly Diagnostic[], safety: "safe" | "unsafe"): ReadonlyMap<Diagnostic, Fix> {
  const taken = new Map<Diagnostic, Fix>();
  const candidates = diagnostics.flatMap((diagnostic) => {
    const fix = diagnostic.fixes.find((candidate) => isAllowed(candidate.safety, safety) && candidate.edits.length > 0);
    return fix === undefined ? [] : [{ diagnostic, fix, ...reach(fix) }];
  });
  candidates.sort((a, b) =>
    a.diagnostic.part < b.diagnostic.part ? -1 : a.diagnostic.part > b.diagnostic.part ? 1 : a.start - b.start,
  );
  let part: string | undefined;
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.diagnostic.part !== part) end = -1;
    part = candidate.diagnostic.part;
    // An insertion right where another edit ends is left for the next round: its order would be a guess.
    if (candidate.start <= end && !(candidate.start === end && candidate.end > candidate.start)) continue;
    taken.set(candidate.diagnostic, candidate.fix);
    end = Math.max(end, candidate.end);
  }
  return taken;
}

function reach(fix: Fix): { readonly start: number; readonly end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { range } of fix.edits) {
    start = Math.min(start, range.start);
    end = Math.max(end, range.end);
  }
  return { start, end };
}

function isAllowed(safety: Safety, allowed: "safe" | "unsafe"): boolean {
  return safety === "safe" || (allowed === "unsafe" && safety === "unsafe");
}

function editsOf(taken: ReadonlyMap<Diagnostic, Fix>, part: string): readonly SourceEdit[] {
  return [...taken].flatMap(([diagnostic, fix]) => (diagnostic.part === part ? fix.edits : []));
}
