import type { Bilingual } from "@soatvan/core";

/** A character that is not what it looks like, or cannot be seen. */
export interface OddCharacter {
  readonly codePoint: string;
  /** Its name in the Unicode standard. */
  readonly name: string;
  readonly note: Bilingual;
}

const invisible: Bilingual = { vi: "không nhìn thấy được", en: "cannot be seen" };
const space: Bilingual = { vi: "dấu cách đặc biệt", en: "a special space" };
const hyphen: Bilingual = { vi: "trông giống dấu gạch nối", en: "looks like a hyphen" };
const cyrillic = (letter: string): Bilingual => ({
  vi: `chữ Kirin, trông giống chữ “${letter}”`,
  en: `a Cyrillic letter that looks like “${letter}”`,
});
const greek = (letter: string): Bilingual => ({
  vi: `chữ Hy Lạp, trông giống chữ “${letter}”`,
  en: `a Greek letter that looks like “${letter}”`,
});
const dStroke: Bilingual = { vi: "không phải chữ “Đ” của tiếng Việt", en: "not the Vietnamese letter “Đ”" };

const odd: ReadonlyMap<number, readonly [string, Bilingual]> = new Map([
  [0x00a0, ["NO-BREAK SPACE", space]],
  [0x00ad, ["SOFT HYPHEN", invisible]],
  [0x00d0, ["LATIN CAPITAL LETTER ETH", dStroke]],
  [0x0189, ["LATIN CAPITAL LETTER AFRICAN D", dStroke]],
  [0x00f0, ["LATIN SMALL LETTER ETH", dStroke]],
  [0x0391, ["GREEK CAPITAL LETTER ALPHA", greek("A")]],
  [0x0392, ["GREEK CAPITAL LETTER BETA", greek("B")]],
  [0x0395, ["GREEK CAPITAL LETTER EPSILON", greek("E")]],
  [0x039f, ["GREEK CAPITAL LETTER OMICRON", greek("O")]],
  [0x03a4, ["GREEK CAPITAL LETTER TAU", greek("T")]],
  [0x03bf, ["GREEK SMALL LETTER OMICRON", greek("o")]],
  [0x0406, ["CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I", cyrillic("I")]],
  [0x0410, ["CYRILLIC CAPITAL LETTER A", cyrillic("A")]],
  [0x0412, ["CYRILLIC CAPITAL LETTER VE", cyrillic("B")]],
  [0x0415, ["CYRILLIC CAPITAL LETTER IE", cyrillic("E")]],
  [0x041a, ["CYRILLIC CAPITAL LETTER KA", cyrillic("K")]],
  [0x041c, ["CYRILLIC CAPITAL LETTER EM", cyrillic("M")]],
  [0x041d, ["CYRILLIC CAPITAL LETTER EN", cyrillic("H")]],
  [0x041e, ["CYRILLIC CAPITAL LETTER O", cyrillic("O")]],
  [0x0420, ["CYRILLIC CAPITAL LETTER ER", cyrillic("P")]],
  [0x0421, ["CYRILLIC CAPITAL LETTER ES", cyrillic("C")]],
  [0x0422, ["CYRILLIC CAPITAL LETTER TE", cyrillic("T")]],
  [0x0425, ["CYRILLIC CAPITAL LETTER HA", cyrillic("X")]],
  [0x0430, ["CYRILLIC SMALL LETTER A", cyrillic("a")]],
  [0x0435, ["CYRILLIC SMALL LETTER IE", cyrillic("e")]],
  [0x043e, ["CYRILLIC SMALL LETTER O", cyrillic("o")]],
  [0x0440, ["CYRILLIC SMALL LETTER ER", cyrillic("p")]],
  [0x0441, ["CYRILLIC SMALL LETTER ES", cyrillic("c")]],
  [0x0443, ["CYRILLIC SMALL LETTER U", cyrillic("y")]],
  [0x0445, ["CYRILLIC SMALL LETTER HA", cyrillic("x")]],
  [0x0456, ["CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I", cyrillic("i")]],
  [0x2002, ["EN SPACE", space]],
  [0x2003, ["EM SPACE", space]],
  [0x2007, ["FIGURE SPACE", space]],
  [0x2009, ["THIN SPACE", space]],
  [0x200b, ["ZERO WIDTH SPACE", invisible]],
  [0x200c, ["ZERO WIDTH NON-JOINER", invisible]],
  [0x200d, ["ZERO WIDTH JOINER", invisible]],
  [0x200e, ["LEFT-TO-RIGHT MARK", invisible]],
  [0x200f, ["RIGHT-TO-LEFT MARK", invisible]],
  [0x2010, ["HYPHEN", hyphen]],
  [0x2011, ["NON-BREAKING HYPHEN", hyphen]],
  [0x202a, ["LEFT-TO-RIGHT EMBEDDING", invisible]],
  [0x202c, ["POP DIRECTIONAL FORMATTING", invisible]],
  [0x202f, ["NARROW NO-BREAK SPACE", space]],
  [0x2060, ["WORD JOINER", invisible]],
  [0x2212, ["MINUS SIGN", hyphen]],
  [0xfeff, ["ZERO WIDTH NO-BREAK SPACE", invisible]],
] as const);

/** What a character is when it is not what it looks like; undefined for every ordinary one. */
export function oddCharacter(codePoint: number): OddCharacter | undefined {
  const known = odd.get(codePoint);
  if (known === undefined) return undefined;
  const [name, note] = known;
  return { codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`, name, note };
}
