import type { BlockText } from "../../../document/block-text.ts";
import { isAttestedSyllable } from "../../../language/attested-syllables.ts";
import { isDigit, isLetter, isLower, isUpper } from "../../../language/char-class.ts";
import { type Split, splitGlued } from "../../../language/glued-words.ts";
import { isKnownWord } from "../../../language/known-words.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";

/** Words without a space between them: where they stand and how they are read, best first. */
export interface Glue {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly string[];
}

/** Two words have at least this many letters. */
const LEAST_GLUED = 4;

/** Reads the word at that index as several words, if it can only be that. */
export function gluedWordAt(block: BlockText, index: number): Glue | undefined {
  const { words, text } = block;
  const tag = words.tag(index);
  if ((tag & WordFlag.accented) === 0 || (tag & (WordFlag.mark | WordFlag.otherLetter)) !== 0) return undefined;
  const start = words.start(index);
  const end = words.end(index);
  if (end - start < LEAST_GLUED) return undefined;
  if (isJoined(text, start - 1) || isJoined(text, end) || isDomain(text, end)) return undefined;
  const word = text.slice(start, end);
  if (isKnownWord(word.toLowerCase())) return undefined;
  const splits = (tag & WordFlag.innerCapital) === 0 ? splitGlued(word) : splitAtCapitals(word);
  return splits.length === 0 ? undefined : { start, end, readings: splits.map((split) => split.words.join(" ")) };
}

/** Hyphens, apostrophes, digits and the like make the word part of something else. */
function isJoined(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== "" && "-‑–'’_@/&\u00ad0123456789".includes(character);
}

/** `tổchức.vn` */
function isDomain(text: string, end: number): boolean {
  return text.charAt(end) === "." && isLower(text.charCodeAt(end + 1));
}

/** `TâyBan`, `trướcCộng`: an attested word with a mark, then words that begin with a capital. Not `iPhone`, `VnExpress`, `HĐND`. */
function splitAtCapitals(word: string): readonly Split[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at <= word.length; at++) {
    if (at < word.length && !(isLower(word.charCodeAt(at - 1)) && isUpper(word.charCodeAt(at)))) continue;
    parts.push(word.slice(start, at));
    start = at;
  }
  const usual = parts.every((part) => part.length > 1 && isAttestedSyllable(part) && isLower(part.charCodeAt(1)));
  const marked = parts.filter((part) => /[^\p{ASCII}]/u.test(part)).length;
  return usual && parts.length > 1 && marked > 0 ? [{ words: parts, score: 0 }] : [];
}

/** The least letters of a word that a number may stick to: `5kg` and `12a` are no mistakes. */
const LEAST_LETTERS = 3;

/** A short number after another word than these is a footnote: `tài sản1`. */
const LEAST_DIGITS = 3;
const countable: ReadonlySet<string> = new Set(
  "năm ngày tháng quý sáng chiều tối điều khoản điểm mục chương phần số hơn gần khoảng được giảm tăng đến từ đạt còn trên dưới với".split(
    " ",
  ),
);

/**
 * Reads a number that sticks to a word: `năm2025`, `05quy định`. The word is an attested syllable with a mark, so that units,
 * models and codes are left alone.
 */
export function gluedNumberAt(block: BlockText, index: number): Glue | undefined {
  const { numbers, text } = block;
  const start = numbers.start(index);
  const end = numbers.end(index);
  const word =
    start > 0 && isLetter(text.charCodeAt(start - 1))
      ? start - 1
      : end < text.length && isLetter(text.charCodeAt(end))
        ? end
        : -1;
  if (word < 0 || block.verbatim.holds(start)) return undefined;
  const at = block.words.firstEndingAfter(word);
  const wordStart = block.words.start(at);
  const wordEnd = block.words.end(at);
  const tag = block.words.tag(at);
  if (syllableOf(tag) === 0 || (tag & WordFlag.accented) === 0 || wordEnd - wordStart < LEAST_LETTERS) return undefined;
  if ((tag & WordFlag.lower) === 0 || (tag & WordFlag.innerCapital) !== 0) return undefined;
  const [from, to] = [Math.min(start, wordStart), Math.max(end, wordEnd)];
  if (wordStart < start && end - start < LEAST_DIGITS && !countable.has(text.slice(wordStart, wordEnd).toLowerCase()))
    return undefined;
  if (isJoined(text, from - 1) || isLetter(text.charCodeAt(from - 1))) return undefined;
  if (isLetter(text.charCodeAt(to)) || isDigit(text.charCodeAt(to))) return undefined;
  const written = text.slice(from, to);
  const cut = (word < start ? start : end) - from;
  return { start: from, end: to, readings: [`${written.slice(0, cut)} ${written.slice(cut)}`] };
}
