import { CharClass, charClass, isDigit, isLetter, isLower } from "../language/char-class.ts";

/** One part of a code between two separators. Offsets are UTF-16 code units of the text. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The separator before it, as written, white space included. */
  readonly before: Separator;
}

/** What stands between two parts of a code. */
export interface Separator {
  readonly start: number;
  readonly end: number;
  /** The mark itself: `/`, `-`, `.`, `_` or another dash; empty when there is only white space or nothing. */
  readonly mark: string;
  readonly spaced: "none" | "before" | "after" | "both";
}

/** Something shaped like a code: a number and at least one part with letters. */
export interface LooseCode {
  readonly start: number;
  /** The digits at the start, with 0 for a letter O among them. */
  readonly number: string;
  /** A small letter right after them. */
  readonly suffix: string;
  readonly numberEnd: number;
  /** The year has 0 for a letter O here. */
  readonly segments: readonly Segment[];
  /** Where a letter O stands for the digit 0: in the number or in the year. */
  readonly zeros: readonly Zero[];
}

/** A number or a year in which a letter O stands for the digit 0. Offsets are UTF-16 code units of the text. */
export interface Zero {
  readonly start: number;
  readonly end: number;
  /** The digits that were meant. */
  readonly digits: string;
}

/** A code has at most a year, a type and eight bodies; what goes on is something else. */
const MOST_SEGMENTS = 11;
/** More white space than this is a column of a table. */
const MOST_SPACE = 2;

/**
 * Reads what is shaped like a code at a number, in time that follows its length. Knows only shapes: digits, then parts
 * of letters, digits and `&`, each after a separator with or without white space.
 */
export function readLooseCode(text: string, start: number, digitsEnd: number): LooseCode | undefined {
  const zeros: Zero[] = [];
  const numberEnd = zeroEnd(text, digitsEnd, MOST_DIGITS - (digitsEnd - start));
  const number = text.slice(start, numberEnd).replace(/o/giu, "0");
  if (number !== text.slice(start, numberEnd)) zeros.push({ start, end: numberEnd, digits: number });
  let at = numberEnd;
  let suffix = "";
  const letter = text.charCodeAt(at) | 0x20;
  // `30a/2008/NQ-CP`, `522B/NQ-UBTVQH13`; a letter that goes on is a word glued to the number, and an O is a zero or nothing.
  if (letter >= 0x61 && letter <= 0x7a && letter !== 0x6f && !isPartUnit(text.charCodeAt(at + 1))) {
    suffix = text[at] ?? "";
    at++;
  }
  const segments: Segment[] = [];
  let end = at;
  while (segments.length < MOST_SEGMENTS) {
    const before = readSeparator(text, end);
    if (before === undefined) break;
    const stop = partEnd(text, before.end);
    if (stop === before.end || (before.mark === "" && startsWord(text, before.end))) break;
    // Digits are a year, in the first place, or the term of the National Assembly: `QH 14`.
    if (segments.length > 0 && isDigit(text.charCodeAt(before.end)) && before.mark !== "") break;
    const written = text.slice(before.end, stop);
    const year = segments.length === 0 ? yearWithZeros(written) : undefined;
    if (year !== undefined) zeros.push({ start: before.end, end: stop, digits: year });
    segments.push({ start: before.end, end: stop, text: year ?? written, before });
    end = stop;
  }
  return segments.length === 0 ? undefined : { start, number, suffix, numberEnd: at, segments, zeros };
}

/** A document's number has at most five digits. */
const MOST_DIGITS = 5;

/** Where a number ends in which a letter O stands for a zero (`3O/2020/NĐ-CP`); `from` where none does. */
function zeroEnd(text: string, from: number, most: number): number {
  if ((text.charCodeAt(from) | 0x20) !== 0x6f) return from;
  let at = from;
  while (at - from < most && isDigitOrO(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 0x2f ? at : from;
}

/** `2O08` is the year 2008; undefined for what has no letter O or is no year. */
function yearWithZeros(written: string): string | undefined {
  return written.length === 4 && /o/iu.test(written) && /^(?:19|2[0o])[\do][\do]$/iu.test(written)
    ? written.replace(/o/giu, "0")
    : undefined;
}

/** A digit, or a letter O that may stand for one. */
export function isDigitOrO(unit: number): boolean {
  return isDigit(unit) || (unit | 0x20) === 0x6f;
}

/** After white space alone a code goes on only with capitals or digits: `62 KL/TW`, `QH 14`, not `126-QĐ/TW ngày`. */
function startsWord(text: string, at: number): boolean {
  return isLower(text.charCodeAt(at)) || isLower(text.charCodeAt(at + 1));
}

function readSeparator(text: string, at: number): Separator | undefined {
  const left = skipSpace(text, at);
  const mark = text[left] ?? "";
  const isMark = isSeparatorMark(text.charCodeAt(left));
  const right = isMark ? skipSpace(text, left + 1) : left;
  if (left - at > MOST_SPACE || right - left > MOST_SPACE + 1) return undefined;
  if (!isMark && left === at) return undefined;
  const spaced = left > at ? (isMark && right > left + 1 ? "both" : "before") : right > left + 1 ? "after" : "none";
  return { start: at, end: right, mark: isMark ? mark : "", spaced };
}

/** Hyphen, slash, full stop, underscore, and every dash that stands for a hyphen. */
function isSeparatorMark(unit: number): boolean {
  return unit === 0x2f || unit === 0x2d || unit === 0x2e || unit === 0x5f || charClass(unit) === CharClass.dash;
}

function partEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isPartUnit(text.charCodeAt(at))) at++;
  return at;
}

function isPartUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || unit === 0x26;
}

/** White space of a code broken over two lines counts too. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (at - from <= MOST_SPACE) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0xa0 && unit !== 0x0a) break;
    at++;
  }
  return at;
}
