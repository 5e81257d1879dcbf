import { type MappedText, MappedTextBuilder } from "@soatvan/unicode-normalize";

/**
 * What the inline parser finds in a text, in any order: stretches that are not text as they stand. Offsets are UTF-16
 * code units of that text; stretches do not overlap, except that what lies inside another one counts for nothing.
 */
export class Cuts {
  readonly #list: { readonly start: number; readonly end: number; readonly text: string; readonly opaque: boolean }[] =
    [];

  /** A stretch of markup: no text at all. */
  markup(start: number, end: number): void {
    this.#list.push({ start, end, text: "", opaque: false });
  }

  /** A stretch that stands for `text`, such as an escape or an entity. */
  rewrite(start: number, end: number, text: string): void {
    this.#list.push({ start, end, text, opaque: false });
  }

  /** A stretch that is not language; `text` holds its place and no fix touches it. */
  opaque(start: number, end: number, text: string): void {
    this.#list.push({ start, end, text, opaque: true });
  }

  /** The text that is left, with its map. */
  apply(text: string): MappedText {
    const builder = new MappedTextBuilder(text);
    let at = 0;
    for (const cut of this.#list.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (cut.start < at) continue;
      builder.copy(at, cut.start);
      if (cut.opaque) builder.opaque(cut.text, cut.start, cut.end);
      else builder.rewrite(cut.text, cut.start, cut.end);
      at = cut.end;
    }
    builder.copy(at, text.length);
    return builder.build();
  }
}
