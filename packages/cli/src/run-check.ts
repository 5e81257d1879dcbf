import { existsSync, readFileSync, realpathSync } from "node:fs";
import { allRules } from "@soatvan/core";
import { type Arguments, type Mistake, readArguments } from "./arguments.ts";
import { checkAll, type Job, type Stop } from "./check-all.ts";
import { type CheckedFile, codeOf, failed } from "./check-file.ts";
import { reasonText } from "./file-error-text.ts";
import { openSettings } from "./file-settings.ts";
import { type Filters, openFilters } from "./filters.ts";
import { type FoundFiles, findFiles, STDIN } from "./find-files.ts";
import type { Changes } from "./git-changes.ts";
import { openListing } from "./listing.ts";
import { readableEndings } from "./readers.ts";
import { withoutReports } from "./report-targets.ts";
import { openReports } from "./reports.ts";
import { type SettingsSource, sayProblems } from "./settings-choice.ts";
import { CLEAN, DIAGNOSTICS, INTERRUPTED, Tally, TROUBLE } from "./tally.ts";
import { complain, print, version, writeTo } from "./terminal.ts";
import { cliText } from "./texts.ts";

/**
 * Runs `soatvan [options] files…`. Returns the exit code, the same for every format: 0 clean, 1 diagnostics at or above the
 * failing severity, 2 wrong usage or configuration, or a file that could not be read, decoded or checked to the end.
 */
export async function runCheck(argv: readonly string[]): Promise<number> {
  const args = readArguments(
    argv,
    allRules.map((rule) => rule.name),
  );
  if ("mistake" in args) return complain(args.mistake);
  if (args.help) return print((await import("./help-text.ts")).helpText[args.locale]);
  if (args.version) return print(`${version()}\n`);
  if (args.ndjsonIn) return (await import("./ndjson-in.ts")).checkRows(args);
  if (args.files.length === 0 && args.filesFrom === undefined && args.changed === undefined)
    return complain(cliText[args.locale].noFiles);
  if (args.watch) return (await import("./watch.ts")).watchFiles(args, () => checkOnce(args));
  return checkOnce(args);
}

/** Checks the files named, once. */
export async function checkOnce(args: Arguments): Promise<number> {
  if (args.configFile !== undefined && !existsSync(args.configFile))
    return complain(cliText[args.locale].notFound(args.configFile));
  const { cache } = args;
  if (cache !== undefined && isDocument(cache) && existsSync(cache))
    return complain(cliText[args.locale].cacheOverwrites(cache));
  const named = await namedFiles(args);
  if ("mistake" in named) return complain(named.mistake);
  const source = await openSettings(
    args,
    named.files.map((file) => settingsName(file, args)),
  );
  const found = await findFiles(named.files, {
    extensions: readableEndings,
    notFound: cliText[args.locale].notFound,
    badGlob: cliText[args.locale].badGlob,
    ignoredBy: source.ignoredBy,
  });
  const targets = withoutReports(found.paths, named.files, args.outputs);
  if (targets.overwritten !== undefined) return complain(cliText[args.locale].reportOverwrites(targets.overwritten));
  if (isNothing(args, found)) return complain(cliText[args.locale].nothingFound(args.files, readableEndings));
  const jobs: Job[] = [];
  const unset: CheckedFile[] = [];
  for (const path of targets.paths) {
    const settings = await source.settingsFor(settingsName(path, args));
    if (settings.mistake === undefined) jobs.push({ path, settings });
    else unset.push(failed(path, { kind: "configuration", reason: settings.mistake }));
  }
  const isWrong = sayProblems(source);
  if (args.fix !== "none" && args.write && source.ignoreUnread?.()) return complain(cliText[args.locale].ignoreUnread);
  const filters = await openFilters(args, named.changes);
  if ("mistake" in filters) return complain(filters.mistake);
  const unreached = found.problems.map(({ path, reason }) => notReached(path, reason));
  const broken = [...brokenData(source), ...unreached, ...unset];
  const code = await checkAndReport(args, found, { jobs, failed: broken }, filters);
  return isWrong && code !== INTERRUPTED ? TROUBLE : code;
}

/** Folders were named and nothing in them is a document: a wrong path must not pass for a clean one. */
function isNothing(args: Arguments, { paths, problems, leftOut }: FoundFiles): boolean {
  return args.changed === undefined && args.files.length > 0 && paths.length + problems.length + leftOut.length === 0;
}

/** Data files with the rows that do not hold. */
function brokenData(source: SettingsSource): readonly CheckedFile[] {
  const files = new Map<string, CheckedFile>();
  for (const { file, message } of source.problems().wrongRows) {
    const error = { kind: "data-row", reason: message } as const;
    const known = files.get(file);
    files.set(file, known === undefined ? failed(file, error) : { ...known, errors: [...known.errors, error] });
  }
  return [...files.values()];
}

/** What to check, and what cannot be. */
interface Work {
  readonly jobs: readonly Job[];
  readonly failed: readonly CheckedFile[];
}

