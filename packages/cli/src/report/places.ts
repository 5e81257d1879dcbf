import { isAbsolute, relative } from "node:path";
import { type Diagnostic, formatMessage, type LineColumn, LineIndex, type Locale } from "@soatvan/core";
import type { CheckedFile } from "../check-file.ts";

/** A diagnostic worded, with its lines and columns (from 1, columns in UTF-16 code units). */
export interface WordedDiagnostic {
  readonly found: Diagnostic;
  readonly message: string;
  readonly start: LineColumn;
  readonly end: LineColumn;
}

/** The diagnostics of a file, worded. */
export function worded(file: CheckedFile, locale: Locale): readonly WordedDiagnostic[] {
  const lines = new LineIndex(file.text);
  return file.diagnostics.map((found) => ({
    found,
    message: formatMessage(found.rule, found, locale),
    start: lines.at(found.range.start),
    end: lines.at(found.range.end),
  }));
}

/** A path as other tools find it in a repository: counted from this folder where it is below, `/` between names, no `./` in front. */
export function posixPath(path: string): string {
  const below = isAbsolute(path) ? relative(process.cwd(), path) : path;
  const own = below === "" || below.startsWith("..") || isAbsolute(below) ? path : below;
  return own.replaceAll("\\", "/").replace(/^\.\//u, "");
}
