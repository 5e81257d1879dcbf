import { type Diagnostic, formatAuthority, formatMessage, LineIndex } from "@soatvan/core";
import { checkDecoded, readText } from "../check-file.ts";
import { fileErrorText } from "../file-error-text.ts";
import { openSettings } from "../file-settings.ts";
import { Linters, today } from "../linters.ts";
import { readerFor } from "../readers.ts";
import type { FileSettings } from "../settings-choice.ts";
import { TROUBLE } from "../tally.ts";
import { complain, print } from "../terminal.ts";
import { cliText } from "../texts.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText } from "./command-text.ts";

/** `soatvan why FILE:LINE`: everything the rules say of a line, with authority and all fixes. */
export async function runWhy(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv, { config: "string" });
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values, positionals } = args;
  const text = commandText[locale];
  if (values.help === true) return print(text.usage.why);
  const [place = "", ...more] = positionals;
  const [, path, digits] = /^(.+):(\d+)$/u.exec(place.replace(/(:\d+):\d+$/u, "$1")) ?? [];
  if (path === undefined || more.length > 0) return complain(text.noPlace);
  const line = Number(digits);
  const decoded = readText(path, "auto");
  if ("kind" in decoded) return complain(`${path}: ${fileErrorText(decoded, locale)}`);
  const lines = new LineIndex(decoded.text);
  if (line < 1 || line > lines.count) return complain(text.noLine(line, lines.count));
  const configFile = typeof values.config === "string" ? values.config : undefined;
  const choice = { locale, preset: undefined, rules: [], searchConfig: true, useIgnoreFiles: false, configFile };
  const source = await openSettings(choice, [path]);
  const settings = await source.settingsFor(path);
  const { errors } = source.problems();
  if (errors.length > 0) {
    process.stderr.write(`${errors.join("\n")}\n`);
    return TROUBLE;
  }
  const options = { fix: "none", write: false, compare: false, encoding: "auto", stdinName: path } as const;
  const checked = await checkDecoded(path, decoded, new Linters(today()).single(settings), options);
  const isHere = ({ range }: Diagnostic): boolean =>
    lines.at(range.start).line <= line && lines.at(Math.max(range.start, range.end - 1)).line >= line;
  const here = checked.diagnostics.filter(isHere);
  const silenced =
    checked.suppressed > 0 && (await saidAloud(path, decoded.text, settings)).filter(isHere).length > here.length;
  const after = silenced ? text.suppressedHere : "";
  if (here.length === 0) return print(text.nothingHere(`${path}:${line}`) + after);
  const parts = here.map((found) => {
    const at = lines.at(found.range.start);
    return [
      `${path}:${at.line}:${at.column}  ${cliText[locale].severity[found.severity]}  ${formatMessage(found.rule, found, locale)}`,
      `  ${found.rule}: soatvan explain ${found.rule}`,
      `  ${text.authority}: ${formatAuthority(found.authority, locale)}`,
      ...found.related.map((other) => {
        const where = other.document ?? `${cliText[locale].line} ${lines.at(other.range.start).line}`;
        return `  → ${where}: ${formatMessage(found.rule, other, locale)}`;
      }),
      ...found.fixes.map(
        (fix) => `  ✎ ${formatMessage(found.rule, fix, locale)} (${cliText[locale].fixHint[fix.safety]})`,
      ),
    ].join("\n");
  });
  return print(`${parts.join("\n\n")}\n${after}`);
}

/** What would be said if no directive and no `ignore` asked for silence. */
async function saidAloud(path: string, source: string, settings: FileSettings): Promise<readonly Diagnostic[]> {
  const linter = new Linters(today()).single({ ...settings, config: { ...settings.config, ignore: [] } });
  const document = (await readerFor(path, source)).read(source);
  return linter.lint({ ...document, directives: [] }).diagnostics;
}
