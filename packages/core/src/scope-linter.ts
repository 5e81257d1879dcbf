import type { Config } from "./config/config.ts";
import { resolveConfig } from "./config/resolve.ts";
import { createRuleLinter, type Linter, type LinterSettings } from "./engine/linter.ts";
import { presetNames } from "./presets/presets.ts";
import type { Rule } from "./rule/rule.ts";
import { allRules } from "./rules/rules.generated.ts";

/** The rules about one document, those about several together, or all of them. */
export type LinterScope = "single" | "together" | "joint";

/** For each scope, the rules that run and those that a directive may be meant for though it silences nothing here. */
const scopes: Readonly<Record<LinterScope, { runs(rule: Rule): boolean; elsewhere(rule: Rule): boolean }>> = {
  single: { runs: (rule) => !isAboutSeveral(rule), elsewhere: isAboutSeveral },
  together: { runs: isAboutSeveral, elsewhere: (rule) => !isAboutSeveral(rule) },
  joint: { runs: () => true, elsewhere: isAboutSeveral },
};

function isAboutSeveral({ scope }: Rule): boolean {
  return scope === "collection";
}

/**
 * A linter for one scope of a configuration, for programs that check files one by one and together at different times: what
 * `single` and `together` say of a file, joined by `joinResults`, is what `joint` says. Everything is listed. Mistakes in the
 * configuration count for nothing here.
 */
export function createScopeLinter(
  scope: LinterScope,
  config: Config,
  settings: Pick<LinterSettings, "today" | "knowledge">,
): Linter {
  const { rules } = resolveConfig(config, allRules, presetNames);
  const { runs, elsewhere } = scopes[scope];
  return createRuleLinter(
    rules.filter(({ rule }) => runs(rule)),
    {
      ...settings,
      mostPerRule: Number.POSITIVE_INFINITY,
      ignored: config.ignore ?? [],
      ruleNames: allRules.map(({ name }) => name),
      elsewhere: rules.flatMap(({ rule }) => (elsewhere(rule) ? [rule.name] : [])),
    },
  );
}
