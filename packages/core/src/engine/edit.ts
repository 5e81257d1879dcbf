import { type MappedText, type SourceRange, sourceRange, type TextRange } from "@soatvan/unicode-normalize";
import type { EscapeText } from "../document/document.ts";
import { CharClass, charClass } from "../language/char-class.ts";
import type { SourceEdit } from "./diagnostic.ts";

/**
 * Carries an edit of the text over to the source. What old and new text share at both ends is not touched; markup inside
 * the range stays; the new text is put where the old began. Undefined when the range touches text that is not really
 * in the source. Offsets of the result are in the space the map leads to.
 */
export function toSourceEdits(
  content: MappedText,
  edit: { readonly range: TextRange; readonly text: string },
  escapeText: EscapeText,
): readonly SourceEdit[] | undefined {
  const { start, end, text } = trimShared(content.text, edit.range.start, edit.range.end, edit.text);
  if (start === end && text === "") return [];
  if (content.map.isCopy) {
    const range = content.map.toSource({ start, end } as TextRange);
    return [{ range, text: escapeText(text, startsLine(content.text, start)) }];
  }
  const pieces = sourcePieces(content, start, end);
  const first = pieces?.[0];
  if (pieces === undefined || first === undefined) return undefined;
  return pieces.map((range, index) => ({
    range,
    text: index === 0 ? escapeText(text, startsLine(content.text, start)) : "",
  }));
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 0x0a;
}

/** The source of each stretch of text in the range, so that the markup between them stays. */
function sourcePieces(content: MappedText, start: number, end: number): readonly SourceRange[] | undefined {
  const { map } = content;
  if (start === end) {
    const index = map.pieceIndexAt(Math.max(0, start - 1));
    if (index < 0 || map.piece(index).kind === "opaque") return undefined;
    const at = map.toSource({ start, end } as TextRange).start;
    return [sourceRange(at, at)];
  }
  const ranges: { start: number; end: number }[] = [];
  for (let index = map.pieceIndexAt(start); index < map.pieceCount; index++) {
    const piece = map.piece(index);
    if (piece.text >= end) break;
    if (piece.kind === "opaque") return undefined;
    const cut = piece.kind === "rewrite" && (piece.text < start || piece.text + piece.length > end);
    if (cut) return undefined;
    const from = piece.source + Math.max(0, start - piece.text);
    const to =
      piece.kind === "copy"
        ? piece.source + Math.min(piece.length, end - piece.text)
        : piece.source + piece.sourceLength;
    const last = ranges.at(-1);
    if (last !== undefined && last.end === from) last.end = to;
    else ranges.push({ start: from, end: to });
  }
  return ranges.map((range) => sourceRange(range.start, range.end));
}

/** Drops what the old text and the new have in common, by whole characters: no surrogate pair or mark is cut off its base. */
function trimShared(
  text: string,
  from: number,
  to: number,
  replacement: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  let start = from;
  let newStart = 0;
  while (start < to && newStart < replacement.length && text.charCodeAt(start) === replacement.charCodeAt(newStart)) {
    start++;
    newStart++;
  }
  while (newStart > 0 && (continues(text.charCodeAt(start)) || continues(replacement.charCodeAt(newStart)))) {
    start--;
    newStart--;
  }
  let end = to;
  let newEnd = replacement.length;
  while (end > start && newEnd > newStart && text.charCodeAt(end - 1) === replacement.charCodeAt(newEnd - 1)) {
    end--;
    newEnd--;
  }
  while (newEnd < replacement.length && continues(text.charCodeAt(end))) {
    end++;
    newEnd++;
  }
  return { start, end, text: replacement.slice(newStart, newEnd) };
}

/** A unit that belongs to the character before it. */
function continues(unit: number): boolean {
  return (unit >= 0xdc00 && unit <= 0xdfff) || charClass(unit) === CharClass.mark;
}

/**
 * Applies edits to a source, whatever their order; of insertions at one place the first given stands first.
 * @throws RangeError when two edits overlap or one is not inside the source: half of a text must never be written.
 */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { range, text } of sorted) {
    if (!(range.start >= at && range.end >= range.start && range.end <= source.length))
      throw new RangeError(
        `The edit of ${range.start}–${range.end} ${range.start < at ? "overlaps another" : `is not inside the ${source.length} units of the source`}`,
      );
    pieces.push(source.slice(at, range.start), text);
    at = range.end;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}
