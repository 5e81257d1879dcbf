import type { BlockText } from "../../../document/block-text.ts";
import { CharClass, isDigit, isLetter, isSpace } from "../../../language/char-class.ts";

/**
 * Which side each straight double quote is on: `CharClass.openQuote` or `closeQuote` by its offset. A straight quote does
 * not say so itself, so one that is missing or stands for inches (6'6") shifts all after it: where the text around any
 * quote speaks against its side, nothing is said about any of them.
 */
export function straightQuoteSides(block: BlockText): ReadonlyMap<number, number> {
  const { text, punctuation } = block;
  const sides = new Map<number, number>();
  let opens = true;
  for (let index = 0; index < punctuation.count; index++) {
    const at = punctuation.start(index);
    if (text.charCodeAt(at) !== 0x22) continue;
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    const touchesBefore = at > 0 && !isSpace(before);
    const touchesAfter = at + 1 < text.length && !isSpace(after);
    if (isDigit(before) && opens) return new Map();
    if (opens && touchesBefore && !touchesAfter) return new Map();
    if (!opens && !touchesBefore && touchesAfter && isLetter(after)) return new Map();
    sides.set(at, opens ? CharClass.openQuote : CharClass.closeQuote);
    opens = !opens;
  }
  return opens ? sides : new Map();
}
