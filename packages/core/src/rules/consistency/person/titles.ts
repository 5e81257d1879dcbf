import type { BlockText } from "../../../document/block-text.ts";
import { findRows, type TableRow, tableByKey } from "../../../document-code/table.ts";
import { syllableOf } from "../../../language/scan.ts";
import { type SyllableCode, spellSyllable } from "../../../language/syllable.ts";
import { codeOfWord } from "../../../language/syllable-index.ts";
import { titlesTable } from "./titles.generated.ts";

/** What a title says of who bears it. */
export type Gender = "man" | "woman" | "any";

/** Words that stand right before a person's name. */
export interface Title {
  /** In small letters. */
  readonly text: string;
  /** The numbers of its syllables; 0 for an abbreviation: `HLV`. */
  readonly syllables: readonly SyllableCode[];
  readonly gender: Gender;
  /**
   * `office`: few people bear it, so that it tells who is meant (`Chủ tịch`, not `ông`). `place`: the name was given to a street
   * or a school, and no person is meant.
   */
  readonly kind: "office" | "address" | "place";
}

const LONGEST_ABBREVIATION = 4;

/** Titles by their last word, the longest first: those that were asked for. An abbreviation stands alone. */
const bySyllable = new Map<SyllableCode, readonly Title[]>();
const abbreviations: (word: string) => readonly Title[] = tableByKey(titlesTable, toTitle);

/** The longest title whose last word is the one at `last`, in any capitals; undefined when none ends there. */
export function titleEndingAt(block: BlockText, last: number): Title | undefined {
  if (last < 0) return undefined;
  const { text, words } = block;
  const code = syllableOf(words.tag(last));
  if (code === 0) {
    const [start, end] = [words.start(last), words.end(last)];
    return end - start > LONGEST_ABBREVIATION ? undefined : abbreviations(text.slice(start, end).toLowerCase())[0];
  }
  for (const title of titlesEndingIn(code)) if (endsWith(block, last, title.syllables)) return title;
  return undefined;
}

function endsWith({ text, words }: BlockText, last: number, syllables: readonly SyllableCode[]): boolean {
  const first = last - syllables.length + 1;
  if (first < 0) return false;
  for (let index = first; index < last; index++) {
    if (syllableOf(words.tag(index)) !== syllables[index - first]) return false;
    const end = words.end(index);
    if (words.start(index + 1) !== end + 1 || text.charCodeAt(end) !== 0x20) return false;
  }
  return true;
}

function titlesEndingIn(code: SyllableCode): readonly Title[] {
  const known = bySyllable.get(code);
  if (known !== undefined) return known;
  const titles = findRows(titlesTable, `${spellSyllable(code)}\t`)
    .map(toTitle)
    .filter(({ syllables }) => syllables.at(-1) === code)
    .sort((a, b) => b.syllables.length - a.syllables.length);
  bySyllable.set(code, titles);
  return titles;
}

function toTitle({ title: text = "", kind, gender }: TableRow): Title {
  const syllables = text.split(" ").map(codeOfWord);
  return { text, syllables, gender: gender as Gender, kind: kind as Title["kind"] };
}
