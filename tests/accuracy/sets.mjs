// `npm run accuracy:sets`: what is found of the lists of real cases beside the checkout: document codes by their class, and
// faults of Unicode by their kind. Fails under the bars in this file; `--missed KIND` prints what is not found.
import { parseArgs } from "node:util";
import { allRules, findDocumentCodes, parseDocumentCode, plainReader, Scanner, Spans } from "@soatvan/core";
import { hasCorpora, readLines } from "./corpora.mjs";
import { linterOf } from "./hits.mjs";

const { values } = parseArgs({ options: { missed: { type: "string" } } });
/**
 * The least share of each class of codes, by its first word, and of each kind of Unicode fault. A kind without a bar is not
 * one to find: no-break spaces are right in many places, and most `ï`, `ð` and `ě` stand in names of other languages.
 */
const bars = {
  ok: 0.97,
  bad: 0.75,
  old: 0.95,
  // All of these name the unit that wrote a form: `709-BNV-HC`.
  "bad-dash-for-slash": 0,
  "TCVN3 leftovers": 1,
  "U+FFFD": 1,
  "full-NFD (base+modifier+tone)": 1,
  "partial (precomposed vowel+tone, cp1258 style)": 1,
  "simple (a/e/i/o/u/y + tone)": 1,
  "private use": 1,
  "zero-width/soft hyphen": 1,
  "Ð U+00D0": 0.85,
};
const nothing = new Spans(new Int32Array(0), 0, 0);
const wrong = [];
if (hasCorpora) {
  console.log("document codes of real text, by a simple pattern's opinion of each:");
  console.table(codeTable("codes.tsv", 5));
  console.log("document codes of other people's repositories:");
  console.table(codeTable("codes.wild.tsv", 2));
  console.log("faults of Unicode in real text, by kind:");
  console.table(unicodeTable());
} else console.log("The real text is not beside this checkout: nothing is measured here without it.");
for (const sentence of wrong) console.error(sentence);
process.exitCode = wrong.length > 0 ? 1 : 0;

function codeTable(file, contextColumn) {
  const classes = new Map();
  for (const line of readLines(file).slice(1)) {
    const columns = line.split("\t");
    const [code, kind] = columns;
    const before = (columns[contextColumn] ?? "").replaceAll("⏎", " ").normalize("NFC");
    const row = classes.get(kind) ?? { codes: 0, accepted: 0, repaired: 0 };
    classes.set(kind, row);
    row.codes++;
    const verdict = judgeCode(before, code.normalize("NFC"));
    if (verdict !== undefined) row[verdict]++;
    if (values.missed === kind && verdict !== (kind.startsWith("bad") ? "repaired" : "accepted"))
      console.log(`missed: ${code}`);
  }
  return Object.fromEntries(
    [...classes].sort().map(([kind, { codes, accepted, repaired }]) => {
      bar(
        `${file}: ${kind}`,
        kind.startsWith("bad") ? repaired : accepted,
        codes,
        bars[kind] ?? bars[kind.split("-")[0]],
      );
      return [
        kind,
        { codes, "taken as right %": percent(accepted, codes), "with a repair %": percent(repaired, codes) },
      ];
    }),
  );
}

/** Whether a code is taken as right, or as wrong with a repair that is right itself. */
function judgeCode(before, code) {
  const text = `${before}${code} quy định`;
  const found = findDocumentCodes(text, new Scanner().scan(text).numbers, () => nothing);
  const own = found.filter(({ end }) => end > before.length);
  if (own.every(({ problems }) => problems.length === 0)) return "accepted";
  return own.some(
    ({ problems, code: { canonical } }) =>
      problems.length > 0 && parseDocumentCode(canonical)?.code.canonical === canonical,
  )
    ? "repaired"
    : undefined;
}

/** Every rule of the category, on by default or not: the list asks what can be found. */
function unicodeTable() {
  const linter = linterOf({ rules: allRules.map(({ name }) => name).filter((name) => name.startsWith("unicode/")) });
  const kinds = new Map();
  for (const line of readLines("unicode_wild.tsv").slice(1)) {
    const [kind, , context] = line.split("\t");
    const row = kinds.get(kind) ?? { contexts: 0, found: 0 };
    kinds.set(kind, row);
    row.contexts++;
    const found = linter.lint(plainReader.read(context.replaceAll("⏎", "\n"))).diagnostics.length > 0;
    if (found) row.found++;
    else if (values.missed === kind) console.log(`missed: ${context}`);
  }
  return Object.fromEntries(
    [...kinds].map(([kind, { contexts, found }]) => {
      bar(`unicode_wild.tsv: ${kind}`, found, contexts, bars[kind]);
      return [kind, { contexts, "found %": percent(found, contexts) }];
    }),
  );
}

function percent(part, whole) {
  return ((100 * part) / whole).toFixed(1);
}

function bar(name, part, whole, least) {
  if (least !== undefined && part / whole < least)
    wrong.push(`${name}: ${percent(part, whole)} %, the bar is ${100 * least} %`);
}
