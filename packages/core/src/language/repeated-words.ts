import { repeatedWordsTable } from "./repeated-words.generated.ts";
import type { SyllableCode } from "./syllable.ts";
import { codeOfWord } from "./syllable-index.ts";

/** Next to which words a repetition is right. */
export interface RepetitionGuards {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

let table: ReadonlyMap<SyllableCode, RepetitionGuards> | undefined;

/** The guards of a word that is never repeated, by the number of its syllable; `undefined` for every other word. */
export function neverRepeated(code: SyllableCode): RepetitionGuards | undefined {
  table ??= new Map(
    repeatedWordsTable.split(" ").map((packed) => {
      const [word = "", before = "", after = ""] = packed.split("|");
      return [codeOfWord(word), { before: list(before), after: list(after) }];
    }),
  );
  return table.get(code);
}

function list(packed: string): readonly string[] {
  return packed === "" ? [] : packed.split("_");
}
