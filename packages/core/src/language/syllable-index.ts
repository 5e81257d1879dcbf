import { isAttestedCode } from "./attested-syllables.ts";
import { FOREIGN_LETTER, LETTER_SHIFT, vietnameseLetters, wordUnits } from "./char-class.ts";
import { parseSyllable, type SyllableCode, syllableCode } from "./syllable.ts";
import { onsets, rimes, tonePlaces } from "./syllable-parts.ts";

/**
 * Words met so far by their letters, each with the syllable it is. A word of up to seven letters is one number of eight bits
 * a letter, kept as the last four letters (`low`) and the first three (`high`): no two strings of Vietnamese letters share it,
 * so a match is exact without looking at the text again. Open addressing: four integers a slot, `low, high, code, unused`;
 * a slot with code 0 is empty, one with `NO_SYLLABLE` holds a word that is no attested syllable.
 */
export const syllableSlots: Int32Array = new Int32Array(4 * 2 ** 14);

/** Stands in `syllableSlots` for a word that is no attested syllable. Below 0, as no syllable is. */
const NO_SYLLABLE = -1;

/** The most letters an indexed word has. */
export const MOST_LETTERS = 7;

/** So many words are kept; then all are forgotten. There are 7,400 ways to write an attested syllable. */
const MOST_KEPT = 10_240;

const HASH_LOW = 0x9e3779b1;
const HASH_HIGH = 0x85ebca6b;
/** Keeps of a hash the number of a slot's first integer. */
const SLOT_MASK = (2 ** 14 - 1) << 2;
const SLOT_SHIFT = 32 - 14 - 2;

/** Where in `syllableSlots` a search for the letters begins. */
export function firstSlot(low: number, high: number): number {
  return (Math.imul(low ^ Math.imul(high, HASH_HIGH), HASH_LOW) >>> SLOT_SHIFT) & SLOT_MASK;
}

/** Where to look after a slot that holds something else. */
export function nextSlot(slot: number): number {
  return (slot + 4) & SLOT_MASK;
}

let kept = 0;

/**
 * The attested syllable that the letters are, 0 for none; it is found in `syllableSlots` from now on. A page has a few
 * hundred words: to work out those costs a tenth of a table of all syllables.
 */
export function meetWord(low: number, high: number): SyllableCode {
  if (kept === MOST_KEPT) {
    syllableSlots.fill(0);
    kept = 0;
  }
  kept++;
  const code = codeOf(low, high);
  let slot = firstSlot(low, high);
  while (syllableSlots[slot + 2] !== 0) slot = nextSlot(slot);
  syllableSlots[slot] = low;
  syllableSlots[slot + 1] = high;
  syllableSlots[slot + 2] = code === 0 ? NO_SYLLABLE : code;
  return code;
}

/** The number of the attested syllable that a word in NFC is, in any case; 0 when it is none. */
export function attestedCodeOf(word: string): SyllableCode {
  if (word.length > MOST_LETTERS) return 0;
  let low = 0;
  let high = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = (wordUnits[word.charCodeAt(at)] ?? 0) >>> LETTER_SHIFT;
    if (letter === 0) return 0;
    high = (high << BITS) | (low >>> (32 - BITS));
    low = (low << BITS) | letter;
  }
  return codeOf(low, high);
}

/** The number of the syllable that a word is, attested or not, as `parseSyllable` has it; 0 when it is none. */
export function codeOfWord(word: string): SyllableCode {
  const code = attestedCodeOf(word);
  return code === 0 ? (parseSyllable(word).syllable?.code ?? 0) : code;
}

const TONES = 6;
const FIRST_VOWEL = vietnameseLetters.indexOf("a") + 1;
const BITS = 8;
/** No rime has more than four letters. */
const MOST_RIME_BITS = 4 * BITS;

/** The numbers of onsets and rimes by their letters, eight bits each; made when the first word is met. */
let onsetNumbers: ReadonlyMap<number, number> | undefined;
let rimeNumbers: ReadonlyMap<number, number> | undefined;

