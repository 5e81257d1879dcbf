import {
  CharClass,
  charClasses,
  FIRST_PUNCTUATION,
  isDigit,
  isSpace,
  LAST_PUNCTUATION,
  LETTER_SHIFT,
  meetUnits,
  UNKNOWN,
  WordUnit,
  wordUnits,
} from "./char-class.ts";
import { SpanBuilder, type Spans } from "./spans.ts";
import type { SyllableCode } from "./syllable.ts";
import { firstSlot, MOST_LETTERS, meetWord, nextSlot, syllableSlots } from "./syllable-index.ts";

/** Bits of a word's tag, set by the scanner; above them stands the number of its syllable (see `syllableOf`). */
export const WordFlag = {
  /** Has a small letter. */
  lower: 0x1,
  /** Has a capital letter after the first letter. */
  innerCapital: 0x2,
  /** Has a letter outside ASCII. */
  accented: 0x4,
  /** Has a combining mark: the text is not in NFC, or the mark belongs to no Vietnamese letter. */
  mark: 0x8,
  /** Has a letter that is not Latin. */
  otherLetter: 0x10,
  /** Starts with a capital letter. */
  capitalized: 0x20,
} as const;

/** Bits of a word's tag that are `WordFlag`s. */
const FLAG_BITS = 0x3f;
/** How far the number of a word's syllable is shifted in its tag. */
export const SYLLABLE_SHIFT = 8;

/**
 * The number of the attested syllable that a word is, from the word's tag; 0 when it is none. The same for every case and
 * either style of tone placement. Exact: no other word has it.
 */
export function syllableOf(tag: number): SyllableCode {
  return tag >>> SYLLABLE_SHIFT;
}

/** What a block contains, one bit each: `1 << CharClass.…` for the classes met, and the four below. Rules are skipped by it. */
export const Feature = {
  capital: 0x2,
  digit: 0x20,
  mark: 0x4,
  /** ASCII symbols: `& % + = #` and the like. */
  symbol: 0x10,
  otherSpace: 0x80,
  lineBreak: 0x100,
  openQuote: 0x20000,
  closeQuote: 0x40000,
  straightQuote: 0x80000,
  openBracket: 0x8000,
  closeBracket: 0x10000,
  hyphen: 0x100000,
  dash: 0x200000,
  slash: 0x400000,
  at: 0x800000,
  invisible: 0x1000000,
  control: 0x2000000,
  otherLetter: 0x8,
  surrogate: 0x4000000,
  otherSymbol: 0x10000000,
  /** A word with small letters that is no attested syllable. */
  unknownWord: 0x1,
  /** The same syllable twice in a row, perhaps with other characters between. */
  repeatedWord: 0x40,
  /** Punctuation of any kind. */
  punctuation: 0x20000000,
  /** White space other than one single space between two characters: doubled, at an end, or not U+0020. */
  oddSpace: 0x40000000,
} as const;

/** Features of text that NFC may change. A text without them needs no second look. */
export const MAYBE_NOT_NORMAL: number =
  Feature.mark | Feature.otherLetter | Feature.surrogate | Feature.otherSymbol | Feature.otherSpace;

/** What one pass over a block's text finds. All offsets are UTF-16 code units of that text. */
export interface Scan {
  /** Set of `Feature` bits. */
  readonly features: number;
  /** Runs of letters and marks; tags are `WordFlag` bits and the word's syllable (`syllableOf`). */
  readonly words: Spans;
  /** Runs of digits. */
  readonly numbers: Spans;
  /** Single punctuation marks; tags are `CharClass` values. */
  readonly punctuation: Spans;
  /** Odd white space (see `Feature.oddSpace`). */
  readonly oddSpaces: Spans;
}

/** Splits texts into words, numbers and punctuation, one table-driven pass each. Keep one scanner for many blocks. */
export class Scanner {
  readonly #words = new SpanBuilder();
  readonly #numbers = new SpanBuilder();
  readonly #punctuation = new SpanBuilder();
  readonly #oddSpaces = new SpanBuilder();
  #features = 0;

  /** Scans one text. Linear; allocates only the lists. */
  scan(text: string): Scan {
    let features = this.#pass(text);
    if (features === UNMET) {
      // A character of another script: classify all of them at once, then the pass meets only known ones.
      meetUnits(text);
      features = this.#pass(text);
    }
    return {
      features,
      words: this.#words.finish(),
      numbers: this.#numbers.finish(),
      punctuation: this.#punctuation.finish(),
      oddSpaces: this.#oddSpaces.finish(),
    };
  }

