import { isDigit, isLetter, isSpace } from "../language/char-class.ts";
import { Scanner } from "../language/scan.ts";
import type { Spans } from "../language/spans.ts";
import { findVerbatim } from "../language/verbatim.ts";
import type { DocumentCode, FoundCode } from "./document-code.ts";
import { interpretCode } from "./interpret-code.ts";
import { isDigitOrO, readLooseCode } from "./loose-code.ts";

/** A document's number has at most five digits; more is a telephone or an account. */
const LONGEST_NUMBER = 5;
/** The longest joint circular known has 46 letters and marks. */
const LONGEST_TIGHT_CODE = 80;

/**
 * Finds the document codes of a text and what was meant to be one. Looks only where a number is followed by a separator
 * or letters, so its cost follows the numbers. Text in `verbatim` (addresses, file names) is left alone; it is
 * asked for only where a code may stand in one. The text must be in NFC; offsets are UTF-16 code units. Who knows the
 * numbers and what is verbatim of the text already gives them; otherwise they are looked for.
 *
 * @example
 * findDocumentCodes("Nghị định số 30/2020/NĐ-CP").map(({ code }) => code.issuer); // ["CP"]
 * @throws TypeError for a text that is no string.
 */
export function findDocumentCodes(
  text: string,
  numbers: Spans = numbersOf(text),
  verbatim: () => Spans = () => findVerbatim(text, new Scanner().scan(text).punctuation),
): readonly FoundCode[] {
  const found: FoundCode[] = [];
  let done = 0;
  for (let index = 0; index < numbers.count; index++) {
    const start = zeroStart(text, numbers.start(index));
    const end = numbers.end(index);
    if (start < done || end - start > LONGEST_NUMBER || !mayContinue(text, end) || !mayStart(text, start)) continue;
    const code = codeAt(text, start, end);
    if (code === undefined || (mayBeVerbatim(text, code) && verbatim().holds(start))) continue;
    // The name of a file has faults when it is read as a code; what is faultless is checked for `_` alone.
    if (text.charCodeAt(code.end) === 0x5f) continue;
    if (code.problems.length > 0 && (isFileName(text, code.end) || isOldByDate(text, code) || isForm(text, start)))
      continue;
    found.push(code);
    done = code.end;
  }
  return found;
}

function numbersOf(text: string): Spans {
  requireString("findDocumentCodes", text);
  return new Scanner().scan(text).numbers;
}

/** `O5/2024/TT-BTC`: the number begins with a letter O that stands for a zero. */
function zeroStart(text: string, start: number): number {
  const isZero = text.charCodeAt(start - 1) === 0x4f && !isLetter(text.charCodeAt(start - 2));
  return isZero && !isDigit(text.charCodeAt(start - 2)) ? start - 1 : start;
}

/** Within an address or the name of a file there is no white space: before the code, or after a mark that follows it. */
function mayBeVerbatim(text: string, { start, end, problems }: FoundCode): boolean {
  if (start > 0 && !isSpace(text.charCodeAt(start - 1))) return true;
  if (problems.length > 0) return true;
  const next = text.charCodeAt(end);
  return end < text.length && !isSpace(next) && !isSpace(text.charCodeAt(end + 1)) && end + 1 < text.length;
}

/** How many codes are remembered; official text cites the same few over and over. */
const MOST_REMEMBERED = 2048;

/** Codes that are right, as they stand between two boundaries. What a code is does not change, so remembering is safe. */
const remembered = new Map<string, FoundCode>();

function codeAt(text: string, start: number, numberEnd: number): FoundCode | undefined {
  const end = tightEnd(text, numberEnd);
  const chunk = text.slice(start, end);
  const known = remembered.get(chunk);
  if (known !== undefined && endsThere(text, end))
    return { start, end, text: known.text, code: known.code, problems: known.problems, certain: known.certain };
  const loose = readLooseCode(text, start, numberEnd);
  const code = loose === undefined ? undefined : interpretCode(text, loose);
  if (
    code !== undefined &&
    code.problems.length === 0 &&
    code.end === end &&
    code.code.issuer !== "" &&
    endsThere(text, end)
  ) {
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    remembered.set(chunk, code);
  }
  return code;
}

/** Where the letters, digits, slashes and hyphens after a number end. */
function tightEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_TIGHT_CODE) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x2f && unit !== 0x2d && unit !== 0x26 && !isLetter(unit) && !isDigit(unit)) break;
    at++;
  }
  return at;
}

/** Nothing after it may go on with the code: no other mark, and no separator after a space. */
function endsThere(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === 0x2e || unit === 0x5f || isSeparator(unit)) return unit === 0x2e && !isLetter(text.charCodeAt(end + 1));
  return unit !== 0x20 && unit !== 0xa0 && unit !== 0x0a
    ? true
    : !isSeparator(text.charCodeAt(end + 1)) && !isSeparator(text.charCodeAt(end + 2));
}

/**
 * Parses one document code, white space around it aside. Undefined when the text is no code; a code with problems comes
 * back with them. Offsets are UTF-16 code units of the text.
 *
 * @example
 * parseDocumentCode("46/NQ-TW")?.code.canonical; // "46-NQ/TW"
 * @throws TypeError for a text that is no string.
 */
