import { attestedLevels, attestedTones } from "./attested-syllables.generated.ts";
import { parseSyllable, type SyllableCode, syllableCode } from "./syllable.ts";
import { rimes } from "./syllable-parts.ts";

/** The first of 64 characters in a row that stand for the sets of tones. */
const FIRST = 0x30;

/**
 * True when the word is a syllable that real Vietnamese text uses, in either style of tone placement and in any case. The
 * word is in NFC. Derived by counting; see `data/attested-syllables.tsv`.
 */
export function isAttestedSyllable(word: string): boolean {
  return word.length <= 7 && isAttestedCode(parseSyllable(word).syllable?.code ?? 0);
}

/** True for the number of a syllable that real Vietnamese text uses; false for 0. */
export function isAttestedCode(code: SyllableCode): boolean {
  return code > 0 && ((tonesOf((code - 1) >>> 3) >>> ((code - 1) & 7)) & 1) === 1;
}

/** The set of tones of an onset and a rime, one bit each; `place` is the number of the syllable without its tone. */
function tonesOf(place: number): number {
  const set = attestedTones[place >>> 8]?.charCodeAt(place & 0xff);
  // Rows end with the last rime that has a tone.
  return set === undefined || Number.isNaN(set) ? 0 : set - FIRST;
}

/** All attested syllables, in the order of their numbers. */
export function attestedCodes(): readonly SyllableCode[] {
  const codes: SyllableCode[] = [];
  for (let onset = 0; onset < attestedTones.length; onset++) {
    for (let rime = 0; rime < rimes.length; rime++) {
      const first = syllableCode(onset, rime, 0);
      for (let tone = 0; tone < 6; tone++) if (isAttestedCode(first + tone)) codes.push(first + tone);
    }
  }
  return codes;
}

let levels: Uint8Array | undefined;

/** The binary logarithm, rounded down, of how often the syllable stands in the counted text; 0 when it is not attested. */
export function syllableLevel(code: SyllableCode): number {
  if (levels === undefined) {
    levels = new Uint8Array(0x10000);
    const codes = attestedCodes();
    for (let index = 0; index < codes.length; index++)
      levels[codes[index] ?? 0] = Number.parseInt(attestedLevels.charAt(index), 36);
  }
  return levels[code] ?? 0;
}
