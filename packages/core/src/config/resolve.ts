import type { EnabledRule } from "../engine/enabled-rule.ts";
import { checkProperties } from "../rule/options-schema.ts";
import { categoryOf, type PresetName, type Rule, type Severity } from "../rule/rule.ts";
import type { Config, ConfigProblem, RuleSetting } from "./config.ts";
import { nearestNames } from "./nearest.ts";

/** What a configuration comes to. With problems, `rules` holds what could be understood. */
export interface ResolvedConfig {
  readonly rules: readonly EnabledRule[];
  readonly problems: readonly ConfigProblem[];
}

const severities: readonly string[] = ["off", "on", "error", "warning", "info"];

/** Resolves a configuration against the rules there are: preset, then categories, then single rules. */
export function resolveConfig(config: Config, rules: readonly Rule[], presets: readonly PresetName[]): ResolvedConfig {
  const problems: ConfigProblem[] = [];
  const chosen = presetsOf(config);
  for (const preset of chosen) {
    if (!presets.includes(preset))
      problems.push({ kind: "unknown-preset", path: ["preset"], actual: preset, expected: [...presets] });
  }
  const settings = config.rules ?? {};
  checkNames(settings, rules, problems);
  checkCategories(settings, problems);
  const enabled = rules.flatMap((rule) => {
    const own = Object.hasOwn(settings, rule.name) ? settings[rule.name] : undefined;
    const category = categoryOf(rule.name);
    const shared = Object.hasOwn(settings, category) ? settings[category] : undefined;
    return enableRule(rule, chosen, shared, own, problems);
  });
  return { rules: enabled, problems };
}

function presetsOf({ preset = "recommended" }: Config): readonly PresetName[] {
  return typeof preset === "string" ? [preset] : preset;
}

function enableRule(
  rule: Rule,
  presets: readonly PresetName[],
  shared: RuleSetting | undefined,
  own: RuleSetting | undefined,
  problems: ConfigProblem[],
): readonly EnabledRule[] {
  let severity: Severity | undefined = presets.some((preset) => rule.presets.includes(preset))
    ? rule.severity
    : undefined;
  for (const [key, setting] of [[categoryOf(rule.name), shared] as const, [rule.name, own] as const]) {
    if (setting === undefined) continue;
    const asked = typeof setting === "object" ? setting.severity : setting;
    severity = applySeverity(asked, severity, rule, key, problems);
  }
  const options = mergeOptions(rule, own, problems);
  return severity === undefined ? [] : [{ rule, severity, options }];
}

function applySeverity(
  asked: string | undefined,
  before: Severity | undefined,
  rule: Rule,
  key: string,
  problems: ConfigProblem[],
): Severity | undefined {
  switch (asked) {
    case undefined:
      return before;
    case "off":
      return undefined;
    case "on":
      return before ?? rule.severity;
    case "error":
    case "warning":
    case "info":
      return asked;
    default:
      if (!problems.some((problem) => problem.path[1] === key)) {
        problems.push({ kind: "bad-severity", path: ["rules", key], actual: asked, expected: [...severities] });
      }
      return before;
  }
}

function mergeOptions(rule: Rule, own: RuleSetting | undefined, problems: ConfigProblem[]): unknown {
  const defaults = rule.options?.defaults ?? {};
  if (typeof own !== "object" || own.options === undefined) return defaults;
  const found = checkProperties(own.options, rule.options?.schema ?? {});
  for (const problem of found) {
    problems.push({
      kind: problem.unknown === true ? "unknown-option" : "bad-option",
      path: ["rules", rule.name, "options", ...problem.path],
      actual: typeof problem.actual === "string" ? problem.actual : JSON.stringify(problem.actual),
      expected: problem.expected === "" ? [] : [problem.expected],
    });
  }
  return found.length > 0 ? defaults : { ...defaults, ...own.options };
}

function checkNames(
  settings: Readonly<Record<string, unknown>>,
  rules: readonly Rule[],
  problems: ConfigProblem[],
): void {
  const names = rules.map((rule) => rule.name);
  const known = new Set([...names, ...names.map(categoryOf)]);
  for (const name of Object.keys(settings)) {
    if (!known.has(name)) {
      problems.push({
        kind: "unknown-rule",
        path: ["rules", name],
        actual: name,
        expected: nearestNames(name, [...known]),
      });
    }
  }
}

/** Options belong to a single rule; on a category they would do nothing. */
function checkCategories(settings: Readonly<Record<string, RuleSetting>>, problems: ConfigProblem[]): void {
  for (const [name, setting] of Object.entries(settings)) {
    if (name.includes("/") || typeof setting !== "object" || setting.options === undefined) continue;
    problems.push({
      kind: "category-options",
      path: ["rules", name, "options"],
      actual: name,
      expected: [`${name}/…`],
    });
  }
}
