import { readTable } from "../../../document-code/table.ts";
import { knownAbbreviationsTable } from "./known-abbreviations.generated.ts";

let known: ReadonlySet<string> | undefined;

/** Whether readers know an abbreviation without being told: `UBND`, `GDP`. */
export function isKnownAbbreviation(letters: string): boolean {
  known ??= new Set(readTable(knownAbbreviationsTable).map(({ abbreviation = "" }) => abbreviation));
  return known.has(letters);
}
