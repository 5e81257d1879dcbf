/** A place in a text as people count it: both from 1, columns in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. Built once per text in one pass; a look-up is a binary search. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    let feed = text.indexOf("\n");
    let carriageReturn = text.indexOf("\r");
    while (feed >= 0 || carriageReturn >= 0) {
      if (feed < 0 || (carriageReturn >= 0 && carriageReturn < feed)) {
        if (carriageReturn + 1 !== feed) starts.push(carriageReturn + 1);
        carriageReturn = text.indexOf("\r", carriageReturn + 1);
      } else {
        starts.push(feed + 1);
        feed = text.indexOf("\n", feed + 1);
      }
    }
    this.#starts = starts;
  }

  /** How many lines the text has; a text that ends in a line break has an empty last line. */
  get count(): number {
    return this.#starts.length;
  }

  /** Line and column of an offset in UTF-16 code units, both from 1. A byte-order mark at the start takes no column. */
  at(offset: number): LineColumn {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.#lineStart(low);
    return { line: low + 1, column: Math.max(0, offset - start) + 1 };
  }

  /** Where the line (from 1) starts and ends, without its line break. */
  range(line: number): { readonly start: number; readonly end: number } {
    const start = this.#lineStart(line - 1);
    let end = line < this.#starts.length ? (this.#starts[line] ?? start) - 1 : this.#text.length;
    if (end > start && this.#text.charCodeAt(end - 1) === 0x0d && line < this.#starts.length) end--;
    return { start, end };
  }

  #lineStart(index: number): number {
    const start = this.#starts[index] ?? 0;
    return start === 0 && this.#text.charCodeAt(0) === 0xfeff ? 1 : start;
  }
}
