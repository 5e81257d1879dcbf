/** Tokens in a shingle: three syllables in a row are mostly the author's choice, two are often just one word. */
const SHINGLE = 3;
/** Minima that make up a band. */
const ROWS = 3;
const BINS = 24;
const EMPTY = 0x7fffffff;
/** Tokens are counted by their hash, eight bits a count, three counts a number. */
const COUNTS = 24;
const MOST_COUNTED = 0xff;

const minima = new Int32Array(BINS);
const counts = new Int32Array(COUNTS);

/**
 * What is kept of the first `count` tags of tokens (see `tokenTags`) to guess how alike it is to another: for each of 24 bins, the least hash of the three-token
 * shingles that fall into it (one-permutation hashing); the share of equal places is about the share of shingles two
 * texts have in common; and behind these how many tokens there are of each of 24 classes (see `fewestEdits`). Integers from 0
 * to 2³⁰ - 1; one pass, whatever the length. Empty for fewer than three tokens.
 */
export function sketchOf(tags: Int32Array, count: number): readonly number[] {
  if (count < SHINGLE) return [];
  minima.fill(EMPTY);
  let first = mix(tags[0] as number);
  let second = mix(tags[1] as number);
  counts.fill(0);
  countToken(first);
  countToken(second);
  for (let index = 2; index < count; index++) {
    const third = mix(tags[index] as number);
    countToken(third);
    const hash = mix(Math.imul(first, 0x2c1b3c6d) + Math.imul(second, 0x297a2d39) + third);
    first = second;
    second = third;
    const bin = ((hash >>> 16) * BINS) >>> 16;
    // The low bits are as good as new: the bin took the high ones.
    const value = Math.imul(hash, 0x27d4eb2f) >>> 2;
    if (value < (minima[bin] as number)) minima[bin] = value;
  }
  return filled();
}

/**
 * Numbers by which near-duplicates meet, from a sketch: two texts share at least one with a probability that follows the share
 * of shingles they have in common (0.99 for 0.8, 0.93 for 0.65, 0.2 for 0.3, nothing for unlike texts). Integers from 0 to
 * 2³⁰ - 1.
 */
export function bandsOf(sketch: readonly number[]): readonly number[] {
  const bands: number[] = [];
  if (sketch.length === 0) return bands;
  for (let at = 0; at + ROWS <= BINS; at += ROWS) {
    let hash = mix(at + 1);
    for (let row = at; row < at + ROWS; row++) hash = mix(hash ^ (sketch[row] as number));
    bands.push(hash >>> 2);
  }
  return bands.slice();
}

/** Whether two sketches agree in at least this share of their places; an empty one agrees in none. */
export function sketchesAgree(a: readonly number[], b: readonly number[], share: number): boolean {
  if (a.length === 0 || b.length === 0) return share <= 0;
  let agreeing = BINS;
  // Most pairs are told apart before the end.
  for (let at = 0; at < BINS; at++) if (a[at] !== b[at] && --agreeing / BINS < share) return false;
  return agreeing / BINS >= share;
}

/**
 * Tokens that must at least be taken out or put in to make one text of the other, by the counts in their sketches: never more
 * than it really takes. Spares reading texts that are made of the same phrases and still unlike.
 */
export function fewestEdits(a: readonly number[], b: readonly number[]): number {
  let edits = 0;
  const end = Math.min(a.length, b.length);
  for (let at = BINS; at < end; at++) {
    const [one, other] = [a[at] as number, b[at] as number];
    if (one === other) continue;
    edits += Math.abs((one & 0xff) - (other & 0xff));
    edits += Math.abs(((one >> 8) & 0xff) - ((other >> 8) & 0xff)) + Math.abs((one >> 16) - (other >> 16));
  }
  return edits;
}

/** An empty bin takes the minimum of another, chosen by its own number: alike texts choose alike. */
function filled(): readonly number[] {
  // A copy takes no more room than it needs, and thousands are kept.
  const sketch = Array.from(minima);
  for (let bin = 0; bin < BINS; bin++) {
    let value = minima[bin] as number;
    for (let attempt = 1; value === EMPTY; attempt++) {
      value = minima[((mix(Math.imul(bin + 1, 0x9e3779b1) ^ attempt) >>> 16) * BINS) >>> 16] as number;
    }
    sketch[bin] = value;
  }
  for (let at = 0; at < COUNTS; at += 3) sketch.push(counted(at) | (counted(at + 1) << 8) | (counted(at + 2) << 16));
  // A list that grew has room to spare, and thousands of sketches are kept.
  return sketch.slice();
}

function countToken(hash: number): void {
  const counter = ((hash >>> 16) * COUNTS) >>> 16;
  counts[counter] = (counts[counter] as number) + 1;
}

function counted(at: number): number {
  return Math.min(MOST_COUNTED, counts[at] as number);
}

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
