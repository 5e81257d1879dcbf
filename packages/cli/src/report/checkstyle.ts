import { fileErrorText } from "../file-error-text.ts";
import { cliText } from "../texts.ts";
import { worded } from "./places.ts";
import type { RunReport } from "./reporter.ts";
import { writeXml, type XmlElement } from "./xml.ts";

/** Checkstyle XML, which most CI servers and reviewdog read. */
export function reportCheckstyle({ files, locale }: RunReport): string {
  return writeXml({
    name: "checkstyle",
    attributes: { version: "4.3" },
    children: files.map((file) => ({
      name: "file",
      attributes: { name: file.path },
      children: [
        ...file.errors.map((error) => problem(1, 1, "error", fileErrorText(error, locale), error.kind)),
        ...worded(file, locale).map(({ found, message, start }) =>
          problem(start.line, start.column, found.severity, message, found.rule),
        ),
        ...(file.unlisted === undefined
          ? []
          : [problem(1, 1, "info", cliText[locale].unlisted(file.unlisted), "unlisted")]),
      ],
    })),
  });
}

function problem(line: number, column: number, severity: string, message: string, rule: string): XmlElement {
  return { name: "error", attributes: { line, column, severity, message, source: `soatvan.${rule}` } };
}
