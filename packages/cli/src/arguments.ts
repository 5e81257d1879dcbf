import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Locale, nearestNames, type PresetName, presetNames, type Severity } from "@soatvan/core";
import { checkOptions, type Encoding, encodings, type Format, formats } from "./option-table.ts";
import { cliText } from "./texts.ts";

/** A report: its format, and the file it goes to; standard output when there is none. */
export interface Output {
  readonly format: Format;
  readonly file: string | undefined;
}

/** What the command line asked a check to do. */
export interface Arguments {
  readonly files: readonly string[];
  readonly fix: "none" | "safe" | "unsafe";
  /** False when fixes are only tried: `--fix-dry-run`, `--diff`. */
  readonly write: boolean;
  /** Print what fixing would change. */
  readonly diff: boolean;
  readonly outputs: readonly Output[];
  readonly locale: Locale;
  readonly preset: PresetName | undefined;
  /** Only these rules; empty for those of the configuration. */
  readonly rules: readonly string[];
  /** Diagnostics below it are not reported. */
  readonly severity: Severity;
  readonly failOn: Severity | "never";
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  /** Check files that git sees changed since this commit. */
  readonly changed: string | undefined;
  readonly diffOnly: boolean;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** The file to remember in, or `auto` for the usual place. */
  readonly cache: string | undefined;
  /** List no more diagnostics than this; all are counted. */
  readonly maxDiagnostics: number | undefined;
  readonly jobs: number | "auto";
  readonly stdinFilename: string | undefined;
  readonly filesFrom: string | undefined;
  readonly ndjsonIn: boolean;
  readonly watch: boolean;
  readonly encoding: Encoding;
  readonly color: boolean | undefined;
  readonly configFile: string | undefined;
  readonly searchConfig: boolean;
  readonly useIgnoreFiles: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** A mistake on the command line, in the reader's language. */
export interface Mistake {
  readonly mistake: string;
}

const severities: readonly Severity[] = ["info", "warning", "error"];

/** Reads the command line of a check. A mistake is to be printed with exit code 2. */
export function readArguments(argv: readonly string[], ruleNames: readonly string[]): Arguments | Mistake {
  const locale = localeOf(argv);
  const parsed = parseOptions(withChangedRef(argv), checkOptions, locale);
  if ("mistake" in parsed) return parsed;
  const { values, positionals } = parsed;
  const text = cliText[locale];
  const outputs = (values.format ?? ["text"]).map(outputOf);
  const rules = (values.rule ?? []).flatMap((names) => names.split(",")).flatMap((name) => rulesOf(name, ruleNames));
  const choice = {
    locale: values.locale,
    severity: values.severity,
    "fail-on": values["fail-on"],
    preset: values.preset,
    encoding: values.encoding,
  };
  const mistake =
    wrongChoice(choice, text) ??
    wrongFormat(values.format ?? [], text) ??
    wrongRule(rules, ruleNames, text) ??
    wrongNumber(values, text) ??
    wrongPair(values, outputs, text) ??
    wrongInput(values, positionals, text);
  if (mistake !== undefined) return { mistake };
  const dry = values["fix-dry-run"] === true || values.diff === true;
  return {
    files: values.stdin === true ? [...positionals, "-"] : positionals,
    fix: values.fix === true || dry ? (values.unsafe === true ? "unsafe" : "safe") : "none",
    write: !dry,
    diff: values.diff === true,
    outputs,
    locale,
    preset: presetNames.find((name) => name === values.preset),
    rules,
    severity: severities.find((name) => name === values.severity) ?? "info",
    failOn: values["fail-on"] === "never" ? "never" : (severities.find((s) => s === values["fail-on"]) ?? "warning"),
    maxWarnings: values["max-warnings"] === undefined ? undefined : Number(values["max-warnings"]),
    maxDiagnostics: values["max-diagnostics"] === undefined ? undefined : Number(values["max-diagnostics"]),
    quiet: values.quiet === true,
    changed: values.changed ?? (values["diff-only"] === true ? "HEAD" : undefined),
    diffOnly: values["diff-only"] === true,
    baseline: values.baseline,
    updateBaseline: values["update-baseline"] === true,
    cache: values["cache-location"] ?? (values.cache === true ? "auto" : undefined),
    jobs: values.jobs === undefined || values.jobs === "auto" ? "auto" : Number(values.jobs),
    stdinFilename: values["stdin-filename"],
    filesFrom: values["files-from"],
    ndjsonIn: values["ndjson-in"] === true,
    watch: values.watch === true,
    encoding: encodings.find((name) => name === values.encoding) ?? "auto",
    color: values["no-color"] === true ? false : values.color === true ? true : undefined,
    configFile: values.config,
    searchConfig: values["no-config"] !== true,
    useIgnoreFiles: values["no-ignore"] !== true,
    help: values.help === true,
    version: values.version === true,
  };
}

/** The rules of a category, or the one rule of that name. */
function rulesOf(name: string, known: readonly string[]): readonly string[] {
  const all = known.filter((rule) => rule.startsWith(`${name}/`));
  return all.length === 0 ? [name] : all;
}

type Text = (typeof cliText)["vi"];
type Values = ReturnType<typeof parseChecked>["values"];

function parseChecked(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: checkOptions, allowPositionals: true, strict: true });
}

function wrongChoice(choice: Readonly<Record<string, string | undefined>>, text: Text): string | undefined {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    locale: ["vi", "en"],
    severity: severities,
    "fail-on": [...severities, "never"],
    preset: presetNames,
    encoding: encodings,
  };
  for (const [name, value] of Object.entries(choice)) {
    const expected = allowed[name] ?? [];
    if (value !== undefined && !expected.includes(value)) return text.badValue(`--${name}`, value, expected);
  }
  return undefined;
}

