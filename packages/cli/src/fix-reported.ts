import {
  applyEdits,
  type Diagnostic,
  LineIndex,
  type Linter,
  type Reader,
  type SourceEdit,
  takeFixes,
} from "@soatvan/core";
import type { CheckedFile } from "./check-file.ts";
import type { ChangedLines } from "./git-changes.ts";

/** What of a file is reported in this run, where that is not everything. */
export interface Reported {
  /** The lines that count before anything is fixed; undefined for all. */
  linesOf(path: string): ChangedLines | undefined;
  /** Of what was found in a text, what is reported when these lines count. */
  pick(
    file: Pick<CheckedFile, "path" | "text" | "diagnostics">,
    lines: ChangedLines | undefined,
  ): readonly Diagnostic[];
}

/** What fixing gave, with the lines that count now. */
export interface FixedText {
  readonly text: string;
  readonly fixed: number;
  readonly lines: ChangedLines | undefined;
}

/** As many rounds as the library takes for a whole text. */
const MOST_ROUNDS = 10;

/**
 * Applies fixes of what is reported and of nothing else: a line that is not looked at is not rewritten.
 * @throws Error when the fixes do not settle, naming their rules.
 */
export function fixReported({ reader, linter, reported, safety }: FixTask, path: string, source: string): FixedText {
  let text = source;
  let fixed = 0;
  let lines = reported.linesOf(path);
  let unsettled: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { diagnostics } = linter.lint(reader.read(text));
    const taken = takeFixes(reported.pick({ path, text, diagnostics }, lines), safety);
    if (taken.size === 0) return { text, fixed, lines };
    const edits = [...taken.values()].flatMap((fix) => fix.edits);
    const next = applyEdits(text, edits);
    lines = movedLines(lines, text, next, edits);
    text = next;
    fixed += taken.size;
    unsettled = [...new Set([...taken.keys()].map(({ rule }) => rule))];
  }
  throw new Error(`Fixes did not settle after ${MOST_ROUNDS} rounds: ${unsettled.join(", ")}`);
}

/** How to fix a text, in a format of one part. */
export interface FixTask {
  readonly reader: Reader;
  readonly linter: Linter;
  readonly reported: Reported;
  readonly safety: "safe" | "unsafe";
}

/** Where the lines are after the edits: a fix may take a line away, and those below move up. */
function movedLines(
  lines: ChangedLines | undefined,
  before: string,
  after: string,
  edits: readonly SourceEdit[],
): ChangedLines | undefined {
  if (lines === undefined || lines === "all") return lines;
  const [old, now] = [new LineIndex(before), new LineIndex(after)];
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start);
  return lines.map(({ from, to }) => ({
    from: now.at(movedOffset(old.range(from).start, inOrder)).line,
    to: now.at(movedOffset(old.range(to).end, inOrder)).line,
  }));
}

function movedOffset(offset: number, edits: readonly SourceEdit[]): number {
  let moved = offset;
  for (const { range, text } of edits) {
    if (range.start >= offset) break;
    moved += range.end <= offset ? text.length - (range.end - range.start) : range.start - offset;
  }
  return moved;
}
