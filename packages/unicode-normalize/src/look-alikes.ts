import { isVowel, isWordUnit } from "./letters.ts";
import { hasWordCase, parseSyllable } from "./syllable.ts";
import { verbatimTest } from "./verbatim.ts";

/** A letter that stands for another, and what was meant. Offsets are UTF-16 code units. */
export interface LookAlike {
  readonly start: number;
  readonly end: number;
  readonly letter: string;
  /** Which alphabet it was taken from. */
  readonly script: "latin" | "cyrillic" | "greek" | "fullwidth";
}

/** Letters of other alphabets, and rare Latin ones, that look like a letter of the Vietnamese alphabet. */
const cyrillic = ["асеорхуіѕкԁһԛАВЕКМНОРСТХУІЅԚ", "aceopxyiskdhqABEKMHOPCTXYISQ"] as const;
const greek = ["οαινρυκΑΒΕΗΙΚΜΝΟΡΤΥΧ", "oaivpukABEHIKMNOPTYX"] as const;
const latin = ["ÐðƉɖǍǎɑıĕŏ", "ĐđĐđĂăaiêô"] as const;

const pairs: ReadonlyMap<number, number> = new Map(
  [cyrillic, greek, latin].flatMap(([from, to]) =>
    Array.from(from, (letter, at): [number, number] => [letter.charCodeAt(0), to.charCodeAt(at)]),
  ),
);

/** The letter a unit looks like; 0 for every unit that is what it seems. */
export function latinTwin(unit: number): number {
  if (unit < 0xd0) return 0;
  if (unit >= 0xff21 && unit <= 0xff3a) return unit - 0xff21 + 0x41;
  if (unit >= 0xff41 && unit <= 0xff5a) return unit - 0xff41 + 0x61;
  return pairs.get(unit) ?? 0;
}

/**
 * Finds look-alike letters in Vietnamese words and in codes: `Ðiều`, `30/2020/NÐ-CP`, `hоc` with a Cyrillic о. A word counts
 * only when it is a Vietnamese syllable with the letters put right; a word all of whose letters are Cyrillic or Greek is a
 * word of that language. Icelandic `Sigurðsson`, Turkish `Fatıh` and Chinese `hǎo` stay, as do
 * URLs and e-mail addresses. Expects NFC.
 */
export function findLookAlikes(text: string): readonly LookAlike[] {
  const found: LookAlike[] = [];
  const isVerbatim = verbatimTest(text);
  for (let at = 0; at < text.length; at++) {
    if (latinTwin(text.charCodeAt(at)) === 0) continue;
    let start = at;
    while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    if (end - start <= LONGEST && !isPhonetic(text, start, end) && !isVerbatim(start, end))
      collect(text, start, end, found);
    at = end;
  }
  return found;
}

/** `/nˌsɑː/`: stress and length marks stand next to the letters of phonetic script, and in no Vietnamese word. */
function isPhonetic(text: string, start: number, end: number): boolean {
  return isModifier(text.charCodeAt(start - 1)) || isModifier(text.charCodeAt(end));
}

function isModifier(unit: number): boolean {
  return unit >= 0x2b0 && unit <= 0x2ff;
}

/** A look-alike letter with up to one mark on each letter of the longest syllable, and the longest abbreviation. */
const LONGEST = 14;

function collect(text: string, start: number, end: number, found: LookAlike[]): void {
  const word = text.slice(start, end);
  const letters: LookAlike[] = [];
  let meant = "";
  for (let at = start; at < end; at++) {
    const twin = latinTwin(text.charCodeAt(at));
    const letter = twin === 0 ? text.charAt(at) : String.fromCharCode(twin);
    meant += letter;
    if (twin === 0) continue;
    let stop = at + 1;
    while (stop < end && isMark(text.charCodeAt(stop))) stop++;
    const marks = text.slice(at + 1, stop);
    letters.push({
      start: at,
      end: stop,
      letter: (letter + marks).normalize("NFC"),
      script: scriptOf(text.charCodeAt(at)),
    });
    meant += marks;
    at = stop - 1;
  }
  const composed = meant.normalize("NFC");
  if (isMeant(text, start, end, word, composed, letters)) found.push(...letters);
}

function isMeant(
  text: string,
  start: number,
  end: number,
  word: string,
  meant: string,
  letters: readonly LookAlike[],
): boolean {
  const mixed = letters.some(({ script }) => script === "cyrillic" || script === "greek");
  // `АТО`, `κτείς`: nothing in the word is Latin.
  if (mixed && !hasLatin(word)) return false;
  if (hasWordCase(meant) && parseSyllable(meant) !== undefined)
    return letters.length < meant.length || meant.length === 1;
  // `Ðắk Lắk`: a name of another people of Viet Nam, in letters that only Vietnamese has.
  if (!mixed && meant.startsWith("Đ") && letters.length === 1 && hasWordCase(meant) && hasVietnameseLetter(meant))
    return true;
  return isAbbreviation(meant) && (mixed || meant.includes("Đ") || joinsCode(text, start, end));
}

/** Letters with a quality mark and a tone, which no other language writes. */
function hasVietnameseLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if ((unit >= 0x1ea4 && unit <= 0x1eb7) || (unit >= 0x1ebe && unit <= 0x1ec7)) return true;
    if ((unit >= 0x1ed0 && unit <= 0x1ee3) || (unit >= 0x1ee8 && unit <= 0x1ef1)) return true;
  }
  return false;
}

/** `HĐND`, `NĐ`: capitals of ASCII and Đ with at most one vowel, unlike a name such as `MAÐUR`. */
function isAbbreviation(word: string): boolean {
  let vowels = 0;
  for (const letter of word) {
    const unit = letter.charCodeAt(0);
    if (letter !== "Đ" && !(unit >= 0x41 && unit <= 0x5a)) return false;
    if (isVowel(unit)) vowels++;
  }
  return word.length >= 2 && word.length <= 10 && vowels <= 1;
}

/** A word that stands in a code: next to a hyphen or slash that joins it to something. */
function joinsCode(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  return before === "-" || before === "/" || after === "-" || after === "/";
}

function hasLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00)) return true;
  }
  return false;
}

function scriptOf(unit: number): LookAlike["script"] {
  if (unit >= 0xff00) return "fullwidth";
  if (unit >= 0x400) return "cyrillic";
  return unit >= 0x370 ? "greek" : "latin";
}

function isMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x36f;
}
