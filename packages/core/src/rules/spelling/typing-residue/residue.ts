/** The longest keys of one syllable are those of `nghiêng` with its tone. */
const LONGEST = 12;

/**
 * Words of other languages that Telex would turn into attested syllables with two keys or more. Found by running the rule
 * over newspapers and encyclopaedic text, and by trying the commonest English words.
 */
const foreign: ReadonlySet<string> = new Set("beef bows cows ddos goof hoof lows reef roof rows tows".split(" "));

/**
 * True for a word of another language, in any case: one of the list, or one whose only vowels are `oo` or `ee` with an s or r
 * for a tone, the look of English and Dutch words (`boots`, `loops`, `Kees`, `Noor`).
 */
export function isForeignWord(typed: string): boolean {
  const word = typed.toLowerCase();
  if (foreign.has(word)) return true;
  // Twelve letters at most, so the expression cannot run away; `ddeens` is no word of any language.
  return !word.startsWith("dd") && /^[^aeiou]*(?:oo|ee)[^aeiou]*[rs][^aeiou]*$/u.test(word);
}

/** Has what only Telex puts in a word: `aa ee oo dd` side by side, or a w after a vowel. */
export function isTelexLike(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > LONGEST) return false;
  for (let at = start + 1; at < end; at++) {
    const key = text.charCodeAt(at) | 0x20;
    const before = text.charCodeAt(at - 1) | 0x20;
    if (key === before && (key === A || key === E || key === O || (key === D && at === start + 1))) return true;
    if (key === W && (before === A || before === O || before === U)) return true;
  }
  return false;
}

/** Words of other languages that end in the key of a tone behind letters that Vietnamese has too. */
const foreignEndings: ReadonlySet<string> = new Set("chef conf def elf gif minx ref taj tif tuf".split(" "));

/**
 * Ends in a tone key where no language we meet ends a word: `toanf`, `hopj`, `banr`, `chinhs`, `cuar`, `tiêngs`. Left out are
 * the plurals and other words of English and French: `songs`, `box`, `air`, `chef`.
 */
export function endsInToneKey(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > LONGEST) return false;
  const key = text.charAt(end - 1);
  const last = text.charAt(end - 2);
  const two = text.slice(end - 3, end - 1);
  if (key === "f" || key === "j") return !foreignEndings.has(text.slice(start, end).toLowerCase());
  if (key === "r" || key === "x") return "nhgm".includes(last) || two === "ua" || two === "ao" || two === "ay";
  return key === "s" && (two === "nh" || two === "ch" || (two === "ng" && hasLetterWithMark(text, start, end)));
}

/** `ê`, `ơ` and their like: letters that English lacks. */
function hasLetterWithMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x7f) return true;
  return false;
}

const A = 0x61;
const D = 0x64;
const E = 0x65;
const O = 0x6f;
const U = 0x75;
const W = 0x77;

/**
 * Has the keys of VNI and is no code such as `A6`, `QĐ9` or `km2`: a small letter, a digit from 6 to 9 for the quality mark,
 * and a letter or another digit after it.
 */
export function isVniLike(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > LONGEST) return false;
  let small = false;
  let quality = false;
  let digits = 0;
  let goesOn = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) {
      digits++;
      if (quality) goesOn = true;
      if (unit >= 0x36) quality = true;
    } else {
      if (unit >= 0x61 && unit <= 0x7a) small = true;
      if (quality) goesOn = true;
    }
  }
  return small && quality && goesOn && digits <= 3;
}