function wrongFormat(asked: readonly string[], text: Text): string | undefined {
  for (const spec of asked) {
    const [name = ""] = spec.split(":", 1);
    if (!formats.some((format) => format === name)) return text.badValue("--format", name, formats);
    if (spec.endsWith(":")) return text.needsFile(`--format ${spec}`);
  }
  return undefined;
}

function wrongRule(rules: readonly string[], known: readonly string[], text: Text): string | undefined {
  if (rules.includes("")) return text.needsValue("--rule");
  const unknown = rules.find((name) => !known.includes(name));
  const categories = [...new Set(known.map((name) => name.slice(0, name.indexOf("/"))))];
  return unknown === undefined
    ? undefined
    : text.unknownRule(unknown, nearestNames(unknown, [...categories, ...known]));
}

function wrongNumber(values: Values, text: Text): string | undefined {
  const { jobs } = values;
  for (const name of ["max-warnings", "max-diagnostics"] as const) {
    const most = values[name];
    if (most !== undefined && !/^\d+$/u.test(most)) return text.badValue(`--${name}`, most, ["0", "1", "2", "…"]);
  }
  if (jobs !== undefined && jobs !== "auto" && !/^[1-9]\d{0,2}$/u.test(jobs))
    return text.badValue("--jobs", jobs, ["auto", "1", "2", "3", "…"]);
  return undefined;
}

/** Options that mean something only together, or not together. */
function wrongPair(values: Values, outputs: readonly Output[], text: Text): string | undefined {
  const fixing = values.fix === true || values["fix-dry-run"] === true || values.diff === true;
  if (values.unsafe === true && !fixing) return text.unsafeWithoutFix;
  if (values.fix === true && (values["fix-dry-run"] === true || values.diff === true))
    return text.notTogether("--fix", values.diff === true ? "--diff" : "--fix-dry-run");
  if (values["update-baseline"] === true && values.baseline === undefined)
    return text.needs("--update-baseline", "--baseline");
  // A baseline of some lines, or of some severities, would forget what it knew of the others.
  if (values["update-baseline"] === true && values["diff-only"] === true)
    return text.notTogether("--update-baseline", "--diff-only");
  if (values["update-baseline"] === true && values.severity !== undefined)
    return text.notTogether("--update-baseline", "--severity");
  if (values.config !== undefined && values["no-config"] === true) return text.notTogether("--config", "--no-config");
  if (outputs.filter(({ file }) => file === undefined).length > 1) return text.twoReports;
  const names = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  return new Set(names).size < names.length ? text.twoReports : undefined;
}

/** Where texts come from: names of files, standard input as one text, or standard input as rows. */
function wrongInput(values: Values, positionals: readonly string[], text: Text): string | undefined {
  const stdin = values.stdin === true || positionals.includes("-");
  if (values.watch === true && stdin) return text.notTogether("--watch", "--stdin");
  if (values["ndjson-in"] !== true)
    return values["stdin-filename"] !== undefined && !stdin ? text.needs("--stdin-filename", "--stdin") : undefined;
  const [name] = positionals;
  if (name !== undefined) return text.notTogether("--ndjson-in", name);
  const others = ["watch", "stdin", "stdin-filename", "files-from", "changed", "diff-only", "diff", "cache"] as const;
  const other = others.find((option) => values[option] !== undefined);
  if (other !== undefined) return text.notTogether("--ndjson-in", `--${other}`);
  const format = (values.format ?? []).find((spec) => spec !== "ndjson");
  return format === undefined ? undefined : text.notTogether("--ndjson-in", `--format ${format}`);
}

function outputOf(spec: string): Output {
  const colon = spec.indexOf(":");
  const name = colon < 0 ? spec : spec.slice(0, colon);
  return {
    format: formats.find((format) => format === name) ?? "text",
    file: colon < 0 ? undefined : spec.slice(colon + 1),
  };
}

/** `--changed` alone means since the last commit; `--changed main` takes `main` for a name of git unless it is a file or folder. */
function withChangedRef(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  const at = argv.slice(0, end < 0 ? argv.length : end).lastIndexOf("--changed");
  if (at < 0) return argv;
  const next = argv[at + 1];
  const isRef = next !== undefined && !/^-|[*?[{]/u.test(next) && !existsSync(next);
  return [...argv.slice(0, at), `--changed=${isRef ? next : "HEAD"}`, ...argv.slice(at + (isRef ? 2 : 1))];
}

/** Parses options by `node:util`; its complaints are worded as ours, with the nearest names. */
export function parseOptions<Options extends NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>>(
  argv: readonly string[],
  options: Options,
  locale: Locale,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>> | Mistake {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    return { mistake: explainParseError(error, Object.keys(options), locale) };
  }
}

/** The language asked for, so that even a mistake is worded in it. */
export function localeOf(argv: readonly string[]): Locale {
  const index = argv.indexOf("--locale");
  return (index >= 0 && argv[index + 1] === "en") || argv.includes("--locale=en") ? "en" : "vi";
}

function explainParseError(error: unknown, names: readonly string[], locale: Locale): string {
  const text = cliText[locale];
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const named = error instanceof Error ? /'(-[^']*)'/u.exec(error.message)?.[1] : undefined;
  // Node names an option with its short form: “-j, --jobs <value>”.
  const option = (named ?? "").split(/[ ,=]+/u).findLast((word) => word.startsWith("-")) ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    return text.unknownOption(
      option,
      nearestNames(
        option,
        names.map((name) => `--${name}`),
      ),
    );
  }
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    // “Option '--quiet' does not take an argument” is the other mistake of this code.
    const takesNone = error instanceof Error && error.message.includes("does not take");
    return takesNone ? text.takesNoValue(option) : text.needsValue(option);
  }
  throw error;
}
