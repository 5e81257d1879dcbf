import type { Config } from "./config/config.ts";
import { formatConfigProblem } from "./config/config.ts";
import { resolveConfig } from "./config/resolve.ts";
import type { MessageRef } from "./engine/diagnostic.ts";
import { createRuleLinter, type Linter, type LinterSettings } from "./engine/linter.ts";
import { shapeProblems, withCheckedArguments } from "./linter-arguments.ts";
import { presetNames } from "./presets/presets.ts";
import { fillTemplate, type Locale, requireLocale } from "./rule/messages.ts";
import { allRules } from "./rules/rules.generated.ts";

/**
 * Makes a linter from a configuration, with all rules there are to choose from. Its methods check what they are given:
 * they throw a TypeError or RangeError for a wrong argument, in words, and never for what a text holds.
 *
 * @example
 * const linter = createLinter({ preset: "press", rules: { "code/date": "off" } }, { today: "2026-11-25" });
 * const { diagnostics } = linter.lint(plainReader.read(text));
 * @throws TypeError when the configuration has a mistake, in words; use `resolveConfig` to get mistakes as data.
 */
export function createLinter(config: Config = {}, settings: Omit<LinterSettings, "ignored"> = {}): Linter {
  const mistakes = shapeProblems(config, settings);
  if (mistakes.length > 0) throw new TypeError(mistakes.join("\n"));
  const { rules, problems } = resolveConfig(config, allRules, presetNames);
  if (problems.length > 0)
    throw new TypeError(problems.map((problem) => formatConfigProblem(problem, "en")).join("\n"));
  const linter = createRuleLinter(rules, {
    ruleNames: allRules.map((rule) => rule.name),
    ...settings,
    ignored: config.ignore ?? [],
  });
  return withCheckedArguments(linter);
}

/**
 * Words a diagnostic, a related place or a fix of a rule in the reader's language. A rule that is not one of ours gets the
 * name of its message.
 * @throws TypeError for a locale that does not exist.
 */
export function formatMessage(rule: string, ref: MessageRef, locale: Locale = "vi"): string {
  requireLocale(locale);
  const template = byName().get(rule)?.messages[locale][ref.message];
  return template === undefined ? ref.message : fillTemplate(template, ref.data);
}

let index: ReadonlyMap<string, (typeof allRules)[number]> | undefined;

function byName(): ReadonlyMap<string, (typeof allRules)[number]> {
  index ??= new Map(allRules.map((rule) => [rule.name, rule]));
  return index;
}
