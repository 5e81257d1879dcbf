import type { BlockText } from "../../../document/block-text.ts";
import { isDigit, isLetter, isSpace } from "../../../language/char-class.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";

/** A place in the text of a block. Offsets are UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const MOST_LETTERS = 8;

/**
 * Words of two to eight capitals that stand for something: no Roman numerals, no syllables, no parts of codes, addresses or
 * words with digits, and none of a passage in capitals (`QUYẾT ĐỊNH`, `CÔNG TY ABC`).
 */
export function findAbbreviations(block: BlockText): readonly Place[] {
  const { words, text } = block;
  const found: Place[] = [];
  for (let index = 0; index < words.count; index++) {
    if (!isCapitals(words.tag(index))) continue;
    const start = words.start(index);
    const end = words.end(index);
    if (end - start < 2 || end - start > MOST_LETTERS || syllableOf(words.tag(index)) !== 0) continue;
    if (
      isAmongCapitals(block, index) ||
      isJoined(text, start, end) ||
      /[^A-ZĐ]|^[IVXLCDM]+$/u.test(text.slice(start, end))
    )
      continue;
    if (!block.verbatim.holds(start)) found.push({ start, end });
  }
  return found;
}

function isCapitals(tag: number): boolean {
  const wanted = WordFlag.capitalized | WordFlag.innerCapital;
  return (tag & (wanted | WordFlag.lower)) === wanted;
}

/** A neighbour in capitals, one space away: a heading, the name of a firm. */
function isAmongCapitals({ words }: BlockText, index: number): boolean {
  return [index - 1, index + 1].some((other) => {
    if (other < 0 || other >= words.count) return false;
    const [left, right] = other < index ? [other, index] : [index, other];
    return words.start(right) - words.end(left) === 1 && isCapitals(words.tag(other));
  });
}

/** `30/NQ-CP`, `B2B`, `A.B`, `a_B`: a mark or a digit that joins it to more. */
function isJoined(text: string, start: number, end: number): boolean {
  const joins = (at: number): boolean => isDigit(text.charCodeAt(at)) || "/-_&@.–".includes(text.charAt(at) || " ");
  if (start > 0 && joins(start - 1)) return true;
  return end < text.length && joins(end) && (text[end] !== "." || isLetter(text.charCodeAt(end + 1)));
}

/** `Hợp tác xã (HTX)`, `HTX (hợp tác xã)`, “viết tắt là HTX”, “gọi tắt là HTX”. */
export function isExplained(text: string, start: number, end: number): boolean {
  let before = start;
  while (before > 0 && (isSpace(text.charCodeAt(before - 1)) || "“\"‘'".includes(text.charAt(before - 1)))) before--;
  if (
    text[before - 1] === "(" ||
    text
      .slice(Math.max(0, before - 6), before)
      .toLowerCase()
      .endsWith("tắt là")
  )
    return true;
  let after = end;
  while (isSpace(text.charCodeAt(after))) after++;
  return text[after] === "(" || text[after] === ":" || text[after] === "=";
}
