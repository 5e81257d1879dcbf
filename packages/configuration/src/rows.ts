import { nearestNames } from "@soatvan/core";
import { readCsv } from "./csv.ts";
import { type Located, shown } from "./located.ts";
import { extensionOf } from "./paths.ts";
import type { ProblemKind } from "./problem.ts";
import type { TextFile } from "./text-file.ts";

/** What a column holds. Lists are written `a | b` in CSV, `["a", "b"]` in JSON and YAML. */
export interface Column {
  readonly type: "text" | "date" | "list" | "flag";
  readonly required?: boolean;
}

/** A row by column name, in the types its columns ask for. */
export type Row = Readonly<Record<string, string | boolean | readonly string[]>>;

/** Something wrong with a row that its columns alone do not tell. */
export interface RowProblem {
  /** A kind of its own, whose message says more than that the cell cannot be used. */
  readonly kind?: ProblemKind;
  readonly column: string;
  readonly actual: string;
  readonly expected: readonly string[];
}

interface Cell {
  readonly start: number;
  readonly value: string | boolean | readonly string[];
}

/**
 * Reads the rows of a CSV, TSV, JSON or YAML file. A row with a mistake is recorded with its line and left out; the
 * others count.
 */
export async function readRows(
  file: TextFile,
  columns: Readonly<Record<string, Column>>,
  key: string,
  check: (row: Row) => readonly RowProblem[] = () => [],
): Promise<readonly Row[]> {
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const { start, cells } of await rawRows(file, columns)) {
    const row = checkRow(file, start, cells, columns);
    if (row === undefined) continue;
    const problems = check(row);
    for (const { kind, column, actual, expected } of problems) {
      const at = cells.get(column)?.start ?? start;
      if (kind === undefined) file.error("bad-cell", at, `“${column}”: ${JSON.stringify(actual)}`, expected);
      else file.error(kind, at, actual, expected);
    }
    if (problems.length > 0) continue;
    const identity = JSON.stringify(row);
    if (seen.has(identity)) file.warn("duplicate-row", start, String(row[key]));
    else rows.push(row);
    seen.add(identity);
  }
  return rows;
}

interface RawRow {
  readonly start: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

async function rawRows(file: TextFile, columns: Readonly<Record<string, Column>>): Promise<readonly RawRow[]> {
  switch (extensionOf(file.path)) {
    case ".csv":
    case ".tsv":
      return csvRows(file, columns);
    case ".json":
    case ".jsonc":
    case ".yaml":
    case ".yml":
      return valueRows(file, await file.parse(false), columns);
    default:
      file.error("bad-file-type", 0, file.path, [".csv", ".tsv", ".json", ".yaml"]);
      return [];
  }
}

function csvRows(file: TextFile, columns: Readonly<Record<string, Column>>): readonly RawRow[] {
  const [header, ...rows] = readCsv(file.text);
  if (header === undefined) return [];
  for (const name of header.cells) checkColumn(file, header.start, name, columns);
  return rows.map(({ start, cells }) => {
    if (cells.length > header.cells.length) file.error("bad-cell", start, JSON.stringify(cells.at(-1)));
    const named = header.cells.map((name, index) => [name, { start, value: cells[index] ?? "" }] as const);
    return { start, cells: new Map(named.filter(([name, { value }]) => Object.hasOwn(columns, name) && value !== "")) };
  });
}

function valueRows(
  file: TextFile,
  value: Located | undefined,
  columns: Readonly<Record<string, Column>>,
): readonly RawRow[] {
  if (value === undefined) return [];
  if (value.kind !== "array") {
    file.error("bad-value", value.start, shown(value), ["[…]"]);
    return [];
  }
  return value.items.flatMap((item) => {
    if (item.kind !== "object") {
      file.error("bad-value", item.start, shown(item), ["{…}"]);
      return [];
    }
    const cells = new Map<string, Cell>();
    for (const { key, keyStart, value: inner } of item.entries) {
      if (checkColumn(file, keyStart, key, columns)) cells.set(key, { start: inner.start, value: cellOf(inner) });
    }
    return [{ start: item.start, cells }];
  });
}

/** A cell that is no text, list or flag is handed on as JSON, which no column takes. */
function cellOf(value: Located): Cell["value"] {
  if (value.kind === "scalar" && (typeof value.value === "string" || typeof value.value === "boolean"))
    return value.value;
  if (value.kind !== "array") return [shown(value), ""];
  return value.items.map((item) => (item.kind === "scalar" && typeof item.value === "string" ? item.value : ""));
}

function checkColumn(file: TextFile, start: number, name: string, columns: Readonly<Record<string, Column>>): boolean {
  if (Object.hasOwn(columns, name)) return true;
  const names = Object.keys(columns);
  const near = nearestNames(name, names);
  file.error("unknown-key", start, name, near.length > 0 ? near : names);
  return false;
}

function checkRow(
  file: TextFile,
  start: number,
  cells: ReadonlyMap<string, Cell>,
  columns: Readonly<Record<string, Column>>,
): Row | undefined {
  const row: Record<string, string | boolean | readonly string[]> = {};
  let right = true;
  for (const [name, column] of Object.entries(columns)) {
    const cell = cells.get(name);
    if (cell === undefined) {
      if (column.required !== true) continue;
      file.error("missing-cell", start, name);
      right = false;
      continue;
    }
    const value = cellValue(cell.value, column);
    if (value !== undefined) row[name] = value;
    else {
      file.error("bad-cell", cell.start, `“${name}”: ${JSON.stringify(cell.value)}`, [expectedIn(column)]);
      right = false;
    }
  }
  return right ? row : undefined;
}

function cellValue(value: Cell["value"], column: Column): string | boolean | readonly string[] | undefined {
  switch (column.type) {
    case "text":
      return typeof value === "string" && value.trim() !== "" ? value.normalize("NFC") : undefined;
    case "date":
      return typeof value === "string" && isDay(value) ? value : undefined;
    case "flag":
      return typeof value === "boolean" ? value : value === "true" ? true : value === "false" ? false : undefined;
    case "list": {
      const items = typeof value === "string" ? value.split("|").map((item) => item.trim()) : value;
      if (typeof items === "boolean" || items.some((item) => item === "")) return undefined;
      return items.map((item) => item.normalize("NFC"));
    }
  }
}

function expectedIn(column: Column): string {
  return { text: '"…"', date: "YYYY-MM-DD", flag: "true | false", list: "… | …" }[column.type];
}

/** A day that the calendar has. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
