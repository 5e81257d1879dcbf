import { forEachWord, isCapital, isVietnameseLetter, isVowel, Tone, toneOf, withTone } from "./letters.ts";
import type { MappedText } from "./mapped-text.ts";
import { parseSyllable } from "./syllable.ts";
import { type TextEdits, transformMapped, transformText } from "./text-edits.ts";
import { placeTone, type ToneStyle } from "./tone-placement.ts";
import { verbatimTest } from "./verbatim.ts";

/** What decides whether typing residue is undone. */
export interface UndoTypingOptions {
  /** Whether a syllable, in small letters and NFC, exists. Nothing is undone to a syllable that does not. */
  readonly isAttested: (syllable: string) => boolean;
  /** Whether a word as typed, in small letters, is a word of another language (`user`, `tax`) or an abbreviation; such words stay. */
  readonly isForeign?: (word: string) => boolean;
  /** Where the tone of an open `oa oe uy` goes; `hòa` when absent. */
  readonly style?: ToneStyle;
}

/** Typing residue found in a text. Offsets are UTF-16 code units. */
export interface TypingResidue {
  readonly start: number;
  readonly end: number;
  readonly method: "telex" | "vni";
  /** What the keys would have made, in NFC. */
  readonly syllable: string;
}

/** Undoes raw Telex (`Vieejt`, `ddaif`) and VNI (`Vie65t`) keys left in a text, keeping the map to the source. */
export function undoTyping(text: string, options: UndoTypingOptions): MappedText {
  return transformMapped(text, (source, edits) => undoInto(source, edits, options));
}

/** `undoTyping` without the map. */
export function undoTypingText(text: string, options: UndoTypingOptions): string {
  return transformText(text, (source, edits) => undoInto(source, edits, options));
}

function undoInto(text: string, edits: TextEdits, options: UndoTypingOptions): void {
  for (const { start, end, syllable } of findTypingResidue(text, options)) edits.replace(start, end, syllable);
}

/** Finds raw Telex and VNI keys. URLs, e-mail addresses and file names are left alone. Linear. */
export function findTypingResidue(text: string, options: UndoTypingOptions): readonly TypingResidue[] {
  const found: TypingResidue[] = [];
  const isVerbatim = verbatimTest(text);
  let last = 0;
  forEachWord(text, (wordStart, wordEnd) => {
    // `Vie65t`: the digits of VNI cut a word in two.
    if (wordStart < last) return;
    const end = keysEnd(text, wordEnd);
    last = end;
    if (end - wordStart < 2 || end - wordStart > LONGEST) return;
    const typed = text.slice(wordStart, end);
    const method = end > wordEnd ? "vni" : "telex";
    const syllable = method === "vni" ? undoVni(typed, options.style) : undoTelex(typed, options.style);
    if (syllable === undefined || !options.isAttested(syllable.toLowerCase())) return;
    if (options.isForeign?.(typed.toLowerCase()) === true || isVerbatim(wordStart, end)) return;
    found.push({ start: wordStart, end, method, syllable });
  });
  return found;
}

/** `nghieeeng` and a tone key, with some to spare. */
const LONGEST = 12;

function keysEnd(text: string, wordEnd: number): number {
  let end = wordEnd;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || isAsciiLetter(text.charCodeAt(end)))) end++;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

const telexTones: Readonly<Record<string, Tone>> = {
  f: Tone.huyen,
  r: Tone.hoi,
  x: Tone.nga,
  s: Tone.sac,
  j: Tone.nang,
};
const vniTones: readonly Tone[] = [Tone.ngang, Tone.sac, Tone.huyen, Tone.hoi, Tone.nga, Tone.nang];

/**
 * What Telex makes of the keys: `aa ee oo` a circumflex, `aw` a breve, `ow uw uow` horns, `dd` a đ, `f s r x j` the tones.
 * Undefined when a key was left over, no key did anything, or the result has not the shape of a syllable.
 */
export function undoTelex(typed: string, style: ToneStyle = "hòa"): string | undefined {
  const keyboard = new Keyboard();
  for (const key of typed) {
    const low = key.toLowerCase();
    const tone = telexTones[low];
    const used =
      (tone !== undefined && keyboard.tone(tone)) ||
      (low === "w" && keyboard.horn()) ||
      ((low === "a" || low === "e" || low === "o") && keyboard.circumflex(low)) ||
      (low === "d" && keyboard.bar());
    if (!used) keyboard.letter(key);
  }
  return keyboard.syllable(style);
}

