import { allRules, createLinter, isAtLeast, type Linter } from "@soatvan/core";
import { type Arguments, readArguments } from "./arguments.ts";
import { type CheckedFile, checkFile, failed } from "./check.ts";
import { findFiles, STDIN } from "./find-files.ts";
import { readableEndings, readerFor } from "./readers.ts";
import { reportJson } from "./report/json.ts";
import { reportText } from "./report/text.ts";
import { cliText } from "./texts.ts";

const CLEAN = 0;
const DIAGNOSTICS = 1;
const TROUBLE = 2;

/**
 * Runs the command line. Returns the exit code: 0 clean, 1 diagnostics at or above `warning`, 2 wrong usage, or a file
 * that could not be read or checked to the end.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const args = readArguments(
    argv,
    allRules.map((rule) => rule.name),
  );
  if ("mistake" in args) return complain(args.mistake);
  const text = cliText[args.locale];
  if (args.help) return print(text.help);
  if (args.version) return print(`${version()}\n`);
  if (args.files.length === 0) return complain(text.noFiles);
  const checked = await checkAll(args, makeLinter(args));
  const report = await makeReport(checked, args);
  // A fixed text from standard input goes to standard output, so the report steps aside.
  const filtered = args.fix ? checked.find((file) => file.path === nameOf(STDIN, args)) : undefined;
  if (filtered !== undefined && filtered.errors.length === 0) process.stdout.write(filtered.text);
  (filtered === undefined ? process.stdout : process.stderr).write(report);
  return exitCode(checked);
}

function makeLinter(args: Arguments): Linter {
  const preset = args.preset === undefined ? {} : { preset: args.preset };
  if (args.rules.length === 0) return createLinter(preset, { today: today() });
  const rules = Object.fromEntries(
    allRules.map((rule) => [rule.name, args.rules.includes(rule.name) ? ("on" as const) : ("off" as const)]),
  );
  return createLinter({ ...preset, rules }, { today: today() });
}

async function checkAll(args: Arguments, linter: Linter): Promise<readonly CheckedFile[]> {
  const { paths, problems } = await findFiles(args.files, readableEndings, cliText[args.locale].notFound);
  const unreached = problems.map(({ path, reason }) =>
    failed(path, { kind: /^E[A-Z]+$/u.test(reason) ? "unreadable" : "not-found", reason }),
  );
  const fix = args.fix ? (args.unsafe ? "unsafe" : "safe") : "none";
  const checked: CheckedFile[] = [];
  for (const path of paths) {
    const name = nameOf(path, args);
    checked.push({ ...checkFile(path, await readerFor(name), linter, fix), path: name });
  }
  return [...unreached, ...checked];
}

async function makeReport(checked: readonly CheckedFile[], args: Arguments): Promise<string> {
  return args.format === "json" ? reportJson(checked, args.locale) : reportText(checked, args.locale, useColour());
}

function nameOf(path: string, args: Arguments): string {
  return path === STDIN ? (args.stdinFilename ?? cliText[args.locale].stdin) : path;
}

function exitCode(checked: readonly CheckedFile[]): number {
  if (checked.some((file) => file.errors.length > 0)) return TROUBLE;
  const failing = checked.some((file) => file.result.diagnostics.some((found) => isAtLeast(found.severity, "warning")));
  return failing ? DIAGNOSTICS : CLEAN;
}

/** The one place that reads the clock: rules get the day from here. */
function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function useColour(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return process.stdout.isTTY === true && process.env.TERM !== "dumb";
}

function version(): string {
  // Put in by the bundler, from package.json.
  return process.env.SOATVAN_VERSION ?? "";
}

function print(text: string): number {
  process.stdout.write(text);
  return CLEAN;
}

function complain(mistake: string): number {
  process.stderr.write(`soatvan: ${mistake}\n`);
  return TROUBLE;
}
