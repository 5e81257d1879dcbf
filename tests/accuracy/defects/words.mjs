// Defects of words: what a typist, a careless editor or a keyboard program leaves behind.
import { readFileSync } from "node:fs";
import { isAttestedSyllable } from "@soatvan/core";
import { pick, replaceAt, rewriteMatch, smallWord } from "./place.mjs";

const letters = "abcdeghiklmnopqrstuvxyăâđêôơư";
const toneMarks = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const anyTone = /[\u0300\u0301\u0309\u0303\u0323]/u;

/** One slip of a finger: a letter lost, doubled, exchanged with its neighbour, or another one. */
function slip(word, random) {
  const at = Math.floor(random() * word.length);
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word[at] + word.slice(at);
  if (kind === 2) return word.slice(0, at) + (word[at + 1] ?? "") + word[at] + word.slice(at + 2);
  return word.slice(0, at) + pick([...letters], random) + word.slice(at + 1);
}

function withOtherTone(word, random) {
  const apart = word.normalize("NFD");
  const bare = apart.replace(anyTone, "");
  const at = apart.search(anyTone);
  if (at < 0) return undefined;
  return (bare.slice(0, at) + pick(toneMarks, random) + bare.slice(at)).normalize("NFC");
}

/** `toán` → `tóan`: the mark on the vowel before. */
function withMovedTone(word) {
  const match = /^(.*)([oôu])(\p{L})(\u0302?)([\u0300\u0301\u0309\u0303\u0323])(\p{L}+)$/u.exec(word.normalize("NFD"));
  if (match === null) return undefined;
  const [, before, first, second, hat, tone, after] = match;
  return `${before}${first}${tone}${second}${hat}${after}`.normalize("NFC");
}

const telexTones = { "\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j" };

/** What the keys of Telex leave when the keyboard program is off: `thực` → `thuwcj`. */
function asTelex(word) {
  let tone = "";
  const keys = [...word.normalize("NFD")].map((letter, index, all) => {
    if (telexTones[letter] !== undefined) tone = telexTones[letter];
    if (telexTones[letter] !== undefined) return "";
    if (letter === "\u031b" || letter === "\u0306") return "w";
    if (letter === "\u0302") return all.slice(0, index).findLast((other) => /[aeo]/u.test(other)) ?? "";
    return letter === "đ" ? "dd" : letter;
  });
  return keys.join("") + tone;
}

const confusables = readFileSync(
  new URL("../../../packages/core/src/language/data/confusables.tsv", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .slice(1)
  .map((line) => line.split("\t"))
  // Where context decides, the rule asks for it; what it promises everywhere is measured here.
  .filter(([, , safety]) => safety !== "manual");

function confuse(text, random) {
  const bounded = (phrase) => new RegExp(`(?<=[\\p{Ll},] )${phrase}(?=[ ,.;])`, "u");
  const fitting = confusables.filter(([, right]) => text.includes(right) && bounded(right).test(text));
  const row = pick(fitting, random);
  if (row === undefined) return undefined;
  const { index } = bounded(row[1]).exec(text);
  return replaceAt(text, index, row[1].length, row[0]);
}

const inWords = (rewrite) => (text, random) => rewriteMatch(text, smallWord, random, ([word]) => rewrite(word, random));
/** Letters without any mark may be a foreign word. */
const isMarked = (word) => /[^a-z]/u.test(word);
const unless = (fits, word) => (word !== undefined && fits(word) ? word : undefined);

/** Name of the defect to its rules and to what puts it into a text. */
export const wordDefects = {
  "misspelt: no such syllable": {
    rules: ["spelling/syllable", "spelling/typing-residue", "spelling/tone-placement"],
    inject: inWords((word, random) =>
      unless((made) => !isAttestedSyllable(made) && isMarked(made), slip(word, random)),
    ),
  },
  "misspelt: no syllable, letters without marks": {
    rules: ["spelling/syllable", "spelling/typing-residue"],
    inject: inWords((word, random) =>
      unless((made) => !isAttestedSyllable(made) && !isMarked(made), slip(word, random)),
    ),
  },
  "misspelt: another syllable, by a slip": {
    rules: ["spelling/confusable"],
    inject: inWords((word, random) => unless((made) => made !== word && isAttestedSyllable(made), slip(word, random))),
  },
  "misspelt: another syllable, by its tone": {
    rules: ["spelling/confusable"],
    inject: inWords((word, random) =>
      unless((made) => made !== word && isAttestedSyllable(made), withOtherTone(word, random)),
    ),
  },
  "tone on the wrong vowel": {
    rules: ["spelling/tone-placement", "spelling/syllable"],
    inject: inWords((word) => withMovedTone(word)),
  },
  "keys of Telex left": {
    rules: ["spelling/typing-residue", "spelling/syllable"],
    inject: inWords((word) => unless((made) => /[wfjsrx]$|[wd]/u.test(made), asTelex(word))),
  },
  "confusable phrase": { rules: ["spelling/confusable"], inject: confuse },
  "words glued together": {
    rules: ["spelling/glued-words", "spelling/syllable"],
    inject: (text, random) =>
      rewriteMatch(text, /(?<=[\p{Ll},] )\p{Ll}{2,} \p{Ll}{2,}(?=[ ,.;])/gu, random, ([words]) =>
        words.replace(" ", ""),
      ),
  },
  "word typed twice": {
    rules: ["spelling/repeated-word"],
    inject: inWords((word) => `${word} ${word}`),
  },
};
