import { parseArgs } from "node:util";
import { type Locale, nearestNames, type PresetName, presetNames } from "@soatvan/core";
import { cliText } from "./texts.ts";

/** The output formats. */
export type Format = "text" | "json";

/** What the command line asked for. */
export interface Arguments {
  readonly files: readonly string[];
  readonly fix: boolean;
  readonly unsafe: boolean;
  readonly format: Format;
  readonly locale: Locale;
  readonly preset: PresetName | undefined;
  /** Only these rules; empty for those of the preset. */
  readonly rules: readonly string[];
  readonly stdinFilename: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** The options, as `node:util` wants them. */
const options = {
  fix: { type: "boolean" },
  unsafe: { type: "boolean" },
  format: { type: "string" },
  locale: { type: "string" },
  preset: { type: "string" },
  rule: { type: "string", multiple: true },
  "stdin-filename": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const formats: readonly string[] = ["text", "json"];

/** Reads the command line. A mistake is a message in the reader's language, to be printed with exit code 2. */
export function readArguments(
  argv: readonly string[],
  ruleNames: readonly string[],
): Arguments | { readonly mistake: string } {
  const locale = localeOf(argv);
  const text = cliText[locale];
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return { mistake: explainParseError(error, locale) };
  }
  const { values, positionals } = parsed;
  const { format = "text", preset } = values;
  if (values.locale !== undefined && values.locale !== "vi" && values.locale !== "en") {
    return { mistake: text.badValue("--locale", values.locale, ["vi", "en"]) };
  }
  if (!formats.includes(format)) return { mistake: text.badValue("--format", format, formats) };
  if (preset !== undefined && !isPreset(preset)) return { mistake: text.badValue("--preset", preset, presetNames) };
  const rules = (values.rule ?? []).flatMap((names) => names.split(",")).filter((name) => name !== "");
  const unknown = rules.find((name) => !ruleNames.includes(name));
  if (unknown !== undefined) return { mistake: text.unknownRule(unknown, nearestNames(unknown, ruleNames)) };
  if (values.unsafe === true && values.fix !== true) return { mistake: text.unsafeWithoutFix };
  return {
    files: positionals,
    fix: values.fix === true,
    unsafe: values.unsafe === true,
    format: format === "json" ? "json" : "text",
    locale,
    preset,
    rules,
    stdinFilename: values["stdin-filename"],
    help: values.help === true,
    version: values.version === true,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
}

/** Even a mistake is worded in the language asked for. */
function localeOf(argv: readonly string[]): Locale {
  const index = argv.indexOf("--locale");
  return argv[index + 1] === "en" || argv.includes("--locale=en") ? "en" : "vi";
}

function isPreset(name: string): name is PresetName {
  return presetNames.some((preset) => preset === name);
}

function explainParseError(error: unknown, locale: Locale): string {
  const text = cliText[locale];
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const named = error instanceof Error ? /'(-[^']*)'/u.exec(error.message)?.[1] : undefined;
  const option = (named ?? "").split(/[ ,=]/u)[0] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return text.unknownOption(
      option,
      nearestNames(
        option,
        Object.keys(options).map((name) => `--${name}`),
      ),
    );
  }
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return text.badOptionValue(option);
  throw error;
}
