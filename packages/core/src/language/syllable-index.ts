import { eachAttested } from "./attested-syllables.ts";
import { LETTER_SHIFT, wordUnits } from "./char-class.ts";
import type { SyllableCode } from "./syllable.ts";
import { onsets, rimeParts, rimes } from "./syllable-parts.ts";

/**
 * Attested syllables by their letters. A syllable of up to seven letters is one number of eight bits a letter, kept as the
 * last four letters (`low`) and the first three (`high`): no two strings share it, so a match is exact without looking at
 * the text again. Open addressing: four integers a slot, `low, high, code, unused`; a slot with code 0 is empty.
 */
export const syllableSlots: Int32Array = new Int32Array(4 * 2 ** 14);

/** The most letters an indexed syllable has. */
export const MOST_LETTERS = 7;

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

let filled = false;

/**
 * Fills the index when the first text is scanned, so that nothing is paid for it before. Start-up waits for it: the parts
 * of a syllable are put together as numbers, never as strings. The usual syllables come first and are found in the slot where
 * the search for them begins.
 */
export function fillSyllableIndex(): void {
  if (filled) return;
  filled = true;
  const onsetKeys = onsets.map(keyOf);
  const rimeKeys = rimes.map(keyOf);
  const toneShifts = rimes.map((rime) => toneShift(rime, rimeParts(rime).toneAt));
  const newShifts = rimes.map((rime) => toneShift(rime, rimeParts(rime).newToneAt));
  eachAttested((code) => {
    const onset = (code - 1) >>> 11;
    const rime = ((code - 1) >>> 3) & 0xff;
    const tone = (code - 1) & 7;
    const written = rimes[rime] as string;
    // `gì` and `giếng` write the i once.
    const onsetKey = onset === GI && written.charCodeAt(0) === 0x69 ? G_ONLY : (onsetKeys[onset] as number);
    const bits = written.length * 8;
    const low = bits === 32 ? 0 : onsetKey << bits;
    const high = onsetKey >>> (32 - bits);
    const key = rimeKeys[rime] as number;
    const shift = toneShifts[rime] as number;
    insert(low | (key + (tone << shift)), high, code);
    const newShift = newShifts[rime] as number;
    if (tone > 0 && newShift !== shift) insert(low | (key + (tone << newShift)), high, code);
  });
}

const GI = onsets.indexOf("gi");
const G_ONLY = keyOf("g");

/** The letters of a part, eight bits each; no part has more than four. */
function keyOf(part: string): number {
  let key = 0;
  for (let at = 0; at < part.length; at++)
    key = (key << 8) | ((wordUnits[part.charCodeAt(at)] as number) >>> LETTER_SHIFT);
  return key;
}

/** Where in the key of a rime its tone is added: the six tones of a vowel stand next to each other in `vietnameseLetters`. */
function toneShift(rime: string, toneAt: number): number {
  return 8 * (rime.length - 1 - toneAt);
}

function insert(low: number, high: number, code: SyllableCode): void {
  let slot = firstSlot(low, high);
  while (syllableSlots[slot + 2] !== 0) slot = nextSlot(slot);
  syllableSlots[slot] = low;
  syllableSlots[slot + 1] = high;
  syllableSlots[slot + 2] = code;
}
