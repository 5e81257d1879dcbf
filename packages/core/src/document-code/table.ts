/** One row of a knowledge table, by column name. Empty cells are empty strings. */
export type TableRow = Readonly<Record<string, string>>;

/**
 * Reads a packed table: tab-separated, the first line names the columns, lines that start with `#` are comments.
 * @throws RangeError for a row with the wrong number of cells, naming the line (from 1): a mistake in our own data.
 */
export function readTable(packed: string): readonly TableRow[] {
  const lines = packed.split("\n");
  let columns: readonly string[] | undefined;
  const rows: TableRow[] = [];
  lines.forEach((line, index) => {
    if (line === "" || line.startsWith("#")) return;
    const cells = line.split("\t");
    if (columns === undefined) {
      columns = cells;
      return;
    }
    if (cells.length !== columns.length)
      throw new RangeError(`Line ${index + 1}: ${cells.length} cells for ${columns.length} columns`);
    rows.push(toRow(columns, cells));
  });
  return rows;
}

function toRow(columns: readonly string[], cells: readonly string[]): TableRow {
  const row: Record<string, string> = {};
  for (let at = 0; at < columns.length; at++) row[columns[at] ?? ""] = cells[at] ?? "";
  return row;
}

/** The cells of one column of a packed table without comments, in the order of the rows. */
export function columnOf(packed: string, name: string): readonly string[] {
  const [head = "", ...lines] = packed.split("\n");
  const column = head.split("\t").indexOf(name);
  return lines.map((line) => {
    let start = 0;
    for (let before = 0; before < column; before++) start = line.indexOf("\t", start) + 1;
    const end = line.indexOf("\t", start);
    return end < 0 ? line.slice(start) : line.slice(start, end);
  });
}

/** The rows of a packed table without comments in which a text stands; in `\n…\t` it is the first cell. No other row is read. */
export function findRows(packed: string, text: string): readonly TableRow[] {
  let at = packed.indexOf(text);
  if (at < 0) return noRows;
  const headEnd = packed.indexOf("\n");
  const columns = packed.slice(0, headEnd).split("\t");
  const rows: TableRow[] = [];
  while (at >= 0) {
    const lineEnd = packed.indexOf("\n", at + 1);
    const end = lineEnd < 0 ? packed.length : lineEnd;
    if (at >= headEnd) rows.push(toRow(columns, packed.slice(packed.lastIndexOf("\n", at) + 1, end).split("\t")));
    at = packed.indexOf(text, end);
  }
  return rows;
}

const noRows: readonly TableRow[] = [];

/** A page asks for fewer keys than this, and start-up waits for each row that is read; then the whole table is. */
const MOST_SOUGHT = 64;

/**
 * Looks rows of a packed table up by their first cell, in the order of the table; none for a key that no row has. A row
 * is read when it is first asked for.
 */
export function tableByKey<Row>(packed: string, read: (row: TableRow) => Row): (key: string) => readonly Row[] {
  const known = new Map<string, readonly Row[]>();
  let isWhole = false;
  return (key) => {
    const rows = known.get(key);
    if (rows !== undefined) return rows;
    if (isWhole) return [];
    if (known.size === MOST_SOUGHT) {
      isWhole = true;
      readAll(packed, read, known);
      return known.get(key) ?? [];
    }
    const found = findRows(packed, `\n${key}\t`).map(read);
    known.set(key, found);
    return found;
  };
}

/** Adds the rows of all keys that were not asked for yet. */
function readAll<Row>(packed: string, read: (row: TableRow) => Row, known: Map<string, readonly Row[]>): void {
  const groups = new Map<string, Row[]>();
  const [first = ""] = packed.split("\t", 1);
  for (const row of readTable(packed)) {
    const key = row[first] ?? "";
    if (known.has(key)) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [read(row)]);
    else group.push(read(row));
  }
  for (const [key, rows] of groups) known.set(key, rows);
}
