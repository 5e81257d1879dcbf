import { attestedCodes } from "./attested-syllables.ts";
import { vietnameseLetters } from "./char-class.ts";
import type { SyllableCode } from "./syllable.ts";
import { onsets, rimeParts, rimes } from "./syllable-parts.ts";

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

/**
 * Fills the index when the first text is scanned, so that nothing is paid for it before. Start-up waits for it: the parts
 * of a syllable are put together as numbers, never as strings.
 */
export function fillSyllableIndex(): void {
  if (filled) return;
  filled = true;
  const onsetKeys = onsets.map(keyOf);
  const rimeKeys = rimes.map((rime) => tonedKeys(rime, rimeParts(rime).toneAt));
  const newKeys = rimes.map((rime) => newStyleKeys(rime));
  const merged = rimes.map((rime) => rime.startsWith("i"));
  const codes = attestedCodes();
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] as number;
    const onset = (code - 1) >>> 11;
    const rime = ((code - 1) >>> 3) & 0xff;
    const tone = (code - 1) & 7;
    // `gì` and `giếng` write the i once.
    const onsetKey = onset === GI && merged[rime] === true ? G_ONLY : (onsetKeys[onset] as number);
    const bits = (rimes[rime] as string).length * 8;
    const low = bits === 32 ? 0 : onsetKey << bits;
    const high = onsetKey >>> (32 - bits);
    insert(low | ((rimeKeys[rime] as Int32Array)[tone] as number), high, code);
    const other = newKeys[rime];
    if (other !== undefined && tone > 0) insert(low | (other[tone] as number), high, code);
  }
}

const GI = onsets.indexOf("gi");
const G_ONLY = keyOf("g");

/** The letters of a part, eight bits each; no part has more than four. */
function keyOf(part: string): number {
  let key = 0;
  for (const letter of part) key = (key << 8) | (vietnameseLetters.indexOf(letter) + 1);
  return key;
}

/** The rime with each tone. The six tones of a vowel stand next to each other in `vietnameseLetters`. */
function tonedKeys(rime: string, toneAt: number): Int32Array {
  const key = keyOf(rime);
  const step = 8 * (rime.length - 1 - toneAt);
  return Int32Array.from({ length: 6 }, (_, tone) => key + (tone << step));
}

function newStyleKeys(rime: string): Int32Array | undefined {
  const { toneAt, newToneAt } = rimeParts(rime);
  return toneAt === newToneAt ? undefined : tonedKeys(rime, newToneAt);
}

function insert(low: number, high: number, code: SyllableCode): void {
  let slot = firstSlot(low, high);
  while (syllableSlots[slot * 4 + 2] !== 0) slot = nextSlot(slot);
  syllableSlots[slot * 4] = low;
  syllableSlots[slot * 4 + 1] = high;
  syllableSlots[slot * 4 + 2] = code;
}
