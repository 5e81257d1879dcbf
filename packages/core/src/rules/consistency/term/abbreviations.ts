import type { BlockText } from "../../../document/block-text.ts";
import { CharClass, isLetter, isSpace, isUpper } from "../../../language/char-class.ts";
import { addUse, type TermUse } from "./name-variants.ts";

const FEWEST_LETTERS = 3;
const MOST_LETTERS = 10;

/** Finds abbreviations where they are explained: `Hợp tác xã (HTX)`. The words before have the letters as initials. */
export function findExplanations(block: BlockText, found: TermUse[]): void {
  const { text, punctuation } = block;
  for (let index = 0; index < punctuation.count; index++) {
    if (punctuation.tag(index) !== CharClass.openBracket) continue;
    const open = punctuation.start(index);
    let close = open + 1;
    while (close - open <= MOST_LETTERS && isUpper(text.charCodeAt(close))) close++;
    if (close - open <= FEWEST_LETTERS || text.charCodeAt(close) !== 0x29) continue;
    const letters = text.slice(open + 1, close);
    const start = explanationStart(text, open, letters);
    if (start < 0) continue;
    const end = text[open - 1] === " " ? open - 1 : open;
    addUse(found, start, end, `(:${letters}`, text.slice(start, end).toLowerCase());
  }
}

/** Where the words start whose initials are the letters; -1 when they are not. */
function explanationStart(text: string, open: number, letters: string): number {
  let at = open;
  for (let place = letters.length - 1; place >= 0; place--) {
    while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
    const end = at;
    while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--;
    if (at === end || initial(text.charAt(at)) !== initial(letters.charAt(place))) return -1;
  }
  return at;
}

/** `Ủ` is U in an abbreviation, `Đ` stays Đ. */
function initial(letter: string): string {
  return letter.normalize("NFD").charAt(0).toUpperCase();
}
