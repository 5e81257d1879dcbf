/** Tokens in a shingle: three syllables in a row are mostly the author's choice, two are often just one word. */
const SHINGLE = 3;
/** Minima that make up a band. */
const ROWS = 3;
/** Places of a sketch. */
export const BINS = 24;
/** How many bands a sketch has. */
export const BANDS: number = BINS / ROWS;
const EMPTY = 0x7fffffff;
/** Bits kept of a minimum, and of three in a row: two that differ are equal in them once in a thousand times. */
export const LANE = 0x3ff;
/** How many bits these are. */
export const LANE_BITS = 10;
const COUNTS = 24;
/** Tokens are counted by their hash, seven bits a count, four counts a number. */
export const COUNT_BITS = 7;
/** How far is counted. */
export const MOST_COUNTED = 0x7f;
/** How many numbers hold the counts. */
export const COUNTS_KEPT: number = COUNTS / 4;

/** What is kept of a row of tokens to guess how alike it is to another. Plain data; numbers from 0 to 2³⁰ - 1. */
export interface Sketch {
  /** How many tokens there are. */
  readonly tokens: number;
  /**
   * By these near-duplicates meet: two texts share at least one with a probability that follows the share of three-token shingles
   * they have in common (0.99 for 0.8, 0.93 for 0.65, 0.2 for 0.3, nothing for unlike texts). Empty for fewer than three tokens.
   */
  readonly bands: readonly number[];
  /** How many tokens there are of each of 24 classes (see `SketchTable.fewestEdits`). */
  readonly counts: readonly number[];
}

const noNumbers: readonly number[] = [];

const minima = new Int32Array(BINS);
const counts = new Int32Array(COUNTS);
/** Tells the bands apart: minima that stand in two bands must not meet. */
const salts: readonly number[] = Array.from({ length: BANDS }, (_, band) => mix(ROWS * band + 1) >>> 2);

/**
 * Sketches the first `count` tags of tokens (see `tokenTags`) in one pass, whatever the length. For each of 24 bins it takes the
 * least hash of the shingles that fall into it (one-permutation hashing): the share of equal places is about the share of shingles
 * that two texts have in common. Three places make a band.
 */
export function sketchOf(tags: Int32Array, count: number): Sketch {
  if (count < SHINGLE) return { tokens: count, bands: noNumbers, counts: noNumbers };
  minima.fill(EMPTY);
  counts.fill(0);
  let first = tags[0] as number;
  let second = tags[1] as number;
  countToken(first);
  countToken(second);
  for (let index = 2; index < count; index++) {
    const third = tags[index] as number;
    countToken(third);
    const hash = mix((Math.imul(first, 0x2c1b3c6d) + Math.imul(second, 0x297a2d39) + Math.imul(third, 0x9e3779b1)) | 0);
    first = second;
    second = third;
    const bin = ((hash >>> 16) * BINS) >>> 16;
    // The low bits are as good as new: the bin took the high ones.
    const value = Math.imul(hash, 0x27d4eb2f) >>> 2;
    if (value < (minima[bin] as number)) minima[bin] = value;
  }
  fillEmpty();
  return {
    tokens: count,
    // Lists as long as they are written: one that grew has room to spare, and thousands are kept.
    bands: [bandAt(0), bandAt(1), bandAt(2), bandAt(3), bandAt(4), bandAt(5), bandAt(6), bandAt(7)],
    counts: [countsAt(0), countsAt(4), countsAt(8), countsAt(12), countsAt(16), countsAt(20)],
  };
}

/** An empty bin takes the minimum of another, chosen by its own number: alike texts choose alike. */
function fillEmpty(): void {
  let filled = 0;
  for (let bin = 0; bin < BINS; bin++) if (minima[bin] !== EMPTY) filled |= 1 << bin;
  for (let bin = 0; bin < BINS; bin++) {
    if ((filled & (1 << bin)) !== 0) continue;
    let from = bin;
    for (let attempt = 1; (filled & (1 << from)) === 0; attempt++)
      from = ((mix(Math.imul(bin + 1, 0x9e3779b1) ^ attempt) >>> 16) * BINS) >>> 16;
    minima[bin] = minima[from] as number;
  }
}

function bandAt(band: number): number {
  const at = band * ROWS;
  const low = ((minima[at + 1] as number) & LANE) << LANE_BITS;
  const high = ((minima[at + 2] as number) & LANE) << (2 * LANE_BITS);
  return (((minima[at] as number) & LANE) | low | high) ^ (salts[band] as number);
}

function countToken(tag: number): void {
  const counter = ((Math.imul(tag, 0x85ebca6b) >>> 16) * COUNTS) >>> 16;
  counts[counter] = (counts[counter] as number) + 1;
}

function countsAt(at: number): number {
  let packed = 0;
  for (let place = 3; place >= 0; place--)
    packed = (packed << COUNT_BITS) | Math.min(MOST_COUNTED, counts[at + place] as number);
  return packed;
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
