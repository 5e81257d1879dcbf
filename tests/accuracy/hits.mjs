// Runs rules over a corpus and gives every diagnostic with what is needed to judge it.
import { allRules, createLinter, formatMessage, plainReader } from "@soatvan/core";
import { countWords, readCorpus } from "./corpora.mjs";
import { contextKey, contextOf } from "./verdicts.mjs";

/** The day of every check, so that rules about dates say the same each time. */
export const today = "2026-11-24";

/** Every hit counts, however many a rule has in one document. */
const settings = { today, mostPerRule: Number.POSITIVE_INFINITY };

/** A linter with exactly the rules named, or with those a preset switches on. */
export function linterOf({ rules, preset }) {
  if (rules === undefined) return createLinter({ preset }, settings);
  const unknown = rules.filter((name) => !allRules.some((rule) => rule.name === name));
  if (unknown.length > 0) throw new Error(`No rule “${unknown.join("”, “")}”; \`soatvan rules\` lists them`);
  const switches = Object.fromEntries(allRules.map(({ name }) => [name, rules.includes(name) ? "on" : "off"]));
  return createLinter({ rules: switches }, settings);
}

/** All hits in a corpus, in order, and how many words were read. */
export function hitsIn(corpus, linter, units) {
  const hits = [];
  let words = 0;
  for (const { id, text } of readCorpus(corpus, units)) {
    words += countWords(text);
    for (const found of linter.lint(plainReader.read(text)).diagnostics) hits.push(hitOf(corpus, id, text, found));
  }
  return { hits, words };
}

function hitOf(corpus, document, source, found) {
  const { start, end } = found.range;
  return {
    rule: found.rule,
    severity: found.severity,
    corpus,
    document,
    start,
    end,
    text: source.slice(start, end),
    message: formatMessage(found.rule, found),
    fix: found.fixes[0] && `${found.fixes[0].safety}: ${formatMessage(found.rule, found.fixes[0])}`,
    context: contextKey(found.rule, source, start, end),
    around: contextOf(source, start, end, 60),
  };
}
