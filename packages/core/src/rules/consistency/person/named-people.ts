import type { BlockText } from "../../../document/block-text.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";
import type { SyllableCode } from "../../../language/syllable.ts";
import { type Title, titleEndingAt } from "./titles.ts";

/** A person's name after a title. Offsets are UTF-16 code units of the block's text. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  /** The numbers of the syllables: the same for `Thúy` and `Thuý`. */
  readonly syllables: readonly SyllableCode[];
  readonly title: Title;
}

const FEWEST_SYLLABLES = 2;
const MOST_SYLLABLES = 5;
/** Words of a title that may have capitals as well: “Ông Nguyễn Văn An”, “Giám Đốc Nguyễn Văn An”. */
const MOST_TITLE_WORDS = 2;

/** Finds names of two to five syllables after a title: “đồng chí Nguyễn Văn An”, “Ông Nguyễn Văn An”, “Bí thư Nguyễn An”. */
export function findNamedPeople(block: BlockText): readonly NamedPerson[] {
  const { words, wordMarks } = block;
  const { capitalized } = wordMarks;
  const found: NamedPerson[] = [];
  let next = 0;
  for (let place = 0; place + FEWEST_SYLLABLES <= capitalized.count; place++) {
    const first = capitalized.tag(place);
    // Most capitals stand alone: told before any word is read.
    if (capitalized.tag(place + FEWEST_SYLLABLES - 1) !== first + FEWEST_SYLLABLES - 1) continue;
    if (first < next || !isNamePart(words.tag(first))) continue;
    let last = first;
    while (last + 1 < words.count && isNamePart(words.tag(last + 1)) && goesOn(block, last)) last++;
    next = last + 1;
    const person = last - first < MOST_TITLE_WORDS + MOST_SYLLABLES ? makePerson(block, first, last) : undefined;
    if (person !== undefined) found.push(person);
  }
  return found;
}

function isNamePart(tag: number): boolean {
  return (tag & (WordFlag.capitalized | WordFlag.innerCapital)) === WordFlag.capitalized && syllableOf(tag) !== 0;
}

/** One single space before the next word. */
function goesOn({ words, text }: BlockText, index: number): boolean {
  const end = words.end(index);
  return words.start(index + 1) === end + 1 && text.charCodeAt(end) === 0x20;
}

/** The name at the end of a run of capitalised words, after the words of the title that have capitals as well. */
function makePerson(block: BlockText, from: number, last: number): NamedPerson | undefined {
  const { words } = block;
  for (let own = 0; own <= MOST_TITLE_WORDS; own++) {
    const first = from + own;
    const count = last - first + 1;
    if (count < FEWEST_SYLLABLES) return undefined;
    const title = titleEndingAt(block, first - 1);
    // “Lê Anh Nguyễn” is a name: of its words only those of a title at its start are none.
    if (title === undefined || title.syllables.length < own || !stands(block, first - 1)) continue;
    if (count > MOST_SYLLABLES) return undefined;
    const syllables: SyllableCode[] = [];
    for (let index = first; index <= last; index++) syllables.push(syllableOf(words.tag(index)));
    return { start: words.start(first), end: words.end(last), syllables, title };
  }
  return undefined;
}

/** Right before the next word: “TS Nguyễn Văn An”, “PGS.TS. Nguyễn Văn An”. */
function stands({ words, text }: BlockText, last: number): boolean {
  const [end, start] = [words.end(last), words.start(last + 1)];
  if (text.charCodeAt(start - 1) !== 0x20) return false;
  return start === end + 1 || (start === end + 2 && text[end] === "." && syllableOf(words.tag(last)) === 0);
}
