import { styleText } from "node:util";
import { type Diagnostic, formatMessage, LineIndex, type Locale } from "@soatvan/core";
import type { CheckedFile } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import { cliText } from "../texts.ts";
import type { ReportContext, Reporter } from "./reporter.ts";
import { sourceFrame, type Width, widthOf } from "./source-frame.ts";

type Style = "red" | "yellow" | "blue" | "gray" | "bold" | "cyan";
type Paint = (style: Style, text: string) => string;

const severityStyle = { error: "red", warning: "yellow", info: "blue" } as const;

/** The report for a terminal: each diagnostic with its line and the text it talks about underlined, then a summary. */
export function textReporter({ locale, colour, quiet, written }: ReportContext): Reporter {
  const paint: Paint = colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
  return {
    file: async (file) => {
      const sections = fileReport(file, locale, paint, await widthOf(file.text));
      return sections.length === 0 ? "" : `${sections.join("\n")}\n`;
    },
    end: ({ counts, notes }) => {
      if (quiet) return "";
      const summary = paint("bold", cliText[locale].summary(counts, written));
      return [summary, ...notes, ""].join("\n");
    },
  };
}

function fileReport(file: CheckedFile, locale: Locale, paint: Paint, width: Width): readonly string[] {
  // A mistake in a configuration or its data was said once for all files.
  const own = file.errors.filter(({ kind }) => kind !== "configuration" && kind !== "data-row");
  if (file.diagnostics.length === 0 && own.length === 0) return [];
  const lines = new LineIndex(file.text);
  const errors = own.map((error) => `${paint("bold", file.path)}: ${paint("red", fileErrorText(error, locale))}\n`);
  return [...errors, ...file.diagnostics.map((found) => diagnosticReport(found, file, lines, locale, paint, width))];
}

function diagnosticReport(
  found: Diagnostic,
  file: CheckedFile,
  lines: LineIndex,
  locale: Locale,
  paint: Paint,
  width: Width,
): string {
  const { line, column } = lines.at(found.range.start);
  const text = cliText[locale];
  const style = severityStyle[found.severity];
  const head = `${paint("bold", `${file.path}:${line}:${column}`)}  ${paint(style, text.severity[found.severity])}  ${formatMessage(found.rule, found, locale)}  ${paint("gray", found.rule)}`;
  const frame = sourceFrame(file.text, lines, found.range.start, found.range.end, width);
  const gutter = " ".repeat(frame.number.length);
  const out = [
    head,
    ` ${paint("gray", `${frame.number} │`)} ${frame.source}`,
    ` ${paint("gray", `${gutter} │`)} ${frame.indent}${paint(style, frame.underline)}`,
  ];
  for (const place of found.related.slice(0, MOST_RELATED)) {
    const at = place.document === undefined ? `${text.line} ${lines.at(place.range.start).line}` : place.document;
    out.push(` ${gutter} ${paint("cyan", "→")} ${at}: ${formatMessage(found.rule, place, locale)}`);
  }
  const [fix] = found.fixes;
  if (fix !== undefined)
    out.push(
      ` ${gutter} ${paint("cyan", "✎")} ${formatMessage(found.rule, fix, locale)} (${text.fixHint[fix.safety]})`,
    );
  return `${out.join("\n")}\n`;
}

/** A slogan may stand in a hundred places; the first few are enough on a terminal, the JSON report has all. */
const MOST_RELATED = 3;
