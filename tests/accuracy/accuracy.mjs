// `npm run accuracy`: how often each rule speaks on real text, and how often it is right by the recorded verdicts.
// `npm run accuracy -- --sample RULE`: prints hits to read, as rows that want a verdict. See README.md beside this file.
import { parseArgs } from "node:util";
import { allRules } from "@soatvan/core";
import { randomOf } from "../bench/text.mjs";
import { cleanCorpora, corpusNames, hasCorpora } from "./corpora.mjs";
import { hitsIn, linterOf } from "./hits.mjs";
import { measureTogether } from "./joint.mjs";
import { readVerdicts } from "./verdicts.mjs";

/** More false alarms than this in 10,000 words of clean text, and a rule may not be on by default (DESIGN.md §1.5). */
const BAR = 1;

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    corpus: { type: "string", multiple: true },
    count: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    rule: { type: "string", multiple: true },
    quick: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
  },
});
const units = values.quick ? 2e6 : Number.POSITIVE_INFINITY;
if (!hasCorpora) console.log("The real text is not beside this checkout: measuring on the project's own samples only.");
if (values.sample !== undefined) printSample(values.sample);
else process.exitCode = printTable();

/** Prints rows without a verdict, at random from a fixed seed: append them, judged, to a file in verdicts/. */
function printSample(rule) {
  const linter = linterOf({ rules: [rule] });
  const known = readVerdicts();
  const random = randomOf(Number(values.seed));
  for (const corpus of values.corpus ?? cleanCorpora) {
    const { hits, words } = hitsIn(corpus, linter, units);
    const open = hits.filter(({ context }) => !known.has(context));
    console.error(`${corpus}: ${hits.length} hits in ${words} words, ${hits.length - open.length} already judged`);
    const picked = open
      .map((hit) => ({ hit, order: random() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, Number(values.count));
    for (const { hit } of picked) {
      console.error(`\n…${hit.around.before}⟦${hit.text}⟧${hit.around.after}…\n   ${hit.message}  ${hit.fix ?? ""}`);
      const text = hit.text.slice(0, 40);
      console.log(JSON.stringify({ rule, corpus, text, context: hit.context, verdict: "", why: "" }));
    }
  }
}

/** Prints a row for each rule; returns 1 when a rule that is on by default is over the bar. */
function printTable() {
  const names =
    values.rule ?? allRules.filter(({ presets }) => values.all || presets.length > 0).map(({ name }) => name);
  const linter = linterOf({ rules: names });
  const corpora =
    values.corpus ?? (hasCorpora ? corpusNames.filter((name) => name !== "ocr" && name !== "nonnfc") : ["samples"]);
  const verdicts = readVerdicts();
  const measured = corpora.map((corpus) => ({ corpus, ...hitsIn(corpus, linter, units) }));
  const over = [];
  const table = names.map((rule) => {
    const row = { rule };
    for (const { corpus, hits, words } of measured) {
      const own = hits.filter((hit) => hit.rule === rule);
      const judged = own.flatMap(({ context }) => verdicts.get(context) ?? []);
      const wrong = judged.filter(({ verdict }) => verdict === "false").length;
      const rate = (own.length * 1e4) / words;
      const falseRate = judged.length === 0 ? undefined : (rate * wrong) / judged.length;
      row[corpus] = `${rate.toFixed(2)}${judged.length > 0 ? ` (${judged.length - wrong}/${judged.length})` : ""}`;
      const byDefault = allRules.some(({ name, presets }) => name === rule && presets.includes("recommended"));
      if (cleanCorpora.includes(corpus) && falseRate > BAR && byDefault) over.push({ rule, corpus, falseRate });
    }
    return row;
  });
  console.log("hits in 10,000 words (right / judged, by recorded verdicts):");
  console.table(table);
  for (const { rule, corpus, falseRate } of over)
    console.error(`${rule}: ${falseRate.toFixed(2)} false alarms in 10,000 words of ${corpus}; the bar is ${BAR}`);
  const together = values.quick || values.rule !== undefined ? undefined : measureTogether(verdicts);
  if (together !== undefined) console.error(together);
  return over.length > 0 || together !== undefined ? 1 : 0;
}
