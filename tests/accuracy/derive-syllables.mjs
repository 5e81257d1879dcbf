// Derives packages/core/src/language/data/attested-syllables.tsv by counting real text: `node tests/accuracy/derive-syllables.mjs`.
//
// A string counts when it can be a Vietnamese syllable at all (`parseSyllable`), stands in small letters or as a name, and is
// not cut off (`quy đị...`). Rare ones are mistakes as often as words: a rare syllable stays out when typing mistakes in the
// frequent syllables around it explain it as well as a word would. What people decided otherwise is in decided-syllables.tsv.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSyllable, spellSyllable } from "@soatvan/core";
import { readAll, readOfficialDocuments } from "./corpora.mjs";

const target = fileURLToPath(new URL("../../packages/core/src/language/data/attested-syllables.tsv", import.meta.url));
const decidedFile = fileURLToPath(new URL("decided-syllables.tsv", import.meta.url));
/** How often a typist makes one given slip in one given syllable; measured on the pairs of the confusion table. */
const SLIP = 3e-6;
const VOWELS = "aăâeêioôơuưy";
const CONSONANTS = "bcdđghklmnpqrstvx";
const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];

/** @type {Map<number, { small: number, name: number, groups: string }>} */
const seen = new Map();
const groups = {
  L: [readOfficialDocuments(), readAll("official")],
  N: [readAll("news")],
  G: [readAll("general")],
  W: [readAll("web")],
};
for (const [group, texts] of Object.entries(groups)) for (const text of texts) count(text, group);

const decided = readDecided();
const kept = [...seen].filter(([code, found]) => isWord(code, found)).sort(([a], [b]) => a - b);
for (const [code, keep] of decided) {
  if (keep && !kept.some(([other]) => other === code)) kept.push([code, { small: 0, name: 0, groups: "D" }]);
}
kept.sort(([a], [b]) => a - b);
const bases = new Map();
for (const entry of kept) {
  const base = (entry[0] - 1) >> 3;
  bases.set(base, [...(bases.get(base) ?? []), entry]);
}
const lines = [
  "# Âm tiết có trong văn bản thật, đếm bằng tests/accuracy/derive-syllables.mjs. Attested syllables, by counting real text.",
  "# counts: occurrences with the tones ngang, huyền, sắc, hỏi, ngã, nặng; 0 where the syllable is not attested.",
  "# source: L law and decrees, N newspapers, G encyclopaedic and technical text, W web pages, D decided by hand.",
  "base\tngang\thuyền\tsắc\thỏi\tngã\tnặng\tsource",
];
for (const entries of bases.values()) {
  const counts = [0, 0, 0, 0, 0, 0];
  const sources = new Set();
  for (const [code, found] of entries) {
    counts[(code - 1) & 7] = Math.max(1, found.small + found.name);
    for (const group of found.groups) sources.add(group);
  }
  const base = spellSyllable(1 + (((entries[0][0] - 1) >> 3) << 3));
  lines.push([base, ...counts, [..."LNGWD"].filter((group) => sources.has(group)).join("")].join("\t"));
}
writeFileSync(target, `${lines.join("\n")}\n`);
console.log(`${kept.length} of ${seen.size} syllables kept`);

function count(text, group) {
  const codes = new Map();
  // A soft hyphen is no letter; `đ\u00adược` is one word.
  const clean = text.normalize("NFC").replaceAll("\u00ad", "");
  for (const match of clean.matchAll(/[\p{L}\p{M}]+(?!\.\.|…)(?![\p{L}\p{M}])/gu)) {
    const word = match[0];
    const isName =
      word.length > 1 && word.slice(1) === word.slice(1).toLowerCase() && word[0] !== word[0].toLowerCase();
    const isSmall = word === word.toLowerCase();
    if (!isName && !isSmall) continue;
    const key = word.toLowerCase();
    if (!codes.has(key)) codes.set(key, parseSyllable(key).syllable?.code ?? 0);
    const code = codes.get(key);
    if (code === 0) continue;
    const found = seen.get(code) ?? { small: 0, name: 0, groups: "" };
    if (isSmall) found.small++;
    else found.name++;
    if (!found.groups.includes(group)) found.groups += group;
    seen.set(code, found);
  }
}

function isWord(code, found) {
  const decision = decided.get(code);
  if (decision !== undefined) return decision;
  if (found.small + found.name >= 400) return true;
  const expected = SLIP * slipsInto(code);
  if (found.small >= 17) return found.small > 8 * expected;
  // A name is rarely a mistake, unless it starts a sentence.
  if (found.name >= 12) return found.name > 20 * expected;
  return found.small >= 1 && found.small > 6 * expected && (found.small > 1 || expected < 0.02);
}

/** How often all syllables stand that one slip turns into this one. */
function slipsInto(code) {
  let total = 0;
  for (const other of neighbours(spellSyllable(code))) {
    const otherCode = parseSyllable(other).syllable?.code;
    if (otherCode !== undefined && otherCode !== code) total += seen.get(otherCode)?.small ?? 0;
  }
  return total;
}

/** What one slip makes of a syllable: another tone, a letter changed, lost or added. */
function neighbours(word) {
  const bare = word
    .normalize("NFD")
    .replaceAll(/[\u0300\u0301\u0309\u0303\u0323]/gu, "")
    .normalize("NFC");
  const tone = TONES.findIndex((mark) => mark !== "" && word.normalize("NFD").includes(mark));
  const shapes = new Set([bare]);
  for (let at = 0; at <= bare.length; at++) {
    for (const letter of VOWELS + CONSONANTS) {
      shapes.add(bare.slice(0, at) + letter + bare.slice(at));
      shapes.add(bare.slice(0, at) + letter + bare.slice(at + 1));
    }
    shapes.add(bare.slice(0, at) + bare.slice(at + 1));
  }
  const words = new Set();
  for (const shape of shapes) words.add(toned(shape, Math.max(0, tone)));
  for (let other = 0; other < 6; other++) words.add(toned(bare, other));
  return words;
}

/** A shape with a tone, wherever a syllable carries it; the shape itself when it is no syllable. */
function toned(shape, tone) {
  const syllable = parseSyllable(shape).syllable ?? parseSyllable(onFirstVowel(shape, 2)).syllable;
  if (syllable === undefined) return shape;
  return spellSyllable(syllable.code - ((syllable.code - 1) & 7) + tone);
}

function onFirstVowel(shape, tone) {
  for (let at = shape.length - 1; at >= 0; at--) {
    if (!VOWELS.includes(shape[at])) continue;
    const word = (shape.slice(0, at + 1) + TONES[tone] + shape.slice(at + 1)).normalize("NFC");
    if (parseSyllable(word).syllable !== undefined) return word;
  }
  return shape;
}

function readDecided() {
  const decisions = new Map();
  for (const line of readFileSync(decidedFile, "utf8").split("\n")) {
    const [syllable, keep] = line.split("\t");
    if (line.startsWith("#") || line === "" || syllable === "syllable") continue;
    const code = parseSyllable(syllable).syllable?.code;
    if (code === undefined) throw new Error(`no syllable: ${syllable}`);
    decisions.set(code, keep === "yes");
  }
  return decisions;
}
