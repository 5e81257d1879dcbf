// `npm run accuracy:spelling`: what the default spelling and unicode rules find of real mistakes, how often the right word
// is among the suggestions, and how often they speak on clean text. `--quick` reads a fixed small part of the clean text.
import { parseArgs } from "node:util";
import { allRules, formatMessage, isAttestedSyllable, parseSyllable, plainReader } from "@soatvan/core";
import { cleanCorpora, hasCorpora, readLines, readRows } from "./corpora.mjs";
import { hitsIn, linterOf } from "./hits.mjs";
import { samples } from "./spelling-samples.mjs";
import { readVerdicts } from "./verdicts.mjs";

/** What must hold (issue of the spelling rules): shares of mistakes, and false alarms in 10,000 words. */
const LEAST_FOUND = 0.95;
const LEAST_SUGGESTED = 0.85;
const MOST_PER_RULE = 1;
const MOST_TOGETHER = 5;
const MOST_SUGGESTIONS = 3;
/** The class of mistakes that a list of syllables can see. */
const nonWord = "no Vietnamese syllable";
/** The class that a rule of its own sees; it counts when that rule is there. */
const misplaced = "tone mark on the wrong letter";
const counted = () => (rules.includes("spelling/tone-placement") ? [nonWord, misplaced] : [nonWord]);

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, missed: { type: "boolean", default: false } },
});
const rules = allRules
  .filter(({ name, presets }) => /^(?:spelling|unicode)\//u.test(name) && presets.includes("recommended"))
  .map(({ name }) => name);
const linter = linterOf({ rules });
if (!hasCorpora)
  console.log("NOT RUN on real text: it is not beside this checkout. Measured on the project's own samples.");
const failures = [...checkRecall(), ...checkAlarms()];
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

function checkRecall() {
  const rows = hasCorpora ? readRows("spelling.jsonl") : samples;
  const classes = new Map();
  for (const row of rows) {
    const { diagnostics } = linter.lint(plainReader.read(row.text));
    for (const error of placed(row)) {
      const name = `${row.source.startsWith("git") ? "OCR of decrees" : row.source}: ${classOf(error)}`;
      const entry = classes.get(name) ?? { mistakes: 0, found: 0, first: 0, suggested: 0 };
      const hits = diagnostics.filter(({ range }) => range.start < error.end && error.start < range.end);
      const place = placeOf(row.text, error, hits);
      entry.mistakes++;
      if (hits.length > 0) entry.found++;
      if (place === 0) entry.first++;
      if (place >= 0 && place < MOST_SUGGESTIONS) entry.suggested++;
      if (values.missed && (hits.length === 0 || place < 0))
        console.log(name, error.wrong, "→", error.right, hits.length);
      classes.set(name, entry);
    }
  }
  const share = (count, entry) => (entry.mistakes === 0 ? "" : ((100 * count) / entry.mistakes).toFixed(1));
  console.table(
    Object.fromEntries(
      [...classes].sort().map(([name, entry]) => [
        name,
        {
          mistakes: entry.mistakes,
          "found %": share(entry.found, entry),
          "right word first %": share(entry.first, entry),
          "right word among 3 %": share(entry.suggested, entry),
        },
      ]),
    ),
  );
  const sum = { mistakes: 0, found: 0, suggested: 0 };
  for (const [name, entry] of classes)
    if (counted().some((kind) => name.endsWith(kind))) for (const key of Object.keys(sum)) sum[key] += entry[key];
  const [found, suggested] = [sum.found / sum.mistakes, sum.suggested / sum.mistakes];
  console.log(
    `non-word mistakes: ${sum.mistakes}, found ${(100 * found).toFixed(1)} % (at least ${100 * LEAST_FOUND}), right word among 3 ${(100 * suggested).toFixed(1)} % (at least ${100 * LEAST_SUGGESTED})`,
  );
  return [
    ...(found < LEAST_FOUND ? ["too few non-word mistakes are found"] : []),
    ...(suggested < LEAST_SUGGESTED ? ["the right word is too seldom among the suggestions"] : []),
  ];
}

/** The mistakes of a row with their places; rows of decrees name only the word, which may stand there more than once. */
function placed({ text, errors }) {
  const taken = new Set();
  return errors.flatMap((error) => {
    if (error.start !== undefined) return [error];
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${escaped(error.wrong)}(?![\\p{L}\\p{M}])`, "gu");
    const start = [...text.matchAll(pattern)].map(({ index }) => index).find((index) => !taken.has(index));
    if (start === undefined) return [];
    taken.add(start);
    return [{ ...error, start, end: start + error.wrong.length }];
  });
}

function escaped(text) {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** What kind of mistake it is. Only words in small or title case can be judged as Vietnamese syllables. */
function classOf({ wrong, right }) {
  const letters = /^[\p{L}\p{M}]+$/u;
  const words = right.split(" ");
  if (!letters.test(wrong) || !words.every((word) => letters.test(word))) return "marks, digits, phrases";
  if (!words.every((word) => isAttestedSyllable(word))) return "name or foreign word meant";
  if (wrong.length > 1 && wrong === wrong.toUpperCase()) return "in capitals (exempt)";
  if (isAttestedSyllable(wrong)) return "a syllable, or a variant such as sỹ, tầu";
  const { problem } = parseSyllable(wrong);
  if (problem?.kind === "tone-placement") return misplaced;
  // `and`, `ko`, `Keyes`: without marks and not built like a Vietnamese syllable, it may be any language or an abbreviation.
  if (/^[a-z]+$/iu.test(wrong) && problem?.kind !== "stop-tone") return "no marks, not Vietnamese in form (exempt)";
  return nonWord;
}

/** Where the right text stands among the fixes of the hits; -1 when it does not. */
function placeOf(text, error, hits) {
  for (const { fixes } of hits) {
    const place = fixes.findIndex(({ edits }) => {
      let fixed = text;
      for (const { range, text: inserted } of [...edits].sort((a, b) => b.range.start - a.range.start))
        fixed = fixed.slice(0, range.start) + inserted + fixed.slice(range.end);
      const tail = text.length - error.end;
      const got = fixed.slice(error.start, fixed.length - tail);
      return [error.right, ...(error.alts ?? [])].some((right) => same(right) === same(got));
    });
    if (place >= 0) return place;
  }
  return -1;
}

function same(word) {
  return word.normalize("NFC").toLowerCase().replace(/oà/u, "òa").replace(/uỷ/u, "ủy");
}

function checkAlarms() {
  const verdicts = readVerdicts();
  const failures = [];
  const table = {};
  for (const corpus of cleanCorpora) {
    const { hits, words } = hitsIn(corpus, linter, values.quick ? 2e6 : Number.POSITIVE_INFINITY);
    let together = 0;
    for (const rule of rules) {
      const own = hits.filter((hit) => hit.rule === rule);
      const judged = own.flatMap(({ context }) => verdicts.get(context) ?? []);
      const wrong = judged.filter(({ verdict }) => verdict === "false").length;
      const rate = (own.length * 1e4) / words;
      const falseRate = judged.length === 0 ? 0 : (rate * wrong) / judged.length;
      together += falseRate;
      table[`${corpus}: ${rule}`] = {
        "hits in 10,000 words": rate.toFixed(3),
        judged: judged.length,
        "false alarms in 10,000 words": judged.length === 0 ? "not judged" : falseRate.toFixed(3),
      };
      if (falseRate > MOST_PER_RULE)
        failures.push(`${rule}: ${falseRate.toFixed(2)} false alarms in 10,000 words of ${corpus}`);
    }
    table[`${corpus}: together`] = { "false alarms in 10,000 words": together.toFixed(3) };
    if (together > MOST_TOGETHER) failures.push(`all together: ${together.toFixed(2)} in 10,000 words of ${corpus}`);
  }
  if (hasCorpora) table["sentences left unmarked by annotators"] = negatives();
  console.table(table);
  return failures;
}

function negatives() {
  const lines = readLines("spelling.negatives.txt");
  let [words, hits] = [0, 0];
  for (const line of lines) {
    words += line.split(/\s+/u).length;
    const found = linter.lint(plainReader.read(line)).diagnostics;
    hits += found.length;
    if (values.missed) for (const hit of found) console.log("unmarked:", formatMessage(hit.rule, hit));
  }
  return { "hits in 10,000 words": ((hits * 1e4) / words).toFixed(3) };
}