  /**
   * Fills the lists and returns the features, or `UNMET` with empty lists at the first unit nobody classified. Reads every
   * unit once: reading costs as much as all that is done with it.
   */
  #pass(text: string): number {
    const { length } = text;
    const words = this.#words;
    let { data, next } = words;
    // Held here, not looked up in the module at every letter.
    const units = wordUnits;
    const slots = syllableSlots;
    this.#features = 0;
    let inWords = 0;
    let spelled = 0;
    let last = 0;
    let at = 0;
    let unit = length > 0 ? text.charCodeAt(0) : 0;
    while (at < length) {
      const first = units[unit] as number;
      if (first === 0) {
        at = this.#other(text, at, unit);
        if (at < 0) return this.#drop();
        unit = at < length ? text.charCodeAt(at) : 0;
        continue;
      }
      const start = at;
      let rest = 0;
      let low = first >>> LETTER_SHIFT;
      let high = 0;
      for (at++; at < length; at++) {
        unit = text.charCodeAt(at);
        const bits = units[unit] as number;
        if (bits === 0) break;
        rest |= bits;
        high = (high << 8) | (low >>> 24);
        low = (low << 8) | (bits >>> LETTER_SHIFT);
      }
      let code = 0;
      if (at - start <= MOST_LETTERS) {
        let slot = firstSlot(low, high);
        code = slots[slot + 2] as number;
        while (code !== 0 && (slots[slot] !== low || slots[slot + 1] !== high)) {
          slot = nextSlot(slot);
          code = slots[slot + 2] as number;
        }
        if (code <= 0) code = code === 0 ? meetWord(low, high) : 0;
      }
      inWords |= first | rest;
      const flags =
        (first & WordUnit.upper) === 0 ? first | rest : (first - WordUnit.upper + WordFlag.capitalized) | rest;
      if (code === 0) spelled |= flags & WordFlag.lower;
      else if (code === last) this.#features |= Feature.repeatedWord;
      last = code;
      if (next + 3 > data.length) {
        words.grow(next);
        ({ data, next } = words);
      }
      data[next] = start;
      data[next + 1] = at;
      data[next + 2] = (flags & FLAG_BITS) | (code << SYLLABLE_SHIFT);
      next += 3;
      if (unit !== 0x20 || at + 1 >= length) continue;
      // Nearly every word is followed by one space and another word.
      const following = text.charCodeAt(at + 1);
      if (units[following] === 0) continue;
      unit = following;
      at++;
    }
    words.wrote(next);
    return this.#features | wordFeatures(inWords) | (spelled === 0 ? 0 : Feature.unknownWord);
  }

  /** Takes in what stands at an offset and starts no word; returns where it ends, -1 for a unit nobody classified. */
  #other(text: string, at: number, unit: number): number {
    const value = charClasses[unit] as number;
    if (value === CharClass.space || value === CharClass.otherSpace || value === CharClass.lineBreak) {
      if (value !== CharClass.space) this.#features |= 1 << value;
      const end = spaceEnd(text, at);
      if (end - at > 1 || value !== CharClass.space || at === 0 || end === text.length) {
        this.#oddSpaces.push(at, end, 0);
        this.#features |= Feature.oddSpace;
      }
      return end;
    }
    if (value === UNKNOWN) return -1;
    this.#features |= 1 << value;
    let end = at + 1;
    if (value === CharClass.digit) {
      while (end < text.length && isDigit(text.charCodeAt(end))) end++;
      this.#numbers.push(at, end, 0);
    } else if (value <= LAST_PUNCTUATION && value >= FIRST_PUNCTUATION) {
      this.#punctuation.push(at, end, value);
      this.#features |= Feature.punctuation;
    }
    return end;
  }

  /** Empties the lists of a pass that cannot go on. */
  #drop(): number {
    for (const list of [this.#words, this.#numbers, this.#punctuation, this.#oddSpaces]) list.clear();
    return UNMET;
  }
}

/** No set of features: they are below bit 31. */
const UNMET = 1 << 31;

function wordFeatures(bits: number): number {
  const capital = (bits & WordUnit.upper) === 0 ? 0 : Feature.capital;
  const mark = (bits & WordUnit.mark) === 0 ? 0 : Feature.mark;
  return capital | mark | ((bits & WordUnit.otherLetter) === 0 ? 0 : Feature.otherLetter);
}

function spaceEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
