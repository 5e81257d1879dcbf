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
  /** The digits at the start. */
  readonly number: string;
  /** A small letter right after them. */
  readonly suffix: string;
  readonly numberEnd: number;
  readonly segments: readonly Segment[];
}

/** A code has at most a year, a type and eight bodies; what goes on is something else. */
const MOST_SEGMENTS = 11;
/** More white space than this is a column of a table. */
const MOST_SPACE = 2;

/**
 * Reads what is shaped like a code at a number, in time that follows its length. Knows only shapes: digits, then parts
 * of letters, digits and `&`, each after a separator with or without white space.
 */
export function readLooseCode(text: string, start: number, numberEnd: number): LooseCode | undefined {
  let at = numberEnd;
  let suffix = "";
  const letter = text.charCodeAt(at) | 0x20;
  // `30a/2008/NQ-CP`, `522B/NQ-UBTVQH13`; a letter that goes on is a word glued to the number.
  if (letter >= 0x61 && letter <= 0x7a && !isPartUnit(text.charCodeAt(at + 1))) {
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
    segments.push({ start: before.end, end: stop, text: text.slice(before.end, stop), before });
    end = stop;
  }
  return segments.length === 0
    ? undefined
    : { start, number: text.slice(start, numberEnd), suffix, numberEnd: at, segments };
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
