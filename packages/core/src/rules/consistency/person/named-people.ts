import type { BlockText } from "../../../document/block-text.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";
import { parseSyllable, type SyllableCode } from "../../../language/syllable.ts";
import { isFamilyName } from "./family-names.ts";
import { type Title, titleEndingAt } from "./titles.ts";

/** A person's name. Offsets are UTF-16 code units of the block's text. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  /** The numbers of the syllables: the same for `Thúy` and `Thuý`. */
  readonly syllables: readonly SyllableCode[];
  /** What stands right before it, or an office in the words before that; absent for a name without either. */
  readonly title: Title | undefined;
}

const FEWEST_SYLLABLES = 2;
/** Shorter runs of capitals without a title may be anything. */
const FEWEST_WITHOUT_TITLE = 3;
const MOST_SYLLABLES = 5;
/** Family and middle names that stand before a given name. */
const GIVEN_NAME_AFTER = 2;
/** Words between an office and the name: “Chủ tịch [Ủy ban nhân dân huyện] Nguyễn Văn An”. */
const MOST_WORDS_BETWEEN = 8;
/** Words of a title that may have capitals as well: “Ông Nguyễn Văn An”, “Giám Đốc Nguyễn Văn An”. */
const MOST_TITLE_WORDS = 2;

/**
 * Finds names of two to five syllables after a title, “đồng chí Nguyễn Văn An”, “Ông Nguyễn Văn An”, “Bí thư Nguyễn An”, and
 * what may be a name of three or more without one. Those of streets and schools are left out.
 */
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
    while (last + 1 < words.count && goesOn(block, last) && continues(block, last + 1, last + 1 - first)) last++;
    next = last + 1;
    const person = last - first < MOST_TITLE_WORDS + MOST_SYLLABLES ? makePerson(block, first, last) : undefined;
    if (person !== undefined) found.push(person);
  }
  return found;
}

function isNamePart(tag: number): boolean {
  return (tag & (WordFlag.capitalized | WordFlag.innerCapital)) === WordFlag.capitalized && syllableOf(tag) !== 0;
}

/**
 * Whether a word goes on with the name of which `before` syllables are known. A given name may be misspelled as what is no
 * syllable in use: `Lê Văn Cướng`.
 */
function continues(block: BlockText, index: number, before: number): boolean {
  const tag = block.words.tag(index);
  if (isNamePart(tag)) return true;
  if ((tag & (WordFlag.capitalized | WordFlag.innerCapital)) !== WordFlag.capitalized) return false;
  return before >= GIVEN_NAME_AFTER && syllableAt(block, index) !== 0;
}

/** The number of the syllable that a word is, in use or not; 0 when it cannot be one. */
function syllableAt({ words, text }: BlockText, index: number): SyllableCode {
  const code = syllableOf(words.tag(index));
  if (code !== 0) return code;
  return parseSyllable(text.slice(words.start(index), words.end(index))).syllable?.code ?? 0;
}

/** One single space before the next word. */
function goesOn({ words, text }: BlockText, index: number): boolean {
  const end = words.end(index);
  return words.start(index + 1) === end + 1 && text.charCodeAt(end) === 0x20;
}

/** The name at the end of a run of capitalised words, after the words of the title that have capitals as well. */
function makePerson(block: BlockText, from: number, last: number): NamedPerson | undefined {
  for (let own = 0; own <= MOST_TITLE_WORDS && last - from - own + 1 >= FEWEST_SYLLABLES; own++) {
    const first = from + own;
    const title = titleEndingAt(block, first - 1);
    // “Lê Anh Nguyễn” is a name: of its words only those of a title at its start are none.
    if (title === undefined || title.syllables.length < own || !stands(block, first - 1)) continue;
    return title.kind === "place" ? undefined : personOf(block, first, last, title);
  }
  if (last - from + 1 < FEWEST_WITHOUT_TITLE) return undefined;
  return personOf(block, from, last, officeBefore(block, from));
}

function personOf(block: BlockText, first: number, last: number, title: Title | undefined): NamedPerson | undefined {
  const { words } = block;
  const count = last - first + 1;
  if (count > MOST_SYLLABLES) return undefined;
  // “Bộ trưởng Bộ Giáo dục”, “Cục trưởng Cục Tiền lương”: of two capitals most are the start of a body's name.
  if (count < FEWEST_WITHOUT_TITLE && !isFamilyName(syllableOf(words.tag(first)))) return undefined;
  const syllables: SyllableCode[] = [];
  for (let index = first; index <= last; index++) syllables.push(syllableAt(block, index));
  return { start: words.start(first), end: words.end(last), syllables, title };
}

/** An office in the words before a name, with nothing but spaces between. */
function officeBefore(block: BlockText, first: number): Title | undefined {
  const least = Math.max(0, first - 1 - MOST_WORDS_BETWEEN);
  for (let index = first - 1; index > least && goesOn(block, index); index--) {
    const title = goesOn(block, index - 1) ? titleEndingAt(block, index - 1) : undefined;
    if (title !== undefined) return title.kind === "office" ? title : undefined;
  }
  return undefined;
}

/** Right before the next word: “TS Nguyễn Văn An”, “PGS.TS. Nguyễn Văn An”. */
function stands({ words, text }: BlockText, last: number): boolean {
  const [end, start] = [words.end(last), words.start(last + 1)];
  if (text.charCodeAt(start - 1) !== 0x20) return false;
  return start === end + 1 || (start === end + 2 && text[end] === "." && syllableOf(words.tag(last)) === 0);
}
