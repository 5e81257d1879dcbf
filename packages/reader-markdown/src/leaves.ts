import type { BlockKind } from "@soatvan/core";
import type { HtmlEnd } from "./html-block.ts";
import { foldLabel, takeDefinitions } from "./link-definition.ts";

/** A stretch of lines that makes one block: pairs of source offsets; line breaks, indents and container marks left out. */
export interface Leaf {
  readonly kind: BlockKind;
  readonly lines: readonly number[];
  /** Whole lines of a block that stands in no list or quotation, for removing it. */
  readonly outer: { readonly start: number; readonly end: number } | undefined;
}

/** An HTML block: its lines as those of a leaf. */
export interface HtmlLeaf {
  readonly kind: "html";
  readonly lines: readonly number[];
  /** What it is by its containers alone. */
  readonly within: BlockKind;
  /** Whether it stands in no list or quotation. */
  readonly top: boolean;
  /** Whether it is a declaration, an instruction or CDATA, which hold no words for a reader. */
  readonly silent: boolean;
}

/** What the lines of a Markdown text come to. */
export interface BlockStructure {
  readonly leaves: readonly (Leaf | HtmlLeaf)[];
  /** Labels of link definitions, folded. */
  readonly definitions: ReadonlySet<string>;
  /** Labels of footnotes, folded. */
  readonly footnotes: ReadonlySet<string>;
}

/** Where a block stands: what it is by its containers alone, and whether it has any. */
export interface Position {
  readonly kind: BlockKind;
  readonly top: boolean;
  /** Right inside a list item, where `[ ]` and `[x]` are boxes. */
  readonly item: boolean;
}

/** A leaf that takes further lines. */
export type OpenLeaf =
  | { readonly kind: "paragraph"; readonly lines: number[]; readonly start: number; end: number }
  | { readonly kind: "fence"; readonly lines: number[]; readonly mark: number; readonly count: number; indent: number }
  | { readonly kind: "indented"; readonly lines: number[] }
  | { readonly kind: "html"; readonly lines: number[]; readonly how: HtmlEnd }
  | { readonly kind: "table" };

/** The blocks found so far and the one that is open. */
export class Leaves {
  readonly #source: string;
  readonly #leaves: (Leaf | HtmlLeaf)[] = [];
  readonly #definitions = new Set<string>();
  open: OpenLeaf | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds a line to the open paragraph, or opens one. `lineStart` and `lineEnd` are those of the whole line. */
  addLine(start: number, end: number, lineStart: number, lineEnd: number): void {
    if (this.open?.kind === "paragraph") {
      this.open.lines.push(start, end);
      this.open.end = lineEnd;
    } else {
      this.open = { kind: "paragraph", lines: [start, end], start: lineStart, end: lineEnd };
    }
  }

  /** Adds a block of one line. */
  add(kind: BlockKind, start: number, end: number, outer: Leaf["outer"]): void {
    this.#leaves.push({ kind, lines: [start, end], outer });
  }

  /** Makes the open paragraph a heading; false when it holds nothing but link definitions. */
  makeHeading(position: Position, end: number): boolean {
    if (this.open?.kind !== "paragraph") return false;
    const lines = this.#withoutDefinitions(this.open.lines);
    if (lines.length === 0) return false;
    const outer = position.top ? { start: this.open.start, end } : undefined;
    this.#leaves.push({ kind: "heading", lines, outer: lines === this.open.lines ? outer : undefined });
    this.open = undefined;
    return true;
  }

  /** Takes the last line off the open paragraph: it is the head of a table. */
  takeHead(position: Position): void {
    if (this.open?.kind !== "paragraph") return;
    this.open.lines.splice(-2);
    if (this.open.lines.length === 0) this.open = undefined;
    else {
      this.open.end = this.open.lines.at(-1) ?? 0;
      this.close(position);
    }
  }

  /** Closes the open leaf, which stands at `position`. */
  close(position: Position): void {
    const leaf = this.open;
    if (leaf === undefined) return;
    this.open = undefined;
    if (leaf.kind === "paragraph") {
      const lines = this.#withoutDefinitions(leaf.lines);
      if (lines.length === 0) return;
      const whole = position.top && lines === leaf.lines;
      const outer = whole ? { start: leaf.start, end: leaf.end } : undefined;
      this.#leaves.push({ kind: position.kind, lines: position.item ? this.#withoutBox(lines) : lines, outer });
    } else if (leaf.kind === "html") {
      const silent = leaf.how !== "blank" && leaf.how !== "raw" && leaf.how !== "-->";
      this.#leaves.push({ kind: "html", lines: leaf.lines, within: position.kind, top: position.top, silent });
    } else if (leaf.kind !== "table") {
      const lines = withoutBlankEnds(leaf.lines);
      if (lines.length > 0) this.#leaves.push({ kind: "code", lines, outer: undefined });
    }
  }

  /** All that was found. */
  finish(footnotes: ReadonlySet<string>): BlockStructure {
    return { leaves: this.#leaves, definitions: this.#definitions, footnotes };
  }

  #withoutBox(lines: readonly number[]): readonly number[] {
    const [start = 0, end = 0] = lines;
    const box = /^\[[ \tx]\](?:[ \t]+(?=.)|$)/iu.exec(this.#source.slice(start, Math.min(end, start + 20)));
    if (box === null) return lines;
    const from = start + box[0].length;
    if (from < end) return [from, ...lines.slice(1)];
    return lines.length > 2 ? lines.slice(2) : lines;
  }

  #withoutDefinitions(lines: readonly number[]): readonly number[] {
    if (this.#source.charCodeAt(lines[0] ?? 0) !== 0x5b) return lines;
    const text: string[] = [];
    for (let at = 0; at < lines.length; at += 2) text.push(this.#source.slice(lines[at], lines[at + 1]));
    const { labels, lineCount } = takeDefinitions(text.join("\n"));
    for (const label of labels) this.#definitions.add(foldLabel(label));
    return lineCount === 0 ? lines : lines.slice(lineCount * 2);
  }
}

function withoutBlankEnds(lines: readonly number[]): readonly number[] {
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from] === lines[from + 1]) from += 2;
  while (to > from && lines[to - 2] === lines[to - 1]) to -= 2;
  return lines.slice(from, to);
}
