import { type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../document/block-text.ts";
import { isDigit, isSpace } from "../language/char-class.ts";
import type { Spans } from "../language/spans.ts";
import type { Alignment } from "./align.ts";

/** A quotation of a text longer than this is cut. */
const LONGEST_SAMPLE = 60;
const LONGEST_WORDING = 40;

/** A place where a text says something else than an earlier one, in words; a side that has nothing there is empty. */
export interface WordingDifference {
  readonly before: string;
  readonly after: string;
  /** In the earlier text and in the later one; empty ranges stand where the other text has more. */
  readonly beforeRange: TextRange;
  readonly afterRange: TextRange;
}

/** The differences of two texts in words. */
export function wordDifferences(
  earlier: BlockText,
  later: BlockText,
  alignment: Alignment,
): readonly WordingDifference[] {
  return alignment.differences.map(({ from, to, otherFrom, otherTo }) => {
    const beforeRange = rangeOf(earlier.tokens, from, to);
    const afterRange = rangeOf(later.tokens, otherFrom, otherTo);
    return {
      before: cut(earlier.text.slice(beforeRange.start, beforeRange.end), LONGEST_WORDING),
      after: cut(later.text.slice(afterRange.start, afterRange.end), LONGEST_WORDING),
      beforeRange,
      afterRange,
    };
  });
}

/** Whether two texts differ only in what parallel clauses differ in: a number stands for another number somewhere. */
export function swapsNumbers(differences: readonly WordingDifference[]): boolean {
  return differences.some(({ before, after }) => hasDigit(before) && hasDigit(after));
}

/** The share as a whole number of per cent, rounded down: texts that differ are never 100 % alike. */
export function percentOf(alignment: Alignment): number {
  return alignment.differences.length === 0 ? 100 : Math.min(99, Math.floor(alignment.similarity * 100));
}

/** The text of a block without white space at the ends: what a diagnostic about the whole block marks. */
export function inkedRange(text: string): TextRange {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return textRange(start, end);
}

/** The beginning of a text, to quote in a message. */
export function sampleOf(text: string): string {
  const { start, end } = inkedRange(text);
  return cut(text.slice(start, end), LONGEST_SAMPLE);
}

function rangeOf(tokens: Spans, from: number, to: number): TextRange {
  if (to > from) return textRange(tokens.start(from), tokens.end(to - 1));
  const at = from > 0 ? tokens.end(from - 1) : 0;
  return textRange(at, at);
}

/** Cuts between words where it can, never within a surrogate pair. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(" ", most);
  if (space > most / 2) return `${text.slice(0, space)}…`;
  const unit = text.charCodeAt(most - 1);
  return `${text.slice(0, unit >= 0xd800 && unit < 0xdc00 ? most - 1 : most)}…`;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
