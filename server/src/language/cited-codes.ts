import type { FoundCode } from "@soatvan/core";
import type { DocumentView, ViewBlock } from "./document-view.ts";

/** A document code where it stands in a document. */
export interface PlacedCode {
  readonly block: ViewBlock;
  readonly found: FoundCode;
}

/** The codes of a document, in order. */
export function citedCodes(view: DocumentView): readonly PlacedCode[] {
  const codes: PlacedCode[] = [];
  for (const block of view.blocks()) {
    if (block.kind === "code") continue;
    for (const found of block.text.documentCodes) codes.push({ block, found });
  }
  return codes;
}

/** The code that holds an offset of the source, both ends included. */
export function codeAt(view: DocumentView, offset: number): PlacedCode | undefined {
  const block = view.at(offset);
  const found = block?.text.documentCodes.find((code) => {
    const { start, end } = block.toSource(code);
    return start <= offset && offset <= end;
  });
  return block === undefined || found === undefined ? undefined : { block, found };
}

/** The first full citation of a code: one with its date or title behind it, else the first there is. */
export function firstCitation(codes: readonly PlacedCode[], canonical: string): PlacedCode | undefined {
  const same = codes.filter(({ found }) => found.code.canonical === canonical);
  return same.find(({ block, found }) => isFull(block.text.text, found.end)) ?? same[0];
}

function isFull(text: string, end: number): boolean {
  return /^,? (?:ngày \d|(?:của [^.;]{2,60} )?(?:về|quy định|hướng dẫn) )/u.test(text.slice(end, end + 90));
}
