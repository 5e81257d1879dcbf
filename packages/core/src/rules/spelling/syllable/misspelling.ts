import type { BlockText } from "../../../document/block-text.ts";
import { isAttestedSyllable } from "../../../language/attested-syllables.ts";
import { CharClass, charClass, isLetter } from "../../../language/char-class.ts";
import { splitGlued } from "../../../language/glued-words.ts";
import { isKnownWord } from "../../../language/known-words.ts";
import { remembered } from "../../../language/remembered.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";
import { type SyllableSuggestion, suggestSyllables } from "../../../language/suggest-syllables.ts";
import { parseSyllable, type SyllableProblem } from "../../../language/syllable.ts";
import { isVowel, splitTone } from "../../../language/syllable-parts.ts";

/** A word that is no syllable, and what was likely meant. */
export interface Misspelling {
  /** Why it is no syllable; absent when it could be one that nobody uses. */
  readonly problem: SyllableProblem | undefined;
  readonly suggestions: readonly SyllableSuggestion[];
}

/** How likely the best suggestion must be (see `SyllableSuggestion.score`), by how much else speaks for a mistake. */
const ACCENTED = 2.5;
const UNATTESTED = 5.5;
const PLAIN = 8;
const CAPITALIZED = 8;

const LONGEST = 9;

/**
 * Why the word at that index is a mistake, if it is one. Silent for everything that may be right: words in capitals, with
 * capitals inside, joined to others by hyphens or apostrophes, cut off (`quy đị…`), names, loans of several syllables, words
 * without marks among foreign ones; and when no attested syllable is near enough to be meant.
 */
export function misspellingAt(block: BlockText, index: number): Misspelling | undefined {
  const { words, text } = block;
  const tag = words.tag(index);
  const start = words.start(index);
  const end = words.end(index);
  if (end - start > LONGEST || (end - start === 1 && !isToned(text.charAt(start))) || !standsAlone(text, start, end))
    return undefined;
  const word = text.slice(start, end).toLowerCase();
  const faulty = faultOf(word);
  if (faulty === undefined) return undefined;
  const { problem } = faulty;
  const least = leastScore(block, index, tag, problem);
  if (least === undefined) return undefined;
  const suggestions = suggestionsOf(word);
  const best = suggestions[0];
  if (best === undefined || best.score < least) return undefined;
  // `Bình Duơng` lacks a mark; the letters of a name are anybody's to choose.
  if ((tag & WordFlag.capitalized) !== 0 && isInName(block, index) && bare(best.word) !== bare(word)) return undefined;
  return { problem, suggestions };
}

/** What is wrong with a word as such; undefined when it may be right, or another rule's. At most nine letters. */
const faultOf = remembered((word): { readonly problem: SyllableProblem | undefined } | undefined => {
  if (vowelGroups(word) !== 1 || isKnownWord(word)) return undefined;
  const { problem } = parseSyllable(word);
  // A tone mark on the wrong letter is another rule's.
  if (problem?.kind === "tone-placement" && isAttestedSyllable(problem.expected)) return undefined;
  // `Ðại`, `běi`: look-alikes and other languages are not spelling.
  if (problem?.kind === "letter" && !"fjwz".includes(problem.letter)) return undefined;
  // `lấyý` is two words without a space.
  if (problem?.kind === "two-tones" && splitGlued(word).length > 0) return undefined;
  return { problem };
});

const suggestionsOf = remembered((word) => suggestSyllables(word));

function isToned(letter: string): boolean {
  return splitTone(letter.toLowerCase()).tone > 0;
}

function bare(word: string): string {
  return word.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** How likely a suggestion must be for this word; `undefined` when the word is left alone in any case. */
function leastScore(
  block: BlockText,
  index: number,
  tag: number,
  problem: SyllableProblem | undefined,
): number | undefined {
  const accented = (tag & WordFlag.accented) !== 0;
  if ((tag & WordFlag.capitalized) !== 0) {
    return accented && problem !== undefined && problem.kind !== "letter" ? CAPITALIZED : undefined;
  }
  if (accented) return problem === undefined ? UNATTESTED : ACCENTED;
  return problem?.kind === "stop-tone" && isAmongVietnamese(block, index) ? PLAIN : undefined;
}

function isInName(block: BlockText, index: number): boolean {
  return [index - 1, index + 1].some(
    (other) =>
      other >= 0 &&
      other < block.words.count &&
      isNextTo(block, index, other) &&
      (block.words.tag(other) & WordFlag.capitalized) !== 0,
  );
}

/**
 * Its neighbours are Vietnamese words and at least one has a mark; on one side a sentence mark or an edge
 * may stand instead.
 */
function isAmongVietnamese(block: BlockText, index: number): boolean {
  let marked = false;
  for (const other of [index - 1, index + 1]) {
    if (other < 0 || other >= block.words.count || !isNextTo(block, index, other)) continue;
    const tag = block.words.tag(other);
    if (syllableOf(tag) === 0 || (tag & WordFlag.innerCapital) !== 0) return false;
    marked ||= (tag & WordFlag.accented) !== 0;
  }
  return marked;
}

function isNextTo(block: BlockText, index: number, other: number): boolean {
  const [left, right] = index < other ? [index, other] : [other, index];
  return (
    block.words.start(right) === block.words.end(left) + 1 && block.text.charCodeAt(block.words.end(left)) === 0x20
  );
}

/** White space, brackets, quotes and sentence marks around it; nothing that makes it part of something longer. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 ? CharClass.space : charClass(text.charCodeAt(start - 1));
  const after = end === text.length ? CharClass.space : charClass(text.charCodeAt(end));
  const opens =
    isSpaceClass(before) ||
    before === CharClass.openBracket ||
    before === CharClass.openQuote ||
    before === CharClass.straightQuote;
  if (!opens) return false;
  if (isSpaceClass(after)) return true;
  // `quy đị...` was cut off; `v.v`, `tr.đ` are abbreviations.
  if (after === CharClass.period) {
    const next = text.charCodeAt(end + 1);
    return next !== 0x2e && next !== 0x2026 && !isLetter(next);
  }
  return (
    (after >= CharClass.comma && after <= CharClass.exclamation) ||
    after === CharClass.closeBracket ||
    after === CharClass.closeQuote ||
    after === CharClass.straightQuote
  );
}

function isSpaceClass(value: number): boolean {
  return value >= CharClass.space && value <= CharClass.lineBreak;
}

function vowelGroups(word: string): number {
  let groups = 0;
  let inside = false;
  for (const letter of word) {
    const vowel = isVowel(letter);
    if (vowel && !inside) groups++;
    inside = vowel;
  }
  return groups;
}
