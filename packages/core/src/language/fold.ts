/** Marks that make up a text's meaning when case, spacing, quotes and punctuation do not count. */
const FNV_PRIME = 0x01000193;

/**
 * A fingerprint of the letters and digits of a text: equal for texts that differ only in case, white space, quotes and
 * other punctuation. Two 32-bit hashes, so that different texts of one archive do not meet by chance. Expects NFC.
 */
export function fingerprint(text: string, words: Ranges, numbers: Ranges): string {
  const folded = text.toLowerCase();
  // Lower-casing keeps the length of every Vietnamese letter; where it does not (`İ`), ranges would be off.
  const source = folded.length === text.length ? folded : text;
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (const ranges of [words, numbers]) {
    for (let index = 0; index < ranges.count; index++) {
      const end = ranges.end(index);
      let word = 0x811c9dc5;
      for (let at = ranges.start(index); at < end; at++) word = Math.imul(word ^ source.charCodeAt(at), FNV_PRIME);
      a = Math.imul(a ^ word, FNV_PRIME);
      b = Math.imul(b ^ (word >>> 3) ^ (b >>> 15), 0x2c1b3c6d);
    }
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${words.count}`;
}

/** Ranges of a text. */
interface Ranges {
  readonly count: number;
  start(index: number): number;
  end(index: number): number;
}
