import { availableParallelism } from "node:os";
import type { Arguments } from "./arguments.ts";
import type { CheckCache } from "./cache.ts";
import { type CheckedFile, type CheckOptions, checkDecoded, checkFile, readText } from "./check-file.ts";
import { addCollectionFindings, hasCollectionRules, type SettledFile } from "./collection-pass.ts";
import { fileStat } from "./file-stat.ts";
import { STDIN } from "./find-files.ts";
import type { Reported } from "./fix-reported.ts";
import { checkJointly } from "./joint-pass.ts";
import { Linters, today } from "./linters.ts";
import type { FileSettings } from "./settings-choice.ts";
import { cliText } from "./texts.ts";

/** A file to check with what holds for it. */
export interface Job {
  readonly path: string;
  readonly settings: FileSettings;
}

/** Lets a run be stopped between two files, and watched. */
export interface Stop {
  stopped: boolean;
  /** A file was checked; it may have to wait for the others before it is reported. */
  step(): void;
}

/** Takes checked files in the order of the jobs. */
export type Emit = (file: CheckedFile) => Promise<void>;

/**
 * Checks files in the order given, on as many threads as pay, and hands each on as soon as those before it are done. Where
 * rules look at several files together, all are checked first.
 */
export async function checkAll(
  jobs: readonly Job[],
  args: Arguments,
  reported: Reported | undefined,
  emit: Emit,
  stop: Stop,
): Promise<void> {
  const linters = new Linters(today());
  const options = { ...optionsOf(args, reported), single: jobs.length === 1 };
  const together = jobs.length > 1 && hasCollectionRules(new Set(jobs.map(({ settings }) => settings)), linters);
  const cache = args.cache !== undefined && args.fix === "none" ? await openCache(args.cache) : undefined;
  // What is reported of a file depends on what git and the baseline say of all: one thread knows.
  const threads = reported === undefined ? threadsFor(jobs, args) : 1;
  const shared =
    together && threads === 1 && cache === undefined && args.fix === "none" ? onlySettings(jobs) : undefined;
  if (shared !== undefined) {
    const next = restful(stop);
    const checked = await checkJointly(jobs, linters.joint(shared), options, () => {
      stop.step();
      return next();
    });
    for (const file of checked) await emit(file);
    return;
  }
  const settled: SettledFile[] = [];
  const done = async (checked: CheckedFile, job: Job): Promise<void> => {
    stop.step();
    if (together) settled.push({ checked, settings: job.settings });
    else await emit(checked);
  };
  if (threads > 1) {
    const { checkOnThreads } = await import("./pool.ts");
    await checkOnThreads(jobs, { threads, options, cache, keepText: together }, done, stop);
  } else await checkHere(jobs, linters, options, cache, done, stop);
  if (!stop.stopped) for (const file of await sayTogether(settled, linters, cache)) await emit(file);
  cache?.save();
}

/** What rules about several files add; nothing to add where each file stands alone. */
async function sayTogether(
  settled: readonly SettledFile[],
  linters: Linters,
  cache: CheckCache | undefined,
): Promise<readonly CheckedFile[]> {
  if (settled.length === 0) return [];
  const known = cache?.findTogether(settled);
  if (known !== undefined) return known;
  const said = await addCollectionFindings(settled, linters);
  cache?.addTogether(settled, said);
  return said;
}

/** How the arguments ask for a file to be checked. */
export function optionsOf(args: Arguments, reported: Reported | undefined): CheckOptions {
  return {
    fix: args.fix,
    write: args.write,
    compare: args.diff,
    encoding: args.encoding,
    ...(reported === undefined ? {} : { reported }),
    stdinName: args.stdinFilename ?? cliText[args.locale].stdin,
  };
}

type Done = (checked: CheckedFile, job: Job) => Promise<void>;

async function checkHere(
  jobs: readonly Job[],
  linters: Linters,
  options: CheckOptions,
  cache: CheckCache | undefined,
  done: Done,
  stop: Stop,
): Promise<void> {
  const next = restful(stop);
  for (const job of jobs) {
    const linter = linters.single(job.settings);
    await done(
      await (cache === undefined ? checkFile(job.path, linter, options) : cached(job, linters, options, cache)),
      job,
    );
    if (!(await next())) return;
  }
}

/** Asked between two files: whether to go on. Signals are heard only between turns of the event loop, so it rests now and then. */
function restful(stop: Stop): () => Promise<boolean> {
  let rested = Date.now();
  return async () => {
    if (Date.now() - rested > 50) {
      await new Promise((resolve) => setImmediate(resolve));
      rested = Date.now();
    }
    return !stop.stopped;
  };
}

/** The settings of all jobs, where they are the same. */
function onlySettings(jobs: readonly Job[]): FileSettings | undefined {
  const [settings, ...others] = new Set(jobs.map((job) => job.settings));
  return others.length === 0 ? settings : undefined;
}

/** Checks a file unless the cache knows the very same text under the very same settings. */
async function cached(job: Job, linters: Linters, options: CheckOptions, cache: CheckCache): Promise<CheckedFile> {
  const decoded = readText(job.path, options.encoding);
  if ("kind" in decoded) return checkFile(job.path, linters.single(job.settings), options);
  const known = cache.find(job.path, decoded.text, job.settings);
  if (known !== undefined) return known;
  const checked = await checkDecoded(job.path, decoded, linters.single(job.settings), options);
  cache.add(decoded.text, job.settings, checked);
  return checked;
}

async function openCache(path: string): Promise<CheckCache> {
  const { CheckCache } = await import("./cache.ts");
  const place = path === "auto" ? (await import("./cache-place.ts")).defaultCachePlace() : path;
  return CheckCache.open(place, today());
}

/**
 * Every thread has to warm up by itself, and one alone keeps a second processor busy with compiling and collecting: on two
 * processors threads were slower than none up to the 50 MB that were tried.
 */
const BYTES_FOR_THREADS = 16e6;

function threadsFor(jobs: readonly Job[], args: Arguments): number {
  if (jobs.length < 2 || jobs.some(({ path }) => path === STDIN)) return 1;
  if (args.jobs !== "auto") return Math.min(args.jobs, jobs.length);
  const most = Math.min(availableParallelism() - 1, 8, jobs.length);
  if (most < 2 || args.cache !== undefined) return 1;
  let bytes = 0;
  for (const { path } of jobs) {
    bytes += fileStat(path)?.size ?? 0;
    if (bytes > BYTES_FOR_THREADS) return most;
  }
  return 1;
}
