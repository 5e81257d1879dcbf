/** A space or a tab. */
export function isSpaceOrTab(unit: number): boolean {
  return unit === 0x20 || unit === 0x09;
}

/** A digit 0–9. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A letter a–z or A–Z. */
export function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** The marks that a backslash can take the meaning from. */
export function isAsciiPunctuation(unit: number): boolean {
  return (
    (unit >= 0x21 && unit <= 0x2f) ||
    (unit >= 0x3a && unit <= 0x40) ||
    (unit >= 0x5b && unit <= 0x60) ||
    (unit >= 0x7b && unit <= 0x7e)
  );
}

/** White space as CommonMark means it; the beginning and end of a text count as such. */
export function isUnicodeSpace(unit: number): boolean {
  if (!(unit > 0x20)) return true;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Punctuation and symbols as CommonMark means them. `unit` may be any code point. */
export function isUnicodePunctuation(codePoint: number): boolean {
  if (codePoint < 0x80) return isAsciiPunctuation(codePoint);
  return /[\p{P}\p{S}]/u.test(String.fromCodePoint(codePoint));
}