export function parseDocumentCode(text: string): FoundCode | undefined {
  requireString("parseDocumentCode", text);
  const start = text.length - text.trimStart().length;
  return parseFrom(text, start);
}

/** @throws TypeError when the value is no string, naming the function that was called. */
export function requireString(caller: string, value: unknown): void {
  if (typeof value !== "string") throw new TypeError(`${caller} takes a string, not ${typeof value}`);
}

/** Parses a code after words that introduce it. Offsets are of the whole text. */
export function codeAfter(words: string, text: string): FoundCode | undefined {
  return parseFrom(words + text, words.length);
}

function parseFrom(text: string, start: number): FoundCode | undefined {
  const stop = text.trimEnd().length;
  const digits = text.charCodeAt(start) === 0x4f ? start + 1 : start;
  let end = digits;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === digits || end - start > LONGEST_NUMBER) return undefined;
  const loose = readLooseCode(text, start, end);
  const code = loose === undefined ? undefined : interpretCode(text, loose);
  return code?.end === stop ? code : undefined;
}

/** Prints a code as it should be written; `parseDocumentCode` of the result gives the code again. */
export function formatDocumentCode(code: DocumentCode): string {
  return code.canonical;
}

/** A separator or a letter after the number; a space only before a hyphen, a slash or capitals. */
function mayContinue(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  if (unit === 0x2f && isDigit(text.charCodeAt(end + 1))) return mayBeYear(text, end + 1);
  if (unit === 0x2f || unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return true;
  const letter = unit | 0x20;
  if (unit === 0x2e || (letter >= 0x61 && letter <= 0x7a)) {
    const next = text.charCodeAt(end + 1);
    if (isDigit(next)) return isDottedYear(text, end + 1) || (letter === 0x6f && isSlashSoon(text, end + 1));
    return isLetter(next) || isSeparator(next) || text.startsWith(" /", end + 1);
  }
  if (unit !== 0x20 && unit !== 0xa0) return false;
  const next = text.charCodeAt(end + 1);
  return isSeparator(next) || isCapital(next) || next === 0x20;
}

/** Four digits, or two before a slash and a letter: `15/12/2025` and `3/4` are read no further. */
function mayBeYear(text: string, from: number): boolean {
  let end = from;
  while (end - from < 5 && isDigitOrO(text.charCodeAt(end))) end++;
  if (end - from === 4) return !isDigit(text.charCodeAt(end + 1)) || text.charCodeAt(end) !== 0x2f;
  return end - from === 2 && text.charCodeAt(end) === 0x2f && isLetter(text.charCodeAt(end + 1));
}

/** `1O3/2008/NĐ-CP`: a letter O among the digits of the number. */
function isSlashSoon(text: string, from: number): boolean {
  let end = from;
  while (end - from < LONGEST_NUMBER && isDigitOrO(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === 0x2f;
}

/** `91.2016.NĐ-CP`, not `1.234.567 đồng`. */
function isDottedYear(text: string, from: number): boolean {
  let end = from;
  while (end - from < 5 && isDigit(text.charCodeAt(end))) end++;
  const unit = text.charCodeAt(end);
  return end - from === 4 && (unit === 0x2e || unit === 0x2f || unit === 0x2d) && isLetter(text.charCodeAt(end + 1));
}

function isSeparator(unit: number): boolean {
  return unit === 0x2f || unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015);
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || unit === 0x110 || unit === 0xd0;
}

/** A number inside another one, a name, a date or a path starts no code: `QCVN 21:2015/BGTVT`, `12/05/2020/NĐ-CP`. */
function mayStart(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || before === 0x2f || before === 0x5f || before === 0x2d) return false;
  // A number that a space has split is another number: “Nghị định số 3 1/2021/NĐ-CP”.
  if (isSpace(before) && isDigit(text.charCodeAt(start - 2)) && !isDigit(text.charCodeAt(start + 1))) return false;
  const glued = before === 0x2e || before === 0x2c || before === 0x3a;
  return !(glued && isDigit(text.charCodeAt(start - 2)));
}

const LONGEST_FILE_NAME = 60;
const fileEndings: readonly string[] = [".doc", ".pdf", ".xls", ".rar", ".zip", ".rtf", ".txt", ".htm"];

/** `46.2023.ND.CP.doc` and `31-2018-TT_PL` are names of files. */
function isFileName(text: string, end: number): boolean {
  const line = text.slice(end, end + LONGEST_FILE_NAME).split("\n", 1)[0] ?? "";
  const ending = fileEndings.find((name) => line.includes(name));
  // Names of files have no punctuation of sentences: `46.2011.TT-BGTVT da sua doi.doc`.
  return ending !== undefined && !/[,;:“”]/u.test(line.slice(0, line.indexOf(ending)));
}

/** Forms have numbers that look like codes and follow no rule: “mẫu số 06 - TB/SHTT”. */
function isForm(text: string, start: number): boolean {
  return /(?:mẫu|biểu)(?: số)?:?\s*$/iu.test(text.slice(Math.max(0, start - 12), start));
}

/** A date of the last century right after it: an old document is cited, whose code followed other rules. */
function isOldByDate(text: string, { end, code }: FoundCode): boolean {
  if (code.year !== undefined) return false;
  const after = text.slice(end, end + 40);
  return /^[\s,(]*ngày\s[^;.]{0,22}\b1[89]\d\d\b/u.test(after);
}
