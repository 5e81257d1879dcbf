import { type Block, type BlockKind, classifyLine, type Document, type PlacedBlock, type Reader } from "@soatvan/core";
import {
  copyText,
  type MappedText,
  MappedTextBuilder,
  type SourceOffset,
  sourceRange,
  throughMap,
} from "@soatvan/unicode-normalize";
import { BlockParser } from "./block-parser.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { bodyStart } from "./front-matter.ts";
import { mayHaveMarkup, parseInline, type References } from "./inline-parser.ts";
import type { Leaf } from "./leaves.ts";

/**
 * Reads Markdown: CommonMark 0.31 with GitHub's tables, footnotes, task lists and strikethrough, and front matter. Rules
 * see the words a reader would see; markup, addresses, code and raw HTML lie between the pieces of the map, where no fix
 * reaches. A line break inside a paragraph is one opaque `\n`.
 */
export const markdownReader: Reader = {
  format: "markdown",
  extensions: ["md", "markdown", "mdown", "mkd"],
  read(source: string): Document {
    const structure = new BlockParser(source).parse(bodyStart(source));
    return {
      format: "markdown",
      parts: [{ name: "", source, escape: escapeMarkdown }],
      blocks: structure.leaves.flatMap((leaf) => placeLeaf(source, leaf, structure)),
      suppressions: [],
    };
  },
  write(file: string, sources: readonly string[]): string {
    return sources[0] ?? file;
  },
};

function placeLeaf(source: string, leaf: Leaf, references: References): readonly PlacedBlock[] {
  const start = leaf.outer?.start ?? leaf.lines[0] ?? 0;
  const content = leafContent(source, leaf, start, references);
  if (content.text === "") return [];
  const kind = leaf.kind === "paragraph" ? paragraphKind(leaf, content.text) : leaf.kind;
  const { outer } = leaf;
  const block: Block =
    outer === undefined
      ? { kind, content }
      : { kind, content, outer: sourceRange(outer.start - start, outer.end - start) };
  return [{ block, part: 0, start: start as SourceOffset }];
}

/** What a paragraph is that Markdown has no mark for: a signature, a title set as a line of its own. */
function paragraphKind(leaf: Leaf, text: string): BlockKind {
  return classifyLine(text, 0, text.length, leaf.lines.length === 2);
}

function leafContent(source: string, leaf: Leaf, start: number, references: References): MappedText {
  const raw = rawContent(source, leaf.lines, start);
  if (leaf.kind === "code" || !mayHaveMarkup(raw.text)) return raw;
  return throughMap(
    parseInline(raw.text, references, () => undefined),
    raw,
  );
}

/** The lines of a leaf as they stand, offsets counted from `start`. */
function rawContent(source: string, lines: readonly number[], start: number): MappedText {
  const [first = 0, end = 0] = lines;
  if (lines.length === 2) {
    const { text } = copyText(source, first, end);
    return { text, map: copyText(text).map.shift(first - start) };
  }
  const last = lines.at(-1) ?? end;
  const builder = new MappedTextBuilder(source.slice(start, last));
  let before = first;
  for (let at = 0; at < lines.length; at += 2) {
    const from = (lines[at] ?? 0) - start;
    const to = (lines[at + 1] ?? 0) - start;
    if (at > 0) builder.opaque("\n", before, from);
    builder.copy(from, to);
    before = to;
  }
  return builder.build();
}
