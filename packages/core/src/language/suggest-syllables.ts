import { attestedCodes, syllableLevel } from "./attested-syllables.ts";
import { slipCost, toneCost } from "./slip-cost.ts";
import { spellSyllable } from "./syllable.ts";
import { splitTone } from "./syllable-parts.ts";

/** A syllable that may have been meant. */
export interface SyllableSuggestion {
  /** In small letters, `hòa` style. */
  readonly word: string;
  /** Binary logarithm of how much likelier the slip is than an unknown word; suggestions are in falling order of it. */
  readonly score: number;
}

/** Attested syllables that differ only in tone. */
interface Known {
  /** Letters without tone. */
  readonly letters: string;
  readonly toned: {
    readonly word: string;
    readonly tone: number;
    /** Binary logarithm of the syllable's count in real text. */
    readonly level: number;
  }[];
}

/** Attested syllables by their letters without any mark: `duong` holds đường, dương, đuông … */
let knownBySkeleton: ReadonlyMap<string, readonly Known[]> | undefined;

/** Answers already worked out; bounded, so that a hostile text costs time but no memory. */
let remembered = new Map<string, readonly SyllableSuggestion[]>();
const MOST_REMEMBERED = 2000;
const LONGEST = 9;
const KEYS = "abcdeghiklmnopqrstuvxy";

/** Parts that speakers or typists change about. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/^ch/u, "tr"],
  [/^tr/u, "ch"],
  [/^gi/u, "d"],
  [/^gi/u, "r"],
  [/^d/u, "gi"],
  [/^r/u, "gi"],
  [/^ngh/u, "ng"],
  [/^ng/u, "ngh"],
  [/^f/u, "ph"],
  [/^k/u, "kh"],
  [/^j/u, "gi"],
  [/^w/u, "qu"],
  [/^z/u, "d"],
  [/uu/u, "uo"],
  [/ou/u, "uo"],
];

/**
 * The attested syllables that one likely slip turns into this word, likeliest first: another tone or quality mark, a
 * letter lost, doubled, changed for a neighbour or moved, sounds changed about (s/x, ch/tr, d/gi/r, n/ng, c/t, i/y,
 * hỏi/ngã), Telex keys left in. The word is in NFC and of any case. Bounded work for each word.
 */
export function suggestSyllables(word: string): readonly SyllableSuggestion[] {
  const lower = word.toLowerCase();
  if (lower.length > LONGEST) return [];
  const known = remembered.get(lower);
  if (known !== undefined) return known;
  const made = suggest(lower);
  if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
  remembered.set(lower, made);
  return made;
}

function suggest(word: string): readonly SyllableSuggestion[] {
  knownBySkeleton ??= readKnown();
  const { letters, toneNumbers } = takeApart(word);
  const scores = new Map<string, number>();
  const seen = new Set<string>();
  for (const skeleton of variants(bare(letters))) {
    if (seen.has(skeleton)) continue;
    seen.add(skeleton);
    for (const known of knownBySkeleton.get(skeleton) ?? []) {
      const cost = slipCost(letters, known.letters);
      for (const { word: meant, tone, level } of known.toned) {
        const score = level - cost - toneCost(toneNumbers, tone);
        if (score > (scores.get(meant) ?? Number.NEGATIVE_INFINITY)) scores.set(meant, score);
      }
    }
  }
  return Array.from(scores, ([meant, score]) => ({ word: meant, score }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    .slice(0, 8);
}

/** All strings one change away from these letters. */
function* variants(skeleton: string): Iterable<string> {
  yield skeleton;
  for (let at = 0; at < skeleton.length; at++) {
    yield skeleton.slice(0, at) + skeleton.slice(at + 1);
    const [first = "", second = ""] = [skeleton[at], skeleton[at + 1]];
    if (second !== "" && second !== first) yield skeleton.slice(0, at) + second + first + skeleton.slice(at + 2);
  }
  for (let at = 0; at <= skeleton.length; at++) {
    const [start, rest, after] = [skeleton.slice(0, at), skeleton.slice(at), skeleton.slice(at + 1)];
    for (const key of KEYS) {
      yield start + key + rest;
      if (rest !== "") yield start + key + after;
    }
  }
  for (const [pattern, text] of swaps) if (pattern.test(skeleton)) yield skeleton.replace(pattern, text);
}

function takeApart(word: string): { readonly letters: string; readonly toneNumbers: readonly number[] } {
  let letters = "";
  const toneNumbers: number[] = [];
  for (const character of word) {
    const { letter, tone } = splitTone(character);
    letters += letter;
    if (tone > 0) toneNumbers.push(tone);
  }
  return { letters, toneNumbers };
}

/** Letters without quality marks: `đương` → `duong`. */
function bare(letters: string): string {
  return letters.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");
}

function readKnown(): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known[]>();
  for (const code of attestedCodes()) {
    const word = spellSyllable(code);
    const { letters } = takeApart(word);
    const toned = { word, tone: (code - 1) & 7, level: syllableLevel(code) };
    const key = bare(letters);
    const list = known.get(key) ?? [];
    const same = list.find((other) => other.letters === letters);
    if (same === undefined) list.push({ letters, toned: [toned] });
    else same.toned.push(toned);
    known.set(key, list);
  }
  return known;
}
