import { isAsciiPunctuation } from "./chars.ts";

/** CommonMark lets parsers bound the nesting of brackets in an address; this keeps hostile text linear. */
const MOST_NESTED = 32;
/** Labels of links are at most this long. */
const LONGEST_LABEL = 999;

/** Where the white space at `at` ends: spaces, tabs and at most one line break. */
export function skipLinkSpace(text: string, at: number): number {
  let place = at;
  let broken = false;
  while (place < text.length) {
    const unit = text.charCodeAt(place);
    if (unit === 0x0a) {
      if (broken) break;
      broken = true;
    } else if (unit !== 0x20 && unit !== 0x09) break;
    place++;
  }
  return place;
}

/** Where the address of a link at `at` ends, or -1 when there is none. */
export function scanDestination(text: string, at: number): number {
  return text.charCodeAt(at) === 0x3c ? scanBracketed(text, at) : scanBare(text, at);
}

function scanBracketed(text: string, at: number): number {
  for (let place = at + 1; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit === 0x3e) return place + 1;
    if (unit === 0x3c || unit === 0x0a) return -1;
    if (unit === 0x5c) place++;
  }
  return -1;
}

function scanBare(text: string, at: number): number {
  let depth = 0;
  let place = at;
  for (; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit === 0x5c && isAsciiPunctuation(text.charCodeAt(place + 1))) place++;
    else if (unit === 0x28) {
      depth++;
      if (depth > MOST_NESTED) return -1;
    } else if (unit === 0x29) {
      if (depth === 0) break;
      depth--;
    } else if (unit <= 0x20 || unit === 0x7f) break;
  }
  return depth === 0 ? place : -1;
}

/** Where the title of a link at `at` ends, or -1 when there is none. */
export function scanTitle(text: string, at: number): number {
  const open = text.charCodeAt(at);
  if (open !== 0x22 && open !== 0x27 && open !== 0x28) return -1;
  const close = open === 0x28 ? 0x29 : open;
  for (let place = at + 1; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit === close) return place + 1;
    if (unit === open) return -1;
    if (unit === 0x5c) place++;
  }
  return -1;
}

/** Where the label `[…]` at `at` ends, or -1 when there is none: it holds something inked and no further bracket. */
export function scanLabel(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return -1;
  let inked = false;
  const most = Math.min(text.length, at + LONGEST_LABEL + 2);
  for (let place = at + 1; place < most; place++) {
    const unit = text.charCodeAt(place);
    if (unit === 0x5d) return inked ? place + 1 : -1;
    if (unit === 0x5b) return -1;
    if (unit > 0x20) inked = true;
    if (unit === 0x5c) place++;
  }
  return -1;
}

/** Where the target `(address "title")` of a link at `at` ends, or -1 when there is none. */
export function scanLinkTarget(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x28) return -1;
  let place = skipLinkSpace(text, at + 1);
  if (text.charCodeAt(place) !== 0x29) {
    place = scanDestination(text, place);
    if (place < 0) return -1;
    const next = skipLinkSpace(text, place);
    const title = next > place ? scanTitle(text, next) : -1;
    place = title < 0 ? next : skipLinkSpace(text, title);
  }
  return text.charCodeAt(place) === 0x29 ? place + 1 : -1;
}
