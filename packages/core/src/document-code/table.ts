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
    const row: Record<string, string> = {};
    for (let at = 0; at < columns.length; at++) row[columns[at] ?? ""] = cells[at] ?? "";
    rows.push(row);
  });
  return rows;
}
