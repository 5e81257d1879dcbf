import { attestedCodes } from "./attested-syllables.ts";
import type { SyllableCode } from "./syllable.ts";
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

function buildVariants(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const code of attestedCodes()) {
    const onset = onsets[(code - 1) >>> 11] ?? "";
    const rime = rimes[((code - 1) >>> 3) & 0xff] ?? "";
    const toned = ((code - 1) & 7) > 0;
    if (toned && (rime === "oa" || rime === "oe" || rime === "uy")) table[code] = Variant.toneStyle;
    else if ((rime === "i" || rime === "y") && onsetsBeforeBoth.includes(onset)) table[code] = Variant.iOrY;
  }
  return table;
}
