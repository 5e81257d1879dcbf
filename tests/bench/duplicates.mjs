// Near-duplicates (G6): what they add to a lint, how cost grows in one document and in a collection, on diverse and on hostile
// text, and how many pairs they find. Part of `npm run bench`; by itself: `node --expose-gc tests/bench/duplicates.mjs`.
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { createLinter, plainReader } from "@soatvan/core";
import { inTurns, timeOf, verdict } from "./measure.mjs";
import { makeText, randomOf } from "./text.mjs";

const settings = { today: "2026-11-24" };
const linter = createLinter({}, settings);
const without = createLinter({ rules: { duplicate: "off" } }, settings);
const press = createLinter({ preset: "press" }, settings);
const pressWithout = createLinter({ preset: "press", rules: { duplicate: "off" } }, settings);

const sentence = "Các cơ quan của huyện báo cáo kết quả rà soát thủ tục hành chính trước ngày làm việc cuối tháng";
/** A number in letters: a syllable of its own. */
const syllable = (index) => [...String(index)].map((digit) => "bcdghklmnt"[Number(digit)]).join("a");
/** Some of each item, for a text of about so many bytes. */
const rows = (bytes, bytesEach, make) => Array.from({ length: bytes / bytesEach }, (_, index) => make(index)).join("");
const hostile = {
  "one paragraph repeated": (bytes) => rows(bytes, 130, () => `${sentence}.\n`),
  "paragraphs that differ in one syllable": (bytes) =>
    rows(bytes, 142, (index) => `${sentence} ${syllable(index)} này.\n`),
  "one endless paragraph": (bytes) => rows(bytes, 130, () => `${sentence}. `),
  "slogans nearly the same": (bytes) =>
    rows(
      bytes,
      96,
      (index) => `Theo phương châm “kỷ cương, trách nhiệm, ${syllable(index % 97)}, tận tụy, sáng tạo”.\n`,
    ),
};

/** The lines of G6, and of how a collection grows. */
export function duplicateRows(quick) {
  const document = plainReader.read(makeText(1e6));
  const lints = inTurns(
    {
      with: () => linter.lint(document),
      without: () => without.lint(document),
      press: () => press.lint(document),
      pressWithout: () => pressWithout.lint(document),
    },
    { turns: quick ? 15 : 31 },
  );
  const sizes = quick ? [1e6, 4e6] : [1e6, 1e7];
  const worst = Object.entries(hostile)
    .map(([shape, make]) => ({ shape, exponent: exponentOf(sizes, (bytes) => lintOf(make(bytes))) }))
    .reduce((a, b) => (a.exponent > b.exponent ? a : b));
  const counts = quick ? [250, 1000] : [2500, 10_000];
  return [
    // The least times: whether a turn collects garbage decides more than the difference between the two.
    verdict("G6  near-duplicates at 1 MB ÷ rest of the lint", lints.least.with / lints.least.without - 1, 0.5, 0.3),
    verdict("    the same with the preset press", lints.least.press / lints.least.pressWithout - 1, 0.5, 0.3),
    verdict(
      "G6  exponent of growth, diverse text",
      exponentOf(sizes, (bytes) => lintOf(makeText(bytes))),
      1.1,
      1.05,
    ),
    verdict(`G6  exponent of growth, ${worst.shape}`, worst.exponent, 1.3, 1.15),
    verdict("G6  pairs of Jaccard ≥ 0.8 that are missed", missedPairs(quick ? 400 : 2000), 0.02, 0),
    verdict(`    exponent over ${counts.join(" → ")} documents of 10 KB`, exponentOf(counts, collectionOf), 1.3, 1.1),
  ];
}

/** The exponent with which cost grows from one size to the next. */
function exponentOf([small, large], make) {
  const [few, many] = [make(small), make(large)];
  timeOf(few, 2);
  globalThis.gc?.();
  const one = timeOf(few, 3);
  globalThis.gc?.();
  return Math.log(timeOf(many, 2) / one) / Math.log(large / small);
}

function lintOf(text) {
  const document = plainReader.read(text);
  return () => press.lint(document);
}

function collectionOf(count) {
  const documents = Array.from({ length: count }, (_, index) => ({
    id: String(index).padStart(6, "0"),
    document: plainReader.read(makeText(1e4, index + 1)),
  }));
  return () => press.lintAll(documents);
}

/** The share of pairs of alike paragraphs that the linter does not report: words at random, a few of them changed. */
function missedPairs(count) {
  const random = randomOf(20261124);
  const word = () => syllable(1000 + Math.floor(random() * 4000));
  const paragraphs = [];
  for (let pairs = 0; pairs < count; ) {
    const words = Array.from({ length: 20 + Math.floor(random() * 180) }, word);
    const changed = [...words];
    for (let edits = Math.floor(random() * 4); edits >= 0; edits--)
      changed[Math.floor(random() * words.length)] = word();
    if (jaccard(shingles(words), shingles(changed)) < 0.8) continue;
    paragraphs.push(words, changed);
    pairs++;
  }
  const text = paragraphs.map((words) => `${words.join(" ")}.`).join("\n\n");
  const every = createLinter({}, { ...settings, mostPerRule: Number.POSITIVE_INFINITY });
  const { diagnostics } = every.lint(plainReader.read(text));
  return 1 - diagnostics.filter(({ rule }) => rule === "duplicate/paragraph").length / count;
}

function shingles(words) {
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

function jaccard(a, b) {
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared / (a.size + b.size - shared);
}

if (argv[1] === fileURLToPath(import.meta.url)) console.table(duplicateRows(argv.includes("--quick")));
