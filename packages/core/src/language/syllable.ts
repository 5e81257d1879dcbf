import { isVowel, onsets, rimeParts, rimes, splitTone, type Tone, tones, withTone } from "./syllable-parts.ts";

/** A syllable taken apart. Parts are in small letters without tone. */
export interface Syllable {
  /** Initial consonant as written: `ngh`, `qu`, `gi`; empty when the syllable begins with a vowel. */
  readonly onset: string;
  /** Written `o` or `u` between initial and nucleus (`hoa`, `tuần`, `quê`); empty when there is none. */
  readonly glide: string;
  readonly nucleus: string;
  /** Final consonant or semivowel; empty for an open syllable. */
  readonly coda: string;
  readonly tone: Tone;
  /** The number of the syllable: equal for all ways to write it, `Hòa`, `hoà` and `HÒA`. */
  readonly code: SyllableCode;
}

/**
 * A syllable as a number: `1 + onset × 2048 + rime × 8 + tone`, counted by the lists of `syllable-parts.ts`; 0 is no
 * syllable. Below 65,536.
 */
export type SyllableCode = number;

/** Why a string is not a Vietnamese syllable. `expected` is the only spelling that mends it, where there is one. */
export type SyllableProblem =
  /** A letter that Vietnamese does not have: f, j, w, z, or one of another script. */
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "no-vowel" }
  | { readonly kind: "two-tones" }
  /** No initial consonant is written so: `tthủ`, `bbất`. */
  | { readonly kind: "onset"; readonly onset: string }
  /** The right sound in the wrong letters: `nghành`, `ngiên`, `kác`. */
  | { readonly kind: "onset-spelling"; readonly onset: string; readonly expected: string }
  /** No such vowel and final together: `chuếc`, `thuơng`. */
  | { readonly kind: "rime"; readonly rime: string }
  /** `iê` and `yê` changed about: `quiết`, `iêu`. */
  | { readonly kind: "rime-spelling"; readonly rime: string; readonly expected: string }
  /** A rime that ends in c, ch, p, t has the tone sắc or nặng: not `quôc`, `luât`, `tich`. */
  | { readonly kind: "stop-tone"; readonly coda: string }
  /** The tone mark stands on the wrong letter: `tòan`, `cuả`, `qúy`. */
  | { readonly kind: "tone-placement"; readonly expected: string };

/** A syllable, or why it is none. */
export type SyllableReading =
  | { readonly syllable: Syllable; readonly problem?: undefined }
  | { readonly syllable?: undefined; readonly problem: SyllableProblem };

const onsetNumbers: ReadonlyMap<string, number> = new Map(onsets.map((onset, number) => [onset, number]));
const rimeNumbers: ReadonlyMap<string, number> = new Map(rimes.map((rime, number) => [rime, number]));
const hardened: ReadonlyMap<string, string> = new Map([
  ["c", "k"],
  ["g", "gh"],
  ["ng", "ngh"],
]);
const softened: ReadonlyMap<string, string> = new Map([
  ["k", "c"],
  ["gh", "g"],
  ["ngh", "ng"],
]);

/**
 * Takes a word apart as one Vietnamese syllable, in either style of tone placement, or says why that cannot be done. Case
 * does not count; the word is in NFC. A syllable that could be one need not be a word: see `isAttestedSyllable`.
 */
export function parseSyllable(word: string): SyllableReading {
  const letters = splitLetters(word.toLowerCase());
  if (letters.problem !== undefined) return letters;
  const { bare, tone, toneAt } = letters;
  const onset = onsetOf(bare);
  const rest = bare.slice(onset.length);
  const rime = onset === "gi" && !takesGi(rest) ? `i${rest}` : rest;
  const problem = wrongPart(onset, rime, tone);
  if (problem !== undefined) return { problem };
  const parts = rimeParts(rime);
  const rimeAt = bare.length - rime.length;
  if (tone > 0 && toneAt !== rimeAt + parts.toneAt && toneAt !== rimeAt + parts.newToneAt)
    return { problem: { kind: "tone-placement", expected: placeTone(bare, rimeAt + parts.toneAt, tone) } };
  return {
    syllable: {
      onset,
      glide: onset === "qu" ? "u" : parts.glide,
      nucleus: parts.nucleus,
      coda: parts.coda,
      tone: tones[tone] ?? "ngang",
      code: syllableCode(onsetNumbers.get(onset) ?? 0, rimeNumbers.get(rime) ?? 0, tone),
    },
  };
}

