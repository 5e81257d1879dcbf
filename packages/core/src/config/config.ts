import type { IgnoredText } from "../engine/suppress.ts";
import type { PresetName, Severity } from "../rule/rule.ts";

/** How a rule or a category is set: off, a severity, or a severity (optional) with options. */
export type RuleSetting =
  | "off"
  | "on"
  | Severity
  | { readonly severity?: "off" | "on" | Severity; readonly options?: Readonly<Record<string, unknown>> };

/** What a person configures: plain data, never code. Every key is optional. */
export interface Config {
  /** The list of rules to start from, or several that add up; `recommended` when absent. */
  readonly preset?: PresetName | readonly PresetName[];
  /** Settings by rule (`duplicate/paragraph`) or category (`duplicate`); a rule's own setting wins over its category's. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Text that is right as it stands. */
  readonly ignore?: readonly IgnoredText[];
}

/** Something wrong with a configuration, as data to be worded at the edge. */
export interface ConfigProblem {
  readonly kind:
    | "unknown-preset"
    | "unknown-rule"
    | "bad-severity"
    | "bad-option"
    | "unknown-option"
    | "category-options";
  /** Where in the configuration. */
  readonly path: readonly (string | number)[];
  readonly actual: string;
  /** What would be right: names that are near, or what was expected. */
  readonly expected: readonly string[];
}

const wording = {
  vi: {
    "unknown-preset": "Không có bộ quy tắc “{actual}”.",
    "unknown-rule": "Không có quy tắc “{actual}”.",
    "bad-severity": "“{actual}” không phải là một mức độ.",
    "bad-option": "Tùy chọn “{path}” không nhận giá trị “{actual}”.",
    "unknown-option": "Không có tùy chọn “{actual}”.",
    "category-options": "Tùy chọn phải đặt ở từng quy tắc, không đặt được cho cả nhóm “{actual}”.",
    expected: " Hãy dùng: {expected}.",
    nearest: " Có phải ý bạn là {expected}?",
  },
  en: {
    "unknown-preset": "There is no preset “{actual}”.",
    "unknown-rule": "There is no rule “{actual}”.",
    "bad-severity": "“{actual}” is not a severity.",
    "bad-option": "Option “{path}” does not take “{actual}”.",
    "unknown-option": "There is no option “{actual}”.",
    "category-options": "Options belong to single rules, and cannot be set for the category “{actual}”.",
    expected: " Use: {expected}.",
    nearest: " Did you mean {expected}?",
  },
} as const;

/** Words a configuration problem: what is wrong, then what would be right. */
export function formatConfigProblem(problem: ConfigProblem, locale: "vi" | "en"): string {
  const texts = wording[locale];
  const what = texts[problem.kind]
    .replace("{actual}", () => problem.actual)
    .replace("{path}", () => problem.path.join("."));
  const tail = problem.kind === "unknown-rule" ? texts.nearest : texts.expected;
  return problem.expected.length === 0 ? what : what + tail.replace("{expected}", () => problem.expected.join(", "));
}
