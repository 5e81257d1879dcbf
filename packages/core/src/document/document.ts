import type { MappedText, SourceOffset, SourceRange } from "@soatvan/unicode-normalize";
import type { Directive } from "./directive.ts";

/** What a block is to its reader. `signature` covers name, office and recipients at the end of an official document. */
export type BlockKind = "heading" | "paragraph" | "item" | "cell" | "quotation" | "code" | "signature";

/**
 * A unit of text that stands on its own: a paragraph, a heading, a cell. A block does not know where it stands, so what
 * a rule says of it is a function of the block alone and stays right when the block moves.
 */
export interface Block {
  readonly kind: BlockKind;
  /** The text as the reader gives it (not yet normalised), mapped to source offsets relative to the block's start. */
  readonly content: MappedText;
  /** What to delete, relative to the block's start, so that the block is gone; absent when it cannot be removed. */
  readonly outer?: SourceRange;
}

/** A block at its place: `start` is the offset of the block in the source of part number `part`. */
export interface PlacedBlock {
  readonly block: Block;
  readonly part: number;
  readonly start: SourceOffset;
}

/**
 * Writes plain text in the way a format needs it. `atLineStart` says that it will begin a line, where some formats know
 * more marks.
 */
export type EscapeText = (text: string, atLineStart?: boolean) => string;

/** One source text of a file: text formats have one part, `.docx` several. */
export interface Part {
  /** Empty for the only part of a text file. */
  readonly name: string;
  readonly source: string;
  readonly escape: EscapeText;
}

/** A file as its reader understood it: blocks in order, each with a map to the source. */
export interface Document {
  readonly format: string;
  readonly parts: readonly Part[];
  readonly blocks: readonly PlacedBlock[];
  /** What the author asks of the checker in comments, in order of part and place. */
  readonly directives: readonly Directive[];
}

/** A change of one part's source: the text from `start` to `end` becomes `text`. Offsets are UTF-16 code units. */
export interface SourceChange {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which blocks of a part a change replaces: those from index `from` up to `to` give way to `blocks`; later ones move by `delta`. */
export interface BlockChange {
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly PlacedBlock[];
  readonly delta: number;
}

/** The blocks of a document as they stand before a change; `start` and `end` are offsets in the old source. */
export interface BlockList {
  readonly length: number;
  block(index: number): Block;
  part(index: number): number;
  start(index: number): number;
}

/** Turns a file of one format into a document and edited sources back into a file. */
export interface Reader<File extends string | Uint8Array = string> {
  readonly format: string;
  /** File name endings without the dot, in lower case. */
  readonly extensions: readonly string[];
  read(file: File): Document;
  /** The file with the sources of its parts replaced, everything else as it was. */
  write(file: File, sources: readonly string[]): File;
  /**
   * Reads a stretch of the source that starts at a block (or at the start of the file) and ends before a block (or at the
   * end of the file), with at least one block on each side of what changed. Starts are counted from the stretch. Must
   * give what `read` gives for these lines. A reader without it reads the whole file again after a change.
   */
  reread?(stretch: string, atStart: boolean): readonly PlacedBlock[];
}
