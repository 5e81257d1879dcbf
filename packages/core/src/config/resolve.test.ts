import { describe, expect, it } from "vitest";
import { presetNames } from "../presets/presets.ts";
import { allRules } from "../rules/rules.generated.ts";
import { type Config, formatConfigProblem } from "./config.ts";
import { resolveConfig } from "./resolve.ts";

const resolve = (config: Config) => resolveConfig(config, allRules, presetNames);
const severityOf = (config: Config, name: string) =>
  resolve(config).rules.find(({ rule }) => rule.name === name)?.severity;

describe("a configuration", () => {
  it("starts from the recommended rules at their own severities", () => {
    expect(resolve({}).problems).toEqual([]);
    for (const { rule, severity } of resolve({}).rules) {
      expect(rule.presets).toContain("recommended");
      expect(severity).toBe(rule.severity);
    }
  });

  it.each<[Config, string | undefined]>([
    [{ rules: { typography: "off" } }, undefined],
    [{ rules: { typography: "off", "typography/spacing": "on" } }, "warning"],
    [{ rules: { "typography/spacing": "error", typography: "info" } }, "error"],
    [{ rules: { "typography/spacing": { severity: "info" } } }, "info"],
    [{ rules: { "typography/spacing": { options: {} } } }, "warning"],
  ])("lets a rule's own setting win over its category's: %j", (config, severity) => {
    expect(severityOf(config, "typography/spacing")).toBe(severity);
  });

  it("gives options their defaults, and keeps them when what was written is wrong", () => {
    const optionsOf = (config: Config) =>
      resolve(config).rules.find(({ rule }) => rule.name === "duplicate/paragraph")?.options as Record<string, unknown>;
    expect(optionsOf({}).minimumWords).toBe(8);
    expect(optionsOf({ rules: { "duplicate/paragraph": { options: { minimumWords: 20 } } } }).minimumWords).toBe(20);
    const wrong = { rules: { "duplicate/paragraph": { options: { minimumWords: "20" } } } };
    expect(optionsOf(wrong).minimumWords).toBe(8);
    expect(resolve(wrong).problems[0]?.path).toEqual(["rules", "duplicate/paragraph", "options", "minimumWords"]);
  });

  it.each<[Config, RegExp]>([
    [{ preset: "recomended" as "press" }, /“recomended”.*recommended/u],
    [{ rules: { "duplicate/paragraf": "off" } }, /“duplicate\/paragraf”.*duplicate\/paragraph/u],
    [{ rules: { "typography/spacing": "loud" as "error" } }, /“loud”.*warning/u],
    [{ rules: { "duplicate/paragraph": { options: { minimum: 1 } } } }, /minimum/u],
    [JSON.parse('{ "rules": { "constructor": "off" } }'), /“constructor”/u],
  ])("says what is wrong and what would be right: %j", (config, words) => {
    const [problem] = resolve(config).problems;
    if (problem === undefined) throw new Error("No problem found");
    for (const locale of ["vi", "en"] as const) expect(formatConfigProblem(problem, locale)).toMatch(words);
  });
});
