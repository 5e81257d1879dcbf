import type { DocumentView, ViewBlock } from "./document-view.ts";
import { type PartHead, type PartKind, readClauseHead, readPartHead, readPointHead } from "./structure-head.ts";

/** What an outline is made of: parts of an official document, headings of the markup, and what stands around them. */
export type OutlineKind = PartKind | "heading" | "preamble" | "recipients" | "signature";

/** A part of a document. Offsets are UTF-16 code units of the source. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  /** Number or letter, empty where there is none. */
  readonly label: string;
  readonly title: string;
  readonly start: number;
  /** Past the last block in it. */
  end: number;
  /** Its first words: what an editor marks when one goes there. */
  readonly head: { readonly start: number; readonly end: number };
  readonly children: OutlineNode[];
}

/** Narrower parts have the higher rank; headings of the markup hold them all. */
const ranks: Readonly<Record<OutlineKind, number>> = {
  heading: 0,
  preamble: 10,
  recipients: 10,
  signature: 10,
  "phụ lục": 10,
  phần: 10,
  chương: 11,
  mục: 12,
  "tiểu mục": 13,
  điều: 14,
  khoản: 15,
  điểm: 16,
};

interface Open {
  readonly node: OutlineNode;
  readonly rank: number;
}

/** The outline of a document: Phần > Chương > Mục > Tiểu mục > Điều > Khoản > Điểm, inside the headings of the markup. */
export function makeOutline(view: DocumentView): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: Open[] = [];
  let last: Open | undefined;
  for (const block of view.blocks()) {
    const found = nodeOf(view, block, open);
    if (found === undefined) {
      for (const { node } of open) node.end = block.range.end;
      continue;
    }
    while (open.length > 0 && !holds(open.at(-1), found)) open.pop();
    for (const { node } of open) node.end = block.range.end;
    (open.at(-1)?.node.children ?? roots).push(found.node);
    open.push(found);
    last = found;
  }
  if (last !== undefined) for (const { node } of open) node.end = Math.max(node.end, last.node.end);
  return roots;
}

/** What stands around the parts of a document holds none of them. */
function holds(outer: Open | undefined, inner: Open): boolean {
  if (outer === undefined || outer.rank >= inner.rank) return false;
  const { kind } = outer.node;
  return kind !== "preamble" && kind !== "recipients" && kind !== "signature";
}

function nodeOf(view: DocumentView, block: ViewBlock, open: readonly Open[]): Open | undefined {
  const { kind, text } = block;
  if (kind === "code" || kind === "cell") return undefined;
  const level = kind === "heading" ? markupLevel(view, block) : undefined;
  const head = readPartHead(text.text, kind === "heading") ?? clauseOf(block, open);
  if (head !== undefined) return { node: partNode(view, block, head), rank: ranks[head.kind] };
  if (level !== undefined) return { node: makeNode(block, "heading", "", text.text), rank: level };
  if (/^nơi nhận\s*:?/iu.test(text.text)) return around(block, "recipients", open);
  if (kind === "signature" && isFirstSignature(view, block)) return around(block, "signature", open);
  if (open.length === 0 && text.text.startsWith("Căn cứ")) return around(block, "preamble", open);
  return undefined;
}

/** A numbered line is a khoản only in a điều, a lettered one a điểm only there too. */
function clauseOf({ text }: ViewBlock, open: readonly Open[]): PartHead | undefined {
  if (!open.some(({ node }) => node.kind === "điều")) return undefined;
  return readClauseHead(text.text) ?? readPointHead(text.text);
}

function partNode(view: DocumentView, block: ViewBlock, head: PartHead): OutlineNode {
  // The title of a chapter stands on a line of its own below it.
  const next = head.title === "" ? view.block(block.index + 1) : undefined;
  const below = next?.kind === "heading" && readPartHead(next.text.text, true) === undefined ? next.text.text : "";
  const node = makeNode(block, head.kind, head.label, head.title === "" ? below : head.title);
  return { ...node, head: block.toSource({ start: 0, end: head.end }) };
}

function around(block: ViewBlock, kind: OutlineKind, open: readonly Open[]): Open | undefined {
  if (open.at(-1)?.node.kind === kind) return undefined;
  return { node: makeNode(block, kind, "", block.text.text), rank: ranks[kind] };
}

/** A name by itself in the middle of a text is no signature: only what stands in the last lines is. */
function isFirstSignature(view: DocumentView, { index }: ViewBlock): boolean {
  return view.length - index <= 12 && view.block(index - 1)?.kind !== "signature" && index > 0;
}

function makeNode(block: ViewBlock, kind: OutlineKind, label: string, title: string): OutlineNode {
  const line = title.split("\n", 1)[0] ?? "";
  return {
    kind,
    label,
    title: line.length > 120 ? `${line.slice(0, 119)}…` : line,
    start: block.range.start,
    end: block.range.end,
    head: block.range,
    children: [],
  };
}

/** The level of a heading in the markup, 1 to 6; undefined in plain text, whose headings are guessed from their form. */
function markupLevel({ format, source }: DocumentView, { range }: ViewBlock): number | undefined {
  if (format === "plain") return undefined;
  const lineStart = source.lastIndexOf("\n", range.start - 1) + 1;
  const marks = /^[ >]{0,8}(#{1,6})\s/u.exec(source.slice(lineStart, lineStart + 20))?.[1];
  if (marks !== undefined) return marks.length;
  const tag = /<h([1-6])\b[^<>]*>[^<>]*$/iu.exec(source.slice(Math.max(0, range.start - 400), range.start))?.[1];
  if (tag !== undefined) return Number(tag);
  const below = source.slice(range.end).split("\n", 2)[1] ?? "";
  return below.trimStart().startsWith("=") ? 1 : 2;
}

/** All nodes of an outline, parents before children. */
export function* walkOutline(
  nodes: readonly OutlineNode[],
  parents: readonly OutlineNode[] = [],
): Generator<{ readonly node: OutlineNode; readonly parents: readonly OutlineNode[] }> {
  for (const node of nodes) {
    yield { node, parents };
    yield* walkOutline(node.children, [...parents, node]);
  }
}

/** How a node is named: `Điều 5`, `khoản 2` as `2.`, a heading by its text. */
export function outlineName(
  { kind, label, title }: OutlineNode,
  texts: { readonly preamble: string; readonly recipients: string; readonly signature: string },
): string {
  switch (kind) {
    case "heading":
      return title === "" ? "#" : title;
    case "preamble":
      return texts.preamble;
    case "recipients":
      return texts.recipients;
    case "signature":
      return texts.signature;
    default:
      return `${kind[0]?.toUpperCase()}${kind.slice(1)} ${label}`.trimEnd();
  }
}
