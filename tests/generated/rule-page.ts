import {
  allRules,
  createRuleLinter,
  fillTemplate,
  formatAuthority,
  type Locale,
  noKnowledge,
  type OptionSchema,
  presetNames,
  type Rule,
  type RuleExamples,
  readExample,
} from "@soatvan/core";
import { readerOf } from "../rules/lint-example.ts";

const words = {
  vi: {
    severity: "Mức độ",
    severities: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
    presets: "Bộ quy tắc",
    none: "không thuộc bộ nào; bật bằng tên trong tệp cấu hình",
    fixes: "Cách sửa",
    fixed: { always: "luôn có", sometimes: "có khi sửa được", never: "không có" },
    authority: "Căn cứ",
    since: "Có từ phiên bản",
    wrong: "Ví dụ bị báo",
    right: "Ví dụ không bị báo",
    becomes: "Sửa thành:",
    options: "Tùy chọn",
    optionHead: "| tên | mặc định | ý nghĩa |",
  },
  en: {
    severity: "Severity",
    severities: { error: "error", warning: "warning", info: "info" },
    presets: "Presets",
    none: "none; switch it on by name in the configuration file",
    fixes: "Fix",
    fixed: { always: "always", sometimes: "sometimes", never: "never" },
    authority: "Authority",
    since: "Since",
    wrong: "Reported",
    right: "Not reported",
    becomes: "Fixed:",
    options: "Options",
    optionHead: "| name | default | meaning |",
  },
} as const;

/** How many examples of a kind a page shows: those after it test corners that a reader does not look for. */
const MOST_EXAMPLES = 8;

/** The page of a rule in one language: what its folder says, with the real output of its examples. */
export function rulePage(rule: Rule, examples: RuleExamples, prose: string, locale: Locale): string {
  const text = words[locale];
  const presets = presetNames.filter((name) => rule.presets.includes(name));
  const lines = [
    `# ${rule.name}`,
    "",
    rule.description[locale],
    "",
    `- ${text.severity}: ${text.severities[rule.severity]}`,
    `- ${text.presets}: ${presets.length === 0 ? text.none : presets.map((name) => `\`${name}\``).join(", ")}`,
    `- ${text.fixes}: ${text.fixed[rule.fixes]}`,
    `- ${text.authority}: ${formatAuthority(rule.authority, locale)}`,
    `- ${text.since}: ${rule.since}`,
    "",
    prose.trim(),
    "",
    `## ${text.wrong}`,
    "",
    ...examples.invalid.slice(0, MOST_EXAMPLES).flatMap((example) => wrongExample(rule, example, locale)),
    `## ${text.right}`,
    "",
    ...examples.valid
      .slice(0, MOST_EXAMPLES)
      .flatMap(({ text: valid, note }) => [note[locale], "", ...fenced(valid), ""]),
    ...options(rule, locale),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function wrongExample(rule: Rule, example: RuleExamples["invalid"][number], locale: Locale): readonly string[] {
  const marked = readExample(example.text);
  const defaults = rule.options?.defaults as Readonly<Record<string, unknown>> | undefined;
  const options = { ...defaults, ...example.options };
  const linter = createRuleLinter([{ rule, severity: rule.severity, options }], {
    knowledge: { ...noKnowledge, ...example.knowledge },
    today: "2026-11-24",
    ruleNames: allRules.map(({ name }) => name),
  });
  const [found] = linter.lint(readerOf(example).read(marked.text)).diagnostics;
  const message = found === undefined ? undefined : rule.messages[locale][found.message];
  const said = found === undefined || message === undefined ? [] : [fillTemplate(message, found.data), ""];
  const fixed = example.fixed === undefined ? [] : [words[locale].becomes, "", ...fenced(example.fixed), ""];
  return [...fenced(example.text), "", ...said, ...fixed];
}

/** A fence that is longer than any run of backticks inside. */
function fenced(text: string): readonly string[] {
  return ["```text", visible(text), "```"];
}

/** Characters a reader cannot see are shown by their code points. */
function visible(text: string): string {
  return Array.from(text, (unit) => (/[^\P{Z} ]|[\p{M}\p{Cf}\t]/u.test(unit) ? `<U+${codePoint(unit)}>` : unit)).join(
    "",
  );
}

function codePoint(unit: string): string {
  return (unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

function options(rule: Rule, locale: Locale): readonly string[] {
  if (rule.options === undefined) return [];
  const defaults = rule.options.defaults as Readonly<Record<string, unknown>>;
  const rows = Object.entries(rule.options.schema).map(
    ([name, schema]: readonly [string, OptionSchema]) =>
      `| \`${name}\` | \`${JSON.stringify(defaults[name])}\` | ${schema.description[locale]} |`,
  );
  return [`## ${words[locale].options}`, "", words[locale].optionHead, "| --- | --- | --- |", ...rows, ""];
}
