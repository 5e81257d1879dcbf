import { CharClass, charClass, charClasses, FIRST_PUNCTUATION, LAST_PUNCTUATION } from "./char-class.ts";
import { SpanBuilder, type Spans } from "./spans.ts";

/** Bits of a word's tag, set by the scanner. */
export const WordFlag = {
  /** Starts with a capital letter. */
  capitalized: 1,
  /** Has a capital letter after the first letter, or is a single capital. */
  innerCapital: 2,
  /** Has a small letter. */
  lower: 4,
  /** Has a letter outside ASCII. */
  accented: 8,
} as const;

/** What a block contains, one bit each: `1 << CharClass.…` for the classes met, and the two below. Rules are skipped by it. */
export const Feature = {
  symbol: 0x1,
  capital: 0x4,
  digit: 0x8,
  mark: 0x10,
  otherSpace: 0x40,
  lineBreak: 0x80,
  openQuote: 0x10000,
  closeQuote: 0x20000,
  straightQuote: 0x40000,
  openBracket: 0x4000,
  closeBracket: 0x8000,
  hyphen: 0x80000,
  dash: 0x100000,
  slash: 0x200000,
  at: 0x400000,
  invisible: 0x800000,
  control: 0x1000000,
  otherLetter: 0x2000000,
  surrogate: 0x4000000,
  /** Punctuation of any kind. */
  punctuation: 0x10000000,
  /** White space other than one single space between two characters: doubled, at an end, or not U+0020. */
  oddSpace: 0x20000000,
} as const;

/** Features of text that NFC may change. A text without them needs no second look. */
export const MAYBE_NOT_NORMAL: number =
  Feature.mark |
  Feature.otherLetter |
  Feature.surrogate |
  Feature.symbol |
  Feature.invisible |
  Feature.otherSpace |
  Feature.control;

/** What one pass over a block's text finds. All offsets are UTF-16 code units of that text. */
export interface Scan {
  /** Set of `Feature` bits. */
  readonly features: number;
  /** Runs of letters and marks; tags are `WordFlag` bits. */
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

  /** Scans one text. Linear; allocates only the lists. */
  scan(text: string): Scan {
    const length = text.length;
    let features = 0;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const known = charClasses[unit] ?? 0;
      const value = known < 32 ? known : charClass(unit);
      features |= 1 << value;
      if (
        value === CharClass.lower ||
        value === CharClass.upper ||
        value === CharClass.otherLetter ||
        value === CharClass.mark
      ) {
        const start = at;
        let flags = 0;
        if (value === CharClass.upper) flags = WordFlag.capitalized;
        else if (value === CharClass.lower) flags = WordFlag.lower;
        if (unit > 0x7f) flags |= WordFlag.accented;
        at++;
        while (at < length) {
          const nextUnit = text.charCodeAt(at);
          const nextKnown = charClasses[nextUnit] ?? 0;
          const next = nextKnown < 32 ? nextKnown : charClass(nextUnit);
          if (next === CharClass.lower) flags |= WordFlag.lower;
          else if (next === CharClass.upper) flags |= WordFlag.innerCapital;
          else if (next !== CharClass.mark && next !== CharClass.otherLetter) break;
          if (nextUnit > 0x7f) flags |= WordFlag.accented;
          features |= 1 << next;
          at++;
        }
        this.#words.push(start, at, flags);
      } else if (value === CharClass.space) {
        const start = at;
        at++;
        if (start > 0 && at < length) {
          const next = charClasses[text.charCodeAt(at)] ?? 0;
          if (next < CharClass.space || next > CharClass.lineBreak) continue;
        }
        at = this.#oddSpace(text, start);
        features |= Feature.oddSpace;
      } else if (value === CharClass.digit) {
        const start = at;
        at++;
        while (at < length && charClasses[text.charCodeAt(at)] === CharClass.digit) at++;
        this.#numbers.push(start, at, 0);
      } else if (value >= FIRST_PUNCTUATION && value <= LAST_PUNCTUATION) {
        this.#punctuation.push(at, at + 1, value);
        at++;
      } else if (value === CharClass.otherSpace || value === CharClass.lineBreak) {
        at = this.#oddSpace(text, at);
        features |= Feature.oddSpace;
      } else {
        at++;
      }
    }
    const punctuation = this.#punctuation.finish();
    if (punctuation.count > 0) features |= Feature.punctuation;
    return {
      features,
      words: this.#words.finish(),
      numbers: this.#numbers.finish(),
      punctuation,
      oddSpaces: this.#oddSpaces.finish(),
    };
  }

  /** Takes all white space from `start` on; returns where it ends. */
  #oddSpace(text: string, start: number): number {
    let at = start;
    while (at < text.length) {
      const value = charClass(text.charCodeAt(at));
      if (value < CharClass.space || value > CharClass.lineBreak) break;
      at++;
    }
    this.#oddSpaces.push(start, at, 0);
    return at;
  }
}
