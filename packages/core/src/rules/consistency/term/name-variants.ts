import type { BlockText } from "../../../document/block-text.ts";
import { isSpace } from "../../../language/char-class.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";
import type { SyllableCode } from "../../../language/syllable.ts";
import { codeOfWord } from "../../../language/syllable-index.ts";
import { namesTable } from "./names.generated.ts";

/** A name as written somewhere. Offsets are UTF-16 code units of the block's text. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
  /** What all ways of writing the term share. */
  readonly key: string;
  /** What tells this way of writing from the others. */
  readonly form: string;
  /** The use with the words a reader needs to know it by; as written when absent. */
  readonly shown: string | undefined;
  /** How often the block has it, as far as that was counted. */
  count: number;
}

/** A use that is compared with more than these is counted later: looking back stays short on any text. */
export const MOST_COMPARED = 24;

/** Adds a use, or counts it with an equal one that stands before. */
export function addUse(found: TermUse[], start: number, end: number, key: string, form: string, shown?: string): void {
  const most = Math.min(found.length, MOST_COMPARED);
  for (let index = 0; index < most; index++) {
    const use = found[index] as TermUse;
    if (use.key !== key || use.form !== form) continue;
    use.count++;
    return;
  }
  found.push({ start, end, key, form, shown, count: 1 });
}

interface Name {
  readonly key: string;
  /** The numbers of its syllables: the same for capitals and small letters and for `uỷ` and `ủy`, another rule's matter. */
  readonly syllables: readonly SyllableCode[];
}

interface Names {
  /** 1 at the number of every first syllable: few capitalised words start a name. */
  readonly starts: Uint8Array;
  /** The names as written by the number of their first syllable. */
  readonly written: ReadonlyMap<SyllableCode, readonly string[]>;
  /** The same taken apart, the longest first: those that were asked for. */
  readonly byFirst: Map<SyllableCode, readonly Name[]>;
  /** The number of `ủy`. */
  readonly committee: SyllableCode;
}

let names: Names | undefined;

/** Finds the names of the table, written with a capital at least at their start. Capitals throughout tell nothing. */
export function findNames(block: BlockText, found: TermUse[]): void {
  names ??= readNames();
  const { starts, committee } = names;
  const { words, wordMarks } = block;
  const { capitalized } = wordMarks;
  let next = 0;
  for (let place = 0; place < capitalized.count; place++) {
    const index = capitalized.tag(place);
    const tag = words.tag(index);
    if ((tag & WordFlag.innerCapital) !== 0) continue;
    const code = syllableOf(tag);
    if (starts[code] !== 0) {
      // A name may start in another one that ends before it: “Phó [Chủ tịch] nước”.
      const fewest = next - index;
      const name = nameAt(block, index, namesFrom(names, code), fewest);
      if (name !== undefined) {
        next = index + name.syllables.length;
        // “Bí thư Thành ủy Cần Thơ” is found by the name of the committee.
        if (name.syllables.at(-1) === committee && goesOnWithName(block, next)) continue;
        const form = capitalsOf(block, index, next - 1);
        addUse(found, words.start(index), words.end(next - 1), name.key, form);
        continue;
      }
    }
    if (index >= next && index > 1 && syllableOf(words.tag(index - 1)) === committee) addCommittee(block, index, found);
  }
}

/** “Thành ủy Cần Thơ” and “thành ủy Cần Thơ”: a committee with its own name, in the middle of a sentence. */
function addCommittee(block: BlockText, index: number, found: TermUse[]): void {
  const { text, words } = block;
  const end = words.end(index - 1);
  if (words.start(index) !== end + 1 || words.end(index - 2) + 1 !== words.start(index - 1)) return;
  if ((words.tag(index - 1) & (WordFlag.capitalized | WordFlag.innerCapital)) !== 0) return;
  const start = words.start(index - 2);
  const level = text.slice(start, words.end(index - 2));
  if (!levels.has(level.toLowerCase()) || startsSentence(text, start)) return;
  let last = index;
  while (last + 1 < words.count && goesOn(block, last) && (words.tag(last + 1) & WordFlag.capitalized) !== 0) last++;
  const name = text.slice(words.start(index), words.end(last));
  const key = `ủy:${level.toLowerCase()} ${name}`;
  const form = level.charAt(0) === level.charAt(0).toLowerCase() ? "0" : "1";
  addUse(found, start, words.end(last), key, form);
}

const levels = new Set(["tỉnh", "thành", "huyện", "quận", "thị", "đảng"]);

/** The longest of the names that stands at a word, of more than so many syllables. */
function nameAt(block: BlockText, index: number, among: readonly Name[], fewest: number): Name | undefined {
  for (const name of among) if (name.syllables.length > fewest && matches(block, index, name.syllables)) return name;
  return undefined;
}

function matches(block: BlockText, index: number, syllables: readonly SyllableCode[]): boolean {
  const { words } = block;
  if (index + syllables.length > words.count) return false;
  for (let place = 1; place < syllables.length; place++) {
    const tag = words.tag(index + place);
    if (syllableOf(tag) !== syllables[place] || (tag & WordFlag.innerCapital) !== 0) return false;
    if (!goesOn(block, index + place - 1)) return false;
  }
  return true;
}

/** One single space before the next word. */
function goesOn(block: BlockText, index: number): boolean {
  const end = block.words.end(index);
  return block.words.start(index + 1) === end + 1 && isSpace(block.text.charCodeAt(end));
}

/** One single space and a capital after the word before `next`. */
function goesOnWithName(block: BlockText, next: number): boolean {
  return next < block.words.count && goesOn(block, next - 1) && (block.words.tag(next) & WordFlag.capitalized) !== 0;
}

/** `110` for “Ủy Ban nhân …”, one digit a word: made once, a text has the same few again and again. */
function capitalsOf(block: BlockText, from: number, to: number): string {
  let digits = 1;
  for (let index = from; index <= to; index++)
    digits = 2 * digits + ((block.words.tag(index) & WordFlag.capitalized) === 0 ? 0 : 1);
  let form = forms[digits];
  if (form === undefined) {
    form = digits.toString(2).slice(1);
    forms[digits] = form;
  }
  return form;
}

/** By the digits as a number after a leading 1. */
const forms: Record<number, string> = {};

function startsSentence(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  return before < 0 || '.:;!?…“"-–+•'.includes(text[before] ?? "");
}

function namesFrom({ byFirst, written }: Names, first: SyllableCode): readonly Name[] {
  const known = byFirst.get(first);
  if (known !== undefined) return known;
  const read = (written.get(first) ?? [])
    .map((key) => ({ key, syllables: key.split(" ").map(codeOfWord) }))
    .sort((a, b) => b.syllables.length - a.syllables.length);
  byFirst.set(first, read);
  return read;
}

/** Start-up waits for it: of most names only the first syllable is numbered. */
function readNames(): Names {
  const [, ...rows] = namesTable.split("\n");
  const byWord = new Map<string, string[]>();
  for (const name of rows) {
    const word = name.slice(0, name.indexOf(" "));
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [name]);
    else known.push(name);
  }
  const starts = new Uint8Array(0x10000);
  const written = new Map<SyllableCode, readonly string[]>();
  for (const [word, same] of byWord) {
    const code = codeOfWord(word);
    starts[code] = 1;
    written.set(code, same);
  }
  return { starts, written, byFirst: new Map(), committee: codeOfWord("ủy") };
}
