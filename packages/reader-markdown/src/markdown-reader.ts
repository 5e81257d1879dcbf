import {
  type Block,
  type BlockKind,
  classifyLine,
  type Directive,
  type Document,
  mayHoldDirectives,
  type PlacedBlock,
  type Reader,
  readDirective,
  type Stretch,
  type StretchReading,
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
import { bodyStart, openFrontMatter } from "./front-matter.ts";
import { readHtmlLeaf } from "./html-leaf.ts";
import { mayHaveMarkup, parseInline, type References } from "./inline-parser.ts";
import type { BlockStructure, HtmlLeaf, Leaf } from "./leaves.ts";

/**
 * Makes a reader of Markdown: CommonMark 0.31 with GitHub's tables, footnotes, task lists and strikethrough, and front matter.
 * Rules see the words a reader would see; markup, addresses, code and raw HTML lie between the pieces of the map, where no
 * fix reaches. A line break inside a paragraph is one opaque `\n`. Comments may hold directives. Blocks of HTML are read by
 * `html`; without it what they say is not looked at.
 */
export function createMarkdownReader(html?: Reader): Reader {
  return {
    format: "markdown",
    extensions: ["md", "markdown", "mdown", "mkd"],
    read(source: string): Document {
      const structure = new BlockParser(source).parse(bodyStart(source));
      const { definitions, footnotes } = structure;
      return {
        format: "markdown",
        parts: [{ name: "", source, escape: escapeMarkdown }],
        ...readStructure(source, structure, html),
        whole: { definitions, footnotes, openFence: openFrontMatter(source) } satisfies Whole,
      };
    },
    write(file: string, sources: readonly string[]): string {
      return sources[0] ?? file;
    },
    rereader: {
      // A paragraph or heading outside of all lists, quotations and HTML: whatever was open before it, its first line closes.
      startsAfresh: (block) => block.outer !== undefined && block.escape === undefined,
      reread: (stretch) => reread(stretch, html),
    },
  };
}

/** A reader of Markdown that leaves out what blocks of HTML say. */
export const markdownReader: Reader = createMarkdownReader();

/** What a stretch cannot tell of its file. */
interface Whole extends References {
  /** The fence at the start of the file if none closes it: a line that does would make front matter of all before it. */
  readonly openFence: string | undefined;
}

function reread({ before, after, atStart, whole }: Stretch, html: Reader | undefined): StretchReading | undefined {
  const { definitions, footnotes, openFence } = whole as Whole;
  if (openFence !== undefined && after.includes(openFence)) return undefined;
  if (atStart && openFrontMatter(after) !== undefined) return undefined;
  const structure = new BlockParser(after).parse(atStart ? bodyStart(after) : 0);
  if (definitions.size + footnotes.size + structure.definitions.size + structure.footnotes.size > 0) {
    // Elsewhere the text of links depends on what is defined here.
    const old = new BlockParser(before).parse(atStart ? bodyStart(before) : 0);
    if (!sameLabels(old.definitions, structure.definitions) || !sameLabels(old.footnotes, structure.footnotes))
      return undefined;
  }
  return readStructure(after, { ...structure, definitions, footnotes }, html);
}

function sameLabels(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((label) => other.has(label));
}

function readStructure(source: string, structure: BlockStructure, html: Reader | undefined): StretchReading {
  const builder = new DocumentBuilder(source, structure, html);
  return { blocks: structure.leaves.flatMap((leaf) => builder.place(leaf)), directives: builder.directives() };
}

/** Turns leaves into blocks, and gathers the directives in the comments on the way. */
class DocumentBuilder {
  readonly #source: string;
  readonly #structure: BlockStructure;
  readonly #html: Reader | undefined;
  readonly #directives: Directive[] = [];
  readonly #mayHaveDirectives: boolean;

  constructor(source: string, structure: BlockStructure, html: Reader | undefined) {
    this.#source = source;
    this.#structure = structure;
    this.#html = html;
    this.#mayHaveDirectives = mayHoldDirectives(source);
  }

  place(leaf: Leaf | HtmlLeaf): readonly PlacedBlock[] {
    return leaf.kind === "html" ? this.#placeHtml(leaf) : this.#placeText(leaf);
  }

  #placeText(leaf: Leaf): readonly PlacedBlock[] {
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

  #placeHtml(leaf: HtmlLeaf): readonly PlacedBlock[] {
    if (this.#html === undefined || leaf.silent) {
      this.#readComments(leaf.lines[0] ?? 0, leaf.lines.at(-1) ?? 0);
      return [];
    }
    const start = leaf.lines[0] ?? 0;
    const { blocks, directives } = readHtmlLeaf(this.#html, rawContent(this.#source, leaf.lines, start), start, leaf);
    this.#directives.push(...directives);
    return blocks;
  }

  /** All directives, in order; leaves must be placed by now. */
  directives(): readonly Directive[] {
    return this.#directives.sort((a, b) => a.range.start - b.range.start);
  }

  #content(leaf: Leaf, start: number): MappedText {
    const raw = rawContent(this.#source, leaf.lines, start);
    if (leaf.kind === "code" || !mayHaveMarkup(raw.text)) return raw;
    const inline = parseInline(raw.text, this.#structure, (from, to) => {
      const place = raw.map.toSource(textRange(from, to));
      this.#readComments(start + place.start, start + place.end);
    });
    return throughMap(inline, raw);
  }

  #readComments(from: number, to: number): void {
    if (!this.#mayHaveDirectives) return;
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
