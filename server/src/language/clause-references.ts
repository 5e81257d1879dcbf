import type { OutlineNode } from "./outline.ts";
import { walkOutline } from "./outline.ts";
import type { PartKind } from "./structure-head.ts";

/** A part named in a reference; `này` as label means the one that the reference stands in. */
export interface ReferencePart {
  readonly kind: PartKind;
  readonly label: string;
}

/** A reference to a part of a document: `điểm a khoản 2 Điều 5`. Offsets are UTF-16 code units of the text. */
export interface ClauseReference {
  readonly start: number;
  readonly end: number;
  /** As written, from the narrowest to the widest. */
  readonly parts: readonly ReferencePart[];
  /** Whether it is about another document: `Điều 5 của Luật Báo chí`. */
  readonly elsewhere: boolean;
}

const names: readonly (readonly [string, PartKind])[] = [
  ["điểm", "điểm"],
  ["khoản", "khoản"],
  ["điều", "điều"],
  ["tiểu mục", "tiểu mục"],
  ["mục", "mục"],
  ["chương", "chương"],
  ["phần", "phần"],
  ["phụ lục", "phụ lục"],
];

const otherDocument =
  /^,? ?(?:của )?(?:Bộ luật|Luật|Nghị định|Thông tư|Quyết định|Nghị quyết|Quy định|Hiến pháp|Pháp lệnh|Quy chế|Điều lệ|Hướng dẫn|Chỉ thị)(?! này)/u;

/** Finds the references of a text, in order. Cost follows the length of the text. */
export function findClauseReferences(text: string): readonly ClauseReference[] {
  const lower = text.toLowerCase();
  // Letters that change their length in lower case would move the offsets.
  if (lower.length !== text.length) return [];
  const found: ClauseReference[] = [];
  let at = 0;
  while (at < text.length) {
    const first = partAt(text, lower, at);
    if (first === undefined) {
      at++;
      continue;
    }
    const parts = [first.part];
    let { end } = first;
    for (let next = partAfter(text, lower, end); next !== undefined; next = partAfter(text, lower, end)) {
      parts.push(next.part);
      end = next.end;
    }
    const elsewhere = otherDocument.test(text.slice(end, end + 24));
    found.push({ start: at, end, parts, elsewhere });
    at = end;
  }
  return found;
}

interface ReadPart {
  readonly part: ReferencePart;
  readonly end: number;
}

function partAfter(text: string, lower: string, end: number): ReadPart | undefined {
  const gap = text.startsWith(", ", end) ? 2 : text[end] === " " || text[end] === "\n" ? 1 : 0;
  return gap === 0 ? undefined : partAt(text, lower, end + gap);
}

function partAt(text: string, lower: string, at: number): ReadPart | undefined {
  const unit = lower.charCodeAt(at);
  // đ, k, t, m, c, p
  if (unit !== 0x111 && unit !== 0x6b && unit !== 0x74 && unit !== 0x6d && unit !== 0x63 && unit !== 0x70)
    return undefined;
  if (at > 0 && /\p{L}/u.test(text[at - 1] ?? "")) return undefined;
  const named = names.find(([word]) => lower.startsWith(word, at));
  if (named === undefined) return undefined;
  const [word, kind] = named;
  const start = at + word.length + 1;
  if (text[start - 1] !== " " && text[start - 1] !== "\n") return undefined;
  const label = labelAt(text, start, kind);
  return label === undefined ? undefined : { part: { kind, label }, end: start + label.length };
}

function labelAt(text: string, start: number, kind: PartKind): string | undefined {
  let end = start;
  while (end < text.length && end - start < 6 && /[\p{L}\p{N}]/u.test(text[end] ?? "")) end++;
  if (/[\p{L}\p{N}]/u.test(text[end] ?? "")) return undefined;
  const label = text.slice(start, end);
  if (label === "này") return label;
  if (kind === "điểm") return /^[a-zđ]$/u.test(label) ? label : undefined;
  if (/^[0-9]{1,3}[a-z]?$/u.test(label)) return label;
  return kind !== "điều" && kind !== "khoản" && /^(?:[IVXLC]{1,5}|[A-Z])$/u.test(label) ? label : undefined;
}

/** The node a reference of this document leads to. `at` is where it stands in the source. */
export function resolveReference(
  outline: readonly OutlineNode[],
  { parts }: ClauseReference,
  at: number,
): OutlineNode | undefined {
  const here = pathTo(outline, at);
  const wanted = parts.toReversed();
  let scope: readonly OutlineNode[] = outline;
  let found: OutlineNode | undefined;
  for (const [index, { kind, label }] of wanted.entries()) {
    const around = here.find((node) => node.kind === kind);
    // `khoản 1` by itself is one of the điều it stands in.
    if (index === 0 && label !== "này" && isInside(kind))
      scope = here.findLast((node) => node.kind === "điều")?.children ?? scope;
    const node = label === "này" ? around : first(scope, kind, label);
    if (node === undefined) return undefined;
    found = node;
    scope = node.children;
  }
  return found;
}

function isInside(kind: PartKind): boolean {
  return kind === "khoản" || kind === "điểm";
}

function first(scope: readonly OutlineNode[], kind: PartKind, label: string): OutlineNode | undefined {
  for (const { node } of walkOutline(scope)) if (node.kind === kind && node.label === label) return node;
  return undefined;
}

/** The nodes an offset stands in, from the widest to the narrowest. */
export function pathTo(outline: readonly OutlineNode[], at: number): readonly OutlineNode[] {
  const node = outline.find(({ start, end }) => start <= at && at <= end);
  return node === undefined ? [] : [node, ...pathTo(node.children, at)];
}
