import type { BlockText } from "../../../document/block-text.ts";
import { readTable } from "../../../document-code/table.ts";
import { syllableOf } from "../../../language/scan.ts";
import type { SyllableCode } from "../../../language/syllable.ts";
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

interface Titles {
  /** Titles by the number of their last syllable, the longest first. */
  readonly bySyllable: ReadonlyMap<SyllableCode, readonly Title[]>;
  /** Those that are one abbreviation, by their letters. */
  readonly abbreviations: ReadonlyMap<string, Title>;
  /** 1 at the number of each syllable with which a title ends. */
  readonly ends: Uint8Array;
}

const LONGEST_ABBREVIATION = 4;

let titles: Titles | undefined;

/** The longest title whose last word is the one at `last`, in any capitals; undefined when none ends there. */
export function titleEndingAt(block: BlockText, last: number): Title | undefined {
  if (last < 0) return undefined;
  titles ??= readTitles();
  const { text, words } = block;
  const code = syllableOf(words.tag(last));
  if (code === 0) {
    const [start, end] = [words.start(last), words.end(last)];
    return end - start > LONGEST_ABBREVIATION
      ? undefined
      : titles.abbreviations.get(text.slice(start, end).toLowerCase());
  }
  if (titles.ends[code] === 0) return undefined;
  return titles.bySyllable.get(code)?.find((title) => endsWith(block, last, title.syllables));
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

function readTitles(): Titles {
  const bySyllable = new Map<SyllableCode, Title[]>();
  const abbreviations = new Map<string, Title>();
  const ends = new Uint8Array(0x10000);
  for (const { title: text = "", kind, gender } of readTable(titlesTable)) {
    const syllables = text.split(" ").map(codeOfWord);
    const title: Title = { text, syllables, gender: gender as Gender, kind: kind as Title["kind"] };
    const last = syllables.at(-1) ?? 0;
    if (last === 0) abbreviations.set(text, title);
    else {
      ends[last] = 1;
      const known = bySyllable.get(last);
      if (known === undefined) bySyllable.set(last, [title]);
      else known.push(title);
    }
  }
  for (const list of bySyllable.values()) list.sort((a, b) => b.syllables.length - a.syllables.length);
  return { bySyllable, abbreviations, ends };
}
