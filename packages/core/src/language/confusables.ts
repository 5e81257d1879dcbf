import { confusableRows, confusableStarts } from "./confusables.generated.ts";
import { syllableOf, WordFlag } from "./scan.ts";
import type { Spans } from "./spans.ts";
import type { SyllableCode } from "./syllable.ts";
import { attestedCodeOf } from "./syllable-index.ts";

/** A phrase that is written for another one. All words are in small letters. */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  /** What the correction promises: `safe` where the wrong form is no word at all. */
  readonly safety: "safe" | "unsafe" | "manual";
  /** Words before which the letters are right: `năng xuất` in `khả năng xuất hiện`. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** False when neither form was met often enough in real text; then it is said quietly. */
  readonly verified: boolean;
}

/** A wrong phrase in a text: the words from index `from` up to `to`. */
export interface FoundConfusable {
  readonly from: number;
  readonly to: number;
  readonly entry: Confusable;
}

/** A word of a phrase: the number of its syllable, or the word where it is none. */
type Key = number | string;

interface Phrase {
  readonly keys: readonly Key[];
  readonly row: number;
}

/** Phrases by their first word, longest first; those that were asked for. */
const phrases = new Map<Key, readonly Phrase[]>();

/**
 * Finds the wrong phrases of a text among the words where one may start, given by their indexes as tags. A phrase stands within one line of words with nothing but
 * white space between them, in small letters but perhaps for its first one: names and headings in capitals are left alone.
 */
export function findConfusables(text: string, words: Spans, starts: Spans): readonly FoundConfusable[] {
  if (starts.count === 0) return noConfusables;
  let found: FoundConfusable[] | undefined;
  let next = 0;
  for (let place = 0; place < starts.count; place++) {
    const index = starts.tag(place);
    if (index < next) continue;
    const first = syllableOf(words.tag(index));
    const match = phraseAt(text, words, index, phrasesFrom(first === 0 ? wordAt(text, words, index) : first));
    if (match === undefined) continue;
    found ??= [];
    found.push(match);
    next = match.to;
  }
  return found ?? noConfusables;
}

let startTable: Uint8Array | undefined;

/** What `phraseBit` looks in: one bit for the mark of every two words that a phrase starts with. Start-up waits for it. */
export function phraseStartTable(): Uint8Array {
  if (startTable !== undefined) return startTable;
  startTable = new Uint8Array(0x2000);
  for (let at = 0; at < confusableStarts.length; at += 2) {
    const first = confusableStarts[at] as number;
    if (first === 0) continue;
    const mark = pairMark(first, confusableStarts[at + 1] as number);
    startTable[mark >>> 3] = (startTable[mark >>> 3] as number) | (1 << (mark & 7));
  }
  return startTable;
}

/**
 * 1 when a phrase may start with these two syllables, else 0; a word that is no syllable counts as 0. Nearly every word of a text
 * costs this one look-up. Pairs may share a mark: what it lets through is compared word by word.
 */
export function phraseBit(pairs: Uint8Array, first: SyllableCode, second: SyllableCode): number {
  const mark = pairMark(first, second);
  return ((pairs[mark >>> 3] as number) >>> (mark & 7)) & 1;
}

function pairMark(first: SyllableCode, second: SyllableCode): number {
  return (Math.imul(first, 40503) ^ second) & 0xffff;
}

const noConfusables: readonly FoundConfusable[] = [];

function phraseAt(
  text: string,
  words: Spans,
  from: number,
  phrases: readonly Phrase[] | undefined,
): FoundConfusable | undefined {
  if (phrases === undefined || (words.tag(from) & WordFlag.lower) === 0) return undefined;
  for (const { keys, row } of phrases) {
    if (!matches(text, words, from, keys)) continue;
    const entry = readEntry(row);
    const to = from + keys.length;
    if (from > 0 && follows(text, words, from) && entry.before.includes(wordAt(text, words, from - 1))) continue;
    if (to < words.count && follows(text, words, to) && entry.after.includes(wordAt(text, words, to))) continue;
    return { from, to, entry };
  }
  return undefined;
}

function matches(text: string, words: Spans, from: number, keys: readonly Key[]): boolean {
  for (let offset = 1; offset < keys.length; offset++) {
    const index = from + offset;
    if (index >= words.count || !follows(text, words, index)) return false;
    const tag = words.tag(index);
    if ((tag & (WordFlag.capitalized | WordFlag.innerCapital)) !== 0) return false;
    const code = syllableOf(tag);
    if ((code === 0 ? wordAt(text, words, index) : code) !== keys[offset]) return false;
  }
  return true;
}

/** True when only one space (or one no-break space, or one line break of wrapped text) parts the word from the one before. */
function follows(text: string, words: Spans, index: number): boolean {
  const end = words.end(index - 1);
  if (words.start(index) !== end + 1) return false;
  const unit = text.charCodeAt(end);
  return unit === 0x20 || unit === 0xa0 || unit === 0x0a;
}

function wordAt(text: string, words: Spans, index: number): string {
  return text.slice(words.start(index), words.end(index)).toLowerCase();
}

function phrasesFrom(first: Key): readonly Phrase[] | undefined {
  const known = phrases.get(first);
  if (known !== undefined) return known;
  const rows = typeof first === "number" ? rowsFrom(first) : rowsByWord().get(first);
  if (rows === undefined) return undefined;
  const read = rows.map(readPhrase).sort((a, b) => b.keys.length - a.keys.length);
  phrases.set(first, read);
  return read;
}

function rowsFrom(first: SyllableCode): readonly number[] {
  const rows: number[] = [];
  for (let at = confusableStarts.indexOf(first); at >= 0; at = confusableStarts.indexOf(first, at + 1))
    if (at % 2 === 0) rows.push(at / 2);
  return rows;
}

let wordRows: Map<string, number[]> | undefined;

/** The rows of phrases that start with a word that is no syllable. */
function rowsByWord(): ReadonlyMap<string, readonly number[]> {
  if (wordRows !== undefined) return wordRows;
  wordRows = new Map();
  for (const row of rowsFrom(0)) {
    const [first = ""] = wordsOf(row);
    const known = wordRows.get(first);
    if (known === undefined) wordRows.set(first, [row]);
    else known.push(row);
  }
  return wordRows;
}

function readPhrase(row: number): Phrase {
  const keys = wordsOf(row).map((word) => attestedCodeOf(word) || word);
  return { keys, row };
}

/** The words of a wrong phrase. */
function wordsOf(row: number): readonly string[] {
  return cellsOf(row)[0]?.split(" ") ?? [];
}

function cellsOf(row: number): readonly string[] {
  rowsOfEntries ??= confusableRows.split("\n");
  return rowsOfEntries[row]?.split("\t") ?? [];
}

let rowsOfEntries: readonly string[] | undefined;

function readEntry(row: number): Confusable {
  const [wrong = "", right = "", safety = "manual", before = "", after = "", status = ""] = cellsOf(row);
  return {
    wrong,
    right,
    safety: safety === "safe" || safety === "unsafe" ? safety : "manual",
    before: before === "" ? [] : before.split(" "),
    after: after === "" ? [] : after.split(" "),
    verified: status === "verified",
  };
}
