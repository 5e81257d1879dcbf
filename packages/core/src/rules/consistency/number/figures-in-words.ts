import type { BlockText } from "../../../document/block-text.ts";
import { CharClass, isDigit, isLetter, isSpace } from "../../../language/char-class.ts";
import { isNumberWord, readNumberWords } from "../../../language/number-words.ts";

/** A number followed by itself in words that say another number: “05 (sáu)”. Offsets are UTF-16 code units. */
export interface FigureMismatch {
  /** The figures. */
  readonly start: number;
  readonly end: number;
  /** Past the closing bracket. */
  readonly closed: number;
  readonly words: string;
  /** The figures as the words have it, written in the same way. */
  readonly meant: string;
}

const LONGEST = 160;
const closings = new Set(["", "chẵn", "đồng", "đồng chẵn", "đồng việt nam"]);
/** “2 (năm)” may be two years. */
const ambiguous = new Set(["năm", "tư"]);

/** Finds figures whose words in brackets disagree: `30 (ba mươi mốt) ngày`, `1.500.000 đồng (Bằng chữ: một triệu đồng)`. */
export function findFigureMismatches(block: BlockText): readonly FigureMismatch[] {
  const { text, punctuation } = block;
  let found: FigureMismatch[] | undefined;
  for (let index = 0; index < punctuation.count; index++) {
    if (punctuation.tag(index) !== CharClass.openBracket) continue;
    const open = punctuation.start(index);
    const figure = figureBefore(text, open);
    if (figure === undefined) continue;
    const mismatch = compare(text, figure, open);
    if (mismatch === undefined) continue;
    found ??= [];
    found.push(mismatch);
  }
  return found ?? none;
}

const none: readonly FigureMismatch[] = [];

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/** A whole number right before the bracket, or with one word between. */
function figureBefore(text: string, open: number): Figure | undefined {
  let end = skipBack(text, open);
  const unitEnd = end;
  while (end > 0 && isLetter(text.charCodeAt(end - 1))) end--;
  const unitStart = end;
  if (unitStart < unitEnd) {
    end = skipBack(text, unitStart);
    if (end === unitStart) return undefined;
  }
  let start = end;
  while (start > 0 && (isDigit(text.charCodeAt(start - 1)) || joins(text, start - 1))) start--;
  if (start === end || end - start > 20 || (start > 0 && !isSpace(text.charCodeAt(start - 1)))) return undefined;
  return { start, end, unit: text.slice(unitStart, unitEnd).toLowerCase() };
}

function joins(text: string, at: number): boolean {
  return text[at] === "." && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function compare(text: string, { start, end, unit }: Figure, open: number): FigureMismatch | undefined {
  const length = text.slice(open, open + LONGEST).indexOf(")");
  if (length < 0) return undefined;
  const close = open + length;
  const inside = text.slice(open + 1, close).trim();
  const words = withoutLead(inside.toLowerCase())
    .split(/[\s,]+/u)
    .filter(Boolean);
  let count = 0;
  while (count < words.length && isNumberWord(words[count] ?? "")) count++;
  const rest = words
    .slice(count)
    .join(" ")
    .replace(/[./]+$/u, "");
  if (count === 0 || (!closings.has(rest) && rest !== unit)) return undefined;
  if (count === 1 && ambiguous.has(words[0] ?? "")) return undefined;
  const value = readNumberWords(words.slice(0, count));
  const figures = text.slice(start, end);
  if (value === undefined || value === Number(figures.replaceAll(".", ""))) return undefined;
  return { start, end, closed: close + 1, words: inside, meant: writeLike(figures, value) };
}

function withoutLead(text: string): string {
  const colon = text.indexOf(":");
  return text.startsWith("bằng chữ") && colon > 0 ? text.slice(colon + 1) : text;
}

/** `05` gives `06`, `1.500.000` gives `1.000.000`. */
function writeLike(figures: string, value: number): string {
  const plain = String(value);
  if (figures.startsWith("0")) return plain.padStart(figures.length, "0");
  if (!figures.includes(".") && value < 10_000) return plain;
  let grouped = "";
  for (let at = plain.length; at > 0; at -= 3)
    grouped = plain.slice(Math.max(0, at - 3), at) + (grouped === "" ? "" : `.${grouped}`);
  return grouped;
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
