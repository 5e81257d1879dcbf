import {
  type Block,
  type BlockKind,
  classifyLine,
  type Directive,
  type Document,
  type PlacedBlock,
  type Reader,
  readDirective,
} from "@soatvan/core";
import {
  type MappedText,
  MappedTextBuilder,
  OffsetMap,
  type SourceOffset,
  sourceRange,
  textRange,
  throughMap,
} from "@soatvan/unicode-normalize";
import { BlockParser } from "./block-parser.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { bodyStart } from "./front-matter.ts";
import { mayHaveMarkup, parseInline } from "./inline-parser.ts";
import type { BlockStructure, Leaf } from "./leaves.ts";

/**
 * Reads Markdown: CommonMark 0.31 with GitHub's tables, footnotes, task lists and strikethrough, and front matter. Rules
 * see the words a reader would see; markup, addresses, code and raw HTML lie between the pieces of the map, where no fix
 * reaches. A line break inside a paragraph is one opaque `\n`. Comments may hold directives.
 */
export const markdownReader: Reader = {
  format: "markdown",
  extensions: ["md", "markdown", "mdown", "mkd"],
  read(source: string): Document {
    const structure = new BlockParser(source).parse(bodyStart(source));
    const builder = new DocumentBuilder(source, structure);
    return {
      format: "markdown",
      parts: [{ name: "", source, escape: escapeMarkdown }],
      blocks: structure.leaves.flatMap((leaf) => builder.place(leaf)),
      directives: builder.directives(),
    };
  },
  write(file: string, sources: readonly string[]): string {
    return sources[0] ?? file;
  },
};

/** Turns leaves into blocks, and gathers the directives in the comments on the way. */
class DocumentBuilder {
  readonly #source: string;
  readonly #structure: BlockStructure;
  readonly #directives: Directive[] = [];
  readonly #mayHaveDirectives: boolean;

  constructor(source: string, structure: BlockStructure) {
    this.#source = source;
    this.#structure = structure;
    this.#mayHaveDirectives = source.includes("soatvan-");
  }

  place(leaf: Leaf): readonly PlacedBlock[] {
    const { outer } = leaf;
    const start = outer?.start ?? leaf.lines[0] ?? 0;
    const content = this.#content(leaf, start);
    if (content.text === "") return [];
    const kind = leaf.kind === "paragraph" ? paragraphKind(leaf, content.text) : leaf.kind;
    const block: Block =
      outer === undefined
        ? { kind, content }
        : { kind, content, outer: sourceRange(outer.start - start, outer.end - start) };
    return [{ block, part: 0, start: start as SourceOffset }];
  }

  /** All directives, in order; leaves must be placed by now. */
  directives(): readonly Directive[] {
    if (!this.#mayHaveDirectives) return [];
    const { html } = this.#structure;
    for (let at = 0; at < html.length; at += 2) this.#readComments(html[at] ?? 0, html[at + 1] ?? 0);
    return this.#directives.sort((a, b) => a.range.start - b.range.start);
  }

  #content(leaf: Leaf, start: number): MappedText {
    const raw = rawContent(this.#source, leaf.lines, start);
    if (leaf.kind === "code" || !mayHaveMarkup(raw.text)) return raw;
    const inline = parseInline(raw.text, this.#structure, (from, to) => {
      if (!this.#mayHaveDirectives) return;
      const place = raw.map.toSource(textRange(from, to));
      this.#readComments(start + place.start, start + place.end);
    });
    return throughMap(inline, raw);
  }

  #readComments(from: number, to: number): void {
    const html = this.#source.slice(from, to);
    for (let open = html.indexOf("<!--"); open >= 0; ) {
      const close = html.indexOf("-->", open + 4);
      if (close < 0) return;
      const directive = readDirective(this.#source, from + open, from + close + 3);
      if (directive !== undefined) this.#directives.push(directive);
      open = html.indexOf("<!--", close + 3);
    }
  }
}

/** What a paragraph is that Markdown has no mark for: a signature, a title set as a line of its own. */
function paragraphKind(leaf: Leaf, text: string): BlockKind {
  return classifyLine(text, 0, text.length, leaf.lines.length === 2);
}

/** The lines of a leaf as they stand, offsets counted from `start`. */
function rawContent(source: string, lines: readonly number[], start: number): MappedText {
  const [first = 0, end = 0] = lines;
  if (lines.length === 2) return { text: source.slice(first, end), map: OffsetMap.copy(end - first, first - start) };
  const builder = new MappedTextBuilder(source.slice(start, lines.at(-1) ?? end));
  let before = first - start;
  for (let at = 0; at < lines.length; at += 2) {
    const from = (lines[at] ?? 0) - start;
    const to = (lines[at + 1] ?? 0) - start;
    if (at > 0) builder.opaque("\n", before, from);
    builder.copy(from, to);
    before = to;
  }
  return builder.build();
}
