import { fewestEdits, sketchesAgree } from "./bands.ts";

/** What is known of a paragraph without reading it. */
export interface Likable {
  /** How many words and numbers it has. */
  readonly tokens: number;
  /** See `sketchOf`. */
  readonly sketch: readonly number[];
}

/** How far below its expectation the likeness of two sketches of 24 places may lie by chance: one and a half deviations. */
const SKETCH_SLACK = 0.15;

/**
 * Whether two paragraphs may have the given share of words in common, by the rows alone, before the texts are read. The worst
 * case is single words changed all over: where a share `s` of words stays, `s³` of the three-word shingles stay.
 */
export function mayBeAlike(a: Likable, b: Likable, similarity: number): boolean {
  const edits = (1 - similarity) * (a.tokens + b.tokens);
  if (Math.abs(a.tokens - b.tokens) > edits) return false;
  const stay = similarity ** 3;
  if (!sketchesAgree(a.sketch, b.sketch, stay / (2 - stay) - SKETCH_SLACK)) return false;
  return fewestEdits(a.sketch, b.sketch) <= edits + 1e-9;
}
