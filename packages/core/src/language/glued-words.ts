import { syllableLevel } from "./attested-syllables.ts";
import { codeOfWord } from "./syllable-index.ts";
import { isVowel, splitTone } from "./syllable-parts.ts";

/** A way to read letters as words that lost the spaces between them. */
export interface Split {
  /** The words as written. */
  readonly words: readonly string[];
  /** How usual the words are; only compared with other splits of the same letters. */
  readonly score: number;
}

const LONGEST = 30;
/** Each further word makes a split less likely. */
const WORD_COST = 14;
/** Splits that come this near to the best are readings too. */
const NEAR = 3;

/** How usual every word of a split must be, by what speaks for several words: `tổchức`, `theomẫu`, `dânsố`, `thôngtư`. */
const LEAST_TWO_TONES = 6;
const LEAST_TONE = 8;
const LEAST_SHARP = 11;
const LEAST_FLAT = 12;

/**
 * The likely ways to split a word that is no syllable into attested ones, best first; none when it may be a loan word
 * (`kilôgam`, `lôgíc`, `ôtô`), which has no tone but sắc, or when a part is too rare. At most two. The word is in NFC, of any
 * case, without digits.
 */
export function splitGlued(word: string): readonly Split[] {
  // `đâyyy` is drawn out, not glued.
  if (word.length < 4 || word.length > LONGEST || /(\p{L})\1\1/u.test(word)) return [];
  const least = leastLevel(word.toLowerCase());
  if (least === undefined) return [];
  const ways = bestSplits(word, least);
  const best = ways[0];
  return best === undefined ? [] : ways.filter(({ score }) => best.score - score < NEAR).slice(0, 2);
}

function leastLevel(word: string): number | undefined {
  const tones: number[] = [];
  let marked = false;
  let vowelGroups = 0;
  let inVowels = false;
  for (const letter of word) {
    const { tone } = splitTone(letter);
    if (tone > 0) tones.push(tone);
    marked ||= letter > "\u007f";
    if (isVowel(letter) && !inVowels) vowelGroups++;
    inVowels = isVowel(letter);
  }
  if (tones.length > 1) return LEAST_TWO_TONES;
  // `thuẩn` is a slip in one syllable, not “thu ẩn”.
  if (vowelGroups < 2) return undefined;
  if (tones.length === 1) return tones[0] === 2 ? (word.length > 4 ? LEAST_SHARP : undefined) : LEAST_TONE;
  return marked && word.length > 5 ? LEAST_FLAT : undefined;
}

/** The two best splits of each beginning of the word, from left to right. */
function bestSplits(word: string, least: number): readonly Split[] {
  const ways: (readonly Split[])[] = [[{ words: [], score: WORD_COST }]];
  for (let end = 1; end <= word.length; end++) {
    const found: Split[] = [];
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = ways[start] ?? [];
      if (before.length === 0) continue;
      const part = word.slice(start, end);
      const level = levelOf(part);
      if (level < least || (part.length === 1 && level < LEAST_FLAT)) continue;
      for (const way of before) found.push({ words: [...way.words, part], score: way.score + level - WORD_COST });
    }
    ways.push(found.sort((a, b) => b.score - a.score).slice(0, 2));
  }
  return (ways[word.length] ?? []).filter(({ words }) => words.length > 1);
}

function levelOf(part: string): number {
  return syllableLevel(codeOfWord(part));
}
