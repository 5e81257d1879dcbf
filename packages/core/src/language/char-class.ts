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

/** Bits of a unit inside a word; 0 for every unit that is no letter or mark, or not classified yet. */
export const WordUnit = { lower: 1, upper: 2, accented: 4, mark: 8, otherLetter: 16 } as const;

/** How far the number of a letter is shifted in `wordUnits`. */
export const LETTER_SHIFT = 8;

/** The number of the letters and marks that no Vietnamese syllable has. */
export const FOREIGN_LETTER = 255;

/** The small letters of Vietnamese; their positions, from 1, are their numbers. */
export const vietnameseLetters: string = `bcdđghklmnpqrstvx${tonedVowels}`;

/** Class of every UTF-16 code unit; units beyond those of `fillTables` are classified when first met. */
export const charClasses: Uint8Array = new Uint8Array(0x10000).fill(UNKNOWN);

/**
 * `WordUnit` bits of every UTF-16 code unit, and above them (see `LETTER_SHIFT`) the number of the Vietnamese letter,
 * the same for its capital; so that the scanner's inner loop is one look-up.
 */
export const wordUnits: Uint16Array = new Uint16Array(0x10000);

fillTables();

/** Every process waits for it: whole ranges at once, and the letters of Vietnamese one by one. */
function fillTables(): void {
  setRange(0x00, 0x1f, CharClass.control);
  setRange(0x7f, 0x9f, CharClass.control);
  setRange(0x21, 0x7e, CharClass.symbol);
  setRange(0xa1, 0xbf, CharClass.symbol);
  setRange(0x30, 0x39, CharClass.digit);
  setRange(0xd800, 0xdfff, CharClass.surrogate);
  setRange(0xe000, 0xf8ff, CharClass.control);
  setRange(0x200b, 0x200f, CharClass.invisible);
  setRange(0x202a, 0x202e, CharClass.invisible);
  setRange(0x2060, 0x2069, CharClass.invisible);
  setRange(0x2000, 0x200a, CharClass.otherSpace);
  setRange(0x2016, 0x2027, CharClass.otherSymbol);
  setRange(0x2030, 0x205e, CharClass.otherSymbol);
  setRange(0x20a0, 0x20bf, CharClass.otherSymbol);
  // Arrows, mathematical and technical signs, boxes, shapes, dingbats: bullets of all kinds are among them.
  setRange(0x2190, 0x23ff, CharClass.otherSymbol);
  setRange(0x2500, 0x27bf, CharClass.otherSymbol);
  setWordRange(0x41, 0x5a, CharClass.upper);
  setWordRange(0x61, 0x7a, CharClass.lower);
  setWordRange(0xaa, 0xaa, CharClass.lower);
  setWordRange(0xba, 0xba, CharClass.lower);
  setWordRange(0xc0, 0xd6, CharClass.upper);
  setRange(0xd7, 0xd7, CharClass.symbol);
  setWordRange(0xd8, 0xde, CharClass.upper);
  setWordRange(0xdf, 0xf6, CharClass.lower);
  setRange(0xf7, 0xf7, CharClass.symbol);
  setWordRange(0xf8, 0xff, CharClass.lower);
  setWordRange(0x0300, 0x036f, CharClass.mark);
  const capitals = vietnameseLetters.toUpperCase();
  for (let at = 0; at < capitals.length; at++) {
    setLetter(vietnameseLetters.charCodeAt(at), CharClass.lower, at + 1);
    setLetter(capitals.charCodeAt(at), CharClass.upper, at + 1);
  }
  for (const [value, units] of single) for (const unit of units) charClasses[unit] = value;
}

function setRange(from: number, to: number, value: number): void {
  charClasses.fill(value, from, to + 1);
}

function setWordRange(from: number, to: number, value: number): void {
  setRange(from, to, value);
  wordUnits.fill(wordBits(value, from), from, to + 1);
}

function setLetter(unit: number, value: number, number: number): void {
  charClasses[unit] = value;
  wordUnits[unit] = (wordBits(value, unit) & (2 ** LETTER_SHIFT - 1)) | (number << LETTER_SHIFT);
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
  const value = isExtendedLatin(unit) ? latinClass(unit) : foreignClass(unit);
  charClasses[unit] = value;
  wordUnits[unit] = wordBits(value, unit);
  return value;
}

/** U+0100–U+024F and U+1E00–U+1EFF: Latin letters, nearly all in pairs of capital and small letter. */
function isExtendedLatin(unit: number): boolean {
  return (unit >= 0x100 && unit < 0x250) || (unit >= 0x1e00 && unit < 0x1f00);
}

function latinClass(unit: number): number {
  if (unit >= 0x1e00) return unit % 2 === 0 ? CharClass.upper : CharClass.lower;
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() === letter ? CharClass.lower : CharClass.upper;
}

function foreignClass(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\p{L}/u.test(character)) return CharClass.otherLetter;
  if (/\p{M}/u.test(character)) return CharClass.mark;
  return /\p{Cc}|\p{Cn}/u.test(character) ? CharClass.control : CharClass.otherSymbol;
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
