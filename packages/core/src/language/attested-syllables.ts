import { attestedLevels, attestedTones } from "./attested-syllables.generated.ts";
import { parseSyllable, type SyllableCode, syllableCode } from "./syllable.ts";
import { onsets, rimes } from "./syllable-parts.ts";

/** The first of 64 characters in a row that stand for the sets of tones. */
const FIRST = 0x30;

let attested: Uint8Array | undefined;

/**
 * True when the word is a syllable that real Vietnamese text uses, in either style of tone placement and in any case. The
 * word is in NFC. Derived by counting; see `data/attested-syllables.tsv`.
 */
export function isAttestedSyllable(word: string): boolean {
  return word.length <= 7 && isAttestedCode(parseSyllable(word).syllable?.code ?? 0);
}

/** True for the number of a syllable that real Vietnamese text uses; false for 0. */
export function isAttestedCode(code: SyllableCode): boolean {
  attested ??= unpackTones();
  return code > 0 && ((attested[(code - 1) >>> 3] ?? 0) & (1 << ((code - 1) & 7))) !== 0;
}

/** All attested syllables, in the order of their numbers. */
export function attestedCodes(): readonly SyllableCode[] {
  attested ??= unpackTones();
  const codes: SyllableCode[] = [];
  for (let base = 0; base < attested.length; base++) {
    const set = attested[base] ?? 0;
    if (set === 0) continue;
    for (let tone = 0; tone < 6; tone++) if ((set & (1 << tone)) !== 0) codes.push(1 + base * 8 + tone);
  }
  return codes;
}

/** The level, as in `attestedLevels`, that the usual syllables reach. */
const USUAL = "8".charCodeAt(0);

/** Calls back for every attested syllable: first for the usual ones, then for the others. */
export function eachAttested(visit: (code: SyllableCode) => void): void {
  const codes = attestedCodes();
  for (let index = 0; index < codes.length; index++)
    if (attestedLevels.charCodeAt(index) >= USUAL) visit(codes[index] as number);
  for (let index = 0; index < codes.length; index++)
    if (attestedLevels.charCodeAt(index) < USUAL) visit(codes[index] as number);
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

/** Sets of tones by onset and rime: one row of characters for each onset, one character for each rime. */
function unpackTones(): Uint8Array {
  const sets = new Uint8Array(onsets.length * 256);
  onsets.forEach((_, onset) => {
    const row = attestedTones[onset] ?? "";
    for (let rime = 0; rime < rimes.length && rime < row.length; rime++)
      sets[(syllableCode(onset, rime, 0) - 1) >>> 3] = row.charCodeAt(rime) - FIRST;
  });
  return sets;
}
