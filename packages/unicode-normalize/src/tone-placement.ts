import { requireOneOf, requireOptions } from "./arguments.ts";
import { forEachWord, isVowel, Tone, toneOf, withTone } from "./letters.ts";
import type { MappedText } from "./mapped-text.ts";
import { parseSyllable, type Syllable } from "./syllable.ts";
import { type TextEdits, transformMapped, transformText } from "./text-edits.ts";
import { verbatimTest } from "./verbatim.ts";

/** The two ways to place the tone on an open `oa oe uy`, named by example: `hòa khỏe thủy` or `hoà khoẻ thuỷ`. */
export type ToneStyle = "hòa" | "hoà";

/** Where a tone may stand. */
export interface TonePlacementOptions {
  /** Moves the tone of an open `oa oe uy` too; without it both styles are right and only misplaced tones move (`cuả`, `qủa`). */
  readonly style?: ToneStyle;
}

/**
 * Moves every misplaced tone to its letter, keeping the map to the source. Foreign words, URLs and e-mail addresses stay.
 * @throws TypeError for a text that is no string, and for an option or a style that does not exist.
 */
export function placeTones(text: string, options: TonePlacementOptions = {}): MappedText {
  checkOptions(options);
  return transformMapped(text, (source, edits) => placeTonesInto(source, edits, options));
}

/** `placeTones` without the map. */
export function placeTonesText(text: string, options: TonePlacementOptions = {}): string {
  checkOptions(options);
  return transformText(text, (source, edits) => placeTonesInto(source, edits, options));
}

function checkOptions(options: TonePlacementOptions): void {
  requireOptions(options, ["style"]);
  checkStyle(options.style);
}

/** The names other tools give the styles (“old”, “new”) mean opposite things, so they are refused. */
function checkStyle(style: unknown): void {
  if (style !== undefined) requireOneOf("tone style", style, ["hòa", "hoà"]);
}

function placeTonesInto(text: string, edits: TextEdits, options: TonePlacementOptions): void {
  const isVerbatim = verbatimTest(text);
  forEachWord(text, (start, end) => {
    if (!mayMove(text, start, end)) return;
    const word = text.slice(start, end);
    const placed = placeTone(word, options.style);
    if (placed !== word && !isVerbatim(start, end)) edits.replace(start, end, placed);
  });
}

/** A word of at most seven letters with one tone and more than one vowel. */
function mayMove(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 7) return false;
  let vowels = 0;
  let tones = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isVowel(unit)) continue;
    vowels++;
    if (toneOf(unit) !== Tone.ngang) tones++;
  }
  return vowels > 1 && tones === 1;
}

/**
 * The word (in NFC) with its tone on the letter that carries it by the rule: the letter with a quality mark, the last of
 * them; the middle of three vowels; the second of two before a final consonant, else the first. Without a style, both
 * places are right for an open `oa oe uy`. A word that is no Vietnamese syllable comes back as it is.
 * @throws TypeError for a style that does not exist, and for a word that is no string.
 */
export function placeTone(word: string, style?: ToneStyle): string {
  checkStyle(style);
  const syllable = parseSyllable(word);
  if (syllable === undefined || syllable.toneAt < 0) return word;
  const open = isOpenPair(syllable);
  // Without a style, an open pair is right on either vowel of it, so only the initial can carry it wrongly.
  if (open && style === undefined && syllable.toneAt >= syllable.onset) return word;
  const target = open ? syllable.onset + (style === "hoà" ? 1 : 0) : toneTarget(syllable);
  if (target === syllable.toneAt) return word;
  let placed = "";
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const tone = at === target ? syllable.tone : Tone.ngang;
    placed += String.fromCharCode(withTone(unit, tone));
  }
  return placed;
}

/** Which style a word shows; undefined for words that are the same in both. */
export function toneStyleOf(word: string): ToneStyle | undefined {
  const syllable = parseSyllable(word);
  if (syllable === undefined || syllable.toneAt < syllable.onset || !isOpenPair(syllable)) return undefined;
  return syllable.toneAt === syllable.onset ? "hòa" : "hoà";
}

function isOpenPair({ plain, onset }: Syllable): boolean {
  const rime = plain.slice(onset);
  return rime === "oa" || rime === "oe" || (rime === "uy" && plain[onset - 1] !== "q");
}

/** The letter that carries the tone in both styles. */
function toneTarget({ plain, onset }: Syllable): number {
  let end = onset;
  while (end < plain.length && isVowel(plain.charCodeAt(end))) end++;
  for (let at = end - 1; at >= onset; at--) if ("ăâêôơư".includes(plain[at] ?? "")) return at;
  const vowels = end - onset;
  if (vowels === 3) return onset + 1;
  if (vowels === 2 && end < plain.length) return onset + 1;
  return onset;
}
