import { readTable } from "../../../document-code/table.ts";
import { parseSyllable, type SyllableCode } from "../../../language/syllable.ts";
import { familyNamesTable } from "./family-names.generated.ts";

let familyNames: ReadonlySet<SyllableCode> | undefined;

/** Whether a syllable, by its number, is a family name of the table. */
export function isFamilyName(code: SyllableCode): boolean {
  familyNames ??= new Set(readTable(familyNamesTable).map(({ name = "" }) => parseSyllable(name).syllable?.code ?? 0));
  return familyNames.has(code);
}
