import type { BlockText } from "../../../document/block-text.ts";
import { CharClass, charClass, isDigit, isLetter, isLower, isUpper } from "../../../language/char-class.ts";

/** What is wrong with a stretch of odd white space, if anything. Offsets are UTF-16 code units of the block's text. */
export function strayFault(block: BlockText, start: number, end: number): "doubled" | "trailing" | undefined {
  const { text } = block;
  // An indent is layout: plain text centres a signature with it.
  if (start === 0 || text.charCodeAt(start - 1) === 0x0a) return undefined;
  if (end === text.length || text.charCodeAt(end) === 0x0a) return "trailing";
  if (end - start < 2 || hasLayout(text, start, end) || touchesMark(text, start, end)) return undefined;
  if (isFiller(text, end, end + 1) || isFiller(text, start - 1, start - 2)) return undefined;
  return "doubled";
}

/** A tab sets columns, a line break is a wrapped line, U+3000 is somebody's layout. One no-break space alone is harmless. */
function hasLayout(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0xa0) return true;
  }
  return false;
}

/** Room left to write in: `Số:      /…`, `ngày  …  tháng`, `ngày  ....  tháng`. */
function isFiller(text: string, at: number, next: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2f || unit === 0x2026 || unit === 0x5f || (unit === 0x2e && text.charCodeAt(next) === 0x2e);
}

/** Spaces before a comma or inside a bracket are reported there, as one fault. */
function touchesMark(text: string, start: number, end: number): boolean {
  const after = charClass(text.charCodeAt(end));
  const before = charClass(text.charCodeAt(start - 1));
  const closes =
    (after >= CharClass.comma && after <= CharClass.exclamation) ||
    after === CharClass.closeBracket ||
    after === CharClass.closeQuote;
  return closes || before === CharClass.openBracket || before === CharClass.openQuote;
}

/**
 * Whether the white space after a mark is missing: `kết quả,trong đó`, `hoàn thành.Tiếp theo`. Silent where a mark belongs to
 * something else: numbers and times, URLs, initials and abbreviations (`TP.HCM`, `v.v.`), `./.`, codes, quotes that follow.
 * `textEnd` is where the text before the mark ends, when white space stands between them.
 */
export function missingSpaceAt(block: BlockText, at: number, mark: number, textEnd: number = at): boolean {
  if (mark < CharClass.comma || mark > CharClass.exclamation) return false;
  const { text } = block;
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(textEnd - 1);
  if (!isLetter(next) || !(isLetter(before) || isClosing(before))) return false;
  if (block.verbatim.holds(at)) return false;
  if (mark === CharClass.period) return isGluedSentence(text, at, textEnd);
  if (mark === CharClass.exclamation) return isUpper(next);
  return true;
}

function isClosing(unit: number): boolean {
  const value = charClass(unit);
  return value === CharClass.closeBracket || value === CharClass.closeQuote;
}

/**
 * A full stop between two words ends a sentence only when a small Vietnamese word stands before it and a capitalised word
 * with small letters after it: not `TP.HCM`, `ThS.Nguyễn`, `v.v`, `Node.js`, `GS.TS`.
 */
function isGluedSentence(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isUpper(next) || !isLower(text.charCodeAt(at + 2))) return false;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  if (start > 0 && (text.charCodeAt(start - 1) === 0x2e || isDigit(text.charCodeAt(start - 1)))) return false;
  if (end - start < 2) return isClosing(text.charCodeAt(end - 1));
  for (let index = start; index < end; index++) if (!isLower(text.charCodeAt(index))) return false;
  return true;
}
