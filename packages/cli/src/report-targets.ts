import { lstatSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Output } from "./arguments.ts";

/** Files to check, apart from those that this run writes its reports to. */
export interface Targets {
  readonly paths: readonly string[];
  /** A file that was named to be checked and to take a report: one of the two would be lost. */
  readonly overwritten: string | undefined;
}

/**
 * Keeps reports and documents apart: a report of an earlier run that stands in a folder is no document, and a document that
 * was named is never replaced by a report.
 */
export function withoutReports(
  paths: readonly string[],
  named: readonly string[],
  outputs: readonly Output[],
): Targets {
  const reports = new Set(outputs.flatMap(({ file }) => (file === undefined ? [] : [real(file)])));
  if (reports.size === 0) return { paths, overwritten: undefined };
  const overwritten = named.find((path) => reports.has(real(path)) && isFile(path));
  return { paths: paths.filter((path) => !reports.has(real(path))), overwritten };
}

/** A device, such as /dev/stdout, is nobody's document. */
function isFile(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true || stat?.isSymbolicLink() === true;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
