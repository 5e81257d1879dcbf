import Papa from "papaparse";

/** A row of a CSV file: its cells and the offset it starts at. */
export interface CsvRow {
  readonly start: number;
  readonly cells: readonly string[];
}

/**
 * Reads comma-, semicolon- or tab-separated rows (Excel writes semicolons where the decimal sign is a comma). Blank rows
 * and rows that start with `#` are left out.
 */
export function readCsv(text: string): readonly CsvRow[] {
  const skipped = text.startsWith("\ufeff") ? 1 : 0;
  const body = text.slice(skipped);
  const rows: CsvRow[] = [];
  let start = 0;
  Papa.parse(body, {
    delimitersToGuess: [",", ";", "\t"],
    step({ data, meta }) {
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== "") && !cells[0]?.startsWith("#")) rows.push({ start: start + skipped, cells });
      start = meta.cursor;
    },
  });
  return rows;
}
