import { mottoWordsTable } from "./motto-words.generated.ts";
import type { SyllableCode } from "./syllable.ts";

let firsts: ReadonlyMap<SyllableCode, SyllableCode> | undefined;

/**
 * Words of two syllables that introduce a slogan (`phương châm`, `khẩu hiệu`): for the number of the last syllable that of the
 * first. Counted; see `data/motto-words.tsv`.
 */
export function mottoWordFirsts(): ReadonlyMap<SyllableCode, SyllableCode> {
  firsts ??= new Map(mottoWordsTable);
  return firsts;
}
