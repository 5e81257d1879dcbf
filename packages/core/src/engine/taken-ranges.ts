import type { SourceEdit } from "./diagnostic.ts";

/** Ranges of one part that edits have taken, in order, none overlapping another. */
export class TakenRanges {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /**
   * Takes the ranges of all edits, or of none when one of them overlaps a range that is taken. An insertion right where
   * another edit begins or ends is refused too: their order would be a guess.
   */
  take(edits: readonly SourceEdit[]): boolean {
    if (edits.some(({ range }) => !this.#isFree(range.start, range.end))) return false;
    for (const { range } of edits) {
      const at = this.#firstEndingFrom(range.start);
      this.#starts.splice(at, 0, range.start);
      this.#ends.splice(at, 0, range.end);
    }
    return true;
  }

  #isFree(start: number, end: number): boolean {
    for (let at = this.#firstEndingFrom(start); at < this.#starts.length; at++) {
      const takenStart = this.#starts[at] ?? 0;
      if (takenStart > end) return true;
      const touches = takenStart === end || this.#ends[at] === start;
      // Two replacements may stand side by side.
      if (!touches || start === end) return false;
    }
    return true;
  }

  /** Index of the first range that ends at the offset or after it. */
  #firstEndingFrom(offset: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
