import { type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { readTable } from "../../../document-code/table.ts";
import { isDigit, isSpace } from "../../../language/char-class.ts";
import { WordFlag } from "../../../language/scan.ts";
import type { WordingDifference } from "../../../similarity/wording.ts";
import { namingWordsTable } from "./naming-words.generated.ts";

/** The one place where two paragraphs differ, with the whole figure or name that it belongs to. */
export interface Change extends WordingDifference {
  readonly kind: "figure" | "name" | "words";
}

/** More words than this are no name. */
const MOST_NAME_WORDS = 6;
/** UTF-16 units; a longer run of digits is no figure that a message could quote. */
const LONGEST_FIGURE = 40;

let namingWords: ReadonlySet<string> | undefined;

/**
 * What the only difference of two paragraphs is: another figure (`3.000.000` for `5.000.000`), another name (`Lê Văn An` for
 * `Lê Văn Tú`), or other words. A number that names and does not count is no figure: “lớp 2”, “Điều 5”, “quý 3”.
 */
export function readChange(earlier: BlockText, later: BlockText, difference: WordingDifference): Change {
  const before = figureAround(earlier, difference.beforeRange);
  const after = figureAround(later, difference.afterRange);
  if (before !== undefined && after !== undefined && isCount(later, after.start))
    return { ...cutOut(earlier, before, later, after), kind: "figure" };
  const oldName = nameAround(earlier, difference.beforeRange);
  const newName = nameAround(later, difference.afterRange);
  if (oldName !== undefined && newName !== undefined)
    return { ...cutOut(earlier, oldName, later, newName), kind: "name" };
  return { ...difference, kind: "words" };
}

function cutOut(
  earlier: BlockText,
  beforeRange: TextRange,
  later: BlockText,
  afterRange: TextRange,
): WordingDifference {
  const before = earlier.text.slice(beforeRange.start, beforeRange.end);
  return { before, after: later.text.slice(afterRange.start, afterRange.end), beforeRange, afterRange };
}

/** The whole figure that a range of digits belongs to: `1.234.567`, `94,19%`, `22/5`; undefined for anything else. */
function figureAround({ text }: BlockText, { start, end }: TextRange): TextRange | undefined {
  if (start === end || end - start > LONGEST_FIGURE) return undefined;
  for (let at = start; at < end; at++) if (!isPartOfFigure(text, at)) return undefined;
  let [from, to] = [start, end];
  while (end - from <= LONGEST_FIGURE && isPartOfFigure(text, from - 1)) from--;
  while (to - from <= LONGEST_FIGURE && isPartOfFigure(text, to)) to++;
  return to - from > LONGEST_FIGURE ? undefined : textRange(from, text[to] === "%" ? to + 1 : to);
}

/** A digit, or a mark between two digits of one figure. */
function isPartOfFigure(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) return true;
  const mark = text[at];
  if (mark !== "." && mark !== "," && mark !== "/") return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/**
 * Whether the figure at an offset counts or dates something: a word stands before it, it is none that a number names, and the
 * figure is no part of a code: “lớp 2”, “G7”, “Nghị định 30/2020/NĐ-CP”.
 */
function isCount(block: BlockText, start: number): boolean {
  const { text, words } = block;
  const before = words.firstEndingAfter(start) - 1;
  if (before < 0 || words.end(before) === start) return false;
  if (block.documentCodes.some((code) => code.start <= start && start < code.end)) return false;
  if (text.slice(words.end(before), start).trim() !== "") return true;
  const word = text.slice(words.start(before), words.end(before)).toLowerCase();
  namingWords ??= new Set(readTable(namingWordsTable).map((row) => row.word ?? ""));
  return !namingWords.has(word) || isPartOfDate(text, words.start(before), word);
}

/** “ngày 05 tháng 3”: the number of the month after that of the day. */
function isPartOfDate(text: string, start: number, word: string): boolean {
  let at = start - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return (word === "tháng" || word === "năm") && isDigit(text.charCodeAt(at));
}

/** The whole name that a range of capitalised words belongs to; undefined when other words stand there. */
function nameAround(block: BlockText, { start, end }: TextRange): TextRange | undefined {
  const { words } = block;
  let { from, to } = block.wordsIn(start, end);
  if (from === to) return undefined;
  for (let index = from; index < to; index++) if (!isCapitalized(block, index)) return undefined;
  for (let index = from; index + 1 < to; index++) if (!goesOn(block, index)) return undefined;
  while (from > 0 && isCapitalized(block, from - 1) && goesOn(block, from - 1)) from--;
  while (to < words.count && isCapitalized(block, to) && goesOn(block, to - 1)) to++;
  // One word with a capital may only begin a sentence: “Năm nay”.
  return to - from < 2 || to - from > MOST_NAME_WORDS ? undefined : textRange(words.start(from), words.end(to - 1));
}

function isCapitalized({ words }: BlockText, index: number): boolean {
  return (words.tag(index) & (WordFlag.capitalized | WordFlag.innerCapital)) === WordFlag.capitalized;
}

/** One single space before the next word. */
function goesOn({ words, text }: BlockText, index: number): boolean {
  const end = words.end(index);
  return words.start(index + 1) === end + 1 && text.charCodeAt(end) === 0x20;
}
