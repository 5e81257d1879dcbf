import { fileErrorText } from "../file-error-text.ts";
import { cliText } from "../texts.ts";
import { posixPath, worded } from "./places.ts";
import type { RunReport } from "./reporter.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands of GitHub Actions: each becomes an annotation on the line in the pull request. */
export function reportGithub({ files, locale }: RunReport): string {
  const lines = files.flatMap((file) => {
    const path = posixPath(file.path);
    return [
      ...file.errors.map((error) => command("error", { title: "soatvan", file: path }, fileErrorText(error, locale))),
      ...worded(file, locale).map(({ found, message, start, end }) => {
        // GitHub takes columns only within one line.
        const place =
          start.line === end.line
            ? { line: start.line, endLine: end.line, col: start.column, endColumn: end.column }
            : { line: start.line, endLine: end.line };
        return command(commands[found.severity], { title: found.rule, file: path, ...place }, message);
      }),
      ...(file.unlisted === undefined
        ? []
        : [command("notice", { title: "soatvan", file: path }, cliText[locale].unlisted(file.unlisted))]),
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
