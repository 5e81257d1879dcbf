import {
  allRules,
  type Config,
  formatConfigProblem,
  type Locale,
  nearestNames,
  presetNames,
  resolveConfig,
} from "@soatvan/core";
import { defaultSettings, isRuleSetting, readSettings } from "./settings.ts";

const wording = {
  vi: {
    value: (name: string, actual: string, expected: string) =>
      `Cài đặt “soatvan.${name}” không nhận giá trị ${actual} nên không có tác dụng. Hãy dùng: ${expected}.`,
    name: (name: string, expected: string) => `Không có cài đặt “soatvan.${name}”. Có phải ý bạn là ${expected}?`,
    rule: (problem: string) => `Cài đặt “soatvan.rules”: ${problem}`,
  },
  en: {
    value: (name: string, actual: string, expected: string) =>
      `Setting “soatvan.${name}” does not take ${actual}, so it has no effect. Use: ${expected}.`,
    name: (name: string, expected: string) => `There is no setting “soatvan.${name}”. Did you mean ${expected}?`,
    rule: (problem: string) => `Setting “soatvan.rules”: ${problem}`,
  },
} as const;

/** What each setting takes. A client's own settings of the section (`trace`) are its own. */
const expectations: Readonly<Record<string, string>> = {
  enable: "true, false",
  locale: "vi, en, auto",
  run: "onType, onSave, manual",
  delay: "0…10000",
  maxFileSize: "≥ 1",
  maxProblems: "1…100000",
  workspaceDiagnostics: "off, open, all",
  maxFiles: "1…1000000",
  formatLanguages: "[…]",
  preset: ["auto", ...presetNames].join(", "),
  rules: "{…}",
};

const LONGEST_ACTUAL = 80;

/** What in a client's settings has no effect, a sentence each: the value of a wrong kind, the name of no setting or rule. */
export function settingsProblems(value: unknown, locale: Locale): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const texts = wording[locale];
  const read: Readonly<Record<string, unknown>> = { ...readSettings(value) };
  const problems: string[] = [];
  for (const [name, given] of Object.entries(value)) {
    // What is not set comes as null or as the empty text.
    if (given === null || given === undefined || given === "") continue;
    const expected = expectations[name];
    if (expected === undefined) {
      const near = nearestNames(name, Object.keys(defaultSettings));
      if (near.length > 0) problems.push(texts.name(name, near.join(", ")));
    } else if (!isTaken(name, given, read[name])) {
      problems.push(texts.value(name, shortened(given), expected));
    }
  }
  return [...problems, ...ruleProblems(read.rules, locale).map(texts.rule)];
}

function isTaken(name: string, given: unknown, read: unknown): boolean {
  if (name === "preset") return given === "auto" || presetNames.some((preset) => preset === given);
  if (name === "formatLanguages") return Array.isArray(given) && given.every((one) => typeof one === "string");
  if (name === "rules")
    return typeof given === "object" && Object.values(given ?? {}).every(isRuleSetting) && !Array.isArray(given);
  return given === read;
}

function ruleProblems(rules: unknown, locale: Locale): readonly string[] {
  const config = { rules: rules as NonNullable<Config["rules"]> };
  return resolveConfig(config, allRules, presetNames).problems.map((problem) => formatConfigProblem(problem, locale));
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_ACTUAL ? `${text.slice(0, LONGEST_ACTUAL)}…` : text;
}
