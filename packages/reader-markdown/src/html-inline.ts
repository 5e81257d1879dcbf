import { isAsciiLetter, isDigit } from "./chars.ts";

/**
 * Where raw HTML that starts with `<` at `at` ends, or -1: a tag, a comment, an instruction, a declaration or CDATA, as
 * CommonMark means them. `nowhere` remembers endings that were looked for in vain, so that a text full of openings
 * costs no more than its length.
 */
export function scanRawHtml(text: string, at: number, nowhere: Set<string>): number {
  const next = text.charCodeAt(at + 1);
  if (next === 0x2f) return scanClosingTag(text, at);
  if (next === 0x3f) return scanTo(text, at + 2, "?>", nowhere);
  if (next !== 0x21) return scanOpenTag(text, at);
  if (text.startsWith("<!-->", at)) return at + 5;
  if (text.startsWith("<!--->", at)) return at + 6;
  if (text.startsWith("<!--", at)) return scanTo(text, at + 4, "-->", nowhere);
  if (text.startsWith("<![CDATA[", at)) return scanTo(text, at + 9, "]]>", nowhere);
  return isAsciiLetter(text.charCodeAt(at + 2)) ? scanTo(text, at + 2, ">", nowhere) : -1;
}

function scanTo(text: string, from: number, ending: string, nowhere: Set<string>): number {
  if (nowhere.has(ending)) return -1;
  const found = text.indexOf(ending, from);
  if (found < 0) nowhere.add(ending);
  return found < 0 ? -1 : found + ending.length;
}

/** Where the closing tag `</name >` at `at` ends, or -1. */
export function scanClosingTag(text: string, at: number): number {
  if (!isAsciiLetter(text.charCodeAt(at + 2))) return -1;
  const place = skipHtmlSpace(text, scanTagName(text, at + 2));
  return text.charCodeAt(place) === 0x3e ? place + 1 : -1;
}

/** Where the open tag `<name attribute="value" />` at `at` ends, or -1. */
export function scanOpenTag(text: string, at: number): number {
  if (!isAsciiLetter(text.charCodeAt(at + 1))) return -1;
  let place = scanTagName(text, at + 1);
  while (true) {
    const next = skipHtmlSpace(text, place);
    const unit = text.charCodeAt(next);
    if (unit === 0x3e) return next + 1;
    if (unit === 0x2f) return text.charCodeAt(next + 1) === 0x3e ? next + 2 : -1;
    if (next === place) return -1;
    place = scanAttribute(text, next);
    if (place < 0) return -1;
  }
}

function scanTagName(text: string, at: number): number {
  let place = at;
  while (isAsciiLetter(text.charCodeAt(place)) || isDigit(text.charCodeAt(place)) || text.charCodeAt(place) === 0x2d)
    place++;
  return place;
}

function scanAttribute(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isAsciiLetter(first) && first !== 0x5f && first !== 0x3a) return -1;
  let place = at + 1;
  while (isAttributeName(text.charCodeAt(place))) place++;
  const equals = skipHtmlSpace(text, place);
  if (text.charCodeAt(equals) !== 0x3d) return place;
  return scanValue(text, skipHtmlSpace(text, equals + 1));
}

function scanValue(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  if (quote === 0x22 || quote === 0x27) {
    const close = text.indexOf(quote === 0x22 ? '"' : "'", at + 1);
    return close < 0 ? -1 : close + 1;
  }
  let place = at;
  while (place < text.length && !endsBareValue(text.charCodeAt(place))) place++;
  return place === at ? -1 : place;
}

function isAttributeName(unit: number): boolean {
  return isAsciiLetter(unit) || isDigit(unit) || unit === 0x5f || unit === 0x2e || unit === 0x3a || unit === 0x2d;
}

function endsBareValue(unit: number): boolean {
  return (
    unit <= 0x20 || unit === 0x22 || unit === 0x27 || unit === 0x3d || unit === 0x3c || unit === 0x3e || unit === 0x60
  );
}

function skipHtmlSpace(text: string, at: number): number {
  let place = at;
  while (place < text.length) {
    const unit = text.charCodeAt(place);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0a) break;
    place++;
  }
  return place;
}
