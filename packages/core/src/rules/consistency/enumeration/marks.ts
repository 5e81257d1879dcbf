import { type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { CharClass, charClass, isDigit, isLetter, isLower, isSpace } from "../../../language/char-class.ts";
import { Feature } from "../../../language/scan.ts";
import type { WordMarks } from "../../../language/word-marks.ts";
import type { Fact } from "../../../rule/rule.ts";
import { type Announcement, announcementBefore } from "./announcement.ts";
import { cardinalValue, type Family, type Label, ordinalValue, readLabel } from "./labels.ts";

/** What a block says to the check of lists. */
export type Mark =
  | {
      readonly kind: "item";
      readonly family: Family;
      readonly value: number;
      readonly prefix: string;
      readonly label: string;
      /** The item ends with a colon: a list below it may belong to it. */
      readonly introduces: boolean;
      /** `10a.`: stands for an item that is gone, and is none itself. */
      readonly inserted?: boolean;
    }
  /** An ordinal in running text: it may stand for an item, and is never reported. */
  | { readonly kind: "mention"; readonly value: number }
  /** “Điều 5”, “Chương II”: no list goes on after it. */
  | { readonly kind: "boundary" }
  /** A quotation of several paragraphs begins or ends: its lists are another document's. */
  | { readonly kind: "quotation"; readonly opens: boolean }
  | { readonly kind: "announcement"; readonly count: number; readonly text: string; readonly number: string };

/** A mark and where it stands: a fact of the rule. All marks of a document are checked together. */
export type PlacedMark = Fact<Mark>;

const key = "";

const noMarks: readonly PlacedMark[] = [];
/** Filled and emptied for each block: most have no mark, and are given `noMarks`. */
const found: PlacedMark[] = [];
const structure = ["Điều ", "Chương ", "CHƯƠNG ", "Phần ", "PHẦN ", "Mục ", "MỤC ", "Tiểu mục ", "Phụ lục", "PHỤ LỤC"];

/** All marks of a block in order. Linear; most blocks have none. */
export function findListMarks(block: BlockText): readonly PlacedMark[] {
  const { text } = block;
  const start = skipSpaces(text, 0);
  const marks = found;
  marks.length = 0;
  const quoted = opensQuoted(text, start);
  if (startsStructure(text, start))
    marks.push({ key, range: textRange(start, text.length), data: { kind: "boundary" } });
  const colon = endColon(text);
  const label = quoted || block.kind === "cell" ? undefined : readLabel(text, start);
  if (label !== undefined) marks.push(item(text, start, label, colon >= 0));
  addOrdinals(block, marks);
  if (block.has(Feature.openBracket | Feature.digit))
    addBracketed(text, label === undefined ? start : label.end, marks);
  if (colon >= 0) addAnnouncement(text, announcementBefore(text, colon), marks);
  addQuotation(block, marks);
  if (marks.length === 0) return noMarks;
  const own = marks.slice();
  return own.length === 1 ? own : own.sort((a, b) => a.range.start - b.range.start);
}

/** “Điều 5”, “Chương II”: told by the first letter for nearly all blocks. */
function startsStructure(text: string, start: number): boolean {
  return "ĐCPMT".includes(text.charAt(start)) && structure.some((word) => text.startsWith(word, start));
}

function item(text: string, start: number, label: Label, introduces: boolean): PlacedMark {
  const { family, value, prefix, end, inserted } = label;
  const data = { kind: "item", family, value, prefix, label: text.slice(start, end), introduces } as const;
  return { key, range: textRange(start, end), data: inserted ? { ...data, inserted } : data };
}

/** “Thứ nhất, …”, “Một là, …” at the start of a sentence are items; “bên thứ ba” is not. */
function addOrdinals(block: BlockText, marks: PlacedMark[]): void {
  if (!block.has(Feature.capital)) return;
  const { text, wordMarks } = block;
  const { ordinals } = wordMarks;
  for (let place = 0; place < ordinals.count; place++) {
    const start = ordinals.start(place);
    const space = ordinals.end(place);
    if (text.charCodeAt(space) !== 0x20 || text.charCodeAt(start + 1) !== 0x68) continue;
    const end = wordEnd(text, space + 1);
    const value = ordinalValue(text.slice(space + 1, end));
    if (value === 0) continue;
    const range = textRange(start, end);
    if (text[start] === "T" && startsSentence(text, start) && introducesItem(text, end))
      addOrdinal(text, marks, "thứ", value, range);
    else marks.push({ key, range, data: { kind: "mention", value } });
  }
  if (cardinalAt(text, skipSpaces(text, 0), marks) === 0 && !hasFirstCardinal(text, wordMarks)) return;
  for (let at = text.indexOf(" là", 4); at >= 0; at = text.indexOf(" là", at + 3)) {
    const start = wordStart(text, at);
    if (start > 2 && startsSentence(text, start)) cardinalAt(text, start, marks);
  }
}

/** “Một là” stands somewhere in the text. */
function hasFirstCardinal(text: string, { capitalized }: WordMarks): boolean {
  for (let place = 0; place < capitalized.count; place++) {
    const at = capitalized.start(place);
    if (text.charCodeAt(at) === 0x4d && text.startsWith("Một là", at)) return true;
  }
  return false;
}

/** Adds “Hai là,” when it stands at `start`; returns its place, 0 when it does not. */
function cardinalAt(text: string, start: number, marks: PlacedMark[]): number {
  const end = text.indexOf(" ", start);
  if (end - start < 2 || end - start > 4 || !text.startsWith(" là", end)) return 0;
  const unit = text[end + 3] ?? "";
  if ((unit !== "," && unit !== " " && unit !== ":") || isLower(text.charCodeAt(start))) return 0;
  const value = cardinalValue(text.slice(start, end));
  if (value > 0) addOrdinal(text, marks, "là", value, textRange(start, end + 3));
  return value;
}

/** “gồm: (1) …; (2) …; và (3) …”: a list in running text. */
function addBracketed(text: string, from: number, marks: PlacedMark[]): void {
  let first = text.indexOf("(1) ", from);
  while (first >= 0 && !separatesItem(text, first)) first = text.indexOf("(1) ", first + 1);
  if (first < 0) return;
  for (let at = first; at >= 0; at = text.indexOf("(", at + 1)) {
    if (!isDigit(text.charCodeAt(at + 1)) || !separatesItem(text, at)) continue;
    const label = readLabel(text, at);
    if (label === undefined || !isLetter(text.charCodeAt(label.end + 1))) continue;
    if (label.value === 1) announceBefore(text, at, marks);
    marks.push(item(text, at, label, false));
  }
}

/** “theo công thức (3)” is a reference: an item follows punctuation or “và”. */
function separatesItem(text: string, at: number): boolean {
  const before = lastInked(text, at);
  return before >= 0 && (".:;,".includes(text[before] ?? "") || text.startsWith(" và ", at - 4));
}

function announceBefore(text: string, at: number, marks: PlacedMark[]): void {
  const before = lastInked(text, at);
  if (text[before] === ":") addAnnouncement(text, announcementBefore(text, before), marks);
}

function addOrdinal(text: string, marks: PlacedMark[], family: Family, value: number, range: TextRange): void {
  if (value === 1) announceBefore(text, range.start, marks);
  const label = text.slice(range.start, range.end);
  marks.push({ key, range, data: { kind: "item", family, value, prefix: "", label, introduces: false } });
}

function addAnnouncement(text: string, found: Announcement | undefined, marks: PlacedMark[]): void {
  if (found === undefined) return;
  const { count, start, numberEnd, end } = found;
  const data = {
    kind: "announcement",
    count,
    text: text.slice(start, end),
    number: text.slice(start, numberEnd),
  } as const;
  marks.push({ key, range: textRange(start, end), data });
}

/** A quotation that is open at the end of the block, or that this block closes. */
function addQuotation(block: BlockText, marks: PlacedMark[]): void {
  const { text } = block;
  if ((block.features & (Feature.openQuote | Feature.closeQuote)) !== 0) {
    const closes = firstCloses(text.indexOf("“"), text.indexOf("”"));
    const opens = text.lastIndexOf("“") > text.lastIndexOf("”");
    if (closes)
      marks.push({ key, range: textRange(text.length, text.length), data: { kind: "quotation", opens: false } });
    if (opens)
      marks.push({ key, range: textRange(text.length, text.length), data: { kind: "quotation", opens: true } });
  }
  if (block.has(Feature.straightQuote) && oddStraight(text)) {
    const opens = opensQuoted(text, skipSpaces(text, 0)) || text.trimEnd().endsWith(':"');
    marks.push({ key, range: textRange(text.length, text.length), data: { kind: "quotation", opens } });
  }
}

function firstCloses(open: number, close: number): boolean {
  return close >= 0 && (open < 0 || close < open);
}

function oddStraight(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

function opensQuoted(text: string, start: number): boolean {
  return text[start] === "“" || text[start] === '"' || text[start] === "«";
}

/** Where the colon stands that ends the block; -1 when none does. */
function endColon(text: string): number {
  const last = lastInked(text, text.length);
  return text[last] === ":" ? last : -1;
}

function introducesItem(text: string, end: number): boolean {
  const next = text[end] ?? "";
  if (next === "," || next === ":") return !text.startsWith(" ngày", end + 1);
  return text.startsWith(" là", end);
}

function startsSentence(text: string, start: number): boolean {
  const before = lastInked(text, start);
  return before < 0 || ".:;!?…-–+•”".includes(text[before] ?? "");
}

function lastInked(text: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at - from < 8 && isLower(text.charCodeAt(at))) at++;
  return at;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 8 && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Soft hyphens and zero-width marks that came along from a web page stand before a mark as spaces do. */
function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || charClass(text.charCodeAt(at)) === CharClass.invisible))
    at++;
  return at;
}
