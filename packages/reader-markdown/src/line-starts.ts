import { isAsciiLetter, isDigit, isSpaceOrTab } from "./chars.ts";

/** Whether a line from `at` on is a thematic break: three or more of `*`, `-` or `_` and white space. */
export function isThematicBreak(source: string, at: number, end: number): boolean {
  const mark = source.charCodeAt(at);
  if (mark !== 0x2a && mark !== 0x2d && mark !== 0x5f) return false;
  let count = 0;
  for (let place = at; place < end; place++) {
    const unit = source.charCodeAt(place);
    if (unit === mark) count++;
    else if (!isSpaceOrTab(unit)) return false;
  }
  return count >= 3;
}

/** Whether a line is the underline of a heading: only `=` or only `-`, then white space. */
export function isSetextUnderline(source: string, at: number, end: number): boolean {
  const mark = source.charCodeAt(at);
  if (mark !== 0x3d && mark !== 0x2d) return false;
  let place = at;
  while (place < end && source.charCodeAt(place) === mark) place++;
  return isBlank(source, place, end);
}

/** The text of an ATX heading (`## …`) as offsets; undefined when the line is none. */
export function atxText(
  source: string,
  at: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  let place = at;
  while (source.charCodeAt(place) === 0x23) place++;
  if (place === at || place - at > 6 || (place < end && !isSpaceOrTab(source.charCodeAt(place)))) return undefined;
  const start = skipSpaces(source, place, end);
  let stop = trimEnd(source, start, end);
  let closing = stop;
  while (closing > start && source.charCodeAt(closing - 1) === 0x23) closing--;
  if (closing === start) stop = start;
  else if (closing < stop && isSpaceOrTab(source.charCodeAt(closing - 1))) stop = trimEnd(source, start, closing);
  return { start, end: stop };
}

/** An opening code fence: its mark and how many; undefined when the line is none. */
export function openingFence(
  source: string,
  at: number,
  end: number,
): { readonly mark: number; readonly count: number } | undefined {
  const mark = source.charCodeAt(at);
  if (mark !== 0x60 && mark !== 0x7e) return undefined;
  let place = at;
  while (place < end && source.charCodeAt(place) === mark) place++;
  const count = place - at;
  if (count < 3) return undefined;
  if (mark === 0x60) for (; place < end; place++) if (source.charCodeAt(place) === 0x60) return undefined;
  return { mark, count };
}

/** Whether a line closes a fence of `count` marks. */
export function closesFence(source: string, at: number, end: number, mark: number, count: number): boolean {
  let place = at;
  while (place < end && source.charCodeAt(place) === mark) place++;
  return place - at >= count && isBlank(source, place, end);
}

/** The mark of a list item: how many units it takes, and whether it may interrupt a paragraph. */
export function listMark(
  source: string,
  at: number,
  end: number,
): { readonly length: number; readonly startsAtOne: boolean } | undefined {
  const first = source.charCodeAt(at);
  let place = at;
  if (first === 0x2d || first === 0x2b || first === 0x2a) place++;
  else {
    while (place < end && isDigit(source.charCodeAt(place))) place++;
    const close = source.charCodeAt(place);
    if (place === at || place - at > 9 || (close !== 0x2e && close !== 0x29)) return undefined;
    place++;
  }
  if (place < end && !isSpaceOrTab(source.charCodeAt(place))) return undefined;
  return { length: place - at, startsAtOne: !isDigit(first) || source.slice(at, place - 1) === "1" };
}

/** The label of a footnote definition `[^label]:` and where its text begins; undefined when the line is none. */
export function footnoteStart(
  source: string,
  at: number,
  end: number,
): { readonly label: string; readonly length: number } | undefined {
  if (source.charCodeAt(at) !== 0x5b || source.charCodeAt(at + 1) !== 0x5e) return undefined;
  for (let place = at + 2; place < end && place - at < 1000; place++) {
    const unit = source.charCodeAt(place);
    if (unit === 0x5d) {
      if (place === at + 2 || source.charCodeAt(place + 1) !== 0x3a) return undefined;
      return { label: source.slice(at + 2, place), length: place + 2 - at };
    }
    if (isSpaceOrTab(unit) || unit === 0x5b) return undefined;
  }
  return undefined;
}

/** How many columns the delimiter row of a table has (`| --- | :-: |`); 0 when the line is none. */
export function delimiterColumns(source: string, at: number, end: number): number {
  let columns = 0;
  let place = source.charCodeAt(at) === 0x7c ? at + 1 : at;
  let piped = place > at;
  while (true) {
    place = skipSpaces(source, place, end);
    if (place >= end) break;
    const start = place;
    if (source.charCodeAt(place) === 0x3a) place++;
    const dashes = place;
    while (place < end && source.charCodeAt(place) === 0x2d) place++;
    if (place === dashes) return 0;
    if (source.charCodeAt(place) === 0x3a && place < end) place++;
    if (place - start > place - dashes || source.charCodeAt(place - 1) === 0x3a) piped = true;
    columns++;
    place = skipSpaces(source, place, end);
    if (place >= end) break;
    if (source.charCodeAt(place) !== 0x7c) return 0;
    piped = true;
    place++;
  }
  return piped ? columns : 0;
}

/** The cells of a table row as pairs of offsets, white space around them left out. A backslash keeps a bar in its cell. */
export function rowCells(source: string, at: number, end: number): readonly number[] {
  const cells: number[] = [];
  const stop = trimEnd(source, at, end);
  let start = source.charCodeAt(at) === 0x7c ? at + 1 : at;
  for (let place = start; place <= stop; place++) {
    const unit = place < stop ? source.charCodeAt(place) : 0x7c;
    if (unit === 0x5c) place++;
    if (unit !== 0x7c) continue;
    if (place === stop && start >= stop) break;
    const from = skipSpaces(source, start, place);
    cells.push(from, Math.max(from, trimEnd(source, from, Math.min(place, stop))));
    start = place + 1;
  }
  return cells;
}

/** Whether there is only white space. */
export function isBlank(source: string, at: number, end: number): boolean {
  return skipSpaces(source, at, end) >= end;
}

/** Offset after the white space. */
export function skipSpaces(source: string, at: number, end: number): number {
  let place = at;
  while (place < end && isSpaceOrTab(source.charCodeAt(place))) place++;
  return place;
}

/** Offset before the white space at the end. */
export function trimEnd(source: string, start: number, end: number): number {
  let place = end;
  while (place > start && isSpaceOrTab(source.charCodeAt(place - 1))) place--;
  return place;
}

/**
 * Where the text of a line ends, without the white space after it; one space stays after a backslash, which would
 * otherwise seem to stand before the line break and make it a hard one.
 */
export function textEnd(source: string, start: number, end: number): number {
  const trimmed = trimEnd(source, start, end);
  return trimmed < end && source.charCodeAt(trimmed - 1) === 0x5c ? trimmed + 1 : trimmed;
}

/** Whether a line beginning with this unit is nothing but a line of a paragraph, wherever it stands. */
export function isPlainStart(unit: number): boolean {
  return unit > 0x7f || isAsciiLetter(unit);
}
