import { tonedVowels } from "./syllable-parts.ts";

/**
 * What a UTF-16 code unit is to the scanner. Values are below 32, so a set of classes fits one number:
 * the features of a block are the classes of its characters (see `Feature`).
 */
export const CharClass = {
  lower: 0,
  upper: 1,
  mark: 2,
  otherLetter: 3,
  symbol: 4,
  digit: 5,
  space: 6,
  otherSpace: 7,
  lineBreak: 8,
  comma: 9,
  period: 10,
  colon: 11,
  semicolon: 12,
  exclamation: 13,
  ellipsis: 14,
  openBracket: 15,
  closeBracket: 16,
  openQuote: 17,
  closeQuote: 18,
  straightQuote: 19,
  hyphen: 20,
  dash: 21,
  slash: 22,
  at: 23,
  invisible: 24,
  control: 25,
  surrogate: 26,
  placeholder: 27,
  otherSymbol: 28,
} as const;

/** The highest class of letters and marks, of which words are made. */
export const LAST_WORD_CLASS: number = CharClass.otherLetter;

/** The lowest and highest class that the scanner lists as punctuation. */
export const FIRST_PUNCTUATION: number = CharClass.comma;
export const LAST_PUNCTUATION: number = CharClass.at;

/** The value of a unit that was not classified yet. */
export const UNKNOWN = 255;

const single: readonly (readonly [number, readonly number[]])[] = [
  [CharClass.space, [0x20]],
  [CharClass.otherSpace, [0x09, 0xa0, 0x202f, 0x205f, 0x3000]],
  [CharClass.lineBreak, [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]],
  [CharClass.comma, [0x2c]],
  [CharClass.period, [0x2e]],
  [CharClass.colon, [0x3a]],
  [CharClass.semicolon, [0x3b]],
  [CharClass.exclamation, [0x21, 0x3f]],
  [CharClass.ellipsis, [0x2026]],
  [CharClass.openBracket, [0x28, 0x5b, 0x7b]],
  [CharClass.closeBracket, [0x29, 0x5d, 0x7d]],
  [CharClass.openQuote, [0x201c, 0x2018, 0xab, 0x201e, 0x201a]],
  [CharClass.closeQuote, [0x201d, 0x2019, 0xbb]],
  [CharClass.straightQuote, [0x22, 0x27]],
  [CharClass.hyphen, [0x2d]],
  [CharClass.dash, [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]],
  [CharClass.slash, [0x2f]],
  [CharClass.at, [0x40]],
  [CharClass.invisible, [0xad, 0xfeff, 0x061c, 0x180e]],
  [CharClass.placeholder, [0xfffc]],
];

/** Class of every UTF-16 code unit; units beyond the ranges below are classified when first met. */
export const charClasses: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(UNKNOWN);
  const set = (from: number, to: number, value: number): void => {
    table.fill(value, from, to + 1);
  };
  set(0x00, 0x1f, CharClass.control);
  set(0x7f, 0x9f, CharClass.control);
  set(0x21, 0x7e, CharClass.symbol);
  set(0xa1, 0xbf, CharClass.symbol);
  set(0x30, 0x39, CharClass.digit);
  set(0x41, 0x5a, CharClass.upper);
  set(0x61, 0x7a, CharClass.lower);
  set(0x0300, 0x036f, CharClass.mark);
  set(0xd800, 0xdfff, CharClass.surrogate);
  set(0xe000, 0xf8ff, CharClass.control);
  set(0x200b, 0x200f, CharClass.invisible);
  set(0x202a, 0x202e, CharClass.invisible);
  set(0x2060, 0x2069, CharClass.invisible);
  set(0x2000, 0x200a, CharClass.otherSpace);
  setLatinLetters(table);
  for (const [value, units] of single) for (const unit of units) table[unit] = value;
  return table;
}

/** Latin letters up to U+024F and U+1E00–U+1EFF: nearly all come in pairs of capital and small letter. */
function setLatinLetters(table: Uint8Array): void {
  table.fill(CharClass.upper, 0xc0, 0xdf);
  table.fill(CharClass.lower, 0xdf, 0x100);
  table[0xd7] = CharClass.symbol;
  table[0xf7] = CharClass.symbol;
  table[0xaa] = CharClass.lower;
  table[0xba] = CharClass.lower;
  for (let unit = 0x100; unit < 0x250; unit++) table[unit] = letterClass(unit);
  for (let unit = 0x1e00; unit < 0x1f00; unit += 2) {
    table[unit] = CharClass.upper;
    table[unit + 1] = CharClass.lower;
  }
}

