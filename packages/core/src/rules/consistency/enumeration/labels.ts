import { isDigit, isLower, isSpace, isUpper } from "../../../language/char-class.ts";

/** The mark of a list item as read: which kind of list, and which place in it. */
export interface Label {
  /** How the items of the list are marked: the mark of its first item. */
  readonly family: Family;
  /** Place in the list, counted from 1; 0 for a letter, whose place depends on the order the document follows. */
  readonly value: number;
  /** For `1.1`: the numbers before the last one; items of one list share it. */
  readonly prefix: string;
  /** Where the mark ends, white space not included. */
  readonly end: number;
  /** `10a.`, which an amendment put after `10.` or in its place. */
  readonly inserted?: boolean;
}

/** A kind of list, named by the mark of its first item. */
export type Family = "1." | "1)" | "(1)" | "1.1" | "a)" | "a." | "i)" | "I." | "thứ" | "là";

/**
 * The alphabets of letter marks. `vietnamese` is the official order: no f, j, w, z, and no ă, â, ê, ô, ơ, ư. `either` is for
 * a document that shows no letter by which to tell: what both orders may leave out is not missed.
 */
const alphabets = {
  vietnamese: "abcdđeghiklmnopqrstuvxy",
  latin: "abcdefghijklmnopqrstuvwxyz",
  either: "abcdeghiklmnopqrstuvxy",
} as const;
const ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const cardinals = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const LONGEST_NUMBER = 3;

/** Reads the mark at the start of a paragraph: `1.`, `1)`, `(1)`, `1.1.`, `a)`, `iv)`, `II.`. Undefined when there is none. */
export function readLabel(text: string, start: number): Label | undefined {
  const unit = text.charCodeAt(start);
  if (unit === 0x28) return bracketed(text, start);
  if (isDigit(unit)) return numbered(text, start);
  if (isUpper(unit)) return upperRoman(text, start);
  return isLower(unit) ? lettered(text, start) : undefined;
}

/** The mark of place `value` in a list, written as `sample` is: `Thứ sáu` for 6 and `Thứ bảy`. Empty when nobody writes it. */
export function printLabel(
  sample: string,
  label: Pick<Label, "family" | "prefix">,
  value: number,
  order: Order,
): string {
  switch (label.family) {
    case "1.":
    case "1)":
    case "(1)":
      return sample.replace(/\d+/u, String(value));
    case "1.1":
      return sample.replace(/\d+(?=\.?$)/u, String(value));
    case "a)":
    case "a.":
      return sample.replace(/^./u, alphabets[order][value - 1] ?? "");
    case "i)":
      return sample.replace(/^[ivx]+/u, roman(value).toLowerCase());
    case "I.":
      return sample.replace(/^[IVX]+/u, roman(value));
    case "thứ":
      return inCaseOf(sample, `thứ ${ordinals[value - 1] ?? ""}`);
    case "là":
      return inCaseOf(sample, `${cardinals[value - 1] ?? ""} là`);
  }
}

