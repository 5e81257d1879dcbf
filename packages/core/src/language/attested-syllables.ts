import { attestedLevels, attestedTones } from "./attested-syllables.generated.ts";
import { parseSyllable, type SyllableCode, syllableCode } from "./syllable.ts";

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
  const number = code - 1;
  return code > 0 && ((attestedTonesOf(number >>> 11, (number >>> 3) & 0xff) >>> (number & 7)) & 1) === 1;
}

/** The tones that an onset and a rime are attested with, one bit each in the order of `tones`. */
export function attestedTonesOf(onset: number, rime: number): number {
  const row = attestedTones[onset];
  // A row ends with the last rime that has a tone.
  return row === undefined || rime >= row.length ? 0 : row.charCodeAt(rime) - FIRST;
}

/** All attested syllables, in the order of their numbers. */
export function attestedCodes(): readonly SyllableCode[] {
  const codes: SyllableCode[] = [];
  attestedTones.forEach((row, onset) => {
    for (let rime = 0; rime < row.length; rime++) {
      const tones = attestedTonesOf(onset, rime);
      const first = syllableCode(onset, rime, 0);
      for (let tone = 0; tones >>> tone > 0; tone++) if (((tones >>> tone) & 1) === 1) codes.push(first + tone);
    }
  });
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
