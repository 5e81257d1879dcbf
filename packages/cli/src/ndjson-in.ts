import { createInterface } from "node:readline";
import type { Arguments } from "./arguments.ts";
import { optionsOf } from "./check-all.ts";
import { type CheckedFile, checkDecoded, failed } from "./check-file.ts";
import { openSettings } from "./file-settings.ts";
import { openFilters } from "./filters.ts";
import { Linters, today } from "./linters.ts";
import { openListing } from "./listing.ts";
import { fileToJson } from "./report/json.ts";
import { sayProblems } from "./settings-choice.ts";
import { Tally, TROUBLE } from "./tally.ts";
import { complain, writeTo } from "./terminal.ts";

/**
 * Checks documents that come as rows on standard input, `{"path": "a.md", "text": "…"}` a line, and writes a row for each
 * on standard output: the file's object of the JSON report, with `text` when it was fixed and `id` when the row has one.
 * Memory does not grow with the number of rows, so a pipe of any length can be driven through it.
 */
export async function checkRows(args: Arguments): Promise<number> {
  const source = await openSettings(args, args.searchConfig ? ["."] : ["-"]);
  const filters = await openFilters(args, undefined);
  if ("mistake" in filters) return complain(filters.mistake);
  const linters = new Linters(today());
  const tally = new Tally();
  const listing = openListing(args.maxDiagnostics);
  const options = { ...optionsOf(args, filters.reported), write: false };
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const row = parseRow(line);
    let checked: CheckedFile;
    if (row === undefined) checked = failed(`<${number}>`, { kind: "invalid-row", reason: String(number) });
    else {
      const settings = await source.settingsFor(row.path);
      const decoded = { text: row.text, isUtf8: true, encode: (text: string) => Buffer.from(text) };
      checked =
        settings.mistake === undefined
          ? filters.apply(await checkDecoded(row.path, decoded, linters.single(settings), options))
          : failed(row.path, { kind: "configuration", reason: settings.mistake });
    }
    tally.add(checked);
    checked = listing(checked);
    const answer = {
      ...(row?.id === undefined ? {} : { id: row.id }),
      ...fileToJson(checked, args.locale),
      ...(args.fix === "none" || row === undefined ? {} : { text: checked.text }),
    };
    await writeTo(process.stdout, `${JSON.stringify(answer)}\n`);
  }
  const unsaved = filters.end();
  if (unsaved !== undefined) return complain(unsaved);
  if (sayProblems(source)) return TROUBLE;
  return tally.exitCode(args.failOn, args.maxWarnings);
}

interface Row {
  readonly id?: unknown;
  readonly path: string;
  readonly text: string;
}

function parseRow(line: string): Row | undefined {
  try {
    const { id, path, text } = JSON.parse(line) as Partial<Row>;
    if (typeof text !== "string" || (path !== undefined && typeof path !== "string")) return undefined;
    return { ...(id === undefined ? {} : { id }), path: path ?? "<text>.txt", text };
  } catch {
    return undefined;
  }
}
