import type { SourceOffset } from "@soatvan/unicode-normalize";
import type { BlockChange, BlockList, PlacedBlock, Reader, SourceChange } from "../document/document.ts";

/**
 * The source of a document under edit, kept as one piece for each block (with what follows it up to the next). A change
 * rebuilds the pieces it touches and nothing else; the whole is put together only when somebody asks for it.
 */
export class EditedSource {
  readonly #reread: NonNullable<Reader["reread"]>;
  /** What stands before the first block. */
  #head: string;
  #pieces: string[];
  #whole: string | undefined;

  constructor(source: string, blocks: BlockList, reread: NonNullable<Reader["reread"]>) {
    this.#reread = reread;
    this.#whole = source;
    this.#head = source.slice(0, blocks.length === 0 ? source.length : blocks.start(0));
    this.#pieces = Array.from({ length: blocks.length }, (_, index) =>
      source.slice(blocks.start(index), index + 1 < blocks.length ? blocks.start(index + 1) : source.length),
    );
  }

  /** The whole source. */
  get text(): string {
    this.#whole ??= this.#head + this.#pieces.join("");
    return this.#whole;
  }

  /** Applies a change; `blocks` are those before it. Tells which of them give way to which. */
  change(blocks: BlockList, change: SourceChange): BlockChange {
    const from = Math.max(0, firstBlockAfter(blocks, change.start) - 2);
    let to = from;
    while (to < blocks.length && blocks.start(to) <= change.end + 1) to++;
    to = Math.min(blocks.length, to + 1);
    const start = from === 0 ? 0 : blocks.start(from);
    const old = (from === 0 ? this.#head : "") + this.#pieces.slice(from, to).join("");
    const stretch = old.slice(0, change.start - start) + change.text + old.slice(change.end - start);
    const read = this.#reread(stretch, from === 0);
    this.#replacePieces(from, to, stretch, read);
    this.#whole = undefined;
    const placed = read.map((block) => ({ ...block, start: (block.start + start) as SourceOffset }));
    return { part: change.part, from, to, blocks: placed, delta: change.text.length - (change.end - change.start) };
  }

  #replacePieces(from: number, to: number, stretch: string, read: readonly PlacedBlock[]): void {
    const before = stretch.slice(0, read[0]?.start ?? stretch.length);
    if (from === 0) this.#head = before;
    else this.#pieces[from - 1] += before;
    const pieces = read.map((block, index) => stretch.slice(block.start, read[index + 1]?.start ?? stretch.length));
    if (pieces.length < 1000) this.#pieces.splice(from, to - from, ...pieces);
    else this.#pieces = [...this.#pieces.slice(0, from), ...pieces, ...this.#pieces.slice(to)];
  }
}

/** Index of the first block that starts after the offset. */
function firstBlockAfter(blocks: BlockList, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks.start(middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
