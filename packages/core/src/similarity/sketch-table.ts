import { BANDS, BINS, COUNT_BITS, COUNTS_KEPT, LANE, LANE_BITS, MOST_COUNTED, type Sketch } from "./bands.ts";

/** How far below its expectation the likeness of two sketches of 24 places may lie by chance: one and a half deviations. */
const SKETCH_SLACK = 0.15;
/** Numbers of a sketch in the table: with the number of tokens just what a processor loads at once. */
const STRIDE = 16;
const FIRST_COUNT: number = 1 + BANDS;

/**
 * Sketches by number, side by side in memory: among many documents millions of pairs share a band, and nearly all are told apart
 * by one look at each.
 */
export class SketchTable {
  #data = new Int32Array(64 * STRIDE);
  readonly #similarity: number;
  /** The share of places in which two sketches must agree. */
  readonly #share: number;

  /**
   * `similarity` is the share of words that two texts must have in common. The worst case is single words changed all over: where
   * a share `s` of words stays, `s³` of the three-word shingles stay.
   */
  constructor(similarity: number) {
    const stay = similarity ** 3;
    this.#similarity = similarity;
    this.#share = stay / (2 - stay) - SKETCH_SLACK;
  }

  /** Puts a sketch at a number, in place of the one that was there. */
  set(number: number, { tokens, bands, counts }: Sketch): void {
    const at = number * STRIDE;
    if (at >= this.#data.length) {
      const data = new Int32Array(Math.max(2 * this.#data.length, at + STRIDE));
      data.set(this.#data);
      this.#data = data;
    }
    const data = this.#data;
    data[at] = tokens;
    for (let band = 0; band < BANDS; band++) data[at + 1 + band] = bands[band] ?? 0;
    for (let index = 0; index < COUNTS_KEPT; index++) data[at + FIRST_COUNT + index] = counts[index] ?? 0;
  }

  /** Whether two texts may have the share of words in common, by their sketches alone: spares reading them. */
  mayBeAlike(one: number, other: number): boolean {
    const data = this.#data;
    const a = one * STRIDE;
    const b = other * STRIDE;
    const edits = (1 - this.#similarity) * ((data[a] as number) + (data[b] as number));
    if (Math.abs((data[a] as number) - (data[b] as number)) > edits) return false;
    return this.agree(one, other, this.#share) && this.fewestEdits(one, other) <= edits + 1e-9;
  }

  /** Whether two sketches agree in at least this share of their places. */
  agree(one: number, other: number, share: number): boolean {
    const data = this.#data;
    const a = one * STRIDE + 1;
    const b = other * STRIDE + 1;
    let agreeing = BINS;
    for (let band = 0; band < BANDS; band++) {
      const unlike = (data[a + band] as number) ^ (data[b + band] as number);
      if (unlike === 0) continue;
      if ((unlike & LANE) !== 0) agreeing--;
      if ((unlike & (LANE << LANE_BITS)) !== 0) agreeing--;
      if (unlike >>> (2 * LANE_BITS) !== 0) agreeing--;
      // Most pairs are told apart before the end.
      if (agreeing / BINS < share) return false;
    }
    return agreeing / BINS >= share;
  }

  /**
   * Tokens that must at least be taken out or put in to make one text of the other, by the counts: never more than it really takes.
   * Spares reading texts that are made of the same phrases and still unlike.
   */
  fewestEdits(one: number, other: number): number {
    const data = this.#data;
    const a = one * STRIDE + FIRST_COUNT;
    const b = other * STRIDE + FIRST_COUNT;
    let edits = 0;
    for (let at = 0; at < COUNTS_KEPT; at++) {
      const first = data[a + at] as number;
      const second = data[b + at] as number;
      if (first === second) continue;
      for (let shift = 0; shift < 4 * COUNT_BITS; shift += COUNT_BITS)
        edits += Math.abs(((first >> shift) & MOST_COUNTED) - ((second >> shift) & MOST_COUNTED));
    }
    return edits;
  }
}
