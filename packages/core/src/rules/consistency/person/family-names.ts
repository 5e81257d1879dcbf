import { readTable } from "../../../document-code/table.ts";
import type { SyllableCode } from "../../../language/syllable.ts";
import { codeOfWord } from "../../../language/syllable-index.ts";
import { familyNamesTable } from "./family-names.generated.ts";

let familyNames: ReadonlySet<SyllableCode> | undefined;

/** Whether a syllable, by its number, is a family name of the table. */
export function isFamilyName(code: SyllableCode): boolean {
  familyNames ??= new Set(readTable(familyNamesTable).map(({ name = "" }) => codeOfWord(name)));
  return familyNames.has(code);
}
