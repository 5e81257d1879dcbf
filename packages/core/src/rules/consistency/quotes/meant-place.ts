import { isLetter, isSpace } from "../../../language/char-class.ts";

/** Looking further than this for the other end of a quotation would be a guess, and not linear over many stray marks. */
export const LONGEST_LOOK = 400;

/**
 * Where a bracket whose opening mark stands right before `after` was probably meant to close: remarks in brackets are
 * short, so before the first comma or full stop. An offset of `after`.
 */
export function meantBracketClose(after: string): number {
  for (let place = 1; place < after.length; place++) {
    const comma = after[place] === "," && isSpace(after.charCodeAt(place + 1));
    if (comma || endsClause(after, place)) return place;
  }
  return wordEnd(after);
}

/** The quotations of a document by how they start and end. */
export interface KnownPassages {
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
}

const KEY_LENGTH = 10;

/** Sorts the quotations of a document for `meantClose` and `meantOpen`. Those shorter than ten units tell nothing. */
export function sortPassages(texts: Iterable<string>): KnownPassages {
  const byStart = new Map<string, string[]>();
  const byEnd = new Map<string, string[]>();
  for (const text of new Set(texts)) {
    if (text.length < KEY_LENGTH) continue;
    add(byStart, text.slice(0, KEY_LENGTH), text);
    add(byEnd, text.slice(-KEY_LENGTH), text);
  }
  return { byStart, byEnd };
}

/** More passages that start alike than this are forms of one formula. */
const MOST_ALIKE = 16;

function add(map: Map<string, string[]>, key: string, text: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [text]);
  else if (known.length < MOST_ALIKE) known.push(text);
}

/**
 * Where a passage whose opening mark stands right before `after` was probably meant to close: behind the longest quotation
 * of the document that starts with the same words, else before the punctuation that ends the clause. An offset of `after`.
 */
export function meantClose(after: string, { byStart }: KnownPassages): number {
  let longest = 0;
  for (const inner of byStart.get(after.slice(0, KEY_LENGTH)) ?? [])
    if (inner.length > longest && after.startsWith(inner)) longest = inner.length;
  if (longest > 0) return longest;
  for (let place = 1; place < after.length; place++) if (endsClause(after, place)) return place;
  return wordEnd(after);
}

/**
 * Where a passage whose closing mark stands right behind `before` was probably meant to open: before the same words of
 * another quotation, else after the punctuation that ends the clause before. An offset of `before`.
 */
export function meantOpen(before: string, { byEnd }: KnownPassages): number {
  let longest = 0;
  for (const inner of byEnd.get(before.slice(-KEY_LENGTH)) ?? [])
    if (inner.length > longest && before.endsWith(inner)) longest = inner.length;
  if (longest > 0) return before.length - longest;
  // The full stop right before the closing mark ends the passage itself.
  for (let place = before.length - 2; place >= 0; place--) {
    if (endsClause(before, place)) return skipSpaces(before, place + 1);
  }
  return skipSpaces(before, 0);
}

function endsClause(text: string, place: number): boolean {
  const unit = text[place] ?? "";
  if (".;:!?".includes(unit)) return place + 1 >= text.length || isSpace(text.charCodeAt(place + 1));
  return '()“”"'.includes(unit);
}

/** The end of the last whole word: a text that was cut may end within one. */
function wordEnd(text: string): number {
  let at = text.length;
  if (at >= LONGEST_LOOK) while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Up to three words at one end of a text, to name a place in a message. */
export function wordsAtEnd(text: string, end: "first" | "last"): string {
  const words = (end === "first" ? text.slice(0, 60) : text.slice(-60)).split(/\s+/u).filter(Boolean);
  return (end === "first" ? words.slice(0, 3) : words.slice(-3)).join(" ");
}
