// `npm run bench`: the targets of performance as ratios within one run. Prints a table; exits with 1 when a ratio that
// CI holds misses its `must` by more than half. Never judges milliseconds.
import { createLinter, plainReader, Scanner } from "@soatvan/core";
import { markdownReader } from "@soatvan/reader-markdown";
import { measureCli } from "./cli.mjs";
import { measure, verdict } from "./measure.mjs";
import { serverRows } from "./server.mjs";
import { asMarkdown, makeText } from "./text.mjs";

const quick = process.argv.includes("--quick");
const linter = createLinter({}, { today: "2026-11-24" });
const text = makeText(1e6);
const document = plainReader.read(text);
const rows = [];

const nfc = measure(() => text.normalize("NFC")).median;
let checksum = 0;
const loop = measure(() => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  checksum += sum;
}).median;
const scanner = new Scanner();
const scan = measure(() => {
  for (const { block } of document.blocks) scanner.scan(block.content.text);
}).median;
const lint = measure(() => linter.lint(plainReader.read(text))).median;
rows.push(verdict("G3  lint 1 MB ÷ one NFC pass", lint / nfc, 14, 9));
rows.push(verdict("G12 scan and syllables ÷ bare charCode loop", scan / loop, 5, 3));
const language = createLinter({ rules: onlyCategories(["unicode", "spelling"]) });
const spelling = measure(() => language.lint(document)).median;
rows.push(verdict("    unicode and spelling rules with their scan ÷ one NFC pass", spelling / nfc, 10, 6));

const large = makeText(quick ? 4e6 : 1e7);
const many = measure(() => linter.lint(plainReader.read(large)), { warmups: 1, rounds: 3 }).median;
// What holds for ten times the text holds for four times, in proportion.
rows.push(verdict("G5  CPU(10 MB) ÷ CPU(1 MB)", (many / lint) * (quick ? 2.5 : 1), 13, 11));

// The reader alone is so cheap that one run after another would measure the machine; the two take turns.
const { markdown, words } = asMarkdown(text);
const turns = Array.from({ length: quick ? 15 : 31 }, () => [
  measure(() => linter.lint(plainReader.read(words)), { warmups: 0, rounds: 1 }).median,
  measure(() => linter.lint(markdownReader.read(markdown)), { warmups: 0, rounds: 1 }).median,
]);
const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
rows.push(verdict("G13 Markdown ÷ plain of the same words", middle(turns.map((turn) => turn[1] / turn[0])), 1.5, 1.25));

const small = makeText(1e5);
const [keySmall, keyLarge] = [keystroke(small), keystroke(text)];
rows.push(verdict("G9  keystroke in 1 MB ÷ one NFC pass", keyLarge.ready / nfc, 2, 1.1));
rows.push(verdict("G9  keystroke in 1 MB, p95 ÷ one NFC pass", keyLarge.p95 / nfc, 5, 2.5));
rows.push(verdict("G10 re-lint of a keystroke in 1 MB ÷ one NFC pass", keyLarge.check / nfc, 0.1, 0.03));
rows.push(verdict("G10 the same in 1 MB ÷ in 100 KB", keyLarge.check / keySmall.check, 4, 2));
const keyMarkdown = keystroke(markdown, markdownReader);
rows.push(verdict("G9  keystroke in 1 MB of Markdown ÷ one NFC pass", keyMarkdown.ready / nfc, 2, 1.1));

rows.push(...(await serverRows(nfc, quick)));
rows.push(...measureCli(quick));

console.log(
  `Node ${process.versions.node}, ${linter.rules.length} rules, text of our own (seed 20261124), ${quick ? "quick" : "full"} run`,
);
console.log(
  `references: NFC pass ${nfc.toFixed(2)} ms, charCode loop ${loop.toFixed(2)} ms (checksum ${checksum}), lint 1 MB ${lint.toFixed(1)} ms`,
);
console.table(rows);
console.log("cost of each rule over 1 MB, in NFC passes:");
console.table(costs());
const slack = 1.5;
const broken = rows.filter((row) => Number(row.value) > row.must * slack);
for (const row of broken) console.error(`${row.name}: ${row.value} is over ${row.must} × ${slack}`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** Types letters in the middle of a text: time of the engine's own work, and until the diagnostics are ready. */
function keystroke(source, reader = plainReader) {
  const session = linter.open(reader, source);
  session.result();
  const checks = [];
  const readies = [];
  let at = Math.floor(source.length / 2);
  for (let round = 0; round < 400; round++, at++) {
    // A string that was edited is a rope; flattening it is the editor's cost of keeping a document, not the check's.
    session.source.charCodeAt(at);
    const start = process.hrtime.bigint();
    session.update([{ part: 0, start: at, end: at, text: round % 7 === 0 ? " " : "a" }]);
    const updated = process.hrtime.bigint();
    session.result();
    const ready = process.hrtime.bigint();
    checks.push(Number(updated - start) / 1e6);
    readies.push(Number(ready - start) / 1e6);
  }
  const sorted = (list) => list.slice(100).sort((a, b) => a - b);
  const [check, all] = [sorted(checks), sorted(readies)];
  return { check: check[150], ready: all[150], p95: all[285] };
}

/** A configuration that leaves on what the default preset has of these categories. */
function onlyCategories(names) {
  const others = linter.rules.filter(({ rule }) => !names.some((name) => rule.name.startsWith(`${name}/`)));
  return Object.fromEntries(others.map(({ rule }) => [rule.name, "off"]));
}

function costs() {
  const all = measure(() => linter.lint(document), { warmups: 5, rounds: 11 }).median;
  return linter.rules.map(({ rule }) => {
    const without = createLinter({ rules: { [rule.name]: "off" } });
    const rest = measure(() => without.lint(document), { warmups: 5, rounds: 11 }).median;
    return { rule: rule.name, cost: Math.max(0, (all - rest) / nfc).toFixed(2) };
  });
}
