import type { SyllableCode } from "../../../language/syllable.ts";
import { onsets, rimeParts, rimes } from "../../../language/syllable-parts.ts";

/** Initial consonants that are often confused, each with the one that stands for its group. */
const alikeOnsets: Readonly<Record<string, string>> = { đ: "d", gi: "d", r: "d", s: "x", tr: "ch" };

/** Final consonants that are often confused. */
const alikeCodas: Readonly<Record<string, string>> = { m: "n", ng: "n", nh: "n", c: "t", ch: "t", y: "i" };

const bareLetters: Readonly<Record<string, string>> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "o", ư: "u", y: "i" };

interface Groups {
  /** The number of the group by the number of the initial consonant and of the rime. */
  readonly onset: readonly number[];
  readonly rime: readonly number[];
}

let groups: Groups | undefined;

/** A letter for each group of syllables starts here; all lie below the surrogates. */
const FIRST_LETTER = 0x4e00;

/**
 * What spellings of one name share: a letter for each syllable, the same for syllables that differ only in tone, in marks of
 * vowels, in i and y, or in consonants that are often confused. `Nguyễn Văn Thắng` and `Nguyễn Văn Thằn` have the same.
 */
export function nameKey(syllables: readonly SyllableCode[]): string {
  groups ??= groupParts();
  let key = "";
  for (const code of syllables) {
    const onset = groups.onset[onsetNumber(code)] as number;
    const rime = groups.rime[rimeNumber(code)] as number;
    key += String.fromCharCode(FIRST_LETTER + onset * rimes.length + rime);
  }
  return key;
}

/**
 * Whether two syllables of one group differ in one thing: the tone, the initial consonant, the vowels, or the final consonant.
 * `Thắng` and `Thận` differ in three.
 */
export function isOneSlip(a: SyllableCode, b: SyllableCode): boolean {
  const one = rimeParts(rimes[rimeNumber(a)] ?? "");
  const other = rimeParts(rimes[rimeNumber(b)] ?? "");
  const differing =
    Number(((a - 1) & 7) !== ((b - 1) & 7)) +
    Number(onsetNumber(a) !== onsetNumber(b)) +
    Number(one.glide + one.nucleus !== other.glide + other.nucleus) +
    Number(one.coda !== other.coda);
  return differing === 1;
}

function onsetNumber(code: SyllableCode): number {
  return (code - 1) >>> 11;
}

function rimeNumber(code: SyllableCode): number {
  return ((code - 1) >>> 3) & 0xff;
}

function groupParts(): Groups {
  return {
    onset: numbered(onsets.map((onset) => alikeOnsets[onset] ?? onset)),
    rime: numbered(rimes.map(groupOfRime)),
  };
}

function groupOfRime(rime: string): string {
  const { glide, nucleus, coda } = rimeParts(rime);
  const bare = Array.from(glide + nucleus, (letter) => bareLetters[letter] ?? letter).join("");
  return `${bare} ${alikeCodas[coda] ?? coda}`;
}

/** The position of each name's first occurrence: equal names have equal numbers. */
function numbered(names: readonly string[]): readonly number[] {
  return names.map((name) => names.indexOf(name));
}
