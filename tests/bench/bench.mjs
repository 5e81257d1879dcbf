// `npm run bench`: the targets of performance as ratios within one run. Prints a table; exits with 1 when a ratio is over its
// target or over the accepted figure by more than a machine's noise. `--accept` accepts this run's. Never judges milliseconds.
import { createLinter, plainReader, Scanner } from "@soatvan/core";
import { markdownReader } from "@soatvan/reader-markdown";
import { hasCorpora, readCorpus } from "../accuracy/corpora.mjs";
import { accept, worseThanAccepted } from "./accepted.mjs";
import { measureCli } from "./cli.mjs";
import { duplicateRows } from "./duplicates.mjs";
import { keystroke } from "./keystrokes.mjs";
import { inTurns, timeOf, verdict } from "./measure.mjs";
import { reasonsFor } from "./reasons.mjs";
import { ruleCosts } from "./rule-costs.mjs";
import { serverRows } from "./server.mjs";
import { asMarkdown, makeText } from "./text.mjs";

const quick = process.argv.includes("--quick");
const settings = { today: "2026-11-24" };
const linter = createLinter({}, settings);
const language = createLinter({ rules: onlyCategories(["unicode", "spelling"]) }, settings);
const text = makeText(1e6);
const { markdown, words } = asMarkdown(text);
const document = plainReader.read(text);
const scanner = new Scanner();
let checksum = 0;

const normalize = () => text.normalize("NFC");
const whole = inTurns(
  {
    normalize,
    loop() {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
      checksum += sum;
    },
    scan() {
      for (const { block } of document.blocks) scanner.scan(block.content.text);
    },
    lint: () => linter.lint(plainReader.read(text)),
    language: () => language.lint(document),
    plain: () => linter.lint(plainReader.read(words)),
    markdown: () => linter.lint(markdownReader.read(markdown)),
  },
  { turns: quick ? 15 : 31, brief: ["normalize", "loop", "scan"] },
);
const large = makeText(quick ? 4e6 : 1e7);
const growth = inTurns(
  { one: () => linter.lint(plainReader.read(text)), many: () => linter.lint(plainReader.read(large)) },
  { warmups: 1, turns: quick ? 5 : 9 },
);
const key = {
  small: keystroke(linter, plainReader, makeText(1e5), text),
  large: keystroke(linter, plainReader, text, text),
  markdown: keystroke(linter, markdownReader, markdown, text),
};

const rows = [
  verdict("G3  lint 1 MB ÷ one NFC pass", whole.ratio("lint", "normalize"), 14, 9),
  ...(quick || !hasCorpora ? [] : [verdict("G3  real text, beside the checkout: the same", realText(), 14, 9)]),
  verdict("G12 scan and syllables ÷ bare charCode loop", whole.ratio("scan", "loop"), 5, 3),
  verdict("    unicode and spelling rules with their scan ÷ one NFC pass", whole.ratio("language", "normalize"), 10, 6),
  // What holds for ten times the text holds for four times, in proportion.
  verdict("G5  CPU(10 MB) ÷ CPU(1 MB)", growth.ratio("many", "one") * (quick ? 2.5 : 1), 13, 11),
  ...(quick ? [] : [verdict("G5  CPU(100 MB) ÷ CPU(10 MB)", hugeGrowth(large), 13, 11)]),
  verdict("G13 Markdown ÷ plain of the same words", whole.ratio("markdown", "plain"), 1.5, 1.25),
  verdict("G9  keystroke in 1 MB ÷ one NFC pass", key.large.ready, 2, 1.1),
  verdict("G9  keystroke in 1 MB, p95 ÷ one NFC pass", key.large.p95, 5, 2.5),
  verdict("G10 re-lint of a keystroke in 1 MB ÷ one NFC pass", key.large.check, 0.1, 0.03),
  verdict("G10 the same in 1 MB ÷ in 100 KB", key.large.check / key.small.check, 4, 2),
  verdict("G9  keystroke in 1 MB of Markdown ÷ one NFC pass", key.markdown.ready, 2, 1.1),
  verdict("G10 re-lint of a keystroke in 1 MB of Markdown ÷ one NFC pass", key.markdown.check, 2, 0.03),
  ...duplicateRows(quick),
  ...(await serverRows(() => timeOf(normalize, 3), quick)),
  ...measureCli(quick),
];

const { least } = whole;
console.log(
  `Node ${process.versions.node}, ${linter.rules.length} rules, text of our own (seed 20261124), ${quick ? "quick" : "full"} run, CPU time`,
);
console.log(
  `references: NFC pass ${least.normalize.toFixed(2)} ms, charCode loop ${least.loop.toFixed(2)} ms (checksum ${checksum}), lint 1 MB ${least.lint.toFixed(1)} ms (${(1000 / least.lint).toFixed(0)} MB/s)`,
);
console.table(rows);
console.log("cost of each rule by itself over 1 MB, in NFC passes:");
console.table(ruleCosts(linter, document, text, quick ? 7 : 15));
console.log(
  reasonsFor(rows)
    .map((line) => `over its target, ${line}`)
    .join("\n"),
);
const form = quick ? "quick" : "full";
if (process.argv.includes("--accept")) accept(rows, form);
const worse = worseThanAccepted(rows, form);
for (const sentence of worse) console.error(sentence);
process.exitCode = worse.length > 0 ? 1 : 0;

/** A megabyte of official text as it is: its documents one after another. */
function realText() {
  const official = readCorpus("official", 740_000)
    .map(({ text: page }) => page)
    .join("\n\n");
  const runs = { normalize: () => official.normalize("NFC"), lint: () => linter.lint(plainReader.read(official)) };
  return inTurns(runs, { turns: 15, brief: ["normalize"] }).ratio("lint", "normalize");
}

/** How much more a hundred megabytes cost than ten; nothing is left out of the result (G14). */
function hugeGrowth(ten) {
  const hundred = makeText(1e8);
  const [one, many] = [ten, hundred].map((source) => timeOf(() => linter.lint(plainReader.read(source)), 2));
  return many / one;
}

/** A configuration that leaves on what the default preset has of these categories. */
function onlyCategories(names) {
  const others = linter.rules.filter(({ rule }) => !names.some((name) => rule.name.startsWith(`${name}/`)));
  return Object.fromEntries(others.map(({ rule }) => [rule.name, "off"]));
}
