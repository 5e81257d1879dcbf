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
  /** How plain text is written here, where that is another way than the part's: HTML inside Markdown. */
  readonly escape?: EscapeText;
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
  /** What its reader must know of the whole file to read a stretch of it again; nobody else looks at it. */
  readonly whole?: unknown;
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
  /** A reader without it reads the whole file again after a change. */
  readonly rereader?: Rereader;
}

/** A part of a source around a change. It begins at the start of the file, or at a block that `startsAfresh`. */
export interface Stretch {
  /** As it was before the change. */
  readonly before: string;
  /** As it is now: longer than what is asked for, so that the reader sees how the block that stands after it goes on. */
  readonly after: string;
  readonly atStart: boolean;
  /** What `Document.whole` held when the whole file was last read. */
  readonly whole: unknown;
}

/** What stands in a stretch; offsets are counted from its start. */
export interface StretchReading {
  readonly blocks: readonly PlacedBlock[];
  readonly directives: readonly Directive[];
}

/** Reads a stretch of a file of one part instead of the whole, so that the cost of a change follows the change. */
export interface Rereader {
  /**
   * Whether the line on which a block starts is understood without anything before it. Reading from that line on, and reading the
   * whole file, then give the same blocks from there on.
   */
  startsAfresh(block: Block): boolean;
  /**
   * Reads a stretch as `read` would read these lines. Undefined when the change may reach further than the stretch: into what
   * other places refer to, or into what stands at the start of the file.
   */
  reread(stretch: Stretch): StretchReading | undefined;
}