/** Takes the letters apart from the last to the first. Works on numbers alone: start-up waits for it. */
function codeOf(low: number, high: number): SyllableCode {
  let bare = low;
  let tone = 0;
  let toneShift = 0;
  /** How many bits the letters have from the foremost vowel on. */
  let bits = 0;
  let shift = 0;
  for (let rest = low; rest !== 0; rest = shift === 32 ? high : rest >>> BITS) {
    const letter = rest & 0xff;
    shift += BITS;
    if (letter < FIRST_VOWEL) continue;
    if (letter === FOREIGN_LETTER) return 0;
    bits = shift;
    const own = (letter - FIRST_VOWEL) % TONES;
    if (own === 0) continue;
    if (tone > 0 || shift > MOST_RIME_BITS) return 0;
    tone = own;
    toneShift = shift - BITS;
    bare -= own << toneShift;
  }
  return bits === 0 ? 0 : codeOfParts(bare | 0, high, bits, tone, toneShift);
}

function codeOfParts(bare: number, high: number, bits: number, tone: number, toneShift: number): SyllableCode {
  onsetNumbers ??= numbersOf(onsets);
  rimeNumbers ??= numbersOf(rimes);
  let rimeBits = bits;
  let onset = onsetNumbers.get(lettersAbove(bare, high, bits));
  const vowel = letterAt(bare, high, bits - BITS);
  if (onset === undefined && vowel === U) {
    rimeBits -= BITS;
    onset = onsetNumbers.get(lettersAbove(bare, high, rimeBits));
  } else if (onset === G && vowel === I) {
    onset = GI;
    // `gì`, `gìn` and `giếng` write the i once, and the rime has it.
    const next = bits > BITS ? letterAt(bare, high, bits - 2 * BITS) : 0;
    if (next >= FIRST_VOWEL && next !== E) rimeBits -= BITS;
  }
  if (onset === undefined || rimeBits > MOST_RIME_BITS) return 0;
  const rime = rimeNumbers.get(rimeBits === MOST_RIME_BITS ? bare : bare & ((1 << rimeBits) - 1));
  if (rime === undefined) return 0;
  const code = syllableCode(onset, rime, tone);
  return isAttestedCode(code) && (tone === 0 || carriesTone(rime, toneShift)) ? code : 0;
}

function letterAt(low: number, high: number, shift: number): number {
  return (shift < 32 ? low >>> shift : high >>> (shift - 32)) & 0xff;
}

/** The letters before the last ones that have so many bits; of more than four only the last, and no onset has more than three. */
function lettersAbove(low: number, high: number, bits: number): number {
  if (bits >= 32) return high >>> (bits - 32);
  return bits === 0 ? low : (low >>> bits) | (high << (32 - bits));
}

/** The letters of a rime that may carry its tone, one bit each from the last letter on; 0 for a rime that was not met yet. */
const toneLetters = new Uint8Array(0x100);

/** Whether a tone may be written on the letter at that shift, in either style. */
function carriesTone(rime: number, shift: number): boolean {
  if (toneLetters[rime] === 0) {
    const written = rimes[rime] ?? "";
    const { toneAt, newToneAt } = tonePlaces(written);
    toneLetters[rime] = (1 << (written.length - 1 - toneAt)) | (1 << (written.length - 1 - newToneAt));
  }
  return (((toneLetters[rime] as number) >>> (shift / BITS)) & 1) === 1;
}

function numbersOf(parts: readonly string[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (let number = 0; number < parts.length; number++) numbers.set(keyOf(parts[number] ?? ""), number);
  return numbers;
}

function keyOf(part: string): number {
  let key = 0;
  for (let at = 0; at < part.length; at++)
    key = (key << BITS) | ((wordUnits[part.charCodeAt(at)] as number) >>> LETTER_SHIFT);
  return key;
}

const G = onsets.indexOf("g");
const GI = onsets.indexOf("gi");
const I = keyOf("i");
const U = keyOf("u");
const E = keyOf("ê");
