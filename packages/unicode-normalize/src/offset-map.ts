import type { SourceOffset, SourceRange, TextOffset, TextRange } from "./offsets.ts";
import { sourceRange, textRange } from "./offsets.ts";

/**
 * How a piece of text came from its source.
 *
 * - `copy`: character for character; may be cut anywhere.
 * - `rewrite`: one unit that cannot be split, such as `&#7883;` or a letter composed from `a` + U+0301; may be replaced whole.
 * - `opaque`: not really there, such as `<br>` or a code span; nothing may edit it.
 */
export type PieceKind = "copy" | "rewrite" | "opaque";

/** One piece of a map: `length` units at `text` came from `sourceLength` units at `source`. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Pieces are kept as four numbers each (text, source, source length, kind): a decomposed document has one per letter. */
const STRIDE = 4;
const KINDS: readonly PieceKind[] = ["copy", "rewrite", "opaque"];
const COPY = 0;
const OPAQUE = 2;

/**
 * Where every unit of a text came from. Pieces cover the text without gaps, in order; the source between two pieces is
 * markup that no range includes on its own. Looking up is a binary search, and constant for a single piece.
 */
export class OffsetMap {
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly #packed: readonly number[];

  private constructor(packed: readonly number[], length: number) {
    this.#packed = packed;
    this.length = length;
  }

  /** The map of a text copied as it stands from `source` on. */
  static copy(length: number, source = 0): OffsetMap {
    return new OffsetMap(length === 0 ? [] : [0, source, length, COPY], length);
  }

  /**
   * A map from pieces in order of their text.
   * @throws RangeError when pieces leave a gap in the text, overlap, step back in the source, or a copy changes length.
   */
  static from(pieces: Iterable<Piece>): OffsetMap {
    const packed: number[] = [];
    let text = 0;
    let source = 0;
    for (const piece of pieces) {
      const badCopy = piece.kind === "copy" && piece.length !== piece.sourceLength;
      if (piece.text !== text || piece.source < source || piece.length < 1 || piece.sourceLength < 0 || badCopy) {
        throw new RangeError(`Piece does not follow the one before it: ${JSON.stringify(piece)}`);
      }
      appendPiece(packed, piece.text, piece.source, piece.sourceLength, KINDS.indexOf(piece.kind));
      text = piece.text + piece.length;
      source = piece.source + piece.sourceLength;
    }
    return new OffsetMap(packed, text);
  }

  /** @internal The map of pieces that the builder has packed in order. */
  static ofPacked(packed: readonly number[], length: number): OffsetMap {
    return new OffsetMap(packed, length);
  }

