declare const textSpace: unique symbol;
declare const sourceSpace: unique symbol;

/** An offset in the text a rule reads, in UTF-16 code units. */
export type TextOffset = number & { readonly [textSpace]: never };

/** An offset in the source the text came from (the file as decoded), in UTF-16 code units. */
export type SourceOffset = number & { readonly [sourceSpace]: never };

/** A half-open range of the text: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: TextOffset;
  readonly end: TextOffset;
}

/** A half-open range of the source: `source.slice(start, end)`. */
export interface SourceRange {
  readonly start: SourceOffset;
  readonly end: SourceOffset;
}

/** Makes a range of the text from two UTF-16 offsets. */
export function textRange(start: number, end: number): TextRange {
  return { start: start as TextOffset, end: end as TextOffset };
}

/** Makes a range of the source from two UTF-16 offsets. */
export function sourceRange(start: number, end: number): SourceRange {
  return { start: start as SourceOffset, end: end as SourceOffset };
}
