import { lettersOf } from "./legacy-reading.ts";
import type { TextEdits } from "./text-edits.ts";

/** How a word is written, by its ASCII letters alone: TCVN3 has no other capitals with a tone. */
type WordCase = "small" | "capitals" | "single" | "none";

interface Word {
  readonly start: number;
  readonly end: number;
  readonly wordCase: WordCase;
}

/**
 * TCVN3 to Unicode. The capital fonts (.VnTimeH) show small codes as capitals, so a word whose ASCII letters are all
 * capitals is taken for one typed in such a font: `CéNG HßA` is `CỘNG HÒA`. A word with one ASCII letter or none (`Uû`,
 * `ë`) follows the word before it, or the one after it.
 */
export function fromTcvn3(text: string, edits: TextEdits): void {
  const letters = lettersOf("tcvn3");
  const words = wordsOf(text, letters);
  words.forEach(({ start, end }, index) => {
    const capitals = isInCapitals(words, index);
    for (let at = start; at < end; at++) {
      const letter = letters.get(text.charAt(at));
      if (letter !== undefined) edits.replace(at, at + 1, capitals ? letter.toUpperCase() : letter);
    }
  });
}

function wordsOf(text: string, letters: ReadonlyMap<string, string>): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  let capitals = 0;
  let small = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    const isCapital = unit >= 0x41 && unit <= 0x5a;
    const isSmall = unit >= 0x61 && unit <= 0x7a;
    if (isCapital || isSmall || (unit > 0x7f && letters.has(text.charAt(at)))) {
      // `ñY`: a capital that is not the first letter of its word stands in a word of capitals.
      if (isCapital) capitals += start < 0 ? 1 : 2;
      if (start < 0) start = at;
      if (isSmall) small++;
    } else if (start >= 0) {
      words.push({ start, end: at, wordCase: caseOf(capitals, small) });
      start = -1;
      capitals = 0;
      small = 0;
    }
  }
  return words;
}

function caseOf(capitals: number, small: number): WordCase {
  if (small > 0) return "small";
  return capitals > 1 ? "capitals" : capitals === 1 ? "single" : "none";
}

function isInCapitals(words: readonly Word[], index: number): boolean {
  const own = words[index]?.wordCase;
  if (own === "capitals" || own === "small") return own === "capitals";
  const before = words[index - 1]?.wordCase;
  if (before === "capitals" || before === "small") return before === "capitals";
  return words[index + 1]?.wordCase === "capitals";
}
