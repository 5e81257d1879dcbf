import { type Diagnostic, type SourceEdit, takeFixes } from "@soatvan/core";
import type { Setup } from "./projects.ts";
import { EditPieces } from "./text/edit-pieces.ts";
import type { OffsetRange } from "./to-lsp.ts";

/** Which fixes of a document to take. */
export interface FixSelection {
  readonly safety: "safe" | "unsafe";
  /** The rules whose fixes count; absent for all. */
  readonly rule?: (name: string) => boolean;
  /** Only fixes all of whose edits lie in this stretch of the text. */
  readonly within?: OffsetRange;
}

/** What the fixes come to. */
export interface DocumentFixes {
  /** Edits of the text as it was given, in order, not overlapping, as small as they can be. */
  readonly edits: readonly SourceEdit[];
  readonly fixed: number;
}

/** As many rounds as `Linter.fix` takes, so that both come to the same text. */
const MOST_ROUNDS = 10;

/**
 * The edits that applying fixes until none is left comes to. The text they lead to is what `Linter.fix` gives, and
 * asking again for that text gives no edits. Fixes that are at odds with each other end after ten rounds.
 */
export function fixDocument(setup: Setup, source: string, selection: FixSelection): DocumentFixes {
  const engine = setup.linter.open(setup.reader, source);
  const pieces = new EditPieces(source);
  let { within } = selection;
  let fixed = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const candidates = engine.result().diagnostics.filter((found) => isSelected(found, selection, within));
    const taken = takeFixes(candidates, selection.safety);
    if (taken.size === 0) break;
    const edits = [...taken.values()].flatMap((fix) => fix.edits).sort(byPlace);
    pieces.apply(edits);
    // From the end, so that the offsets of those before stay right.
    engine.update(edits.toReversed().map(({ range, text }) => ({ part: 0, start: range.start, end: range.end, text })));
    if (within !== undefined) within = { start: within.start, end: within.end + growth(edits) };
    fixed += taken.size;
  }
  return { edits: pieces.edits(), fixed };
}

function isSelected({ rule, fixes }: Diagnostic, selection: FixSelection, within: OffsetRange | undefined): boolean {
  if (selection.rule !== undefined && !selection.rule(rule)) return false;
  if (within === undefined) return true;
  return fixes.every(({ edits }) => edits.every(({ range }) => range.start >= within.start && range.end <= within.end));
}

function growth(edits: readonly SourceEdit[]): number {
  return edits.reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
}

function byPlace(a: SourceEdit, b: SourceEdit): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
