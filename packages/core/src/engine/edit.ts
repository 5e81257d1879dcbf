import { type MappedText, type SourceRange, sourceRange, type TextRange } from "@soatvan/unicode-normalize";
import type { EscapeText } from "../document/document.ts";
import { CharClass, charClass } from "../language/char-class.ts";
import type { SourceEdit } from "./diagnostic.ts";

/**
 * Carries an edit of the text over to the source. What old and new text share at both ends is not touched, and markup inside the
 * range stays around the letters it was around. Undefined when the range touches text that is not really in the source, or when
 * nobody can tell which of the new letters belong inside the markup: `của **của**` must not become `của ****`. Offsets of the
 * result are in the space the map leads to.
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
  const texts = pieces && shareOut(text, pieces, content.text.slice(start, end));
  if (pieces === undefined || texts === undefined) return undefined;
  let at = start;
  return pieces.map(({ range, length }, index) => {
    const isFirst = startsLine(content.text, at);
    at += length;
    return { range, text: escapeText(texts[index] ?? "", isFirst) };
  });
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 0x0a;
}

/** A stretch of source without markup in it, and how long it is as text. */
interface SourcePiece {
  readonly range: SourceRange;
  readonly length: number;
}

/** What of the new text goes into each piece: `cu**ả**` is `củ**a**` letter by letter. */
function shareOut(text: string, pieces: readonly SourcePiece[], old: string): readonly string[] | undefined {
  const [first, ...others] = pieces;
  if (first === undefined) return undefined;
  if (others.length === 0) return [text];
  if (text.length === old.length) {
    let at = 0;
    return pieces.map(({ length }) => {
      at += length;
      return text.slice(at - length, at);
    });
  }
  // Markup around white space may lose it, markup around letters may not.
  return old.slice(first.length).trim() === "" ? [text] : undefined;
}

/** The source of each stretch of text in the range, so that the markup between them stays. */
function sourcePieces(content: MappedText, start: number, end: number): readonly SourcePiece[] | undefined {
  const { map } = content;
  if (start === end) {
    const index = map.pieceIndexAt(Math.max(0, start - 1));
    if (index < 0 || map.piece(index).kind === "opaque") return undefined;
    const at = map.toSource({ start, end } as TextRange).start;
    return [{ range: sourceRange(at, at), length: 0 }];
  }
  const pieces: { start: number; end: number; length: number }[] = [];
  for (let index = map.pieceIndexAt(start); index < map.pieceCount; index++) {
    const piece = map.piece(index);
    if (piece.text >= end) break;
    if (piece.kind === "opaque") return undefined;
    const cut = piece.kind === "rewrite" && (piece.text < start || piece.text + piece.length > end);
    if (cut) return undefined;
    const before = Math.max(0, start - piece.text);
    const after = Math.max(0, piece.text + piece.length - end);
    const from = piece.source + (piece.kind === "copy" ? before : 0);
    const to = piece.source + (piece.kind === "copy" ? piece.length - after : piece.sourceLength);
    const length = piece.length - before - after;
    const last = pieces.at(-1);
    if (last !== undefined && last.end === from) {
      last.end = to;
      last.length += length;
    } else pieces.push({ start: from, end: to, length });
  }
  return pieces.map((piece) => ({ range: sourceRange(piece.start, piece.end), length: piece.length }));
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
