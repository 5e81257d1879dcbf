import type { CheckedFile } from "../check.ts";

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
}

/** Counts what was found in all files. */
export function countAll(files: readonly CheckedFile[]): Counts {
  const diagnostics = files.flatMap((file) => file.result.diagnostics);
  const count = (severity: string): number => diagnostics.filter((found) => found.severity === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    suppressed: files.reduce((sum, file) => sum + file.result.suppressed, 0),
    fixed: files.reduce((sum, file) => sum + file.fixed, 0),
    failed: files.filter((file) => file.errors.length > 0).length,
  };
}
