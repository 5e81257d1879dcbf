import { vowelRows } from "./letters.ts";

/** Encodings of one byte for a letter (two for VNI) from before Unicode, as their text looks when read as Windows-1252. */
export type TableEncoding = "tcvn3" | "vni" | "viscii" | "windows-1258";

/** The letters that are not ASCII, in the order of all tables: vowels by row and tone, then đ. */
export const accentedLetters: readonly string[] = [
  ...vowelRows.flatMap((row) => Array.from(row).filter((letter) => letter > "z")),
  "đ",
];

/** TCVN 5712:1993 VN3, the code of the ABC fonts (.VnTime): small letters, and the seven capitals it has. */
const tcvn3Small =
  "b5b6b7b8b9 a8bbbcbdbec6 a9c7c8c9cacb cccecfd0d1 aad2d3d4d5d6 d7d8dcddde dfe1e2e3e4 abe5e6e7e8e9 aceaebecedee eff1f2f3f4 adf5f6f7f8f9 fafbfcfdfe ae";
const tcvn3Capitals: readonly (readonly [string, number])[] = [
  ["Ă", 0xa1],
  ["Â", 0xa2],
  ["Ê", 0xa3],
  ["Ô", 0xa4],
  ["Ơ", 0xa5],
  ["Ư", 0xa6],
  ["Đ", 0xa7],
];

/** VISCII 1.1 (RFC 1456). */
const visciiSmall =
  "e0e4e3e1d5 e5a2c6c7a1a3 e2a5a6e7a4a7 e8eba8e9a9 eaabacadaaae ecefeeedb8 f2f6f5f3f7 f4b0b1b2afb5 bdb6b7debefe f9fcfbfaf8 dfd7d8e6d1f1 cfd6dbfddc f0";
const visciiCapital =
  "c0c4c3c180 c58202058183 c28586068487 c8cb88c989 ca8b8c8d8a8e cc9bcecd98 d299a0d39a d49091928f93 b49697b39594 d99c9dda9e bfbbbcffbab9 9f1419dd1e d0";

/** The marks VNI-Windows sets behind a vowel, in the order of `Tone` after ngang; `ì ỉ ĩ í ị ỵ ơ ư đ` are one character. */
const vniTones = "øûõùï";
const vniBreve = "êèúüéë";
const vniCircumflex = "âàåãáä";

/** Windows-1258: letters that Windows-1252 shows as others; all else is a base letter and one of the five marks. */
const w1258Letters: readonly (readonly [string, number])[] = [
  ["ă", 0xe3],
  ["Ă", 0xc3],
  ["đ", 0xf0],
  ["Đ", 0xd0],
  ["ơ", 0xf5],
  ["Ơ", 0xd5],
  ["ư", 0xfd],
  ["Ư", 0xdd],
  ["\u0300", 0xcc],
  ["\u0309", 0xd2],
  ["\u0303", 0xde],
  ["\u0301", 0xec],
  ["\u0323", 0xf2],
];

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; U+0000 where it has nothing and readers show the control character. */
const windows1252 =
  "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

/** The character that a byte is read as in Windows-1252. */
export function byteToCharacter(byte: number): string {
  const special = byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : 0;
  return String.fromCharCode(special === 0 ? byte : special);
}

const specialBytes: ReadonlyMap<number, number> = new Map(
  Array.from(windows1252, (character, at): [number, number] => [character.charCodeAt(0), 0x80 + at]).filter(
    ([unit]) => unit !== 0,
  ),
);

/** The byte whose reading in Windows-1252 or Latin-1 a character is; -1 for every other character. */
export function characterToByte(unit: number): number {
  return unit < 0x100 ? unit : (specialBytes.get(unit) ?? -1);
}

/** A letter of an encoding: the characters that stand for it, and the letter in Unicode. */
export interface TableEntry {
  readonly written: string;
  readonly letter: string;
}

const tables = new Map<TableEncoding, readonly TableEntry[]>();

/** Every letter of an encoding that is not the same in ASCII. Built when first asked for. */
export function tableOf(encoding: TableEncoding): readonly TableEntry[] {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const made = makeTable(encoding);
  tables.set(encoding, made);
  return made;
}

function makeTable(encoding: TableEncoding): readonly TableEntry[] {
  switch (encoding) {
    case "tcvn3":
      return [...fromHex(tcvn3Small, accentedLetters), ...fromBytes(tcvn3Capitals)];
    case "viscii":
      return [
        ...fromHex(visciiSmall, accentedLetters),
        ...fromHex(
          visciiCapital,
          accentedLetters.map((letter) => letter.toUpperCase()),
        ),
      ];
    case "windows-1258":
      return fromBytes(w1258Letters);
    case "vni":
      return vniTable();
  }
}

function fromHex(hex: string, letters: readonly string[]): readonly TableEntry[] {
  const bytes = hex.replaceAll(" ", "");
  return letters.map((letter, at) => ({
    written: byteToCharacter(Number.parseInt(bytes.slice(at * 2, at * 2 + 2), 16)),
    letter,
  }));
}

function fromBytes(list: readonly (readonly [string, number])[]): readonly TableEntry[] {
  return list.map(([letter, byte]) => ({ written: byteToCharacter(byte), letter }));
}

function vniTable(): readonly TableEntry[] {
  const small = accentedLetters.map((letter) => ({ written: vniOf(letter), letter }));
  return [
    ...small,
    ...small.map(({ written, letter }) => ({ written: written.toUpperCase(), letter: letter.toUpperCase() })),
  ];
}

const vniSingle = "ìỉĩíịỵđơư";
const vniSingleWritten = "ìæóíòîñôö";

function vniOf(letter: string): string {
  const single = vniSingle.indexOf(letter);
  if (single >= 0) return vniSingleWritten.charAt(single);
  const row = vowelRows.find((letters) => letters.includes(letter)) ?? "";
  const tone = row.indexOf(letter);
  const plain = row.charAt(0);
  if (plain === "ă") return `a${vniBreve.charAt(tone)}`;
  if (plain === "â" || plain === "ê" || plain === "ô")
    return plain.normalize("NFD").charAt(0) + vniCircumflex.charAt(tone);
  const base = plain === "ơ" ? "ô" : plain === "ư" ? "ö" : plain;
  return base + vniTones.charAt(tone - 1);
}
