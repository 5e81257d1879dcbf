import { type Container, positionIn } from "./containers.ts";
import { endsHtmlBlock, htmlBlockStart } from "./html-block.ts";
import { type BlockStructure, Leaves, type OpenLeaf } from "./leaves.ts";
import { Line } from "./line.ts";
import {
  atxText,
  closesFence,
  delimiterColumns,
  footnoteStart,
  isBlank,
  isPlainStart,
  isSetextUnderline,
  isThematicBreak,
  listMark,
  openingFence,
  rowCells,
  textEnd,
} from "./line-starts.ts";
import { foldLabel } from "./link-definition.ts";

/**
 * Splits Markdown into blocks, line by line, as CommonMark 0.31 and GitHub's tables and footnotes say. Every line is
 * looked at once and the cost is that of its length and of the containers it stands in.
 */
export class BlockParser {
  readonly #source: string;
  readonly #line: Line;
  readonly #leaves: Leaves;
  readonly #containers: Container[] = [];
  readonly #footnotes = new Set<string>();
  #lineStart = 0;

  constructor(source: string) {
    this.#source = source;
    this.#line = new Line(source);
    this.#leaves = new Leaves(source);
  }

  /** Reads the source from an offset to its end. */
  parse(from: number): BlockStructure {
    const source = this.#source;
    let at = from;
    let carriage = source.indexOf("\r", from);
    while (at < source.length) {
      let end = source.indexOf("\n", at);
      if (end < 0) end = source.length;
      if (carriage >= 0 && carriage < at) carriage = source.indexOf("\r", at);
      if (carriage >= 0 && carriage < end) end = carriage;
      this.#readLine(at, end);
      at = source.charCodeAt(end) === 0x0d && source.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
    }
    this.#closeTo(0);
    this.#leaves.close(positionIn(this.#containers));
    return this.#leaves.finish(this.#footnotes);
  }

  #readLine(start: number, end: number): void {
    const line = this.#line;
    this.#lineStart = start;
    if (this.#containers.length === 0 && isPlainStart(this.#source.charCodeAt(start)) && this.#takesText(start, end))
      return;
    line.open(start, end);
    let matched = 0;
    for (const container of this.#containers) {
      if (!this.#goesOn(container)) break;
      matched++;
    }
    const all = matched === this.#containers.length;
    if (all && this.#continuesRaw()) return;
    if (line.inked >= end) this.#readBlank(matched, all);
    else this.#readInked(matched, all);
  }

  /** The common case: a line that begins with a letter, outside of all containers. */
  #takesText(start: number, end: number): boolean {
    const open = this.#leaves.open?.kind;
    if (start === end || (open !== undefined && open !== "paragraph")) return false;
    this.#leaves.addLine(start, textEnd(this.#source, start, end), start, end);
    return true;
  }

  #goesOn(container: Container): boolean {
    const line = this.#line;
    const { inked, indent } = line;
    if (container.kind === "quotation") {
      if (indent > 3 || inked >= line.end || this.#source.charCodeAt(inked) !== 0x3e) return false;
      this.#skipQuoteMark();
      return true;
    }
    if (inked >= line.end) {
      if (container.empty) return false;
      line.skipSpace();
      return true;
    }
    if (indent < container.indent) return false;
    line.skipColumns(container.indent);
    return true;
  }

  #skipQuoteMark(): void {
    const line = this.#line;
    line.skipSpace();
    line.skip(1);
    line.skipColumns(1);
  }

