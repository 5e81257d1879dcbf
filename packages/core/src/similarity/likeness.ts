import { fewestEdits, type Sketch, sketchesAgree } from "./bands.ts";

/** How far below its expectation the likeness of two sketches of 24 places may lie by chance: one and a half deviations. */
const SKETCH_SLACK = 0.15;

/**
 * Whether two paragraphs may have the given share of words in common, by their sketches alone, before the texts are read. The worst
 * case is single words changed all over: where a share `s` of words stays, `s³` of the three-word shingles stay.
 */
export function mayBeAlike(a: Sketch, b: Sketch, similarity: number): boolean {
  const edits = (1 - similarity) * (a.tokens + b.tokens);
  if (Math.abs(a.tokens - b.tokens) > edits) return false;
  const stay = similarity ** 3;
  if (!sketchesAgree(a, b, stay / (2 - stay) - SKETCH_SLACK)) return false;
  return fewestEdits(a, b) <= edits + 1e-9;
}
