import {
  allRules,
  createRuleLinter,
  defineMessages,
  defineRule,
  type EnabledRule,
  type LinterSettings,
  type LintResult,
} from "@soatvan/core";
import { markdownReader } from "@soatvan/reader-markdown";
import { textRange } from "@soatvan/unicode-normalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** A rule that reports every letter `x`, in the order of the text or not, and again when there is a `y`. */
function letterRule(name: "layout/test-forward" | "layout/test-backward"): EnabledRule {
  const rule = defineRule({
    scope: "block",
    name,
    severity: "info",
    presets: [],
    fixes: "never",
    since: "0.1.0",
    authority: { kind: "convention", note: { vi: "Thử.", en: "Test." } },
    description: { vi: "Thử.", en: "Test." },
    messages: defineMessages({ letter: "Chữ “{number}”." }, { letter: "Letter “{number}”." }),
    check({ text }, { report }) {
      const places = [...text.matchAll(/x/gu)].map(({ index }) => index);
      if (name === "layout/test-backward") places.reverse();
      for (const at of text.includes("y") ? [...places, ...places] : places)
        report({ message: "letter", data: { number: String(places.indexOf(at)) }, range: textRange(at, at + 1) });
    },
  });
  return { rule, severity: "info", options: {} };
}

const line = fc.constantFrom(
  "x",
  "x x x",
  "xxxxxx",
  "một",
  "xy x",
  "- x\n- x x",
  "<!-- soatvan-disable -->",
  "x **x** x",
);
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n\n"));
const change = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  text: fc.oneof(line, fc.constantFrom("", "x", "\n\n", "y")),
});
const rules = [letterRule("layout/test-forward"), letterRule("layout/test-backward")];
const ruleNames = [...allRules.map(({ name }) => name), ...rules.map(({ rule }) => rule.name)];

/** What a result that lists everything comes to when it lists so many of each rule. */
function cut({ diagnostics, ...rest }: LintResult, most: number): LintResult {
  const byRule = group(diagnostics);
  const listed = new Set([...byRule.values()].flatMap((all) => all.slice(0, most)));
  const capped = [...byRule]
    .filter(([, all]) => all.length > most)
    .map(([rule, all]) => ({ rule, shown: most, found: all.length }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));
  return { ...rest, diagnostics: diagnostics.filter((diagnostic) => listed.has(diagnostic)), capped };
}

function group(diagnostics: LintResult["diagnostics"]) {
  const byRule = new Map<string, LintResult["diagnostics"][number][]>();
  for (const diagnostic of diagnostics)
    byRule.set(diagnostic.rule, [...(byRule.get(diagnostic.rule) ?? []), diagnostic]);
  return byRule;
}

describe("a result that lists only the first of many diagnostics", () => {
  it.each<[string, LinterSettings]>([
    ["of each rule", { ruleNames }],
    ["where some are ignored", { ruleNames, ignored: [{ text: "x", before: " " }] }],
  ])("lists the first %s and counts all, at every moment of editing", (_, settings) => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 5 }), fc.nat({ max: 4 }), (start, changes, most) => {
        const whole = createRuleLinter(rules, { ...settings, mostPerRule: Number.POSITIVE_INFINITY });
        const session = createRuleLinter(rules, { ...settings, mostPerRule: most }).open(markdownReader, start);
        for (const { at, length, text: inserted } of [{ at: 0, length: 0, text: "" }, ...changes]) {
          const from = at % (session.source.length + 1);
          const to = Math.min(session.source.length, from + length);
          session.update([{ part: 0, start: from, end: to, text: inserted }]);
          expect(session.result()).toEqual(cut(whole.lint(markdownReader.read(session.source)), most));
        }
      }),
      { numRuns: 600 },
    );
  });
});
