import fastStringWidth from "fast-string-width";

/** Columns of a terminal that a text takes: none for a combining mark, two for a wide letter. Loaded only when needed. */
export function wideWidth(text: string): number {
  return fastStringWidth(text);
}
