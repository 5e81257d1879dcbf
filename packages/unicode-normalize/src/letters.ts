/** The six tones, in the order of Vietnamese dictionaries: a à ả ã á ạ. */
export const Tone = { ngang: 0, huyen: 1, hoi: 2, nga: 3, sac: 4, nang: 5 } as const;

/** A tone as its place in the order of dictionaries. */
export type Tone = (typeof Tone)[keyof typeof Tone];

/** Every vowel letter with its six tones, in the order of `Tone`. */
export const vowelRows: readonly string[] = [
  "aàảãáạ",
  "ăằẳẵắặ",
  "âầẩẫấậ",
  "eèẻẽéẹ",
  "êềểễếệ",
  "iìỉĩíị",
  "oòỏõóọ",
  "ôồổỗốộ",
  "ơờởỡớợ",
  "uùủũúụ",
  "ưừửữứự",
  "yỳỷỹýỵ",
];

/** The tone marks as combining characters, in the order of `Tone`. */
export const toneMarks = "\u0000\u0300\u0309\u0303\u0301\u0323";

/** The combining marks that make â ê ô, ă, and ơ ư. */
export const qualityMarks = "\u0302\u0306\u031b";

const TONES = 6;
const CAPITAL = 0x80;
const CONSONANT = 0x7f;
const LIMIT = 0x1f00;

/** Vowels: row × 6 + tone + 1; consonants of the alphabet: 0x7f; capitals: 0x80 more; 0 for every other unit. */
const codes: Uint8Array = buildCodes();

function buildCodes(): Uint8Array {
  const table = new Uint8Array(LIMIT);
  const set = (letter: string, code: number): void => {
    table[letter.charCodeAt(0)] = code;
    table[letter.toUpperCase().charCodeAt(0)] = code | CAPITAL;
  };
  for (const letter of "bcdđghklmnpqrstvx") set(letter, CONSONANT);
  vowelRows.forEach((row, index) => {
    for (let tone = 0; tone < TONES; tone++) set(row.charAt(tone), index * TONES + tone + 1);
  });
  return table;
}

function codeOf(unit: number): number {
  return codes[unit] ?? 0;
}

/** True for a letter of the Vietnamese alphabet, in NFC, capital or small: not for f j w z, nor for ä or ø. */
export function isVietnameseLetter(unit: number): boolean {
  return codeOf(unit) !== 0;
}

/** True for a vowel letter with or without a tone, in NFC. */
export function isVowel(unit: number): boolean {
  const code = codeOf(unit) & CONSONANT;
  return code !== 0 && code !== CONSONANT;
}

/** The tone a letter carries; `ngang` for every letter without one. */
export function toneOf(unit: number): Tone {
  return isVowel(unit) ? ((((codeOf(unit) & CONSONANT) - 1) % TONES) as Tone) : Tone.ngang;
}

/** A vowel letter with another tone, capital or small as it was; any other unit unchanged. */
export function withTone(unit: number, tone: Tone): number {
  if (!isVowel(unit)) return unit;
  const code = codeOf(unit);
  const letter = vowelRows[Math.floor(((code & CONSONANT) - 1) / TONES)]?.charAt(tone) ?? "";
  return (code & CAPITAL ? letter.toUpperCase() : letter).charCodeAt(0);
}

/** True for a capital letter of the Vietnamese alphabet. */
export function isCapital(unit: number): boolean {
  return (codeOf(unit) & CAPITAL) !== 0;
}

/** True for a letter or combining mark of any script that can stand in a word: a wide, cheap test by ranges. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  if (unit < 0x300)
    return unit >= 0xc0 ? unit !== 0xd7 && unit !== 0xf7 && unit < 0x2b0 : unit === 0xaa || unit === 0xba;
  return (
    unit < 0x530 ||
    (unit >= 0x1e00 && unit < 0x2000) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0xff41 && unit <= 0xff5a)
  );
}

/** Calls `visit` with the start and end of every word: runs of letters and marks. */
export function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    visit(start, at);
  }
}
