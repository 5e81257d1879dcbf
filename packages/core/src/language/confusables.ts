import { isDigit } from "./char-class.ts";
import { confusableKeys, confusableRows } from "./confusables.generated.ts";
import { syllableOf, WordFlag } from "./scan.ts";
import type { Spans } from "./spans.ts";
import type { SyllableCode } from "./syllable.ts";

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

interface Dictionary {
  /** See `phraseBit`. */
  readonly pairs: Uint8Array;
  /** The rows of the phrases that start with a syllable or a word, as numbers. */
  readonly rows: ReadonlyMap<Key, readonly number[]>;
  /** The keys of each row, packed. */
  readonly packed: readonly string[];
  /** Phrases by their first word, longest first; those that were asked for. */
  readonly phrases: Map<Key, readonly Phrase[]>;
}

let dictionary: Dictionary | undefined;

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

/** What `phraseBit` looks in: one bit for the mark of every two words that a phrase starts with. */
export function phraseStartTable(): Uint8Array {
  dictionary ??= readDictionary();
  return dictionary.pairs;
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

/** Start-up waits for it: only the first two keys of each phrase are read. */
function readDictionary(): Dictionary {
  const pairs = new Uint8Array(0x2000);
  const rows = new Map<Key, number[]>();
  const packed = confusableKeys.split(" ");
  for (let row = 0; row < packed.length; row++) {
    const keys = packed[row] ?? "";
    const end = keys.indexOf(".");
    const first = readKey(end < 0 ? keys : keys.slice(0, end));
    const known = rows.get(first);
    if (known === undefined) rows.set(first, [row]);
    else known.push(row);
    if (typeof first !== "number") continue;
    const mark = pairMark(first, end < 0 ? 0 : numberAt(keys, end + 1));
    pairs[mark >>> 3] = (pairs[mark >>> 3] ?? 0) | (1 << (mark & 7));
  }
  return { pairs, rows, packed, phrases: new Map() };
}

function phrasesFrom(first: Key): readonly Phrase[] | undefined {
  dictionary ??= readDictionary();
  const { phrases, rows, packed } = dictionary;
  const same = rows.get(first);
  if (same === undefined) return undefined;
  const known = phrases.get(first);
  if (known !== undefined) return known;
  const read = same
    .map((row): Phrase => ({ keys: (packed[row] ?? "").split(".").map(readKey), row }))
    .sort((a, b) => b.keys.length - a.keys.length);
  phrases.set(first, read);
  return read;
}

function readKey(key: string): Key {
  return isDigit(key.charCodeAt(0)) ? numberAt(key, 0) : key;
}

/** The number that starts at an offset; 0 where none does. */
function numberAt(text: string, start: number): number {
  let number = 0;
  for (let at = start; at < text.length && isDigit(text.charCodeAt(at)); at++)
    number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
}

let rowsOfEntries: readonly string[] | undefined;

function readEntry(row: number): Confusable {
  rowsOfEntries ??= confusableRows.split("\n");
  const [wrong = "", right = "", safety = "manual", before = "", after = "", status = ""] =
    rowsOfEntries[row]?.split("\t") ?? [];
  return {
    wrong,
    right,
    safety: safety === "safe" || safety === "unsafe" ? safety : "manual",
    before: before === "" ? [] : before.split(" "),
    after: after === "" ? [] : after.split(" "),
    verified: status === "verified",
  };
}
