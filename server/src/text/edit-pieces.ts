import type { SourceEdit } from "@soatvan/core";
import { sourceRange } from "@soatvan/unicode-normalize";

/** A stretch of the first text that is still there, or text that was put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string };

/**
 * Rounds of edits on one text, each on what the round before left, kept as edits of the first text. Offsets are UTF-16
 * code units.
 */
export class EditPieces {
  readonly #source: string;
  #pieces: readonly Piece[];

  constructor(source: string) {
    this.#source = source;
    this.#pieces = [{ from: 0, to: source.length }];
  }

  /** Applies a round: edits of the text as it stands, in order and not overlapping. */
  apply(edits: readonly SourceEdit[]): void {
    const next: Piece[] = [];
    const rest = new PieceReader(this.#pieces);
    let at = 0;
    for (const { range, text } of edits) {
      rest.take(range.start - at, next);
      rest.take(range.end - range.start, undefined);
      if (text !== "") next.push({ text });
      at = range.end;
    }
    rest.take(Number.POSITIVE_INFINITY, next);
    this.#pieces = next;
  }

  /** The edits that lead from the first text to the one as it stands, in order. */
  edits(): readonly SourceEdit[] {
    const edits: SourceEdit[] = [];
    let at = 0;
    let text = "";
    const close = (end: number): void => {
      if (this.#source.slice(at, end) !== text) edits.push({ range: sourceRange(at, end), text });
      text = "";
    };
    for (const piece of this.#pieces) {
      if ("text" in piece) {
        text += piece.text;
        continue;
      }
      if (piece.from > at || text !== "") close(piece.from);
      at = piece.to;
    }
    close(this.#source.length);
    return edits;
  }
}

class PieceReader {
  readonly #pieces: readonly Piece[];
  #index = 0;
  #used = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Moves on by so many units, giving what it passes to `into`. */
  take(count: number, into: Piece[] | undefined): void {
    let left = count;
    for (let piece = this.#pieces[this.#index]; piece !== undefined && left > 0; piece = this.#pieces[this.#index]) {
      const length = ("text" in piece ? piece.text.length : piece.to - piece.from) - this.#used;
      const taken = Math.min(left, length);
      if (taken > 0) into?.push(cut(piece, this.#used, this.#used + taken));
      left -= taken;
      this.#used += taken;
      if (taken < length) return;
      this.#index++;
      this.#used = 0;
    }
  }
}

function cut(piece: Piece, start: number, end: number): Piece {
  return "text" in piece ? { text: piece.text.slice(start, end) } : { from: piece.from + start, to: piece.from + end };
}
