import { isAtLeast, type Severity } from "@soatvan/core";
import type { CheckedFile } from "./check-file.ts";

/** The figures of a summary. */
export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  readonly fixed: number;
  /** Files that could not be read, decoded or checked to the end. */
  readonly failed: number;
  /** Diagnostics that the baseline knows. */
  readonly baselined: number;
  /** Diagnostics that are counted above and not listed. */
  readonly unlisted: number;
}

/** Nothing was found wrong. */
export const CLEAN = 0;
/** Diagnostics at or above the failing severity. */
export const DIAGNOSTICS = 1;
/** Wrong usage or configuration, or a file that could not be read, decoded or checked. */
export const TROUBLE = 2;
/** What shells report for a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

/** Counts what was found while files come in, so that none of them has to stay in memory for it. */
export class Tally {
  #counts = {
    files: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    suppressed: 0,
    fixed: 0,
    failed: 0,
    baselined: 0,
    unlisted: 0,
  };

  /** Counts a file in. */
  add(file: CheckedFile): void {
    const counts = this.#counts;
    counts.files++;
    counts.suppressed += file.suppressed;
    counts.baselined += file.baselined;
    counts.fixed += file.fixed;
    if (file.errors.length > 0) counts.failed++;
    for (const { severity } of file.diagnostics) {
      if (severity === "error") counts.errors++;
      else if (severity === "warning") counts.warnings++;
      else counts.infos++;
    }
  }

  /** Counts what of a file, which was counted in, is not listed. */
  leaveUnlisted({ unlisted = 0 }: CheckedFile): void {
    this.#counts.unlisted += unlisted;
  }

  get counts(): Counts {
    return { ...this.#counts };
  }

  /** Whether there are more warnings than are tolerated. */
  tooMany(maxWarnings: number | undefined): boolean {
    return maxWarnings !== undefined && this.#counts.warnings > maxWarnings;
  }

  /**
   * The exit code, the same whatever the format. With `maxWarnings`, that many warnings are tolerated; errors never are
   * unless nothing is to fail.
   */
  exitCode(failOn: Severity | "never", maxWarnings: number | undefined): number {
    const { failed, errors, warnings, infos } = this.#counts;
    if (failed > 0) return TROUBLE;
    if (this.tooMany(maxWarnings)) return DIAGNOSTICS;
    if (failOn === "never") return CLEAN;
    const failing =
      errors > 0 ||
      (maxWarnings === undefined && warnings > 0 && isAtLeast("warning", failOn)) ||
      (infos > 0 && isAtLeast("info", failOn));
    return failing ? DIAGNOSTICS : CLEAN;
  }
}
