import { foldUnit } from "./fold.ts";
import { syllableOf } from "./scan.ts";
import { SpanBuilder, type Spans } from "./spans.ts";

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
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(at)), FNV_PRIME);
  builder.push(start, end, hash | HASHED);
}

/**
 * A name for a row of tokens: equal for equal rows. It takes in two 32-bit hashes and the length, so that different texts of
 * one archive do not meet by chance.
 */
export function fingerprintOf(tokens: Spans, from = 0, to: number = tokens.count): string {
  let a = FNV_OFFSET;
  let b = 0x9747b28c;
  for (let index = from; index < to; index++) {
    const hash = tokens.tag(index);
    a = Math.imul(a ^ hash, 0x85ebca6b) ^ (a >>> 13);
    b = Math.imul(b ^ (hash >>> 3) ^ (b >>> 15), 0x2c1b3c6d) + hash;
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${to - from}`;
}
