import { mottoWordsTable } from "./motto-words.generated.ts";
import { parseSyllable, type SyllableCode } from "./syllable.ts";

let firsts: Uint16Array | undefined;

/**
 * Words of two syllables that introduce a slogan (`phương châm`, `khẩu hiệu`): at the number of the last syllable that of the
 * first, 0 at every other. Counted; see `data/motto-words.tsv`.
 */
export function mottoWordFirsts(): Uint16Array {
  if (firsts !== undefined) return firsts;
  firsts = new Uint16Array(0x10000);
  for (const word of mottoWordsTable.split(" ")) {
    const [first = "", last = ""] = word.split("_");
    firsts[codeOf(last)] = codeOf(first);
  }
  return firsts;
}

function codeOf(syllable: string): SyllableCode {
  return parseSyllable(syllable).syllable?.code ?? 0;
}
