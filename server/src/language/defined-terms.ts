import type { DocumentView, ViewBlock } from "./document-view.ts";

/** A short name that a document gives: `(sau đây gọi tắt là Ban Tổ chức)`. */
export interface DefinedTerm {
  readonly name: string;
  readonly block: ViewBlock;
  /** Where the name stands in the block's text. */
  readonly start: number;
  readonly end: number;
}

/** A place in a block's text. */
export interface TermPlace {
  readonly block: ViewBlock;
  readonly start: number;
  readonly end: number;
}

const leads = ["gọi tắt là ", "sau đây gọi là ", "sau đây gọi chung là ", "viết tắt là "];
const LONGEST_NAME = 60;

/** The terms a document defines, in order. */
export function findDefinedTerms(view: DocumentView): readonly DefinedTerm[] {
  const terms: DefinedTerm[] = [];
  for (const block of view.blocks()) {
    const { text } = block.text;
    for (const lead of leads) {
      for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1)) {
        const term = nameAt(text, at + lead.length);
        if (term !== undefined) terms.push({ ...term, block });
      }
    }
  }
  return terms;
}

/** Every place that names a term, whole words only, its definition included. */
export function findTermPlaces(view: DocumentView, name: string): readonly TermPlace[] {
  const places: TermPlace[] = [];
  for (const block of view.blocks()) {
    const { text } = block.text;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (isWordUnit(text[at - 1]) || isWordUnit(text[end]) || block.text.verbatim.holds(at)) continue;
      places.push({ block, start: at, end });
    }
  }
  return places;
}

function nameAt(text: string, from: number): Pick<DefinedTerm, "name" | "start" | "end"> | undefined {
  const quoted = text[from] === "“" || text[from] === '"';
  const start = quoted ? from + 1 : from;
  let end = start;
  while (end < text.length && end - start <= LONGEST_NAME && !/[)”"“;,.\n]/u.test(text[end] ?? "")) end++;
  if (end - start > LONGEST_NAME || end >= text.length) return undefined;
  while (end > start && text[end - 1] === " ") end--;
  return end === start ? undefined : { name: text.slice(start, end), start, end };
}

function isWordUnit(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit);
}