async function checkAndReport(
  args: Arguments,
  found: FoundFiles,
  { jobs, failed: untouched }: Work,
  filters: Filters,
): Promise<number> {
  const text = cliText[args.locale];
  // A fixed text or a patch goes to standard output, so the report steps aside.
  const aside = args.diff || (args.fix !== "none" && args.write && found.paths.includes(STDIN));
  const progress = await openProgress(args, jobs.length);
  const reports = await openReports(args, aside ? process.stderr : process.stdout, progress !== undefined);
  const tally = new Tally();
  const listing = openListing(args.maxDiagnostics);
  const printed = new Set<string>();
  const emit = async (checked: CheckedFile): Promise<void> => {
    if (aside) {
      // A file and a link to it give the same patch, which applies once.
      const changed = await changedText(checked, args);
      if (!args.diff || !printed.has(changed)) await writeTo(process.stdout, changed);
      printed.add(changed);
    }
    const file = filters.apply(checked);
    tally.add(file);
    const listed = listing(file);
    tally.leaveUnlisted(listed);
    await reports.add(listed);
  };
  for (const file of untouched) await emit(file);
  const stop: Stop = { stopped: false, step: () => progress?.step() };
  const interrupt = (): void => {
    stop.stopped = true;
  };
  process.once("SIGINT", interrupt);
  await checkAll(jobs, args, filters.reported, emit, stop);
  process.removeListener("SIGINT", interrupt);
  progress?.end();
  if (stop.stopped) {
    process.stderr.write(`soatvan: ${text.interrupted}\n`);
    return INTERRUPTED;
  }
  const unsaved = filters.end();
  const leftOut = found.leftOut.length === 0 ? [] : [text.leftOut(found.leftOut)];
  const over = tally.tooMany(args.maxWarnings)
    ? [text.tooManyWarnings(tally.counts.warnings, args.maxWarnings ?? 0)]
    : [];
  const unwritten = await reports.end(tally.counts, [...over, ...filters.notes(), ...leftOut]);
  const failures = unsaved === undefined ? unwritten : [unsaved, ...unwritten];
  for (const failure of failures) complain(failure);
  if (failures.length > 0) return TROUBLE;
  const code = tally.exitCode(args.failOn, args.maxWarnings);
  // A patch that is not empty means the files as they stand are not clean.
  return code === CLEAN && args.diff && tally.counts.fixed > 0 && args.failOn !== "never" ? DIAGNOSTICS : code;
}

interface Named {
  readonly files: readonly string[];
  readonly changes?: Changes;
}

/** The files asked for: by name, by a list, by what git sees changed. */
async function namedFiles(args: Arguments): Promise<Named | Mistake> {
  const text = cliText[args.locale];
  const files = [...args.files];
  if (args.filesFrom !== undefined) {
    try {
      files.push(...splitList(readFileSync(args.filesFrom === STDIN ? 0 : args.filesFrom, "utf8")));
    } catch (error) {
      return { mistake: text.noList(args.filesFrom, reasonText(codeOf(error), args.locale)) };
    }
  }
  if (args.changed === undefined) return { files };
  const { changedPaths, changesSince } = await import("./git-changes.ts");
  const roots = await realPlaces(files);
  if ("missing" in roots) return { mistake: text.notFound(roots.missing) };
  try {
    const changes = changesSince(args.changed);
    const found = files.length > 0 && roots.places.length === 0 ? [] : changedPaths(changes, roots.places);
    const known = found.filter((path) => isDocument(path));
    return { files: known, changes };
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    const [reason = ""] = (stderr ?? String(error)).trim().split("\n");
    if (codeOf(error) === "ENOENT") return { mistake: text.noGit };
    if (reason.includes("not a git repository")) return { mistake: text.noRepository };
    return { mistake: text.noChanges(args.changed, reason) };
  }
}

/** Where files, folders and globs are, links followed; a name that is nowhere must not pass for an unchanged file. */
async function realPlaces(
  names: readonly string[],
): Promise<{ readonly places: readonly string[] } | { readonly missing: string }> {
  const places: string[] = [];
  for (const name of names) {
    if (existsSync(name)) places.push(realpathSync(name));
    else {
      const { matchFiles } = await import("./match-files.ts");
      const matches = /[*?[{(!]/u.test(name) ? matchFiles(name) : undefined;
      if (matches === undefined || matches.length === 0) return { missing: name };
      places.push(...matches.filter((match) => existsSync(match)).map((match) => realpathSync(match)));
    }
  }
  return { places };
}

/** One name a line, or ended by NUL as `find -print0` and `git ls-files -z` write them. */
function splitList(list: string): readonly string[] {
  return list.split(list.includes("\0") ? "\0" : /\r?\n/u).filter((name) => name !== "");
}

function isDocument(path: string): boolean {
  return readableEndings.includes(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
}

function settingsName(path: string, args: Arguments): string {
  return path === STDIN ? (args.stdinFilename ?? STDIN) : path;
}

function notReached(path: string, reason: string): CheckedFile {
  return failed(path, { kind: /^E[A-Z]+$/u.test(reason) ? "unreadable" : "not-found", reason });
}

/** What a run of `--diff`, or of `--fix` on standard input, prints of a file. */
async function changedText(checked: CheckedFile, args: Arguments): Promise<string> {
  if (args.diff) {
    if (checked.before === undefined) return "";
    const { unifiedDiff } = await import("./unified-diff.ts");
    return unifiedDiff(checked.path, checked.before, checked.text);
  }
  const name = args.stdinFilename ?? cliText[args.locale].stdin;
  return checked.path === name && checked.errors.length === 0 ? checked.text : "";
}

async function openProgress(args: Arguments, total: number) {
  if (args.quiet || total < 2 || process.stderr.isTTY !== true) return undefined;
  return (await import("./progress.ts")).openProgress(total);
}
