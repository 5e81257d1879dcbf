import { isLetter, isLower, isUpper } from "../language/char-class.ts";
import type { BlockKind } from "./document.ts";

/** Longer single lines without a full stop are paragraphs that lost it; titles of press articles reach 250. */
const LONGEST_HEADING = 250;
const LONGEST_NAME = 40;
/** A decomposed Vietnamese text is at most this much longer, spaces and plain letters counted. */
const MOST_UNITS_PER_LETTER = 1.6;
/** Plain text centres or right-aligns with spaces: a signature is set far to the right. */
const FAR_INDENT = 16;

const structureWords = ["Phần ", "Chương ", "Mục ", "Tiểu mục ", "Điều ", "Phụ lục "];
const signaturePrefixes = [
  "TM.",
  "T/M",
  "KT.",
  "K/T",
  "TL.",
  "T/L",
  "TUQ.",
  "Q.",
  "Nơi nhận",
  "NƠI NHẬN",
  "(Đã ký)",
  "(đã ký)",
];

/**
 * What a line of plain text is, by its own form alone, so that an edit elsewhere never changes it:
 * - `item`: starts with a list mark (`-`, `+`, `•`, `1.`, `1)`, `a)`, `đ)`);
 * - `signature`: a name by itself, an office set far to the right, `TM.`, `KT.`, “Nơi nhận”;
 * - `heading`: “Chương II”, “Điều 5.”, all capitals, or one line up to 250 units that ends without punctuation;
 * - `paragraph`: everything else.
 * Offsets are UTF-16 code units; `alone` is false for a paragraph of several lines.
 */
export function classifyLine(source: string, start: number, end: number, alone: boolean): BlockKind {
  const from = skipSpaces(source, start, end);
  if (startsItem(source, from, end)) return "item";
  if (!alone) return "paragraph";
  const line = composed(source.slice(from, trimEnd(source, from, end)));
  if (isSignature(line, from - start)) return "signature";
  return isHeading(line) ? "heading" : "paragraph";
}

/** The line in NFC, when it may be short enough to matter: its letters are counted and compared. */
function composed(line: string): string {
  return line.length <= LONGEST_HEADING * MOST_UNITS_PER_LETTER ? line.normalize("NFC") : line;
}

/** Whether the line starts with a list mark followed by white space. */
export function startsItem(source: string, start: number, end: number): boolean {
  let at = skipSpaces(source, start, end);
  const unit = source.charCodeAt(at);
  if (unit === 0x2d || unit === 0x2b || unit === 0x2a || unit === 0x2022 || unit === 0x2013) {
    return isSpace(source.charCodeAt(at + 1));
  }
  const markStart = at;
  while (at < end && isDigit(source.charCodeAt(at))) at++;
  if (at === markStart && isLower(unit)) at++;
  const length = at - markStart;
  if (length === 0 || length > 3) return false;
  const close = source.charCodeAt(at);
  const letter = isLower(unit);
  if (close !== 0x29 && (letter || close !== 0x2e)) return false;
  return at + 1 >= end || isSpace(source.charCodeAt(at + 1));
}

function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING) return false;
  if (line.length < 160 && structureWords.some((word) => line.startsWith(word)))
    return !endsSentence(line) || line.length < 60;
  if (endsSentence(line)) return false;
  const first = firstLetter(line);
  return first !== undefined && isUpper(first);
}

function isSignature(line: string, indent: number): boolean {
  if (signaturePrefixes.some((prefix) => line.startsWith(prefix))) return true;
  if (indent >= FAR_INDENT && line.length <= 120 && !endsSentence(line)) return !isAllCapitals(line);
  return isPersonalName(line);
}

/** Two to five capitalised syllables and nothing else: “Lê Văn An”. */
function isPersonalName(line: string): boolean {
  if (line.length > LONGEST_NAME || isAllCapitals(line)) return false;
  const words = line.split(" ");
  if (words.length < 2 || words.length > 5) return false;
  return words.every((word) => word.length > 0 && word.length <= 7 && isUpper(word.charCodeAt(0)) && restIsLower(word));
}

function restIsLower(word: string): boolean {
  for (let at = 1; at < word.length; at++)
    if (!isLetter(word.charCodeAt(at)) || isUpper(word.charCodeAt(at))) return false;
  return true;
}

function isAllCapitals(line: string): boolean {
  let capitals = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (isLower(unit)) return false;
    if (isUpper(unit)) capitals++;
  }
  return capitals > 1;
}

function endsSentence(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  return last === 0x2e || last === 0x3a || last === 0x3b || last === 0x2c || last === 0x21 || last === 0x2026;
}

function firstLetter(line: string): number | undefined {
  for (let at = 0; at < line.length; at++) if (isLetter(line.charCodeAt(at))) return line.charCodeAt(at);
  return undefined;
}

function skipSpaces(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return at;
}

function trimEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
