import {
  type BlockKind,
  type BlockText,
  type Document,
  type PlacedBlock,
  type Reading,
  readBlock,
  Scanner,
  type SourceEdit,
  toSourceEdits,
} from "@soatvan/core";
import { type SourceRange, sourceRange, textRange } from "@soatvan/unicode-normalize";
import type { Setup } from "../projects.ts";
import type { TextBuffer } from "../text/text-buffer.ts";
import type { OffsetRange } from "../to-lsp.ts";

/** A block of a document as the language layer reads it, with the way back to the source. Offsets are UTF-16 code units. */
export interface ViewBlock {
  readonly index: number;
  readonly kind: BlockKind;
  /** Where its text stands in the source. */
  readonly range: SourceRange;
  readonly text: BlockText;
  /** A stretch of the block's text in the source of the document. */
  toSource(range: OffsetRange): SourceRange;
  /** Edits of the source that put `text` for a stretch; undefined when the stretch is not really in the source. */
  replace(range: OffsetRange, text: string): readonly SourceEdit[] | undefined;
}

/** A text as its reader understands it, for features that ask about words and structure. Blocks are read when asked for. */
export interface DocumentView {
  readonly format: string;
  readonly source: string;
  readonly length: number;
  block(index: number): ViewBlock | undefined;
  /** The block whose text holds an offset of the source, both ends included. */
  at(offset: number): ViewBlock | undefined;
  blocks(): Iterable<ViewBlock>;
}

/** Views of texts. */
export interface Views {
  /** The view of a text as it stands; kept until the text changes. */
  of(buffer: TextBuffer, setup: Setup): DocumentView;
}

/** Makes the views of a session. */
export function makeViews(): Views {
  const views = new WeakMap<TextBuffer, DocumentView>();
  return {
    of(buffer, { reader }) {
      const { text } = buffer;
      const known = views.get(buffer);
      if (known !== undefined && known.source === text && known.format === reader.format) return known;
      const view = makeView(reader.read(text), text);
      views.set(buffer, view);
      return view;
    },
  };
}

function makeView(document: Document, source: string): DocumentView {
  const scanner = new Scanner();
  const read = new Map<number, ViewBlock>();
  const { blocks } = document;
  const escapeText = document.parts[0]?.escape ?? ((text: string) => text);
  const block = (index: number): ViewBlock | undefined => {
    const placed = blocks[index];
    if (placed === undefined) return undefined;
    let made = read.get(index);
    if (made === undefined) {
      made = makeBlock(index, placed, readBlock(placed.block, scanner), escapeText);
      read.set(index, made);
    }
    return made;
  };
  return {
    format: document.format,
    source,
    length: blocks.length,
    block,
    at(offset) {
      const index = lastStartingAt(blocks, offset);
      // A block may start before its text does: behind a quotation mark of Markdown, say.
      return [block(index), block(index + 1)].find(
        (one) => one !== undefined && one.range.start <= offset && offset <= one.range.end,
      );
    },
    *blocks() {
      for (let index = 0; index < blocks.length; index++) {
        const one = block(index);
        if (one !== undefined) yield one;
      }
    },
  };
}

function makeBlock(
  index: number,
  { block, start }: PlacedBlock,
  { text, content }: Reading,
  escapeText: (text: string) => string,
): ViewBlock {
  const toSource = (range: OffsetRange): SourceRange => {
    const place = content.map.toSource(textRange(range.start, range.end));
    return sourceRange(start + place.start, start + place.end);
  };
  return {
    index,
    kind: block.kind,
    range: toSource({ start: 0, end: text.text.length }),
    text,
    toSource,
    replace: (range, replacement) =>
      toSourceEdits(content, { range: textRange(range.start, range.end), text: replacement }, escapeText)?.map(
        (edit) => ({
          range: sourceRange(start + edit.range.start, start + edit.range.end),
          text: edit.text,
        }),
      ),
  };
}

function lastStartingAt(blocks: readonly PlacedBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
