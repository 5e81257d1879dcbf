/** Integers of a range in `Spans.data`: `start, end, tag`. */
export const STRIDE = 3;
const CHUNK = STRIDE * 8192;

/**
 * A list of ranges of one block, each with a number that says what it is. Kept in shared chunks of integers rather than
 * objects: a megabyte of text has 180,000 words. Offsets are UTF-16 code units of the block's text.
 */
export class Spans {
  /** For walks over all ranges of a long list: three integers a range, `start, end, tag`, from `base` on. */
  readonly data: Int32Array;
  readonly base: number;
  /** How many ranges there are. */
  readonly count: number;

  constructor(data: Int32Array, base: number, count: number) {
    this.data = data;
    this.base = base;
    this.count = count;
  }

  /** Where the range at `index` starts. */
  start(index: number): number {
    return this.data[this.base + index * STRIDE] ?? -1;
  }

  /** Where the range at `index` ends. */
  end(index: number): number {
    return this.data[this.base + index * STRIDE + 1] ?? -1;
  }

  /** What the range at `index` is; each list says what its numbers mean. */
  tag(index: number): number {
    return this.data[this.base + index * STRIDE + 2] ?? 0;
  }

  /** Index of the first range that ends after the offset; `count` when there is none. */
  firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.end(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** True when the offset lies inside one of the ranges, which must not overlap. */
  holds(offset: number): boolean {
    const index = this.firstEndingAfter(offset);
    return index < this.count && this.start(index) <= offset;
  }
}

/** A list without ranges. */
export const noSpans: Spans = new Spans(new Int32Array(0), 0, 0);

/** Builds one list after another. Lists share chunks of memory, which live as long as any list in them. */
export class SpanBuilder {
  #data = new Int32Array(0);
  #base = 0;
  #next = 0;

  /** Adds a range to the list being built. */
  push(start: number, end: number, tag: number): void {
    if (this.#next + STRIDE > this.#data.length) this.grow(this.#next);
    this.#data[this.#next] = start;
    this.#data[this.#next + 1] = end;
    this.#data[this.#next + 2] = tag;
    this.#next += STRIDE;
  }

  /** The memory of the list, for a caller that writes `start, end, tag` itself from `next` on; see `grow` and `wrote`. */
  get data(): Int32Array {
    return this.#data;
  }

  /** Where the next range is written. */
  get next(): number {
    return this.#next;
  }

  /** Makes room for at least one more range when all is written up to `next`; `data` and `next` have changed after it. */
  grow(next: number): void {
    const used = next - this.#base;
    // The first chunk is small: most texts are one paragraph in an editor.
    const size = Math.max(this.#data.length === 0 ? STRIDE * 256 : CHUNK, used * 2);
    const data = new Int32Array(size);
    data.set(this.#data.subarray(this.#base, next));
    this.#data = data;
    this.#base = 0;
    this.#next = used;
  }

  /** Says how far the caller has written. */
  wrote(next: number): void {
    this.#next = next;
  }

  /** Ends the list and starts the next one. */
  finish(): Spans {
    const count = (this.#next - this.#base) / STRIDE;
    if (count === 0) return noSpans;
    const spans = new Spans(this.#data, this.#base, count);
    this.#base = this.#next;
    return spans;
  }

  /** Drops the list being built. */
  clear(): void {
    this.#next = this.#base;
  }
}
