import { createRuleLinter, type Diagnostic, defineMessages, defineRule, LineIndex, type Locale } from "@soatvan/core";
import { textRange } from "@soatvan/unicode-normalize";
import { readText } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import { findFiles, STDIN } from "../find-files.ts";
import { readableEndings, readerFor } from "../readers.ts";
import { CLEAN, TROUBLE } from "../tally.ts";
import { complain, writeTo } from "../terminal.ts";
import { cliText } from "../texts.ts";

/** Where a code stands and what it means; lines and columns count from 1, columns in UTF-16 code units. */
interface ExtractedCode {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly written: string;
  readonly code: string;
  readonly system: string;
  readonly number: string;
  readonly type: string;
  readonly issuer: string;
  readonly unit: string;
  readonly year: string;
  readonly date: string;
}

const columns = "file line column written code system number type issuer unit year date".split(
  " ",
) as (keyof ExtractedCode)[];

/** Reports every code: a rule knows the text of all formats and its places, so nothing is searched twice. */
const everyCode = defineRule({
  scope: "block",
  name: "code/extract",
  severity: "info",
  presets: [],
  fixes: "never",
  since: "0.1.0",
  authority: { kind: "convention", note: { vi: "", en: "" } },
  description: { vi: "Liệt kê số, ký hiệu.", en: "Lists document codes." },
  messages: defineMessages(
    { code: "{code} {system} {number} {type} {issuer} {unit} {year} {date}" },
    { code: "{code} {system} {number} {type} {issuer} {unit} {year} {date}" },
  ),
  check(block, { report }) {
    for (const { found, date } of block.citations) {
      const { canonical, system, number, suffix, type = "", issuer, unit = "", year = "", term = "" } = found.code;
      const day =
        date === undefined ? "" : [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0"));
      report({
        message: "code",
        data: {
          code: canonical,
          system,
          number: number + suffix,
          type,
          issuer: `${issuer}${term}`,
          unit,
          year: String(year),
          date: day === "" ? "" : day.join("-"),
        },
        range: textRange(found.start, found.end),
      });
    }
  },
});

/** `soatvan code --extract`: all codes of the files, as CSV or JSON. A file that cannot be read never hides the others. */
export async function extractCodes(files: readonly string[], json: boolean, locale: Locale): Promise<number> {
  const linter = createRuleLinter([{ rule: everyCode, severity: "info", options: {} }]);
  const { paths, problems } = await findFiles(files, {
    extensions: readableEndings,
    notFound: cliText[locale].notFound,
    badGlob: cliText[locale].badGlob,
  });
  for (const { reason } of problems) complain(reason);
  let broken = problems.length > 0;
  let first = true;
  await writeTo(process.stdout, json ? "[" : `${columns.join(",")}\n`);
  for (const path of paths) {
    const name = path === STDIN ? cliText[locale].stdin : path;
    const decoded = readText(path, "auto");
    if ("kind" in decoded) {
      complain(`${name}: ${fileErrorText(decoded, locale)}`);
      broken = true;
      continue;
    }
    const reader = await readerFor(path, decoded.text);
    const { diagnostics } = linter.lint(reader.read(decoded.text));
    const lines = new LineIndex(decoded.text);
    const rows = diagnostics.map((found) => toRow(name, decoded.text, lines, found));
    if (rows.length === 0) continue;
    const text = json ? rows.map((row) => `\n  ${JSON.stringify(row)}`).join(",") : `${rows.map(toCsv).join("\n")}\n`;
    await writeTo(process.stdout, json && !first ? `,${text}` : text);
    first = false;
  }
  if (json) await writeTo(process.stdout, first ? "]\n" : "\n]\n");
  return broken ? TROUBLE : CLEAN;
}

function toRow(file: string, source: string, lines: LineIndex, { range, data }: Diagnostic): ExtractedCode {
  const { line, column } = lines.at(range.start);
  const text = (name: string): string => String(data[name] ?? "");
  return {
    file,
    line,
    column,
    written: source.slice(range.start, range.end).normalize("NFC"),
    code: text("code"),
    system: text("system"),
    number: text("number"),
    type: text("type"),
    issuer: text("issuer"),
    unit: text("unit"),
    year: text("year"),
    date: text("date"),
  };
}

/** RFC 4180: quotes around what holds a comma, a quote or a line break. */
function toCsv(row: ExtractedCode): string {
  return columns
    .map((name) => String(row[name]))
    .map((cell) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}
