import type { BlockText } from "../../../document/block-text.ts";
import { readTable } from "../../../document-code/table.ts";
import { isSpace } from "../../../language/char-class.ts";
import { WordFlag } from "../../../language/scan.ts";
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
  readonly shown?: string;
}

interface Name {
  readonly key: string;
  readonly syllables: readonly Syllable[];
}

/** A syllable with all the ways it may be written: with or without a capital, the tone placed in either way. */
interface Syllable {
  readonly length: number;
  readonly forms: readonly { readonly small: number; readonly capital: number; readonly rest: string }[];
}

/** Finds the names of the table, written with a capital at least at their start. Capitals throughout tell nothing. */
export function findNames(block: BlockText, found: TermUse[]): void {
  const { text, words } = block;
  for (let index = 0; index < words.count; index++) {
    const tag = words.tag(index);
    if ((tag & WordFlag.capitalized) === 0 || (tag & WordFlag.innerCapital) !== 0) continue;
    const start = words.start(index);
    const candidates = byStart.get(startKey(text.charCodeAt(start), words.end(index) - start));
    if (candidates !== undefined) {
      const name = longestAt(block, index, candidates);
      if (name !== undefined) {
        const last = index + name.syllables.length - 1;
        found.push({ start, end: words.end(last), key: name.key, form: capitalsOf(block, index, last) });
        index = last;
        continue;
      }
    }
    if (index > 1) addCommittee(block, index, found);
  }
}

/** “Thành ủy Cần Thơ” and “thành ủy Cần Thơ”: a committee with its own name, in the middle of a sentence. */
function addCommittee(block: BlockText, index: number, found: TermUse[]): void {
  const { text, words } = block;
  const end = words.end(index - 1);
  if (words.start(index) !== end + 1 || end - words.start(index - 1) !== 2) return;
  const organ = text.slice(words.start(index - 1), end);
  if ((organ !== "ủy" && organ !== "uỷ") || words.end(index - 2) + 1 !== words.start(index - 1)) return;
  const start = words.start(index - 2);
  const level = text.slice(start, words.end(index - 2));
  if (!levels.has(level.toLowerCase()) || startsSentence(text, start)) return;
  let last = index;
  while (last + 1 < words.count && goesOn(block, last) && (words.tag(last + 1) & WordFlag.capitalized) !== 0) last++;
  const name = text.slice(words.start(index), words.end(last));
  const key = `ủy:${level.toLowerCase()} ${name}`;
  found.push({ start, end: words.end(last), key, form: level.charAt(0) === level.charAt(0).toLowerCase() ? "0" : "1" });
}

const levels = new Set(["tỉnh", "thành", "huyện", "quận", "thị", "đảng"]);

function longestAt(block: BlockText, index: number, candidates: readonly Name[]): Name | undefined {
  return candidates.find(({ syllables }) => matches(block, index, syllables));
}

function matches(block: BlockText, index: number, syllables: readonly Syllable[]): boolean {
  const { text, words } = block;
  if (index + syllables.length > words.count) return false;
  for (let place = 0; place < syllables.length; place++) {
    const at = index + place;
    if (place > 0 && !goesOn(block, at - 1)) return false;
    const syllable = syllables[place];
    if (syllable === undefined || words.end(at) - words.start(at) !== syllable.length) return false;
    if ((words.tag(at) & WordFlag.innerCapital) !== 0 || !isWritten(text, words.start(at), syllable)) return false;
  }
  return true;
}

function isWritten(text: string, start: number, { forms }: Syllable): boolean {
  const unit = text.charCodeAt(start);
  return forms.some(
    ({ small, capital, rest }) => (unit === small || unit === capital) && text.startsWith(rest, start + 1),
  );
}

/** One single space before the next word. */
function goesOn(block: BlockText, index: number): boolean {
  const end = block.words.end(index);
  return block.words.start(index + 1) === end + 1 && isSpace(block.text.charCodeAt(end));
}

function capitalsOf(block: BlockText, from: number, to: number): string {
  let form = "";
  for (let index = from; index <= to; index++)
    form += (block.words.tag(index) & WordFlag.capitalized) === 0 ? "0" : "1";
  return form;
}

/** `uỷ` and `ủy` are another rule's matter. */
const otherPlacements: ReadonlyMap<string, string> = new Map([
  ["ủy", "uỷ"],
  ["hòa", "hoà"],
  ["tòa", "toà"],
]);

function makeSyllable(written: string): Syllable {
  const other = otherPlacements.get(written);
  const forms = (other === undefined ? [written] : [written, other]).map((form) => ({
    small: form.charCodeAt(0),
    capital: form.toUpperCase().charCodeAt(0),
    rest: form.slice(1),
  }));
  return { length: written.length, forms };
}

function startsSentence(text: string, start: number): boolean {
  let before = start - 1;
  while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
  return before < 0 || '.:;!?…“"-–+•'.includes(text[before] ?? "");
}

function startKey(unit: number, length: number): number {
  return unit * 16 + Math.min(length, 15);
}

/** The names by the first letter and length of their first syllable, the longest first. */
const byStart: ReadonlyMap<number, readonly Name[]> = buildIndex();

function buildIndex(): ReadonlyMap<number, readonly Name[]> {
  const index = new Map<number, Name[]>();
  const names = readTable(namesTable)
    .map((row) => ({ key: row.name ?? "", syllables: (row.name ?? "").toLowerCase().split(" ").map(makeSyllable) }))
    .sort((a, b) => b.syllables.length - a.syllables.length);
  for (const name of names) {
    const [first] = name.syllables;
    // “Uỷ” starts with another letter than “Ủy”.
    for (const { capital } of first?.forms ?? []) {
      const key = startKey(capital, first?.length ?? 0);
      const known = index.get(key);
      if (known === undefined) index.set(key, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return index;
}
