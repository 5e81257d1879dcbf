import { applyEdits, type SourceEdit } from "@soatvan/core";
import { sourceRange } from "@soatvan/unicode-normalize";
import fc from "fast-check";
import { expect, it } from "vitest";
import { EditPieces } from "./edit-pieces.ts";

/** Edits that do not overlap, in order, for a text of some length. */
function editsFor(length: number, seeds: readonly (readonly [number, number, string])[]): readonly SourceEdit[] {
  let at = 0;
  return seeds.flatMap(([gap, width, text]) => {
    const start = at + gap;
    const end = start + width;
    if (end > length) return [];
    at = end + 1;
    return [{ range: sourceRange(start, end), text }];
  });
}

const seed = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 }), fc.string({ maxLength: 3 }));

it("makes of several rounds edits of the first text that lead to the same text, in order and apart", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.array(fc.array(seed, { maxLength: 5 }), { maxLength: 4 }),
      (first, rounds) => {
        const pieces = new EditPieces(first);
        let text = first;
        for (const round of rounds) {
          const edits = editsFor(text.length, round);
          pieces.apply(edits);
          text = applyEdits(text, edits);
        }
        const all = pieces.edits();
        expect(applyEdits(first, all)).toBe(text);
        for (const [index, { range }] of all.entries()) {
          expect(range.start).toBeGreaterThanOrEqual(all[index - 1]?.range.end ?? 0);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
