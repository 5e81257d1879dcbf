import type { BlockText } from "../../../document/block-text.ts";
import { isDigit, isLetter, isSpace } from "../../../language/char-class.ts";
import { lowerSlice } from "../../../language/fold.ts";
import { WordFlag } from "../../../language/scan.ts";

/** A number with its unit and the words right before it. Offsets are UTF-16 code units of the block's text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** The words before as written, up to `MOST_WORDS`; no punctuation between them. */
  readonly phrase: string;
  readonly words: number;
  /** The last two of them, in lower case. */
  readonly nearest: string;
  /** What is counted: `%`, `%/năm`, `tỷ đồng`, `người`; in lower case. */
  readonly unit: string;
}

const MOST_WORDS = 6;
const FEWEST_WORDS = 2;
/** Figures of fewer digits meet by chance. */
const FEWEST_DIGITS = 3;
const PER_CENT = 0x25;

/** Finds numbers of at least three digits that have a unit and two or more words before them. Dates, years and codes are none. */
export function findQuantities(block: BlockText): readonly Quantity[] {
  const { text, numbers } = block;
  let found: Quantity[] | undefined;
  for (let index = 0; index < numbers.count; index++) {
    const start = numbers.start(index);
    let end = numbers.end(index);
    let count = end - start;
    while (index + 1 < numbers.count && joined(text, end, numbers.start(index + 1))) {
      index++;
      count += numbers.end(index) - numbers.start(index);
      end = numbers.end(index);
    }
    if (count < FEWEST_DIGITS || !standsAlone(text, start, end)) continue;
    const unit = unitAfter(text, end);
    if (unit === "" || (count === 4 && end - start === 4 && unit !== "%" && isYear(text.slice(start, end)))) continue;
    const before = wordsBefore(block, start);
    if (before === undefined) continue;
    found ??= [];
    const { phrase, words, nearest } = before;
    found.push({ start, end, unit, phrase, words, nearest });
  }
  return found ?? noQuantities;
}

const noQuantities: readonly Quantity[] = [];

function joined(text: string, end: number, next: number): boolean {
  if (next !== end + 1) return false;
  const mark = text.charCodeAt(end);
  return mark === 0x2e || mark === 0x2c;
}

/** `12/2020`, `94-QĐ`, `A94` and `1,5-2` belong to something longer. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (!isSpace(text.charCodeAt(start - 1))) return false;
  const after = text.charCodeAt(end);
  return isSpace(after) || after === PER_CENT;
}

function isYear(digits: string): boolean {
  return digits >= "1900" && digits <= "2100";
}

function unitAfter(text: string, end: number): string {
  if (text.charCodeAt(end) === PER_CENT) {
    if (text.charCodeAt(end + 1) !== 0x2f) return "%";
    return lowerSlice(text, end, wordEnd(text, end + 2));
  }
  const first = wordEnd(text, end + 1);
  if (first === end + 1) return "";
  const second = isSpace(text.charCodeAt(first)) ? wordEnd(text, first + 1) : first;
  return lowerSlice(text, end + 1, second);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

function wordsBefore(block: BlockText, start: number): Pick<Quantity, "phrase" | "words" | "nearest"> | undefined {
  const { text, words } = block;
  let count = 0;
  let from = start;
  let nearest = start;
  let end = start - 1;
  for (let index = words.firstEndingAfter(end - 1); index >= 0 && count < MOST_WORDS; index--) {
    if (words.end(index) !== end || (words.tag(index) & WordFlag.mark) !== 0) break;
    from = words.start(index);
    count++;
    if (count === FEWEST_WORDS) nearest = from;
    if (!isSpace(text.charCodeAt(from - 1))) break;
    end = from - 1;
  }
  if (count < FEWEST_WORDS) return undefined;
  return { phrase: text.slice(from, start - 1), words: count, nearest: lowerSlice(text, nearest, start - 1) };
}

/** Whether two numbers differ by two neighbouring digits that changed places: `94,19` and `94,91`. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  const second = isDigit(a.charCodeAt(first + 1)) ? first + 1 : first + 2;
  if (second >= a.length || a[first] !== b[second] || a[second] !== b[first]) return false;
  return a.slice(first + 1, second) === b.slice(first + 1, second) && a.slice(second + 1) === b.slice(second + 1);
}

/** Whether two numbers of one length differ in one digit. */
export function differsInOneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}
