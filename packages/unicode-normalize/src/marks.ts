import { compose, composeText } from "./compose.ts";
import { isVowel, isWordUnit, qualityMarks, Tone, toneMarks, toneOf, withTone } from "./letters.ts";
import { textRange } from "./offsets.ts";
import { parseSyllable } from "./syllable.ts";
import { placeTone } from "./tone-placement.ts";

/**
 * A combining mark that makes no Vietnamese letter. `doubled`: the letter has it already (`đổ` + U+0309). `contradictory`:
 * it has another of the same sort (`hoà` + U+0309). `stray`: it stands on a consonant or after a space (`thi ̣trường`).
 */
export interface MarkFault {
  readonly kind: "doubled" | "contradictory" | "stray";
  /** UTF-16 offsets in the text as given, covering the letter and its marks. */
  readonly start: number;
  readonly end: number;
  /** What may have been meant, in NFC: one reading, or several that only a person can choose between; none when nobody can know. */
  readonly readings: readonly string[];
}

/** Finds the combining marks that no form of Vietnamese has. They are reported and never guessed away. Linear. */
export function findMarkFaults(text: string): readonly MarkFault[] {
  const { text: normal, map } = composeText(text);
  const found: MarkFault[] = [];
  for (let at = 0; at < normal.length; at++) {
    if (!isVietnameseMark(normal.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < normal.length && isVietnameseMark(normal.charCodeAt(end))) end++;
    const fault = faultAt(normal, at, end);
    if (fault !== undefined) {
      const { start, end: stop } = map.toSource(textRange(fault.start, fault.end));
      found.push({ ...fault, start, end: stop });
    }
    at = end - 1;
  }
  return found;
}

function isVietnameseMark(unit: number): boolean {
  return unit >= 0x300 && unit <= 0x323 && (toneMarks.indexOf(String.fromCharCode(unit)) > 0 || isQualityMark(unit));
}

function isQualityMark(unit: number): boolean {
  return qualityMarks.includes(String.fromCharCode(unit));
}

/** `at` is the first mark that the letter before it did not take up. */
function faultAt(text: string, at: number, end: number): MarkFault | undefined {
  const base = text.charCodeAt(at - 1);
  if (isVowel(base)) return onVowel(text, at, end);
  return end === at + 1 && !isQualityMark(text.charCodeAt(at)) ? straying(text, at) : undefined;
}

function onVowel(text: string, at: number, end: number): MarkFault | undefined {
  // In phonetic script the word has letters that Vietnamese has not.
  if (!standsInVietnamese(text, at - 1, end)) return undefined;
  const letter = text.charAt(at - 1);
  const readings = new Set([letter]);
  let doubled = true;
  for (let index = at; index < end; index++) {
    const mark = text.charCodeAt(index);
    const other = withMark(letter, mark);
    if (other === letter) continue;
    doubled = false;
    readings.add(other);
  }
  return { kind: doubled ? "doubled" : "contradictory", start: at - 1, end, readings: [...readings] };
}

/** The letter with this mark instead of its own of the same sort. */
function withMark(letter: string, mark: number): string {
  const unit = letter.charCodeAt(0);
  const tone = toneMarks.indexOf(String.fromCharCode(mark));
  if (tone > 0) return String.fromCharCode(withTone(unit, tone as Tone));
  const bare = String.fromCharCode(withTone(unit, Tone.ngang)).normalize("NFD").charAt(0);
  const marked = compose(bare + String.fromCharCode(mark));
  return marked.length === 1 ? String.fromCharCode(withTone(marked.charCodeAt(0), toneOf(unit))) : letter;
}

/** The word around a cluster, without the cluster's own marks, is all Vietnamese letters. */
function standsInVietnamese(text: string, start: number, end: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= 8 && isWordUnit(text.charCodeAt(at)); at--) {
    if (!isLatin(text.charCodeAt(at))) return false;
  }
  for (let at = end; at < text.length && at - end <= 8 && isWordUnit(text.charCodeAt(at)); at++) {
    if (!isLatin(text.charCodeAt(at))) return false;
  }
  return true;
}

function isLatin(unit: number): boolean {
  return unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00) || isVietnameseMark(unit);
}

/** `thi ̣trường` → `thị trường`, `hoc̣` → `học`: the tone of a syllable that has none and takes it. */
function straying(text: string, at: number): MarkFault | undefined {
  const tone = toneMarks.indexOf(text.charAt(at)) as Tone;
  const onSpace = text.charCodeAt(at - 1) === 0x20 || text.charCodeAt(at - 1) === 0xa0;
  const wordEnd = onSpace ? at - 1 : at;
  let start = wordEnd;
  while (start > 0 && wordEnd - start <= 7 && isWordUnit(text.charCodeAt(start - 1))) start--;
  let stop = at + 1;
  while (!onSpace && stop < text.length && stop - start <= 8 && isWordUnit(text.charCodeAt(stop))) stop++;
  const word = onSpace ? text.slice(start, wordEnd) : text.slice(start, at) + text.slice(at + 1, stop);
  const meant = toned(word, tone);
  if (meant === undefined) return undefined;
  const rest = onSpace ? text.charAt(at - 1) : "";
  return { kind: "stray", start, end: onSpace ? at + 1 : stop, readings: [meant + rest] };
}

function toned(word: string, tone: Tone): string | undefined {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (!isVowel(unit)) continue;
    const tried = word.slice(0, at) + String.fromCharCode(withTone(unit, tone)) + word.slice(at + 1);
    return toneOf(unit) === Tone.ngang && parseSyllable(tried) !== undefined ? placeTone(tried) : undefined;
  }
  return undefined;
}
