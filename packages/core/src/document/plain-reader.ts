import {
  copyText,
  type MappedText,
  MappedTextBuilder,
  type SourceOffset,
  sourceRange,
} from "@soatvan/unicode-normalize";
import type { Block, Document, PlacedBlock, Reader } from "./document.ts";
import { joinsLineBefore } from "./line-join.ts";
import { classifyLine } from "./line-kind.ts";

const asItStands = (text: string): string => text;

/**
 * Reads plain text. Every line that is not blank is a block of its own (press articles and official texts are saved
 * with one line per paragraph), except that a hard-wrapped line joins the one before it; see `joinsLineBefore`.
 * LF, CRLF and CR end a line; a byte-order mark at the start is not text. Nothing outside the lines is ever edited.
 * `read` throws a TypeError for what is no string: bytes are to be decoded first.
 */
export const plainReader: Reader = {
  format: "plain",
  extensions: ["txt", "text"],
  read(source: string): Document {
    if (typeof source !== "string") throw new TypeError(`plainReader.read takes a string, not ${typeof source}`);
    return {
      format: "plain",
      parts: [{ name: "", source, escape: asItStands }],
      blocks: readBlocks(source, true),
      directives: [],
    };
  },
  write(file: string, sources: readonly string[]): string {
    return sources[0] ?? file;
  },
  rereader: {
    startsAfresh: () => true,
    reread: ({ after, atStart }) => ({ blocks: readBlocks(after, atStart), directives: [] }),
  },
};

interface Line {
  readonly start: number;
  /** Where the line's text ends, before the line break. */
  readonly end: number;
}

/** The blocks of a source, or of a stretch of it that starts at a line; a byte-order mark is skipped at the start of the file. */
function readBlocks(source: string, atStart: boolean): PlacedBlock[] {
  const to = source.length;
  const blocks: PlacedBlock[] = [];
  let open: Line[] = [];
  let at = atStart && source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let feed = -1;
  let back = -1;
  while (at < to) {
    if (feed < at) feed = placeOf("\n", source, at);
    if (back < at) back = placeOf("\r", source, at);
    const end = Math.min(feed, back);
    const line = { start: at, end };
    const last = open.at(-1);
    if (isBlank(source, at, end)) {
      closeBlock(source, open, blocks);
      open = [];
    } else if (last !== undefined && joinsLineBefore(source, last.start, last.end, at, end)) {
      open.push(line);
    } else {
      closeBlock(source, open, blocks);
      open = [line];
    }
    at = afterLineBreak(source, end);
  }
  closeBlock(source, open, blocks);
  return blocks;
}

function closeBlock(source: string, lines: readonly Line[], blocks: PlacedBlock[]): void {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  blocks.push({ block: makeBlock(source, lines, first.start, last.end), part: 0, start: first.start as SourceOffset });
}

function makeBlock(source: string, lines: readonly Line[], start: number, end: number): Block {
  const slice = source.slice(start, end);
  return {
    kind: classifyLine(source, start, lines[0]?.end ?? end, lines.length === 1),
    content: lines.length === 1 ? copyText(slice) : joinLines(slice, lines, start),
    outer: sourceRange(0, end - start),
  };
}

function joinLines(slice: string, lines: readonly Line[], start: number): MappedText {
  const builder = new MappedTextBuilder(slice);
  let previousEnd = start;
  for (const line of lines) {
    // The break of a wrapped line is white space to a reader, but no fix may move it.
    if (line.start > start) builder.opaque("\n", previousEnd - start, line.start - start);
    builder.copy(line.start - start, line.end - start);
    previousEnd = line.end;
  }
  return builder.build();
}

/** Where a unit stands next; the end of the source when it does not. */
function placeOf(unit: string, source: string, from: number): number {
  const at = source.indexOf(unit, from);
  return at < 0 ? source.length : at;
}

function afterLineBreak(source: string, at: number): number {
  return source.charCodeAt(at) === 0x0d && source.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = source.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0xa0 && unit !== 0x0b && unit !== 0x0c) return false;
  }
  return true;
}
