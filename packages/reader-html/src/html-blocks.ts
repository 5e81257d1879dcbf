import {
  type Block,
  type BlockKind,
  classifyLine,
  type Directive,
  type PlacedBlock,
  readDirective,
} from "@soatvan/core";
import { type SourceOffset, sourceRange } from "@soatvan/unicode-normalize";
import {
  blockElements,
  closedBy,
  codeElements,
  elementKinds,
  invisibleElements,
  removableElements,
  replacedElements,
  silentElements,
  voidElements,
} from "./element-names.ts";
import { PLACEHOLDER, TextBuilder } from "./text-builder.ts";

/** How the content of an element is taken: as text, as it stands, or not at all. */
type Mode = "text" | "verbatim" | "silent";

interface Element {
  readonly name: string;
  readonly start: number;
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly mode: Mode;
  /** How many blocks there were before it. */
  readonly blocks: number;
}

/** A tag with the attributes that matter. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly lang: string | undefined;
}

const root: Element = { name: "", start: 0, kind: "paragraph", quoted: false, mode: "text", blocks: 0 };

/**
 * Turns the tokens of an HTML text into blocks. Any order of tags is taken as it comes: a closing tag without an opening
 * one is nothing, one that closes several elements closes them all. Each token costs the same however deep it stands.
 */
export class HtmlBlocks {
  readonly #source: string;
  readonly #open: Element[] = [];
  readonly #counts = new Map<string, number>();
  readonly #blocks: PlacedBlock[] = [];
  /** Texts of attributes: they stand in no other block. */
  readonly #asides: PlacedBlock[] = [];
  readonly directives: Directive[] = [];
  #text: TextBuilder;
  /** A line break was the last thing seen: another one ends the block. */
  #broken = false;

  constructor(source: string) {
    this.#source = source;
    this.#text = new TextBuilder(source);
  }