function letterClass(unit: number): number {
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() === letter ? CharClass.lower : CharClass.upper;
}

/** Bits of a unit inside a word; 0 for every unit that is no letter or mark, or not classified yet. */
export const WordUnit = { lower: 1, upper: 2, accented: 4, mark: 8, otherLetter: 16 } as const;

/** How far the number of a letter is shifted in `wordUnits`. */
export const LETTER_SHIFT = 8;

/** The number of letters and marks that no Vietnamese syllable has. */
export const FOREIGN_LETTER = 255;

/** The small letters of Vietnamese; their positions, from 1, are their numbers. */
export const vietnameseLetters: string = `bcdđghklmnpqrstvx${tonedVowels}`;

const letterNumbers: ReadonlyMap<number, number> = new Map(
  Array.from(vietnameseLetters, (letter, at) => [letter.charCodeAt(0), at + 1]),
);

/** Where the letters and marks known from the start lie. */
const letterRanges = [
  [0x41, 0x7a],
  [0xaa, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
] as const;

/**
 * `WordUnit` bits of every UTF-16 code unit, and above them (see `LETTER_SHIFT`) the number of the Vietnamese letter,
 * the same for its capital; so that the scanner's inner loop is one look-up.
 */
export const wordUnits: Uint16Array = buildWordUnits();

function buildWordUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (const [from, to] of letterRanges)
    for (let unit = from; unit <= to; unit++) units[unit] = wordBits(charClasses[unit] ?? UNKNOWN, unit);
  for (const letter of vietnameseLetters) {
    const number = letterNumbers.get(letter.charCodeAt(0)) ?? FOREIGN_LETTER;
    for (const unit of [letter.charCodeAt(0), letter.toUpperCase().charCodeAt(0)])
      units[unit] = ((units[unit] ?? 0) & (2 ** LETTER_SHIFT - 1)) | (number << LETTER_SHIFT);
  }
  return units;
}

function wordBits(value: number, unit: number): number {
  const bits = unit > 0x7f ? WordUnit.accented : 0;
  switch (value) {
    case CharClass.lower:
      return foreign(bits | WordUnit.lower);
    case CharClass.upper:
      return foreign(bits | WordUnit.upper);
    case CharClass.mark:
      return foreign(bits | WordUnit.mark);
    case CharClass.otherLetter:
      return foreign(bits | WordUnit.otherLetter);
    default:
      return 0;
  }
}

function foreign(bits: number): number {
  return bits | (FOREIGN_LETTER << LETTER_SHIFT);
}

/** Classifies every unit of a text that was never met before. Returns false when all were known. */
export function meetUnits(text: string): boolean {
  let met = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (charClasses[unit] !== UNKNOWN) continue;
    classify(unit);
    met = true;
  }
  return met;
}

/** The class of a UTF-16 code unit; that of a symbol for `NaN`, which is what lies beyond the end of a text. */
export function charClass(unit: number): number {
  const known = charClasses[unit];
  return known === undefined || known === UNKNOWN ? classify(unit) : known;
}

function classify(unit: number): number {
  if (!(unit >= 0)) return CharClass.symbol;
  const character = String.fromCharCode(unit);
  let value: number = CharClass.otherSymbol;
  if (/\p{L}/u.test(character)) value = CharClass.otherLetter;
  else if (/\p{M}/u.test(character)) value = CharClass.mark;
  else if (/\p{Cc}|\p{Cn}/u.test(character)) value = CharClass.control;
  charClasses[unit] = value;
  wordUnits[unit] = wordBits(value, unit);
  return value;
}

/** True for a letter of any script. */
export function isLetter(unit: number): boolean {
  const value = charClass(unit);
  return value <= LAST_WORD_CLASS && value !== CharClass.mark;
}

/** True for a small Latin letter. */
export function isLower(unit: number): boolean {
  return charClass(unit) === CharClass.lower;
}

/** True for a capital Latin letter. */
export function isUpper(unit: number): boolean {
  return charClass(unit) === CharClass.upper;
}

/** True for a digit 0–9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** True for white space of any kind, line breaks included. */
export function isSpace(unit: number): boolean {
  const value = charClass(unit);
  return value >= CharClass.space && value <= CharClass.lineBreak;
}
