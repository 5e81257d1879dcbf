import type { Config } from "./config/config.ts";
import { formatConfigProblem } from "./config/config.ts";
import { resolveConfig } from "./config/resolve.ts";
import type { MessageRef } from "./engine/diagnostic.ts";
import { createRuleLinter, type Linter, type LinterSettings } from "./engine/linter.ts";
import { presetNames } from "./presets/presets.ts";
import { fillTemplate, type Locale } from "./rule/messages.ts";
import { allRules } from "./rules/rules.generated.ts";

/**
 * Makes a linter from a configuration, with all rules there are to choose from.
 * @throws TypeError when the configuration has a mistake, in words; use `resolveConfig` to get mistakes as data.
 */
export function createLinter(config: Config = {}, settings: Omit<LinterSettings, "ignored"> = {}): Linter {
  const { rules, problems } = resolveConfig(config, allRules, presetNames);
  if (problems.length > 0)
    throw new TypeError(problems.map((problem) => formatConfigProblem(problem, "en")).join("\n"));
  return createRuleLinter(rules, {
    ruleNames: allRules.map((rule) => rule.name),
    ...settings,
    ignored: config.ignore ?? [],
  });
}

/** Words a diagnostic, a related place or a fix of a rule in the reader's language. */
export function formatMessage(rule: string, ref: MessageRef, locale: Locale = "vi"): string {
  const template = byName().get(rule)?.messages[locale][ref.message];
  return template === undefined ? ref.message : fillTemplate(template, ref.data);
}

let index: ReadonlyMap<string, (typeof allRules)[number]> | undefined;

function byName(): ReadonlyMap<string, (typeof allRules)[number]> {
  index ??= new Map(allRules.map((rule) => [rule.name, rule]));
  return index;
}
