import type { Linter, LintResult } from "@soatvan/core";
import type { Job } from "./check-all.ts";
import { type CheckedFile, type CheckOptions, checkFile, nameOf, ruleErrors, said } from "./check-file.ts";

const nothingYet: LintResult = { diagnostics: [], capped: [], suppressed: 0, failures: [] };

/**
 * Checks files each by itself and all together in one go, where nothing keeps the two apart: reading a thousand articles once more
 * for the rules about several files would take a fifth of the time. Says what the two passes say. `next` is asked after each file;
 * false ends the run, which then says nothing.
 */
export async function checkJointly(
  jobs: readonly Job[],
  linter: Linter,
  options: CheckOptions,
  next: () => Promise<boolean>,
): Promise<readonly CheckedFile[]> {
  const run = linter.startAll();
  const places = new Map<CheckedFile, number>();
  const files: CheckedFile[] = [];
  for (const { path } of jobs) {
    let taken = false;
    const lint: Linter["lint"] = (document) => {
      run.add(nameOf(path, options), document);
      taken = true;
      return nothingYet;
    };
    const file = await checkFile(path, { ...linter, lint }, options);
    if (taken) places.set(file, places.size);
    files.push(file);
    if (!(await next())) return [];
  }
  const results = run.results();
  return files.map((file) => {
    const result = results[places.get(file) ?? -1];
    return result === undefined ? file : { ...file, ...said(result), errors: [...file.errors, ...ruleErrors(result)] };
  });
}
