// `npm run accuracy:injected`: puts one known defect into clean text, many times for each kind, and counts what is found at
// the right place, whether the first fix gives back the text as it was, and what else appears. `--quick` is a small run;
// `--peers` gives the same texts to the tools nearest to this one. Fails when a kind is found less often, mended less often
// or makes more noise than in the figures that were last accepted; `--accept` makes this run's figures the accepted ones.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { plainReader } from "@soatvan/core";
import { randomOf } from "../bench/text.mjs";
import { cleanCorpora, hasCorpora, readCorpus } from "./corpora.mjs";
import { characterDefects } from "./defects/characters.mjs";
import { codeDefects } from "./defects/codes.mjs";
import { structureDefects } from "./defects/structure.mjs";
import { wordDefects } from "./defects/words.mjs";
import { linterOf } from "./hits.mjs";
import { comparePeers } from "./injected-peers.mjs";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    peers: { type: "boolean", default: false },
    count: { type: "string" },
    seed: { type: "string", default: "20261124" },
    missed: { type: "string" },
    accept: { type: "boolean", default: false },
  },
});
const count = Number(values.count ?? (values.quick ? 25 : 200));
const acceptedFile = new URL("injected-accepted.json", import.meta.url);
const accepted = JSON.parse(readFileSync(acceptedFile, "utf8"));
const worse = [];
const defects = { ...wordDefects, ...characterDefects, ...codeDefects, ...structureDefects };
const linter = linterOf({ preset: "recommended" });
if (!hasCorpora)
  console.log("The real text is not beside this checkout: the defects are put into our own samples only.");
const corpora = values.peers ? ["samples"] : [...new Set(["samples", ...cleanCorpora])];
for (const corpus of corpora) {
  const injected = injectAll(corpus);
  if (values.peers) await comparePeers(injected, readCorpus("samples"), marksOf);
  else printTable(corpus, injected);
}
if (values.accept) writeFileSync(acceptedFile, `${JSON.stringify(accepted, null, 2)}\n`);
for (const sentence of worse) console.error(sentence);
process.exitCode = worse.length > 0 ? 1 : 0;

/** For each kind of defect, up to `count` texts with one defect each. */
function injectAll(corpus) {
  const documents = readCorpus(corpus, 2e6).map(({ text }) => text.normalize("NFC").replaceAll("\r", ""));
  return Object.entries(defects).map(([name, { rules, inject }]) => {
    const random = randomOf(Number(values.seed));
    const cases = [];
    for (let tries = 0; cases.length < count && tries < count * 8; tries++) {
      const source = documents[Math.floor(random() * documents.length)];
      const made = inject(source, random);
      if (made !== undefined) cases.push({ clean: source, ...made });
    }
    return { name, rules, cases };
  });
}

function printTable(corpus, injected) {
  const table = {};
  const key = `${corpus}, ${count} of each, seed ${values.seed}`;
  if (values.accept) accepted[key] = {};
  let [made, found] = [0, 0];
  for (const { name, rules, cases } of injected) {
    const results = cases.map((one) => judge(one, rules));
    const sum = (key) => results.filter((result) => result[key]).length;
    for (const [index, result] of results.entries())
      if (values.missed === name && !result.found) console.log(around(cases[index]));
    made += cases.length;
    found += sum("found");
    const others = results.reduce((total, result) => total + result.others, 0);
    judgeKind(key, name, { made: cases.length, found: sum("found"), fixed: sum("fixed"), others });
    const share = (key) => (cases.length === 0 ? "–" : ((100 * sum(key)) / cases.length).toFixed(1));
    table[name] = {
      injected: cases.length,
      "found %": share("found"),
      "by its rule %": share("own"),
      "right fix first %": share("fixed"),
      "other marks in 100 texts": cases.length === 0 ? "–" : ((100 * others) / cases.length).toFixed(0),
    };
  }
  console.log(`one defect put into ${corpus}, seed ${values.seed}, preset recommended: ${found} of ${made} found`);
  console.table(table);
}

/** Compares a kind of defect with what was last accepted of it; other texts or defects than then cannot be compared. */
function judgeKind(key, name, now) {
  if (values.accept) accepted[key][name] = now;
  const then = accepted[key]?.[name];
  if (then === undefined || then.made !== now.made) return;
  const say = (what) => worse.push(`${name} (${key}): ${what}`);
  if (now.found < then.found) say(`${now.found} found; ${then.found} were accepted`);
  if (now.fixed < then.fixed) say(`${now.fixed} mended; ${then.fixed} were accepted`);
  if (now.others > then.others) say(`${now.others} other marks; ${then.others} were accepted`);
}

/** What is said of a defect: whether something marks its place that did not stand there before, and what else is new. */
function judge({ text, clean, start, end }, rules) {
  // Text before the defect kept its place; text after it kept its distance from the end.
  const keysOf = (mark, whole) => [
    `${mark.rule} ${mark.start} ${mark.words}`,
    `${mark.rule} -${whole.length - mark.end} ${mark.words}`,
  ];
  const before = new Set(marksOf(clean).flatMap((mark) => keysOf(mark, clean)));
  const fresh = marksOf(text).filter((mark) => !keysOf(mark, text).some((key) => before.has(key)));
  const here = fresh.filter((mark) => mark.start < end && start < mark.end);
  const own = here.filter(({ rule }) => rules.includes(rule));
  // A pair of brackets has two faults; each is mended by the first fix of its own mark.
  const edits = (own.length > 0 ? own : here).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return {
    found: here.length > 0,
    own: own.length > 0,
    fixed: edits.length > 0 && apply(text, edits).normalize("NFC") === clean,
    others: fresh.length - here.length,
  };
}

function marksOf(text) {
  return linter.lint(plainReader.read(text)).diagnostics.map(({ rule, range, fixes }) => ({
    rule,
    fixes,
    ...range,
    words: text.slice(range.start, range.end),
  }));
}

function apply(text, edits) {
  let fixed = text;
  for (const { range, text: inserted } of [...edits].sort((a, b) => b.range.start - a.range.start))
    fixed = fixed.slice(0, range.start) + inserted + fixed.slice(range.end);
  return fixed;
}

function around({ text, start, end }) {
  return `missed: …${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}…`;
}
