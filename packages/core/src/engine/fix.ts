import type { Document, Reader } from "../document/document.ts";
import type { Safety } from "../rule/rule.ts";
import type { Diagnostic, Fix, LintResult, SourceEdit } from "./diagnostic.ts";
import { applyEdits } from "./edit.ts";
import { TakenRanges } from "./taken-ranges.ts";

/** Which fixes to apply. */
export interface FixOptions {
  /** `safe` applies only fixes that cannot change meaning (default); `unsafe` applies those that are very likely meant too. */
  readonly safety?: "safe" | "unsafe";
  /**
   * Asked in each round which of the diagnostics may be fixed; all when absent. `before` holds the fixes that the round before
   * applied, so that who goes by places can follow them.
   */
  readonly only?: (found: readonly Diagnostic[], before: ReadonlyMap<Diagnostic, Fix>) => readonly Diagnostic[];
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
  const { safety = "safe", only = (found) => found } = options;
  let taken: ReadonlyMap<Diagnostic, Fix> = new Map();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const document = reader.read(current);
    const result = lint(document);
    taken = takeFixes(only(result.diagnostics, taken), safety);
    if (taken.size === 0) return { file: current, fixed, result };
    const sources = document.parts.map(({ source, name }) => applyEdits(source, editsOf(taken, name)));
    current = reader.write(current, sources);
    fixed += taken.size;
  }
  const unsettled = new Set([...taken.keys()].map(({ rule }) => rule));
  throw new Error(`Fixes did not settle after ${MOST_ROUNDS} rounds: ${[...unsettled].join(", ")}`);
}

/** The first allowed fix of each diagnostic, in order, skipping those that overlap one already taken. */
export function takeFixes(diagnostics: readonly Diagnostic[], safety: "safe" | "unsafe"): ReadonlyMap<Diagnostic, Fix> {
  const taken = new Map<Diagnostic, Fix>();
  const candidates = diagnostics.flatMap((diagnostic) => {
    const fix = diagnostic.fixes.find((candidate) => isAllowed(candidate.safety, safety) && candidate.edits.length > 0);
    return fix === undefined ? [] : [{ diagnostic, fix, start: firstStart(fix) }];
  });
  candidates.sort((a, b) =>
    a.diagnostic.part < b.diagnostic.part ? -1 : a.diagnostic.part > b.diagnostic.part ? 1 : a.start - b.start,
  );
  // A fix may change places all over a document, so it is its edits that must not overlap, not the text between them.
  const ranges = new Map<string, TakenRanges>();
  for (const { diagnostic, fix } of candidates) {
    const inPart = ranges.get(diagnostic.part) ?? new TakenRanges();
    ranges.set(diagnostic.part, inPart);
    if (inPart.take(fix.edits)) taken.set(diagnostic, fix);
  }
  return taken;
}

function firstStart(fix: Fix): number {
  return fix.edits.reduce((first, { range }) => Math.min(first, range.start), Number.POSITIVE_INFINITY);
}

function isAllowed(safety: Safety, allowed: "safe" | "unsafe"): boolean {
  return safety === "safe" || (allowed === "unsafe" && safety === "unsafe");
}

function editsOf(taken: ReadonlyMap<Diagnostic, Fix>, part: string): readonly SourceEdit[] {
  return [...taken].flatMap(([diagnostic, fix]) => (diagnostic.part === part ? fix.edits : []));
}
