import { isLower } from "../language/char-class.ts";
import { startsItem } from "./line-kind.ts";

/** A line shorter than this was not wrapped: a title, a name, an entry of a list. */
const SHORTEST_WRAPPED_LINE = 40;
/** A longer line was not wrapped by a person or a mail program, it is a paragraph. */
const LONGEST_WRAPPED_LINE = 160;

/**
 * Whether a line continues the one before it: the line before has the length of a wrapped line and does not end a
 * sentence, and this one starts with a small letter (`… của Ban Chấp hành⏎trung ương`). Offsets are UTF-16 code units.
 */
export function joinsLineBefore(
  source: string,
  beforeStart: number,
  beforeEnd: number,
  start: number,
  end: number,
): boolean {
  if (beforeEnd - beforeStart < SHORTEST_WRAPPED_LINE || !fitsLine(source, beforeStart, beforeEnd)) return false;
  const last = source.charCodeAt(lastInked(source, beforeStart, beforeEnd));
  // . : ; ! ? and the ellipsis end a sentence or introduce a list.
  if (last === 0x2e || last === 0x3a || last === 0x3b || last === 0x21 || last === 0x3f || last === 0x2026)
    return false;
  return isLower(firstInked(source, start, end)) && !startsItem(source, start, end);
}

/** Whether a line is of the length of a wrapped one; separate marks take no room, so that NFC and NFD join alike. */
function fitsLine(source: string, start: number, end: number): boolean {
  let length = 0;
  for (let at = start; at < end && length <= LONGEST_WRAPPED_LINE; at++) {
    const unit = source.charCodeAt(at);
    if (unit < 0x0300 || unit > 0x036f) length++;
  }
  return length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE;
}

function lastInked(source: string, start: number, end: number): number {
  let at = end - 1;
  while (at > start && source.charCodeAt(at) <= 0x20) at--;
  return at;
}

function firstInked(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && source.charCodeAt(at) <= 0x20) at++;
  return source.charCodeAt(at);
}
