import { repeatedWordsTable } from "./repeated-words.generated.ts";
import { type SyllableCode, spellSyllable } from "./syllable.ts";

/** Next to which words a repetition is right. */
export interface RepetitionGuards {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The guards of the syllables that were asked for. */
const known = new Map<SyllableCode, RepetitionGuards | undefined>();

/** The guards of a word that is never repeated, by the number of its syllable; `undefined` for every other word. */
export function neverRepeated(code: SyllableCode): RepetitionGuards | undefined {
  const guards = known.get(code);
  if (guards !== undefined || known.has(code)) return guards;
  const read = readGuards(spellSyllable(code));
  known.set(code, read);
  return read;
}

function readGuards(word: string): RepetitionGuards | undefined {
  const start = ` ${repeatedWordsTable}`.indexOf(` ${word}|`);
  if (start < 0) return undefined;
  const end = repeatedWordsTable.indexOf(" ", start);
  const [, before = "", after = ""] = repeatedWordsTable.slice(start, end < 0 ? undefined : end).split("|");
  return { before: list(before), after: list(after) };
}

function list(packed: string): readonly string[] {
  return packed === "" ? [] : packed.split("_");
}
