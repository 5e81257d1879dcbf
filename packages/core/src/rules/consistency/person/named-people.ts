import type { BlockText } from "../../../document/block-text.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";

/** A full name after a title. Offsets are UTF-16 code units of the block's text. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  /** What spellings of one name share: its letters without marks, with letters that are often confused made one. */
  readonly key: string;
  /** The numbers of the syllables: the same for `Thúy` and `Thuý`. */
  readonly syllables: readonly number[];
  readonly gender: Gender;
}

/** What a title says of who bears it. */
export type Gender = "man" | "woman" | "any";

const FEWEST_SYLLABLES = 3;
const MOST_SYLLABLES = 5;
/** No title is longer. */
const LONGEST_TITLE = 20;

/** Words that stand before a person's name, and never before that of a street or a school. */
const titles: readonly (readonly [string, Gender])[] = [
  ["đồng chí", "any"],
  ["ông", "man"],
  ["bà", "woman"],
  ["anh", "man"],
  ["chị", "woman"],
  ["chủ tịch", "any"],
  ["bí thư", "any"],
  ["chủ nhiệm", "any"],
  ["giám đốc", "any"],
  ["tổng giám đốc", "any"],
  ["hiệu trưởng", "any"],
  ["bộ trưởng", "any"],
  ["thứ trưởng", "any"],
  ["thủ tướng", "any"],
  ["luật sư", "any"],
  ["bác sĩ", "any"],
  ["tiến sĩ", "any"],
  ["bị cáo", "any"],
  ["bị can", "any"],
  ["trưởng thôn", "any"],
  ["trưởng ban", "any"],
  ["trưởng phòng", "any"],
  ["viện trưởng", "any"],
  ["chánh án", "any"],
  ["thiếu tá", "any"],
  ["trung tá", "any"],
  ["thượng tá", "any"],
  ["đại tá", "any"],
  ["thiếu tướng", "any"],
  ["trung tướng", "any"],
  // “Phó Bí thư Thường trực Huyện ủy Lê Văn An”: the title ends with its body.
  ["huyện ủy", "any"],
  ["tỉnh ủy", "any"],
  ["thành ủy", "any"],
  ["quận ủy", "any"],
  ["đảng ủy", "any"],
];

/** Finds full names of three to five syllables after a title: “đồng chí Nguyễn Văn An”, “Ông Nguyễn Văn An”. */
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
    if (last - first + 1 < FEWEST_SYLLABLES || last - first > MOST_SYLLABLES) continue;
    const person = makePerson(block, first, last);
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

function makePerson(block: BlockText, from: number, last: number): NamedPerson | undefined {
  const { words, text } = block;
  // “Ông Nguyễn Văn An” begins a sentence: the title has a capital as well.
  const own = genderOf(text.slice(words.start(from), words.end(from)));
  const first = own === undefined ? from : from + 1;
  const count = last - first + 1;
  const start = words.start(first);
  const gender = own ?? genderOf(text.slice(Math.max(0, start - LONGEST_TITLE), start - 1));
  if (gender === undefined || count < FEWEST_SYLLABLES || count > MOST_SYLLABLES) return undefined;
  const end = words.end(last);
  const syllables = Array.from({ length: count }, (_, index) => syllableOf(words.tag(first + index)));
  return { start, end, key: skeletonOf(text.slice(start, end)), syllables, gender };
}

/** By the title with which the text before a name ends. */
function genderOf(before: string): Gender | undefined {
  const lower = ` ${before.toLowerCase().replaceAll("uỷ", "ủy")}`;
  return titles.find(
    ([title]) => lower.endsWith(title) && ' (“"'.includes(lower.charAt(lower.length - title.length - 1)),
  )?.[1];
}

/** `Nguyễn Văn Thắng` and `Nguyễn Văn Thằn` have the same. */
function skeletonOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .split(" ")
    .map(foldSyllable)
    .join(" ");
}

function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^(?:gi|đ|r)/u, "d")
    .replace(/^s/u, "x")
    .replace(/^tr/u, "ch")
    .replace(/ngh?$/u, "n")
    .replace(/[ct]$/u, "t")
    .replace(/y/gu, "i");
}
