import type { BlockText } from "../../../document/block-text.ts";
import { CharClass, isDigit, isLetter, isLower, isSpace, isUpper } from "../../../language/char-class.ts";
import { addUse, type TermUse } from "./name-variants.ts";

/** Finds terms joined by a hyphen or dash: `Mác - Lênin`, `kinh tế-xã hội`, `2020–2025`. Codes and addresses are none. */
export function findJoinedTerms(block: BlockText, found: TermUse[]): void {
  const { text, punctuation } = block;
  for (let index = 0; index < punctuation.count; index++) {
    const mark = punctuation.tag(index);
    if (mark !== CharClass.hyphen && mark !== CharClass.dash) continue;
    const at = punctuation.start(index);
    const left = skipBack(text, at);
    const right = skipOn(text, at + 1);
    // At most one space on each side, the same on both: anything else is another rule's matter.
    if (left < at - 1 || right > at + 2 || at - left !== right - at - 1) continue;
    const start = wordStart(text, left);
    const end = wordEnd(text, right);
    if (start === left || end === right || !isTerm(text, start, left, right, end)) continue;
    if (block.verbatim.holds(at)) continue;
    const key = `-:${text.slice(start, left)}-${text.slice(right, end)}`.toLowerCase();
    const space = left < at ? " " : "";
    const shown = text.slice(widenLeft(text, start), widenRight(text, right, end));
    addUse(found, start, end, key, `${space}${text.charAt(at)}${space}`, shown);
  }
}

/** Words on both sides, or two years. `NĐ-CP` is a code, `2020-2` a part of something else. */
function isTerm(text: string, start: number, left: number, right: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === FULL_STOP || joinsOn(before) || joinsOn(text.charCodeAt(end))) return false;
  if (isDigit(text.charCodeAt(start))) return left - start === 4 && end - right === 4 && isYears(text, start, right);
  return isWord(text, start, left) && isWord(text, right, end);
}

const FULL_STOP = 0x2e;

/** A hyphen, a dash or a slash. */
function joinsOn(unit: number): boolean {
  return unit === 0x2d || unit === 0x2f || unit === 0x2013;
}

function isYears(text: string, first: number, second: number): boolean {
  return isYear(text, first) && isYear(text, second);
}

/** Four digits that begin with 19 or 20. */
function isYear(text: string, at: number): boolean {
  const century = text.charAt(at) + text.charAt(at + 1);
  if (century !== "19" && century !== "20") return false;
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
}

/** Letters, not capitals throughout. */
function isWord(text: string, start: number, end: number): boolean {
  if (isUpper(text.charCodeAt(start + 1)) || end - start < 2) return false;
  for (let at = start; at < end; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return isLower(text.charCodeAt(end - 1));
}

/** “kinh tế-xã hội” says more than “tế-xã”: a small letter tells that the word has another syllable. */
function widenLeft(text: string, start: number): number {
  if (!isLower(text.charCodeAt(start)) || text[start - 1] !== " ") return start;
  const wider = wordStart(text, start - 1);
  return wider === start - 1 ? start : wider;
}

function widenRight(text: string, start: number, end: number): number {
  if (!isLower(text.charCodeAt(start)) || text[end] !== " ") return end;
  const wider = wordEnd(text, end + 1);
  return wider === end + 1 ? end : wider;
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function skipOn(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && isNameUnit(text.charCodeAt(at - 1))) at--;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isNameUnit(text.charCodeAt(at))) at++;
  return at;
}

function isNameUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}