  /** Lines of code and HTML are taken as they are. */
  #continuesRaw(): boolean {
    const leaf = this.#leaves.open;
    const line = this.#line;
    if (leaf?.kind === "fence") {
      if (line.indent < 4 && closesFence(this.#source, line.inked, line.end, leaf.mark, leaf.count)) this.#close();
      else {
        line.skipColumns(leaf.indent);
        leaf.lines.push(line.at, line.end);
      }
      return true;
    }
    if (leaf?.kind !== "html" || (leaf.how === "blank" && line.inked >= line.end)) return false;
    leaf.lines.push(line.at, line.end);
    if (endsHtmlBlock(this.#source, line.at, line.end, leaf.how)) this.#close();
    return true;
  }

  #readBlank(matched: number, all: boolean): void {
    const leaf = this.#leaves.open;
    if (!all) this.#closeTo(matched);
    else if (leaf?.kind === "indented") {
      this.#line.skipColumns(4);
      leaf.lines.push(this.#line.at, this.#line.end);
    } else this.#close();
  }

  #readInked(matched: number, all: boolean): void {
    const line = this.#line;
    let inPlace = all;
    let depth = matched;
    while (true) {
      const paragraph = this.#leaves.open?.kind === "paragraph";
      if (line.indent > 3) {
        if (paragraph) break;
        this.#addIndented(depth);
        return;
      }
      if (!this.#startsContainer(paragraph && inPlace, depth)) {
        if (this.#startsLeaf(paragraph && inPlace, depth)) return;
        break;
      }
      inPlace = true;
      depth = this.#containers.length;
      if (line.inked >= line.end) return;
    }
    const leaf = this.#leaves.open;
    // A paragraph goes on in a line that lacks the marks of its containers.
    if (inPlace || leaf?.kind !== "paragraph") this.#closeTo(depth);
    if (inPlace && leaf?.kind === "table") this.#addRow(rowCells(this.#source, line.inked, line.end));
    else this.#addText();
  }

  #addText(): void {
    const line = this.#line;
    if (this.#leaves.open?.kind !== "paragraph") this.#enter(this.#containers.length);
    const { inked } = line;
    this.#leaves.addLine(inked, textEnd(this.#source, inked, line.end), this.#lineStart, line.end);
  }

  #addIndented(depth: number): void {
    const line = this.#line;
    this.#closeTo(depth);
    line.skipColumns(4);
    let leaf = this.#leaves.open;
    if (leaf?.kind !== "indented") {
      leaf = { kind: "indented", lines: [] };
      this.#start(depth, leaf);
    }
    leaf.lines.push(line.at, line.end);
  }

  #startsContainer(interrupts: boolean, depth: number): boolean {
    const line = this.#line;
    const { inked, end } = line;
    const source = this.#source;
    const first = source.charCodeAt(inked);
    if (first === 0x3e) {
      this.#enter(depth);
      this.#skipQuoteMark();
      this.#containers.push({ kind: "quotation", indent: 0, empty: false });
      return true;
    }
    if (first === 0x5b) return this.#startsNote(inked, depth);
    const mark = listMark(source, inked, end);
    if (mark === undefined || isThematicBreak(source, inked, end)) return false;
    const blank = isBlank(source, inked + mark.length, end);
    if (interrupts && (blank || !mark.startsAtOne)) return false;
    this.#enter(depth);
    const offset = line.indent;
    line.skipSpace();
    line.skip(mark.length);
    const { indent } = line;
    const padding = blank || indent > 4 ? 1 : indent;
    line.skipColumns(padding);
    this.#containers.push({ kind: "item", indent: offset + mark.length + padding, empty: true });
    return true;
  }

  #startsNote(inked: number, depth: number): boolean {
    const line = this.#line;
    const note = footnoteStart(this.#source, inked, line.end);
    if (note === undefined) return false;
    this.#enter(depth);
    this.#footnotes.add(foldLabel(note.label));
    line.skipSpace();
    line.skip(note.length);
    line.skipSpace();
    this.#containers.push({ kind: "note", indent: 4, empty: false });
    return true;
  }

  #startsLeaf(inParagraph: boolean, depth: number): boolean {
    const source = this.#source;
    const { inked, end, indent } = this.#line;
    const text = atxText(source, inked, end);
    if (text !== undefined) {
      this.#enter(depth);
      const outer = depth === 0 ? { start: this.#lineStart, end } : undefined;
      this.#leaves.add("heading", text.start, text.end, outer);
      return true;
    }
    const fence = openingFence(source, inked, end);
    if (fence !== undefined) {
      this.#start(depth, { kind: "fence", lines: [], ...fence, indent });
      return true;
    }
    // A lone tag breaks off no paragraph, not even one that goes on without the marks of its containers.
    const how = htmlBlockStart(source, inked, end, this.#leaves.open?.kind === "paragraph");
    if (how !== undefined) {
      this.#start(depth, { kind: "html", lines: [inked, end], how });
      if (endsHtmlBlock(source, inked, end, how)) this.#close();
      return true;
    }
    if (
      inParagraph &&
      isSetextUnderline(source, inked, end) &&
      this.#leaves.makeHeading(positionIn(this.#containers), end)
    )
      return true;
    if (isThematicBreak(source, inked, end)) {
      this.#enter(depth);
      return true;
    }
    return inParagraph && this.#startsTable(inked, end);
  }

  #startsTable(inked: number, end: number): boolean {
    const columns = delimiterColumns(this.#source, inked, end);
    const leaf = this.#leaves.open;
    if (columns === 0 || leaf?.kind !== "paragraph") return false;
    const head = rowCells(this.#source, leaf.lines.at(-2) ?? 0, leaf.lines.at(-1) ?? 0);
    if (head.length !== columns * 2) return false;
    this.#leaves.takeHead(positionIn(this.#containers));
    this.#leaves.open = { kind: "table" };
    this.#addRow(head);
    return true;
  }

  /** Cells beyond the columns of the table are read too: they hold what the author wrote. */
  #addRow(cells: readonly number[]): void {
    for (let cell = 0; cell < cells.length; cell += 2) {
      const [start = 0, end = 0] = cells.slice(cell, cell + 2);
      if (end > start) this.#leaves.add("cell", start, end, undefined);
    }
  }

  /** Makes room for a new block at a depth: what is open below it is closed. */
  #enter(depth: number): void {
    this.#closeTo(depth);
    this.#close();
    const last = this.#containers.at(-1);
    if (last !== undefined) last.empty = false;
  }

  #start(depth: number, leaf: OpenLeaf): void {
    this.#enter(depth);
    this.#leaves.open = leaf;
  }

  #close(): void {
    this.#leaves.close(positionIn(this.#containers));
  }

  #closeTo(depth: number): void {
    if (this.#containers.length <= depth) return;
    this.#close();
    this.#containers.length = depth;
  }
}
