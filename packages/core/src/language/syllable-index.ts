import { attestedCodes } from "./attested-syllables.ts";
import { vietnameseLetters } from "./char-class.ts";
import type { SyllableCode } from "./syllable.ts";
import { onsets, type RimeParts, rimeParts, rimes } from "./syllable-parts.ts";

/**
 * Attested syllables by their letters. A syllable of up to seven letters is one number of eight bits a letter, kept as the
 * last four letters (`low`) and the first three (`high`): no two strings share it, so a match is exact without looking at
 * the text again. Open addressing: four integers a slot, `low, high, code, unused`; a slot with code 0 is empty.
 */
export const syllableSlots: Int32Array = new Int32Array(4 * 2 ** 14);

/** How far a hash is shifted down to number a slot. */
export const SLOT_SHIFT: number = 32 - 14;

/** The most letters an indexed syllable has. */
export const MOST_LETTERS = 7;

const HASH_LOW = 0x9e3779b1;
const HASH_HIGH = 0x85ebca6b;
const MASK = 2 ** 14 - 1;

/** The slot where a search for the letters begins. */
export function firstSlot(low: number, high: number): number {
  return Math.imul(low ^ Math.imul(high, HASH_HIGH), HASH_LOW) >>> SLOT_SHIFT;
}

/** The slot to look at after one that holds something else. */
export function nextSlot(slot: number): number {
  return (slot + 1) & MASK;
}

/** The number of the attested syllable with these letters; 0 when there is none. */
export function syllableWith(low: number, high: number): SyllableCode {
  for (let slot = firstSlot(low, high); ; slot = nextSlot(slot)) {
    const at = slot << 2;
    const code = syllableSlots[at + 2] as number;
    if (code === 0 || (syllableSlots[at] === low && syllableSlots[at + 1] === high)) return code;
  }
}

let filled = false;

/** Fills the index when the first text is scanned, so that nothing is paid for it before. */
export function fillSyllableIndex(): void {
  if (filled) return;
  filled = true;
  const rimeNumbers = rimes.map(letterNumbers);
  const onsetNumbers = onsets.map(letterNumbers);
  const places = rimes.map(rimeParts);
  for (const code of attestedCodes()) {
    const onset = (code - 1) >>> 11;
    const rime = ((code - 1) >>> 3) & 0xff;
    const tone = (code - 1) & 7;
    const { toneAt, newToneAt } = places[rime] as RimeParts;
    // `gì` and `giếng` write the i once.
    const merged = onset === GI && rimes[rime]?.startsWith("i") === true;
    const letters = merged ? G_ONLY : (onsetNumbers[onset] as readonly number[]);
    const rest = rimeNumbers[rime] as readonly number[];
    insert(letters, rest, toneAt, tone, code);
    if (tone > 0 && newToneAt !== toneAt) insert(letters, rest, newToneAt, tone, code);
  }
}

const GI = onsets.indexOf("gi");
const G_ONLY = letterNumbers("g");

function letterNumbers(part: string): readonly number[] {
  return Array.from(part, (letter) => vietnameseLetters.indexOf(letter) + 1);
}

/** The six tones of a vowel stand next to each other in `vietnameseLetters`. */
function insert(onset: readonly number[], rime: readonly number[], toneAt: number, tone: number, code: number): void {
  let low = 0;
  let high = 0;
  for (let at = 0; at < onset.length; at++) {
    high = (high << 8) | (low >>> 24);
    low = (low << 8) | (onset[at] as number);
  }
  for (let at = 0; at < rime.length; at++) {
    high = (high << 8) | (low >>> 24);
    low = (low << 8) | ((rime[at] as number) + (at === toneAt ? tone : 0));
  }
  let slot = firstSlot(low, high);
  while (syllableSlots[slot * 4 + 2] !== 0) slot = nextSlot(slot);
  syllableSlots[slot * 4] = low;
  syllableSlots[slot * 4 + 1] = high;
  syllableSlots[slot * 4 + 2] = code;
}
