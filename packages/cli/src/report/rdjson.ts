import { formatMessage, LineIndex } from "@soatvan/core";
import type { CheckedFile } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import { cliText } from "../texts.ts";
import { posixPath } from "./places.ts";
import type { RunReport } from "./reporter.ts";

const severities = { error: "ERROR", warning: "WARNING", info: "INFO" } as const;

/** Reviewdog's diagnostic format. Its columns count UTF-8 bytes from 1, so they are computed from the line's text. */
export function reportRdjson({ files, locale }: RunReport): string {
  const diagnostics = files.flatMap((file) => {
    const path = posixPath(file.path);
    const lines = new LineIndex(file.text);
    const rangeOf = (range: { readonly start: number; readonly end: number }) => ({
      start: positionOf(file, lines, range.start),
      end: positionOf(file, lines, range.end),
    });
    const broken = file.errors.map((error) => ({
      message: fileErrorText(error, locale),
      location: { path },
      severity: "ERROR",
      code: { value: error.kind },
    }));
    const found = file.diagnostics.map((diagnostic) => ({
      message: formatMessage(diagnostic.rule, diagnostic, locale),
      location: { path, range: rangeOf(diagnostic.range) },
      severity: severities[diagnostic.severity],
      code: { value: diagnostic.rule },
      // A suggestion is one replacement; a fix of several places cannot be told.
      suggestions: diagnostic.fixes.flatMap(({ edits }) => {
        const [edit, ...more] = edits;
        return edit === undefined || more.length > 0 ? [] : [{ range: rangeOf(edit.range), text: edit.text }];
      }),
    }));
    if (file.unlisted === undefined) return [...broken, ...found];
    const message = cliText[locale].unlisted(file.unlisted);
    return [...broken, ...found, { message, location: { path }, severity: "INFO", code: { value: "unlisted" } }];
  });
  return `${JSON.stringify({ source: { name: "soatvan" }, diagnostics }, undefined, 2)}\n`;
}

function positionOf(
  file: CheckedFile,
  lines: LineIndex,
  offset: number,
): { readonly line: number; readonly column: number } {
  const { line } = lines.at(offset);
  const start = lines.range(line).start;
  return { line, column: Buffer.byteLength(file.text.slice(start, Math.max(start, offset))) + 1 };
}
