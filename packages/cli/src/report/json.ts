import { type Diagnostic, formatAuthority, formatMessage, LineIndex, type Locale } from "@soatvan/core";
import type { CheckedFile } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import type { RunReport } from "./reporter.ts";

/** Version of the report's form; it changes when a reader of the old form would break. See `report.schema.json`. */
const SCHEMA_VERSION = 1;

/** The report as one JSON value. Offsets are UTF-16 code units of the file as decoded, lines and columns count from 1. */
export function reportJson({ files, counts, locale }: RunReport): string {
  const { baselined, unlisted, ...summary } = counts;
  const report = {
    schemaVersion: SCHEMA_VERSION,
    files: files.map((file) => fileToJson(file, locale)),
    summary: { ...summary, ...(baselined > 0 ? { baselined } : {}), ...(unlisted > 0 ? { unlisted } : {}) },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** One file of the report. */
export function fileToJson(file: CheckedFile, locale: Locale): Readonly<Record<string, unknown>> {
  const lines = new LineIndex(file.text);
  return {
    path: file.path,
    format: file.format,
    diagnostics: file.diagnostics.map((found) => diagnosticToJson(found, lines, locale)),
    suppressed: file.suppressed,
    fixed: file.fixed,
    ...(file.unlisted === undefined ? {} : { unlisted: file.unlisted }),
    errors: file.errors.map((error) => ({
      kind: error.kind,
      message: fileErrorText(error, locale),
      ...(error.rule === undefined ? {} : { rule: error.rule }),
    })),
  };
}

function diagnosticToJson(found: Diagnostic, lines: LineIndex, locale: Locale) {
  const { authority } = found;
  return {
    rule: found.rule,
    severity: found.severity,
    message: formatMessage(found.rule, found, locale),
    messageId: found.message,
    data: found.data,
    range: rangeToJson(found.range, lines),
    part: found.part,
    related: found.related.map((place) => ({
      message: formatMessage(found.rule, place, locale),
      messageId: place.message,
      data: place.data,
      ...(place.document === undefined ? {} : { path: place.document }),
      part: place.part,
      range: rangeToJson(place.range, lines),
    })),
    fixes: found.fixes.map((fix) => ({
      title: formatMessage(found.rule, fix, locale),
      safety: fix.safety,
      edits: fix.edits.map((edit) => ({ range: rangeToJson(edit.range, lines), text: edit.text })),
    })),
    authority: {
      text: formatAuthority(authority, locale),
      ...(authority.kind === "clause"
        ? { kind: authority.kind, document: authority.document, clause: authority.clause, verified: authority.verified }
        : { kind: authority.kind }),
    },
  };
}

function rangeToJson(range: { readonly start: number; readonly end: number }, lines: LineIndex) {
  return {
    start: { offset: range.start, ...lines.at(range.start) },
    end: { offset: range.end, ...lines.at(range.end) },
  };
}