function inCaseOf(sample: string, text: string): string {
  return isUpper(sample.charCodeAt(0)) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Which alphabet the letter marks of a document follow. */
export type Order = keyof typeof alphabets;

/** The order that the letter marks of a document show: đ is Vietnamese, f and j are Latin. */
export function orderOf(marks: Iterable<string>): Order {
  let latin = false;
  for (const mark of marks) {
    const first = mark.charAt(0);
    if (first === "đ") return "vietnamese";
    latin ||= first === "f" || first === "j";
  }
  return latin ? "latin" : "either";
}

/** The place of a letter mark in an alphabet, from 1; 0 when the alphabet lacks it. */
export function letterValue(mark: string, order: Order): number {
  return alphabets[order].indexOf(mark.charAt(0)) + 1;
}

/** The place of `Thứ sáu`: `word` is the word after “thứ”. 0 when it is none. */
export function ordinalValue(word: string): number {
  return ordinals.indexOf(word) + 1;
}

/** The place of `Sáu là`: `word` is the word before “là”. 0 when it is none. */
export function cardinalValue(word: string): number {
  return cardinals.indexOf(word.toLowerCase()) + 1;
}

function bracketed(text: string, start: number): Label | undefined {
  const end = digitsEnd(text, start + 1);
  if (end === start + 1 || end - start - 1 > LONGEST_NUMBER || text[end] !== ")" || !gapAfter(text, end + 1))
    return undefined;
  return { family: "(1)", value: Number(text.slice(start + 1, end)), prefix: "", end: end + 1 };
}

function numbered(text: string, start: number): Label | undefined {
  const numbers: number[] = [];
  let at = start;
  for (;;) {
    const end = digitsEnd(text, at);
    if (end === at || end - at > LONGEST_NUMBER) return undefined;
    numbers.push(at);
    at = end;
    if (text[at] !== "." || !isDigit(text.charCodeAt(at + 1))) break;
    at++;
  }
  const last = numbers.at(-1) ?? start;
  const value = Number(text.slice(last, at));
  const deep = numbers.length > 1;
  if (!deep && isLower(text.charCodeAt(at)) && text[at + 1] === "." && gapAfter(text, at + 2))
    return { family: "1.", value, prefix: "", end: at + 2, inserted: true };
  const mark = text[at];
  if (mark !== "." && mark !== ")" && !deep) return undefined;
  const end = mark === "." || mark === ")" ? at + 1 : at;
  // “1.500 người” and “12.5 tấn” start a sentence: a mark has a title after it.
  if (!gapAfter(text, end) || (deep && (end === at || numbers.length > 4) && !titleAfter(text, end))) return undefined;
  if (deep) return { family: "1.1", value, prefix: text.slice(start, last), end };
  return { family: mark === "." ? "1." : "1)", value, prefix: "", end };
}

function upperRoman(text: string, start: number): Label | undefined {
  let at = start;
  while (at - start <= 6 && "IVX".includes(text[at] ?? " ")) at++;
  // “V.I. Lênin” is a name.
  if (at === start || (text[at] !== "." && text[at] !== ")") || !isSpace(text.charCodeAt(at + 1))) return undefined;
  const value = fromRoman(text.slice(start, at));
  return value === 0 ? undefined : { family: "I.", value, prefix: text[at] === "." ? "" : ")", end: at + 1 };
}

function lettered(text: string, start: number): Label | undefined {
  let at = start;
  while (at - start <= 5 && isLower(text.charCodeAt(at))) at++;
  const mark = text[at];
  if ((mark !== ")" && mark !== ".") || !gapAfter(text, at + 1)) return undefined;
  const name = text.slice(start, at);
  if (name.length === 1) {
    // Which place a letter has depends on the order the document follows: see `letterValue`.
    return { family: mark === ")" ? "a)" : "a.", value: 0, prefix: "", end: at + 1 };
  }
  const value = mark === ")" ? fromRoman(name.toUpperCase()) : 0;
  return value === 0 ? undefined : { family: "i)", value, prefix: "", end: at + 1 };
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at - from <= LONGEST_NUMBER && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** White space, the mark of a footnote, or a sentence glued to its number: `b)[9] (được bãi bỏ)`, `1.Quy trình`. */
function gapAfter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isSpace(unit) || unit === 0x5b || isUpper(unit);
}

function titleAfter(text: string, at: number): boolean {
  let next = at;
  while (isSpace(text.charCodeAt(next))) next++;
  return isUpper(text.charCodeAt(next));
}

const romanParts: readonly (readonly [string, number])[] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [part, worth] of romanParts) {
    while (rest >= worth) {
      text += part;
      rest -= worth;
    }
  }
  return text;
}

/** The value of a numeral written the one right way, up to 39; 0 for anything else. */
function fromRoman(text: string): number {
  for (let value = 1; value < 40; value++) if (roman(value) === text) return value;
  return 0;
}
