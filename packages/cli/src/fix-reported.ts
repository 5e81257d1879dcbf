import {
  applyEdits,
  type Diagnostic,
  type FixResult,
  LineIndex,
  type Linter,
  type Reader,
  type SourceEdit,
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

/** How to fix a text, in a format of one part. */
export interface FixTask {
  readonly reader: Reader<string>;
  readonly linter: Linter;
  readonly reported: Reported;
  readonly safety: "safe" | "unsafe";
}

/** What fixing gave, with the lines that count now. */
export interface FixedText extends FixResult<string> {
  readonly lines: ChangedLines | undefined;
}

/**
 * Applies fixes of what is reported and of nothing else: a line that is not looked at is not rewritten.
 * @throws Error when the fixes do not settle, naming their rules.
 */
export function fixReported({ reader, linter, reported, safety }: FixTask, path: string, source: string): FixedText {
  let text = source;
  let lines = reported.linesOf(path);
  const fixed = linter.fix(reader, source, {
    safety,
    only(diagnostics, before) {
      const edits = [...before.values()].flatMap((fix) => fix.edits);
      const now = applyEdits(text, edits);
      lines = movedLines(lines, text, now, edits);
      text = now;
      return reported.pick({ path, text, diagnostics }, lines);
    },
  });
  return { ...fixed, lines };
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
