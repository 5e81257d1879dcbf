import type { SyllableCode } from "../../../language/syllable.ts";
import { codeOfWord } from "../../../language/syllable-index.ts";

/** A word that is written with y and with i. */
export interface Pair {
  readonly y: string;
  readonly i: string;
}

const toI: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ỷ: "ỉ", ỹ: "ĩ", ý: "í", ỵ: "ị" };

/**
 * Syllables that are the same word with i and with y, by the spelling with y. Others are two words: `my` and `mi`, `ty` and
 * `ti`, `mỳ` and `mì` of dishes, `lỳ` and `lì`. Chosen by reading both spellings in law and newspapers, where `lý` stands
 * 128,323 times and `lí` 52, `kỹ` 23,703 and `kĩ` 15, `sĩ` 9,083 and `sỹ` 907.
 */
const pairs: readonly Pair[] = "kỹ lý mỹ tỷ kỳ ký sỹ hy kỵ tỵ quý quỳ quỹ quỷ quy".split(" ").map((word) => ({
  y: word,
  i: word.slice(0, -1) + (toI[word.slice(-1)] ?? ""),
}));

/** Words that are always written so, by their two syllables: they say nothing of the document's habit. */
const fixed: ReadonlySet<string> = new Set(
  "tỉ mỉ|tỉ tê|lí nhí|kì cọ|kì kèo|kí lô|kí ninh|hi hi|hi ha|tỉ thí|ti tỉ|mĩ mãn|hi hữu|tị nạn|ganh tị|tị hiềm".split(
    "|",
  ),
);

/** A spelling: its pair, and whether it is the one with i. */
export interface Spelling {
  readonly pair: Pair;
  readonly letter: "i" | "y";
}

const spellings: readonly Spelling[] = pairs.flatMap((pair) =>
  (["y", "i"] as const).map((letter) => ({ pair, letter })),
);
/** One more than the index of its spelling, by the number of a syllable. */
let numbers: Uint8Array | undefined;

/** The pair that a syllable is a spelling of; undefined for a syllable of none. */
export function spellingOf(code: SyllableCode): Spelling | undefined {
  numbers ??= numberSyllables();
  const number = numbers[code] ?? 0;
  return number === 0 ? undefined : spellings[number - 1];
}

/** The pair of a spelling with y. */
export function pairOf(y: string): Pair | undefined {
  return pairs.find((pair) => pair.y === y);
}

function numberSyllables(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [index, { pair, letter }] of spellings.entries()) table[codeOfWord(pair[letter])] = index + 1;
  return table;
}

/** True when a word and its neighbour make one of the words that have only one spelling: `tỉ mỉ`, `lí nhí`. */
export function isWordOfItsOwn(before: string, word: string, after: string): boolean {
  return fixed.has(`${before} ${word}`) || fixed.has(`${word} ${after}`);
}
