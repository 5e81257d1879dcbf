import { attestedTonesOf } from "./attested-syllables.ts";
import { type SyllableCode, syllableCode } from "./syllable.ts";
import { onsets, rimes } from "./syllable-parts.ts";

/** How a syllable may be written in two accepted ways. */
export const Variant = {
  /** An open `oa oe uy` with a tone: `hòa` or `hoà`. */
  toneStyle: 1,
  /** An open `i` or `y` after a consonant: `kỹ` or `kĩ`. */
  iOrY: 2,
} as const;

let variants: Uint8Array | undefined;

/** `Variant` bits of a syllable; 0 for one that is written in one way only. */
export function variantOf(code: SyllableCode): number {
  return variantTable()[code] ?? 0;
}

/** `Variant` bits by the number of a syllable, for a walk over many words. */
export function variantTable(): Uint8Array {
  variants ??= buildVariants();
  return variants;
}

/** The consonants after which writers differ between i and y; `qu` holds its u. */
const onsetsBeforeBoth = ["h", "k", "l", "m", "qu", "s", "t"];

/** Asks only for the few syllables that have these rimes. */
function buildVariants(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const rime of ["oa", "oe", "uy"].map((name) => rimes.indexOf(name))) {
    for (let onset = 0; onset < onsets.length; onset++) mark(table, onset, rime, 1, Variant.toneStyle);
  }
  for (const rime of ["i", "y"].map((name) => rimes.indexOf(name))) {
    for (const onset of onsetsBeforeBoth) mark(table, onsets.indexOf(onset), rime, 0, Variant.iOrY);
  }
  return table;
}

/** Marks the attested syllables of an onset and a rime, from a tone on. */
function mark(table: Uint8Array, onset: number, rime: number, firstTone: number, variant: number): void {
  const tones = attestedTonesOf(onset, rime);
  const first = syllableCode(onset, rime, 0);
  for (let tone = firstTone; tones >>> tone > 0; tone++)
    if (((tones >>> tone) & 1) === 1) table[first + tone] = variant;
}
