// Defects of characters: what cannot be seen, or hardly.
import { rewriteMatch, smallWord } from "./place.mjs";

/** Words with a mark: in NFD and NFC they are not the same string. */
const inMarked = (rewrite) => (text, random) =>
  rewriteMatch(text, smallWord, random, ([word]) => (word === word.normalize("NFD") ? undefined : rewrite(word)));

/** The way keyboards of Windows-1258 type: the vowel whole, the tone after it. */
function withLooseTone(word) {
  const apart = word.normalize("NFD");
  const at = apart.search(/[\u0300\u0301\u0309\u0303\u0323]/u);
  if (at < 0) return undefined;
  // The tone stands after the other mark of the vowel, wherever NFD puts it.
  const hat = /^[\u0302\u0306\u031b]/u.exec(apart.slice(at + 1))?.[0] ?? "";
  const head = (apart.slice(0, at) + hat).normalize("NFC");
  return head + apart[at] + apart.slice(at + 1 + hat.length).normalize("NFC");
}

const cyrillic = { a: "а", e: "е", o: "о", p: "р", c: "с", x: "х", y: "у" };

const insert = (character) => (text, random) =>
  rewriteMatch(text, smallWord, random, ([word]) => word.slice(0, 2) + character + word.slice(2));

/** Name of the defect to its rules and to what puts it into a text. */
export const characterDefects = {
  "word in NFD": { rules: ["unicode/normal-form"], inject: inMarked((word) => word.normalize("NFD")) },
  "tone typed after its vowel": { rules: ["unicode/normal-form"], inject: inMarked(withLooseTone) },
  "Cyrillic letter in a word": {
    rules: ["unicode/look-alike"],
    inject: (text, random) =>
      rewriteMatch(text, smallWord, random, ([word]) => word.replace(/[aeopcxy]/u, (letter) => cyrillic[letter])),
  },
  "Ð (U+00D0) for Đ": {
    rules: ["unicode/look-alike", "code/format"],
    inject: (text, random) => rewriteMatch(text, /Đ(?=[\p{L}])/gu, random, () => "\u00d0"),
  },
  "zero-width space in a word": { rules: ["unicode/invisible"], inject: insert("\u200b") },
  "soft hyphen in a word": { rules: ["unicode/invisible"], inject: insert("\u00ad") },
  "byte-order mark in a word": { rules: ["unicode/invisible"], inject: insert("\ufeff") },
  "two spaces": {
    rules: ["typography/spacing"],
    inject: (text, random) => rewriteMatch(text, /(?<=\p{Ll}) (?=\p{Ll})/gu, random, () => "  "),
  },
  "space before a comma": {
    rules: ["typography/spacing"],
    inject: (text, random) => rewriteMatch(text, /(?<=\p{Ll}),(?= \p{Ll})/gu, random, () => " ,"),
  },
  "no space after a comma": {
    rules: ["typography/spacing"],
    inject: (text, random) => rewriteMatch(text, /(?<=\p{Ll}), (?=\p{Ll})/gu, random, () => ","),
  },
  "spaces inside brackets": {
    rules: ["typography/spacing"],
    inject: (text, random) => rewriteMatch(text, /\((\p{L}[^()\n]*)\)/gu, random, ([, words]) => `( ${words} )`),
  },
};
