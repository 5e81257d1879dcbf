import { formatAuthority, formatMessage, LineIndex, type Severity } from "@soatvan/core";
import type { CheckedFile } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import { cliText } from "../texts.ts";
import { type WordedDiagnostic, worded } from "./places.ts";
import { reportText } from "./report-text.ts";
import type { RunReport } from "./reporter.ts";

const severities: readonly Severity[] = ["error", "warning", "info"];

/**
 * One page that anybody can open and print: no script, no address outside, grouped by severity and file, each place
 * quoted with the text in question marked.
 */
export function reportHtml(run: RunReport): string {
  const { counts, locale, version } = run;
  const text = reportText[locale];
  const figures = severities.map((severity) => {
    const count = { error: counts.errors, warning: counts.warnings, info: counts.infos }[severity];
    return `<li class="${severity}"><b>${count}</b> ${text.headings[severity].toLowerCase()}</li>`;
  });
  const found = severities.map((severity) => section(run, severity)).join("");
  const rest = [
    counts.suppressed > 0 ? text.suppressed(counts.suppressed) : "",
    counts.baselined > 0 ? text.baselined(counts.baselined) : "",
    counts.unlisted > 0 ? cliText[locale].unlisted(counts.unlisted) : "",
    ...run.notes,
  ].filter(Boolean);
  const clean = found === "" && counts.failed + counts.unlisted === 0 ? `<p class="clean">${text.clean}</p>` : "";
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="soatvan ${escapeHtml(version)}">
<title>${text.title}</title>
<style>${style}</style>
</head>
<body>
<h1>${text.title}</h1>
<p>${text.checked(counts.files - counts.failed)}</p>
<ul class="figures">${figures.join("")}</ul>
${clean}${failures(run)}${found}${rest.map((note) => `<p class="note">${escapeHtml(note)}</p>\n`).join("")}</body>
</html>
`;
}

function section({ files, locale }: RunReport, severity: Severity): string {
  const parts = files.flatMap((file) => {
    const entries = worded(file, locale).filter(({ found }) => found.severity === severity);
    if (entries.length === 0) return [];
    const lines = new LineIndex(file.text);
    const items = entries.map((entry) => item(entry, file, lines, locale)).join("");
    return [`<h3>${escapeHtml(file.path)}</h3>\n<ol>${items}</ol>\n`];
  });
  if (parts.length === 0) return "";
  return `<section class="${severity}">\n<h2>${reportText[locale].headings[severity]}</h2>\n${parts.join("")}</section>\n`;
}

function item(
  { found, message, start }: WordedDiagnostic,
  file: CheckedFile,
  lines: LineIndex,
  locale: "vi" | "en",
): string {
  const text = reportText[locale];
  const [fix] = found.fixes;
  const suggestion =
    fix === undefined
      ? ""
      : `<p class="fix">${text.suggestion}: ${escapeHtml(formatMessage(found.rule, fix, locale))}.</p>`;
  return `<li><p class="message">${escapeHtml(message)}</p>
<p class="place">${text.place(start.line, start.column)}</p>
<blockquote>${quote(file.text, lines, found.range.start, found.range.end)}</blockquote>
${suggestion}<p class="basis">${text.authority}: ${escapeHtml(formatAuthority(found.authority, locale))} <code>${escapeHtml(found.rule)}</code></p></li>
`;
}

/** Letters quoted before and after the text in question. */
const AROUND = 90;
/** A repeated paragraph is recognised by its beginning. */
const MOST_MARKED = 300;

function quote(text: string, lines: LineIndex, start: number, end: number): string {
  const line = lines.range(lines.at(start).line);
  const from = Math.max(line.start, start - AROUND);
  const to = Math.min(Math.max(line.end, start), end + AROUND);
  const marked = text.slice(start, Math.min(end, start + MOST_MARKED));
  return [
    from > line.start ? "…" : "",
    escapeHtml(text.slice(from, start)),
    `<mark>${escapeHtml(visible(marked))}${marked.length < end - start ? "…" : ""}</mark>`,
    escapeHtml(text.slice(end, Math.max(end, to))),
    to < line.end ? "…" : "",
  ].join("");
}

/** Spaces that are the fault must be seen. */
function visible(text: string): string {
  return /^\s+$/u.test(text) ? "␣".repeat(text.length) : text;
}

function failures({ files, locale }: RunReport): string {
  const broken = files.filter((file) => file.errors.length > 0);
  if (broken.length === 0) return "";
  const items = broken.flatMap((file) =>
    file.errors.map((error) => `<li><b>${escapeHtml(file.path)}</b>: ${escapeHtml(fileErrorText(error, locale))}</li>`),
  );
  return `<section class="error">\n<h2>${reportText[locale].failed}</h2>\n<ul>${items.join("\n")}</ul>\n</section>\n`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

const style = `
body{font:16px/1.5 "Times New Roman",Times,serif;max-width:50em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.6em}h2{border-bottom:2px solid;padding-bottom:.2em}h3{font-size:1.05em;margin-bottom:.3em;overflow-wrap:anywhere}
.figures{list-style:none;padding:0;display:flex;gap:1.5em;flex-wrap:wrap}.figures b{font-size:1.4em}
.error h2,.figures .error{color:#a40000}.warning h2,.figures .warning{color:#8a5a00}.info h2,.figures .info{color:#004a8f}
li{margin-bottom:1em;break-inside:avoid}li p{margin:.1em 0}.message{font-weight:bold}.place,.basis,.note{color:#555;font-size:.9em}
blockquote{margin:.3em 0 .3em 1em;padding-left:.8em;border-left:3px solid #ccc;overflow-wrap:anywhere;white-space:pre-wrap}
mark{background:#ffe58a;padding:0 .1em}.clean{font-size:1.2em;color:#0a6b2d}
@media print{body{margin:0;max-width:none;font-size:12pt}mark{background:none;text-decoration:underline}h2,h3{break-after:avoid}}
`;