  text(start: number, end: number): void {
    const { mode } = this.#top;
    if (mode === "silent") return;
    const before = this.#text.inked;
    if (mode === "verbatim") this.#text.verbatim(start, end);
    else this.#text.text(start, end);
    if (this.#broken && (!before || this.#source.slice(start, end).trim() !== "")) this.#broken = false;
  }

  comment(start: number, end: number): void {
    if (this.#top.mode !== "text") return;
    const directive = readDirective(this.#source, start, end);
    if (directive !== undefined) this.directives.push(directive);
  }

  openTag(tag: Tag): void {
    const { name } = tag;
    const isBlock = blockElements.has(name);
    if (isBlock && this.#top.mode !== "silent") this.#makeRoom(name, tag.start);
    const parent = this.#top;
    const silent = parent.mode === "silent" && !speaksVietnamese(tag.lang) ? true : this.#silences(tag);
    if (name === "br") this.#lineBreak(tag);
    else if (parent.mode === "text" && replacedElements.has(name)) this.#hold(tag.start, tag.end);
    if (voidElements.has(name)) return;
    const ownKind = Object.hasOwn(elementKinds, name) ? elementKinds[name] : undefined;
    const quoted = parent.quoted || name === "blockquote";
    if (name === "q" && !silent) this.#text.unit("“", tag.start, tag.end, "opaque");
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
    this.#open.push({
      name,
      start: tag.start,
      kind: ownKind ?? (isBlock && parent.kind === "heading" ? "paragraph" : parent.kind),
      quoted,
      mode: silent ? "silent" : name === "pre" ? "verbatim" : parent.mode === "silent" ? "text" : parent.mode,
      blocks: this.#blocks.length,
    });
  }

  /** An element that closes itself where only foreign content may. */
  closeSelf(tag: Tag): void {
    if (this.#top.mode === "silent") return;
    this.openTag(tag);
  }

  closeTag(name: string, start: number, end: number): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    while (this.#open.length > 0) {
      const element = this.#top;
      this.#closeTop(start, element.name === name ? end : -1);
      if (element.name === name) return;
    }
  }

  /** A block of its own for text in an attribute. */
  attribute(start: number, end: number, editable: boolean): void {
    if (this.#top.mode !== "text") return;
    const text = new TextBuilder(this.#source);
    if (editable) text.text(start, end);
    else text.unit(this.#source.slice(start, end), start, end, "opaque");
    this.#add(this.#asides, text, "paragraph", undefined);
  }

  finish(): readonly PlacedBlock[] {
    while (this.#open.length > 0) this.#closeTop(this.#source.length, -1);
    this.#flush(undefined);
    return this.#blocks.concat(this.#asides).sort((a, b) => a.start - b.start);
  }

  get #top(): Element {
    return this.#open.at(-1) ?? root;
  }

  #silences({ name, lang }: Tag): boolean {
    if (silentElements.has(name) || (codeElements.has(name) && this.#top.mode === "text")) return true;
    // Pages are made from templates: what `<html lang>` says is seldom true of the article in it.
    return lang !== undefined && lang !== "" && name !== "html" && name !== "body" && !speaksVietnamese(lang);
  }

  /** A block ends what is open before it; some elements end their like. */
  #makeRoom(name: string, at: number): void {
    const { name: top } = this.#top;
    if (top === "p" || (elementKinds[top] === "heading" && top !== "title" && elementKinds[name] !== undefined)) {
      this.#closeTop(at, -1);
    }
    const closed = Object.hasOwn(closedBy, name) ? closedBy[name] : undefined;
    while (closed?.has(this.#top.name) === true) this.#closeTop(at, -1);
    this.#flush(undefined);
  }

  #closeTop(start: number, end: number): void {
    const element = this.#open.pop();
    if (element === undefined) return;
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    if (element.mode === "silent") {
      const holds =
        this.#top.mode === "text" && !blockElements.has(element.name) && !invisibleElements.has(element.name);
      if (holds) this.#hold(element.start, Math.max(start, end));
      return;
    }
    if (element.name === "q") this.#text.unit("”", start, Math.max(start, end), "opaque");
    if (!blockElements.has(element.name)) return;
    const alone = element.blocks === this.#blocks.length && end > 0 && removableElements.has(element.name);
    this.#flush(element, alone ? { start: element.start, end } : undefined);
  }

  /** A placeholder in the line for something that is no text. */
  #hold(start: number, end: number): void {
    if (this.#top.mode === "text") this.#text.unit(PLACEHOLDER, start, end, "opaque");
  }

  #lineBreak({ start, end }: Tag): void {
    if (this.#top.mode !== "text") return;
    if (this.#broken) this.#flush(this.#open.at(-1));
    else {
      this.#text.lineBreak(start, end);
      this.#broken = true;
    }
  }

  #flush(element: Element | undefined, outer?: { readonly start: number; readonly end: number }): void {
    const text = this.#text;
    this.#broken = false;
    if (text.start < 0) return;
    this.#text = new TextBuilder(this.#source);
    const { kind, quoted } = element ?? this.#top;
    this.#add(this.#blocks, text, kind === "code" ? "code" : quoted ? "quotation" : kind, outer);
  }

  #add(
    list: PlacedBlock[],
    text: TextBuilder,
    kind: BlockKind,
    outer: { readonly start: number; readonly end: number } | undefined,
  ): void {
    if (!text.inked) return;
    const built = text.build();
    const start = outer?.start ?? text.start;
    const content = { text: built.text, map: built.map.shift(-start) };
    const own =
      kind === "paragraph" ? classifyLine(content.text, 0, content.text.length, !content.text.includes("\n")) : kind;
    const block: Block =
      outer === undefined
        ? { kind: own, content }
        : { kind: own, content, outer: sourceRange(0, outer.end - outer.start) };
    list.push({ block, part: 0, start: start as SourceOffset });
  }
}

function speaksVietnamese(lang: string | undefined): boolean {
  return lang !== undefined && /^vi(?:-|$)/iu.test(lang.trim());
}