  /** True when the text is one unbroken copy of its source. */
  get isCopy(): boolean {
    return this.length === 0 || (this.#packed.length === STRIDE && this.#packed[3] === COPY);
  }

  /** The number of pieces. */
  get pieceCount(): number {
    return this.#packed.length / STRIDE;
  }

  /** The piece at `index`, counted from 0. */
  piece(index: number): Piece {
    const at = index * STRIDE;
    const text = this.#at(at);
    const end = at + STRIDE < this.#packed.length ? this.#at(at + STRIDE) : this.length;
    return {
      kind: KINDS[this.#at(at + 3)] ?? "opaque",
      text,
      length: end - text,
      source: this.#at(at + 1),
      sourceLength: this.#at(at + 2),
    };
  }

  /** Index of the piece that holds the text offset; of the last piece for the end of the text; -1 for an empty text. */
  pieceIndexAt(offset: number): number {
    let low = 0;
    let high = this.pieceCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#at(middle * STRIDE) <= offset) low = middle;
      else high = middle - 1;
    }
    return high < 0 ? -1 : low;
  }

  /**
   * The smallest range of the source that holds all of the text range. A unit that cannot be split is taken whole;
   * markup at the edges stays outside. An empty range sticks to the text before it.
   */
  toSource(range: TextRange): SourceRange {
    if (this.isCopy) {
      const shift = this.#packed[1] ?? 0;
      return sourceRange(range.start + shift, range.end + shift);
    }
    if (range.start === range.end) {
      const at = range.start === 0 ? this.#startOf(range.start) : this.#endOf(range.end);
      return { start: at, end: at };
    }
    return { start: this.#startOf(range.start), end: this.#endOf(range.end) };
  }

  /**
   * The range of the text that came from the source range: units it touches are taken whole, markup counts for nothing.
   * Undefined when no text came from there.
   */
  toText(range: SourceRange): TextRange | undefined {
    let start = -1;
    let end = -1;
    for (let index = this.#firstPieceEndingAfter(range.start); index < this.pieceCount; index++) {
      const piece = this.piece(index);
      if (piece.source >= range.end && !(range.start === range.end && piece.source === range.start)) break;
      const copied = piece.kind === "copy";
      const from = copied ? piece.text + Math.max(0, range.start - piece.source) : piece.text;
      const to = copied ? piece.text + Math.min(piece.length, range.end - piece.source) : piece.text + piece.length;
      if (start < 0) start = from;
      end = to;
    }
    return start < 0 ? undefined : textRange(start, Math.max(start, end));
  }

  /**
   * Composes two maps: `this` maps a text to a middle text, `inner` maps the middle text to the source; the result maps
   * the text to the source. A unit that was rewritten across markup, or that cuts another unit, becomes `opaque`.
   */
  through(inner: OffsetMap): OffsetMap {
    if (inner.isCopy && inner.#packed.length > 0) return this.shift(inner.#at(1));
    if (this.isCopy && this.length === inner.length && (this.#packed[1] ?? 0) === 0) return inner;
    const packed: number[] = [];
    let cursor = 0;
    for (let index = 0; index < this.pieceCount; index++) {
      const piece = this.piece(index);
      while (cursor < inner.pieceCount - 1 && inner.#at((cursor + 1) * STRIDE) <= piece.source) cursor++;
      if (piece.kind === "copy") appendCopied(packed, piece, inner, cursor);
      else appendUnit(packed, piece, inner, cursor);
    }
    return new OffsetMap(packed, this.length);
  }

  /** The same map with every source offset moved by `delta`. */
  shift(delta: number): OffsetMap {
    if (delta === 0) return this;
    const packed = this.#packed.slice();
    for (let at = 1; at < packed.length; at += STRIDE) packed[at] = (packed[at] ?? 0) + delta;
    return new OffsetMap(packed, this.length);
  }

  #at(index: number): number {
    return this.#packed[index] ?? 0;
  }

  #startOf(offset: TextOffset): SourceOffset {
    const index = this.pieceIndexAt(offset);
    if (index < 0) return 0 as SourceOffset;
    const piece = this.piece(index);
    const into =
      piece.kind === "copy" ? offset - piece.text : offset >= piece.text + piece.length ? piece.sourceLength : 0;
    return (piece.source + into) as SourceOffset;
  }

  #endOf(offset: TextOffset): SourceOffset {
    // The end belongs to the piece that holds the unit before it, so markup after the text stays outside.
    const piece = this.piece(this.pieceIndexAt(offset - 1));
    const into = piece.kind === "copy" ? offset - piece.text : piece.sourceLength;
    return (piece.source + into) as SourceOffset;
  }

  #firstPieceEndingAfter(source: number): number {
    let low = 0;
    let high = this.pieceCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const end = this.#at(middle * STRIDE + 1) + this.#at(middle * STRIDE + 2);
      if (end > source) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Appends a piece, joining it to a copy that it continues. */
export function appendPiece(packed: number[], text: number, source: number, sourceLength: number, kind: number): void {
  const last = packed.length - STRIDE;
  if (kind === COPY && last >= 0 && packed[last + 3] === COPY) {
    const lastSource = packed[last + 1] ?? 0;
    const lastLength = packed[last + 2] ?? 0;
    if (lastSource + lastLength === source) {
      packed[last + 2] = lastLength + sourceLength;
      return;
    }
  }
  packed.push(text, source, sourceLength, kind);
}

/** A copied stretch of the middle text keeps the kind of each inner piece it covers whole. */
function appendCopied(packed: number[], piece: Piece, inner: OffsetMap, from: number): void {
  const end = piece.source + piece.length;
  for (let index = from; index < inner.pieceCount; index++) {
    const part = inner.piece(index);
    if (part.text >= end) break;
    const start = Math.max(part.text, piece.source);
    const stop = Math.min(part.text + part.length, end);
    const text = piece.text + (start - piece.source);
    if (part.kind === "copy") {
      appendPiece(packed, text, part.source + (start - part.text), stop - start, COPY);
    } else if (start === part.text && stop === part.text + part.length) {
      appendPiece(packed, text, part.source, part.sourceLength, KINDS.indexOf(part.kind));
    } else {
      appendCut(packed, text, part, start === part.text);
    }
  }
}

/** A unit stays a unit only when all of its source is unbroken text. */
function appendUnit(packed: number[], piece: Piece, inner: OffsetMap, from: number): void {
  const end = piece.source + piece.sourceLength;
  let source = -1;
  let sourceEnd = 0;
  let whole = piece.kind === "rewrite" && piece.sourceLength > 0;
  for (let index = from; index < inner.pieceCount; index++) {
    const part = inner.piece(index);
    if (part.text >= end && source >= 0) break;
    const start = Math.max(part.text, piece.source);
    const stop = Math.max(start, Math.min(part.text + part.length, end));
    const copied = part.kind === "copy";
    const cut = !copied && (start !== part.text || stop !== part.text + part.length);
    const partStart = copied
      ? part.source + (start - part.text)
      : start > part.text
        ? part.source + part.sourceLength
        : part.source;
    const partEnd = copied ? part.source + (stop - part.text) : part.source + part.sourceLength;
    if (cut || part.kind === "opaque" || (source >= 0 && partStart !== sourceEnd)) whole = false;
    if (source < 0) source = partStart;
    sourceEnd = Math.max(partStart, partEnd);
    if (part.text + part.length >= end) break;
  }
  packed.push(piece.text, Math.max(source, 0), Math.max(0, sourceEnd - Math.max(source, 0)), whole ? 1 : OPAQUE);
}

/** A unit that another map cuts in two can no longer be edited: its first part keeps the source, the rest has none. */
function appendCut(packed: number[], text: number, part: Piece, first: boolean): void {
  packed.push(text, first ? part.source : part.source + part.sourceLength, first ? part.sourceLength : 0, OPAQUE);
}