/** What VNI makes of the keys: `1`–`5` the tones sắc huyền hỏi ngã nặng, `6` a circumflex, `7` horns, `8` a breve, `9` a đ. */
export function undoVni(typed: string, style: ToneStyle = "hòa"): string | undefined {
  const keyboard = new Keyboard();
  for (const key of typed) {
    const digit = isDigit(key.charCodeAt(0)) ? Number(key) : -1;
    if (digit < 0) {
      keyboard.letter(key);
      continue;
    }
    const tone = vniTones[digit];
    const used =
      (digit > 0 && tone !== undefined && keyboard.tone(tone)) ||
      (digit === 6 && keyboard.circumflex()) ||
      ((digit === 7 || digit === 8) && keyboard.horn(digit === 8)) ||
      (digit === 9 && keyboard.bar());
    if (!used) return undefined;
  }
  return keyboard.syllable(style);
}

/** One syllable as it grows under the keys. Every method says whether the key did something. */
class Keyboard {
  #letters = "";
  #tone: Tone = Tone.ngang;
  #changed = false;

  letter(key: string): void {
    this.#letters += key;
  }

  tone(tone: Tone): boolean {
    if (this.#tone !== Tone.ngang || !this.#hasVowel()) return false;
    this.#tone = tone;
    this.#changed = true;
    return true;
  }

  /** `aa`, or the circumflex key of VNI after any of a e o: the last such letter, which may stand before the final consonant. */
  circumflex(letter?: string): boolean {
    for (let at = this.#letters.length - 1; at >= 0; at--) {
      const low = this.#letters.charAt(at).toLowerCase();
      if (low === letter || (letter === undefined && "aeo".includes(low)))
        return this.#replace(at, "âêô".charAt("aeo".indexOf(low)));
      // The vowel that takes the circumflex is the last but a closing i, u or y: `laauf`, `toois`.
      if (letter !== undefined && isVowel(low.charCodeAt(0)) && !"iuy".includes(low)) return false;
    }
    return false;
  }

  /** `w`: a horn on u and o, or a breve on a. */
  horn(breveOnly = false): boolean {
    for (let at = this.#letters.length - 1; at >= 0; at--) {
      const low = this.#letters.charAt(at).toLowerCase();
      if (low === "a" && (at === 0 || this.#letters.charAt(at - 1).toLowerCase() !== "u" || breveOnly))
        return this.#replace(at, "ă");
      if (breveOnly) continue;
      if (
        low === "o" &&
        this.#letters.charAt(at - 1).toLowerCase() === "u" &&
        !/^qu?$/iu.test(this.#letters.slice(0, at))
      ) {
        this.#replace(at - 1, "ư");
        return this.#replace(at, "ơ");
      }
      if (low === "o" || low === "u") return this.#replace(at, low === "o" ? "ơ" : "ư");
    }
    return false;
  }

  /** `dd`: the d that begins the word. */
  bar(): boolean {
    return this.#letters.charAt(0).toLowerCase() === "d" ? this.#replace(0, "đ") : false;
  }

  syllable(style: ToneStyle): string | undefined {
    const at = this.#vowelAt();
    if (!this.#changed || at < 0) return undefined;
    // `thuowr` is `thuở`: the horn of an open uơ is on the o alone.
    if (this.#letters.toLowerCase().endsWith("ươ")) this.#replace(this.#letters.length - 2, "u");
    const toned =
      this.#letters.slice(0, at) +
      String.fromCharCode(withTone(this.#letters.charCodeAt(at), this.#tone)) +
      this.#letters.slice(at + 1);
    return parseSyllable(toned) === undefined ? undefined : placeTone(toned, style);
  }

  #replace(at: number, letter: string): true {
    const capital = isCapital(this.#letters.charCodeAt(at));
    this.#letters =
      this.#letters.slice(0, at) + (capital ? letter.toUpperCase() : letter) + this.#letters.slice(at + 1);
    this.#changed = true;
    return true;
  }

  #hasVowel(): boolean {
    return this.#vowelAt() >= 0;
  }

  #vowelAt(): number {
    for (let at = 0; at < this.#letters.length; at++) {
      const unit = this.#letters.charCodeAt(at);
      if (!isVietnameseLetter(unit) || toneOf(unit) !== Tone.ngang) return -1;
      if (isVowel(unit)) return at;
    }
    return -1;
  }
}
