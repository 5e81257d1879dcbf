import { foldUnit } from "./fold.ts";
import { SYLLABLE_SHIFT, syllableOf } from "./scan.ts";
import { SpanBuilder, type Spans, STRIDE } from "./spans.ts";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Set in every hash of letters, so that none is taken for the number of a syllable. */
const HASHED = 0x40000000;

const builder = new SpanBuilder();

/**
 * The words and numbers of a text in order: what is left of it when case, tone placement, white space, quotes and punctuation do
 * not count. Equal tokens have equal tags: the number of the syllable, or a hash of the small letters and digits of whatever is
 * none. Expects NFC; offsets are UTF-16 code units.
 */
export function findTokens(text: string, words: Spans, numbers: Spans): Spans {
  let number = 0;
  let nextNumber = numbers.count > 0 ? numbers.start(0) : Number.POSITIVE_INFINITY;
  for (let word = 0; word < words.count; word++) {
    const start = words.start(word);
    while (nextNumber < start) {
      pushHashed(text, nextNumber, numbers.end(number));
      number++;
      nextNumber = number < numbers.count ? numbers.start(number) : Number.POSITIVE_INFINITY;
    }
    const syllable = syllableOf(words.tag(word));
    if (syllable !== 0) builder.push(start, words.end(word), syllable);
    else pushHashed(text, start, words.end(word));
  }
  for (; number < numbers.count; number++) pushHashed(text, numbers.start(number), numbers.end(number));
  return builder.finish();
}

function pushHashed(text: string, start: number, end: number): void {
  builder.push(start, end, hashOf(text, start, end));
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), FNV_PRIME);
  return hash | HASHED;
}

/** Tags are written here over and over: a paragraph is compared by them, and seldom by the places of its words. */
let scratch = new Int32Array(1024);
let written = 0;
/** The tags of a longer text are not kept room for. */
const LONGEST_KEPT = 0x10000;

/** How often tags were written: those that `tokenTags` gave stand as long as it stays the same. */
export function tagsWritten(): number {
  return written;
}

/** The tags that `findTokens` gives, in order, without places; the next call overwrites them. */
export function tokenTags(text: string, words: Spans, numbers: Spans): Int32Array {
  const tags = roomFor(words.count + numbers.count);
  written++;
  const { data, base } = words;
  const end = base + words.count * STRIDE;
  let count = 0;
  let number = 0;
  let nextNumber = numbers.count > 0 ? numbers.start(0) : Number.POSITIVE_INFINITY;
  for (let at = base; at < end; at += STRIDE) {
    const start = data[at] as number;
    while (nextNumber < start) {
      tags[count++] = hashOf(text, nextNumber, numbers.end(number));
      number++;
      nextNumber = number < numbers.count ? numbers.start(number) : Number.POSITIVE_INFINITY;
    }
    const syllable = (data[at + 2] as number) >>> SYLLABLE_SHIFT;
    tags[count++] = syllable === 0 ? hashOf(text, start, data[at + 1] as number) : syllable;
  }
  for (; number < numbers.count; number++) tags[count++] = hashOf(text, numbers.start(number), numbers.end(number));
  return tags;
}

function roomFor(count: number): Int32Array {
  if (count <= scratch.length) return scratch;
  const tags = new Int32Array(Math.max(count, 2 * scratch.length));
  if (tags.length <= LONGEST_KEPT) scratch = tags;
  return tags;
}

const NAME = 0x100;

/**
 * A name for a row of tokens, by their tags: equal for equal rows. It takes in two 32-bit hashes and the length, so that
 * different texts of one archive do not meet by chance.
 */
export function fingerprintOf(tags: Int32Array, from: number, to: number): string {
  // Whole numbers of 32 bits throughout: a sum that grows past them would be counted in floating point.
  let a = FNV_OFFSET | 0;
  let b = 0x9747b28c | 0;
  for (let at = from; at < to; at++) {
    const hash = tags[at] as number;
    a = Math.imul(a ^ hash, 0x85ebca6b) ^ (a >>> 13);
    b = (Math.imul(b ^ (hash >>> 3) ^ (b >>> 15), 0x2c1b3c6d) + hash) | 0;
  }
  // Eleven bits a character, from U+0100 on: made many times faster than digits, and never half of a surrogate pair.
  return String.fromCharCode(
    NAME + (a >>> 21),
    NAME + ((a >>> 10) & 0x7ff),
    NAME + (a & 0x3ff),
    NAME + (b >>> 21),
    NAME + ((b >>> 10) & 0x7ff),
    NAME + (b & 0x3ff),
    NAME + ((to - from) & 0x7ff),
  );
}
