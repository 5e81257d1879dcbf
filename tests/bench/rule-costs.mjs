// What each rule costs by itself: a linter with that rule alone over one with none, in turns. What rules share (quotations,
// sentences, tokens …) counts for each that asks for it, so the rules together may cost less than their sum.
import { createLinter } from "@soatvan/core";
import { inTurns } from "./measure.mjs";

const settings = { today: "2026-11-24" };

/** The cost of each rule over a document in passes of `normalize`, the dearest first, and of the engine without rules. */
export function ruleCosts(linter, document, text, turns) {
  const names = linter.rules.map(({ rule }) => rule.name);
  const only = (kept) =>
    createLinter(
      { rules: Object.fromEntries(names.filter((name) => name !== kept).map((name) => [name, "off"])) },
      settings,
    );
  const runs = { normalize: () => text.normalize("NFC"), "(no rule)": () => none.lint(document) };
  const none = only(undefined);
  for (const name of names) {
    const alone = only(name);
    runs[name] = () => alone.lint(document);
  }
  // The least time: what a rule adds is small beside what a collection of garbage takes.
  const { least } = inTurns(runs, { warmups: 5, turns, brief: ["normalize"] });
  const passes = (ms) => Math.max(0, ms / least.normalize);
  const rows = names.map((rule) => ({ rule, cost: passes(least[rule] - least["(no rule)"]) }));
  rows.sort((a, b) => b.cost - a.cost);
  return [{ rule: "(no rule)", cost: passes(least["(no rule)"]) }, ...rows].map(({ rule, cost }) => ({
    rule,
    cost: cost.toFixed(2),
  }));
}
