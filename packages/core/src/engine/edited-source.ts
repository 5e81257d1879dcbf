import type { SourceOffset } from "@soatvan/unicode-normalize";
import type { Directive } from "../document/directive.ts";
import type {
  BlockChange,
  BlockList,
  Document,
  PlacedBlock,
  Reader,
  Rereader,
  SourceChange,
} from "../document/document.ts";
import { changedBlocks } from "./changed-blocks.ts";
import { replaceDirectives } from "./moved-directives.ts";

/** The blocks around a change that are read again: from index `from` up to `to`; the one at `to` shows where to stop. */
interface Around {
  readonly from: number;
  readonly to: number;
  /** Past the block at `to`. */
  readonly end: number;
}

/** What a change comes to. */
export interface EditedBlocks {
  readonly change: BlockChange;
  readonly directives: readonly Directive[];
}

/**
 * The source of a document under edit, kept as one piece for each block (with what follows it up to the next). A change
 * reads the pieces around it again and nothing else; the whole is put together only when somebody asks for it.
 */
export class EditedSource {
  readonly #reader: Reader<string>;
  readonly #rereader: Rereader;
  #directives: readonly Directive[];
  /** See `Document.whole`. */
  #known: unknown;
  /** What stands before the first block. */
  #head = "";
  #pieces: string[] = [];
  #whole: string | undefined;

  constructor(reader: Reader<string>, rereader: Rereader, source: string, document: Document) {
    this.#reader = reader;
    this.#rereader = rereader;
    this.#directives = document.directives;
    this.#takeWhole(source, document);
  }

  /** The whole source. */
  get text(): string {
    this.#whole ??= this.#head + this.#pieces.join("");
    return this.#whole;
  }

  /** Applies a change; `blocks` are those before it. Tells which of them give way to which. */
  change(blocks: BlockList, change: SourceChange): EditedBlocks {
    const from = this.#restartBefore(blocks, change.start);
    // Mostly the next block stands as it stood. A fence that opens reaches further, perhaps to the end of the file.
    for (let reach = 0, to = -1; to < blocks.length; reach = reach * 8 + 1) {
      to = this.#restartAfter(blocks, change.end, Math.max(to, from) + reach);
      const end = to < blocks.length ? this.#restartFrom(blocks, to + 1) : to;
      const edited = this.#changePieces(blocks, change, { from, to, end });
      if (edited === "whole") break;
      if (edited !== "further") return edited;
    }
    return this.#changeWhole(blocks, change);
  }

  /** Reads a stretch again: `further` when it does not end where a block began and still begins. */
  #changePieces(
    blocks: BlockList,
    change: SourceChange,
    { from, to, end }: Around,
  ): EditedBlocks | "further" | "whole" {
    const atStart = from === 0;
    const start = atStart ? 0 : blocks.start(from);
    const delta = change.text.length - (change.end - change.start);
    const before = (atStart ? this.#head : "") + this.#pieces.slice(from, end).join("");
    const after = before.slice(0, change.start - start) + change.text + before.slice(change.end - start);
    const reading = this.#rereader.reread({ before, after, atStart, whole: this.#known });
    if (reading === undefined) return "whole";
    const next = to < blocks.length ? blocks.start(to) + delta - start : after.length;
    // At the end of the file a block may stand for nothing of the source: the mark that closes `<q>`.
    const read = to < blocks.length ? blocksBefore(reading.blocks, next) : reading.blocks;
    const follower = reading.blocks[read.length];
    if (to < blocks.length && !(follower?.start === next && this.#rereader.startsAfresh(follower.block)))
      return "further";
    this.#replacePieces(from, to, after.slice(0, next), read);
    this.#whole = undefined;
    const placed = read.map((block) => ({ ...block, start: (block.start + start) as SourceOffset }));
    this.#directives = replaceDirectives(this.#directives, reading.directives, { start, next, delta });
    return { change: { part: change.part, from, to, blocks: placed, delta }, directives: this.#directives };
  }

  #changeWhole(blocks: BlockList, change: SourceChange): EditedBlocks {
    const source = this.text.slice(0, change.start) + change.text + this.text.slice(change.end);
    const document = this.#reader.read(source);
    this.#takeWhole(source, document);
    return { change: changedBlocks(blocks, document), directives: document.directives };
  }

  #takeWhole(source: string, { blocks, directives, whole }: Document): void {
    this.#directives = directives;
    this.#known = whole;
    this.#whole = source;
    this.#head = source.slice(0, blocks[0]?.start ?? source.length);
    this.#pieces = piecesOf(source, blocks);
  }

  /** Where reading may begin: a block that starts afresh, and whose first line ends before the change. */
  #restartBefore(blocks: BlockList, offset: number): number {
    let found = 0;
    for (let index = firstBlockAfter(blocks, offset) - 1; index > 0; index--) {
      if (!this.#rereader.startsAfresh(blocks.block(index)) || ++found < 2) continue;
      return index;
    }
    return 0;
  }

  /** Where reading may end: a block from `least` on that starts afresh, and after an unchanged line break. */
  #restartAfter(blocks: BlockList, offset: number, least: number): number {
    return this.#restartFrom(blocks, Math.max(least, firstBlockAfter(blocks, offset)));
  }

  #restartFrom(blocks: BlockList, least: number): number {
    let index = least;
    while (index < blocks.length && !this.#rereader.startsAfresh(blocks.block(index))) index++;
    return Math.min(index, blocks.length);
  }

  #replacePieces(from: number, to: number, stretch: string, read: readonly PlacedBlock[]): void {
    const before = stretch.slice(0, read[0]?.start ?? stretch.length);
    if (from === 0) this.#head = before;
    else this.#pieces[from - 1] += before;
    const pieces = piecesOf(stretch, read);
    if (pieces.length < 1000) this.#pieces.splice(from, to - from, ...pieces);
    else this.#pieces = [...this.#pieces.slice(0, from), ...pieces, ...this.#pieces.slice(to)];
  }
}

function piecesOf(source: string, blocks: readonly PlacedBlock[]): string[] {
  return blocks.map((block, index) => source.slice(block.start, blocks[index + 1]?.start ?? source.length));
}

function blocksBefore(blocks: readonly PlacedBlock[], offset: number): readonly PlacedBlock[] {
  let count = blocks.length;
  while (count > 0 && (blocks[count - 1]?.start ?? 0) >= offset) count--;
  return count === blocks.length ? blocks : blocks.slice(0, count);
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
