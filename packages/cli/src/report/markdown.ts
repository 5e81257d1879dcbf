import { formatMessage, type Severity } from "@soatvan/core";
import { fileErrorText } from "../file-error-text.ts";
import { cliText } from "../texts.ts";
import { worded } from "./places.ts";
import { reportText } from "./report-text.ts";
import type { RunReport } from "./reporter.ts";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Markdown for a job summary, a comment or a wiki: a table for each severity. */
export function reportMarkdown({ files, counts, locale, notes, written }: RunReport): string {
  const text = reportText[locale];
  const broken = files.flatMap((file) =>
    file.errors.map((error) => `- **${cell(file.path)}**: ${cell(fileErrorText(error, locale))}`),
  );
  const parts = [
    `# ${text.title}`,
    cliText[locale].summary(counts, written),
    ...notes,
    ...(broken.length === 0 ? [] : [`## ${text.failed}`, broken.join("\n")]),
    ...severities.flatMap((severity) => {
      const rows = files.flatMap((file) =>
        worded(file, locale)
          .filter(({ found }) => found.severity === severity)
          .map(({ found, message, start }) => {
            const [fix] = found.fixes;
            const suggestion = fix === undefined ? "" : formatMessage(found.rule, fix, locale);
            const place = `${file.path}:${start.line}:${start.column}`;
            return `| ${[place, message, suggestion, found.rule].map(cell).join(" | ")} |`;
          }),
      );
      if (rows.length === 0) return [];
      const head = [`| ${text.columns.join(" | ")} |`, "| --- | --- | --- | --- |"];
      return [`## ${text.headings[severity]}`, [...head, ...rows].join("\n")];
    }),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Text in a table: no sign of it may be read as Markdown or HTML. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/gu, " ").replace(/[\\`*_[\]<>|~]/gu, "\\$&");
}