/** The number of a syllable by the positions of its parts in `onsets`, `rimes` and `tones`. */
export function syllableCode(onset: number, rime: number, tone: number): SyllableCode {
  return 1 + onset * 2048 + rime * 8 + tone;
}

/** A syllable as written, in small letters. */
export function spellSyllable(code: SyllableCode, style: "hòa" | "hoà" = "hòa"): string {
  const number = code - 1;
  const onset = onsets[number >>> 11] ?? "";
  const rime = rimes[(number >>> 3) & 0xff] ?? "";
  const { toneAt, newToneAt } = rimeParts(rime);
  const toned = placeTone(rime, style === "hòa" ? toneAt : newToneAt, number & 7);
  // `gì` and `giếng` write the i once.
  return onset === "gi" && rime.startsWith("i") ? `g${toned}` : onset + toned;
}

interface Letters {
  /** The letters without tone. */
  readonly bare: string;
  readonly tone: number;
  readonly toneAt: number;
  readonly problem?: undefined;
}

function splitLetters(word: string): Letters | { readonly problem: SyllableProblem } {
  let bare = "";
  let tone = 0;
  let toneAt = -1;
  let vowels = 0;
  for (const character of word) {
    const split = splitTone(character);
    if (isVowel(character)) vowels++;
    else if (!"bcdđghklmnpqrstvx".includes(character)) return { problem: { kind: "letter", letter: character } };
    if (split.tone > 0 && tone > 0) return { problem: { kind: "two-tones" } };
    if (split.tone > 0) {
      tone = split.tone;
      toneAt = bare.length;
    }
    bare += split.letter;
  }
  return vowels === 0 ? { problem: { kind: "no-vowel" } } : { bare, tone, toneAt };
}

/** The consonants at the start; `qu`, and `gi` before a vowel or for `gì`, `gìn`. */
function onsetOf(bare: string): string {
  if (bare.startsWith("qu") || bare.startsWith("gi")) return bare.slice(0, 2);
  let end = 0;
  while (end < bare.length && !isVowel(bare[end] ?? "")) end++;
  return bare.slice(0, end);
}

/** Whether `gi` is the whole initial: `già`, `giữa`; in `gì`, `gìn`, `giếng` the i belongs to the rime too. */
function takesGi(rest: string): boolean {
  return rest !== "" && isVowel(rest[0] ?? "") && !rest.startsWith("ê");
}

function wrongPart(onset: string, rime: string, tone: number): SyllableProblem | undefined {
  if (!onsetNumbers.has(onset)) return { kind: "onset", onset };
  const front = "eêiy".includes(rime[0] ?? "-");
  const expected = front ? hardened.get(onset) : softened.get(onset);
  if (expected !== undefined) return { kind: "onset-spelling", onset, expected };
  const long = onset === "" || onset === "qu";
  if (long && rime.startsWith("iê")) return { kind: "rime-spelling", rime, expected: `y${rime.slice(1)}` };
  if (!long && rime.startsWith("yê")) return { kind: "rime-spelling", rime, expected: `i${rime.slice(1)}` };
  if (!rimeNumbers.has(rime)) return { kind: "rime", rime };
  const coda = /(?:ch|[cpt])$/u.exec(rime)?.[0];
  return coda !== undefined && tone !== 2 && tone !== 5 ? { kind: "stop-tone", coda } : undefined;
}

function placeTone(bare: string, at: number, tone: number): string {
  return bare.slice(0, at) + withTone(bare[at] ?? "", tone) + bare.slice(at + 1);
}
