import { allRules } from "@soatvan/core";
import type { TextlintFixableRuleModule } from "@textlint/types";
import { textlintRule } from "./textlint-rule.ts";

/** Every rule as a textlint rule, by its name. */
export const rules: Readonly<Record<string, TextlintFixableRuleModule>> = Object.fromEntries(
  allRules.map((rule) => [rule.name, textlintRule(rule)]),
);

/** Which rules are on, and how bad what they find is: those of the `recommended` preset. */
export const rulesConfig: Readonly<Record<string, false | { readonly severity: string }>> = Object.fromEntries(
  allRules.map((rule) => [rule.name, rule.presets.includes("recommended") ? { severity: rule.severity } : false]),
);

// biome-ignore lint/style/noDefaultExport: textlint takes a preset from the default export and from nowhere else.
export default { rules, rulesConfig } as {
  readonly rules: typeof rules;
  readonly rulesConfig: typeof rulesConfig;
};
