import { isLetter } from "../../../language/char-class.ts";

/** One item of an enumeration. Offsets are UTF-16 code units of the block's text. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** The item as compared: lower case, no “và”, single spaces. */
  readonly key: string;
}

/** A quoted enumeration. */
export interface Enumeration {
  readonly items: readonly Item[];
  /** What stands between most of the items. */
  readonly separator: Separator;
}

/** `Đoàn kết, dân chủ` or `Đoàn kết - Dân chủ`. */
export type Separator = "," | "-";

const MOST_WORDS_IN_ITEM = 8;
/** A longer list is no slogan, and comparing it would not be linear. */
const MOST_ITEMS = 40;
/** Eight syllables are never longer; looking further for a separator would not be linear. */
const LONGEST_LAST_ITEM = 80;

/**
 * The items of an enumeration: `Đoàn kết, trung thành, trung thực` or `Đoàn kết - Dân chủ - Kỷ cương`. Undefined when the
 * text is a sentence or has fewer items than `fewest`. The range is the text between the quotation marks; NFC.
 */
export function splitItems(text: string, start: number, end: number, fewest: number): Enumeration | undefined {
  const items: Item[] = [];
  let dashes = 0;
  let from = start;
  let gaps = 0;
  for (let at = start; at <= end; at++) {
    const length = at === end ? 0 : separatorLength(text, at, end, items.length);
    if (at < end && length === 0) {
      // Most quotations are sentences: told before anything is split.
      if (at > from && isGap(text, at) && ++gaps > MOST_WORDS_IN_ITEM + 1) return undefined;
      continue;
    }
    gaps = 0;
    const item = makeItem(text, from, at);
    if (item === undefined || items.length === MOST_ITEMS) return undefined;
    items.push(item);
    if (length === 3) dashes++;
    at += Math.max(0, length - 1);
    from = at + 1;
  }
  return items.length < fewest ? undefined : { items, separator: dashes * 2 >= items.length - 1 ? "-" : "," };
}

/** A space that ends a word of an item; a full stop before it may be cut off with it. */
function isGap(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x20) return false;
  const before = text.charCodeAt(at - 1);
  return before !== 0x20 && before !== 0x2e;
}

/** A comma, a semicolon, a dash between spaces, or the “và” before the last of several items. */
function separatorLength(text: string, at: number, end: number, before: number): number {
  const unit = text[at];
  if (unit === "," || unit === ";") return 1;
  if (unit !== " ") return 0;
  if (before > 0 && isAnd(text, at)) return endsEnumeration(text, at + 4, end) ? 4 : 0;
  return (text[at + 1] === "-" || text[at + 1] === "–") && text[at + 2] === " " ? 3 : 0;
}

function isAnd(text: string, at: number): boolean {
  const first = text[at + 1];
  return (first === "v" || first === "V") && text.slice(at, at + 4).toLowerCase() === " và ";
}

function endsEnumeration(text: string, from: number, end: number): boolean {
  const limit = Math.min(end, from + LONGEST_LAST_ITEM);
  for (let at = from; at < limit; at++)
    if (text[at] === "," || text[at] === ";" || text.startsWith(" - ", at)) return false;
  return true;
}

function makeItem(text: string, from: number, to: number): Item | undefined {
  let start = from;
  let end = to;
  while (start < end && text[start] === " ") start++;
  while (end > start && (text[end - 1] === " " || text[end - 1] === ".")) end--;
  const words = text.slice(start, end).toLowerCase().split(" ").filter(Boolean);
  // `gương mẫu và tinh thông`: the conjunction before the last item does not count.
  if (words[0] === "và") words.shift();
  const first = words[0] ?? "";
  // Figures are no slogan: `107°50'34,0`.
  if (!isLetter(first.charCodeAt(0)) || words.length > MOST_WORDS_IN_ITEM) return undefined;
  return { start, end, key: words.join(" ") };
}
