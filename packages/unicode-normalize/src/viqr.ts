import { composeText } from "./compose.ts";
import { isVowel, qualityMarks, Tone, toneMarks, toneOf, withTone } from "./letters.ts";
import { parseSyllable } from "./syllable.ts";
import type { TextEdits } from "./text-edits.ts";

/** VIQR (RFC 1456): the signs for quality marks, in the order of `qualityMarks`, and for tones, in the order of `Tone`. */
const qualitySigns = "^(+";
const toneSigns = "\0`?~'.";

/**
 * VIQR to Unicode. Strictly by RFC 1456 a sign after a vowel is always its mark unless a backslash stands before it;
 * `loose` reads text typed without escapes: a sign at the end of a word that could be punctuation is taken as one.
 */
export function fromViqr(text: string, edits: TextEdits, loose = false): void {
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c && isSign(text, at + 1)) {
      edits.replace(at, at + 2, text.charAt(at + 1));
      at += 2;
    } else if ((unit | 0x20) === 0x64 && (text.charCodeAt(at + 1) | 0x20) === 0x64) {
      edits.replace(at, at + 2, unit === 0x44 ? "Đ" : "đ");
      at += 2;
    } else if (isVowel(unit)) {
      const end = markedEnd(text, at, loose);
      if (end > at + 1) edits.replace(at, end, letterOf(text, at, end));
      at = end;
    } else {
      at++;
    }
  }
}

/** Signs, and letters that a backslash keeps apart: `d\d`. */
function isSign(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== "" && `${qualitySigns}*\`?~'.dD\\`.includes(sign);
}

function markedEnd(text: string, at: number, loose: boolean): number {
  let end = at + 1;
  if (qualityOf(text, at, end) !== "") end++;
  const tone = toneSigns.indexOf(text.charAt(end));
  if (tone <= 0 || end >= text.length || toneOf(text.charCodeAt(at)) !== Tone.ngang) return end;
  return loose && isPunctuation(text, at, end) ? end : end + 1;
}

function qualityOf(text: string, at: number, sign: number): string {
  const quality = text.charAt(sign) === "*" ? 2 : qualitySigns.indexOf(text.charAt(sign));
  if (quality < 0 || sign >= text.length) return "";
  const mark = qualityMarks.charAt(quality);
  return (text.charAt(at) + mark).normalize("NFC").length === 1 && "aeouAEOU".includes(text.charAt(at)) ? mark : "";
}

function letterOf(text: string, at: number, end: number): string {
  const quality = qualityOf(text, at, at + 1);
  const tone = toneSigns.indexOf(text.charAt(end - 1));
  const mark = tone > 0 ? toneMarks.charAt(tone) : "";
  return composeText(text.charAt(at) + quality + mark).text;
}

/** At the end of a word `.` `?` `'` are punctuation, unless a small letter goes on (`co. mo^.t`) and the word takes the tone. */
function isPunctuation(text: string, at: number, sign: number): boolean {
  const next = text.charCodeAt(sign + 1);
  if (isAsciiLetter(next) || isTrailing(text.charAt(sign + 1))) return false;
  const goesOn = next === 0x20 && isAsciiSmall(text.charCodeAt(sign + 2));
  if (!goesOn) return true;
  let start = at;
  while (start > 0 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  return at - start > 6 || parseSyllable(text.slice(start, at + 1).toLowerCase()) === undefined;
}

/** A stop after the sign of a tone is the punctuation, escaped or not: `Chu' y'.` */
function isTrailing(character: string): boolean {
  return character !== "" && ".,;:!?\\".includes(character);
}

function isAsciiLetter(unit: number): boolean {
  return isAsciiSmall(unit | 0x20);
}

function isAsciiSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Unicode to VIQR, with a backslash before every sign that would be read as a mark. Expects NFC. */
export function toViqr(text: string, edits: TextEdits): void {
  let afterVowel = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const unit = text.charCodeAt(at);
    const written = letter === "đ" ? "dd" : letter === "Đ" ? "DD" : isVowel(unit) ? viqrLetter(unit) : letter;
    const doubled = /[dD]/u.test(letter) && /[dD]/u.test(text.charAt(at - 1));
    const escaped = (afterVowel && isSign(text, at) && !/[dD]/u.test(letter)) || letter === "\\" || doubled;
    if (escaped) edits.replace(at, at + 1, `\\${written}`);
    else if (written !== letter) edits.replace(at, at + 1, written);
    afterVowel = isVowel(unit);
  }
}

function viqrLetter(unit: number): string {
  const [base = "", quality = ""] = String.fromCharCode(withTone(unit, Tone.ngang)).normalize("NFD");
  const sign = quality === "" ? "" : qualitySigns.charAt(qualityMarks.indexOf(quality));
  const tone = toneOf(unit);
  return base + sign + (tone === Tone.ngang ? "" : toneSigns.charAt(tone));
}
