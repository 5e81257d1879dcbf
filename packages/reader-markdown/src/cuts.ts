import { type MappedText, MappedTextBuilder } from "@soatvan/unicode-normalize";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What the inline parser finds in a text, in any order: stretches that are not text as they stand. Offsets are UTF-16
 * code units of that text; stretches do not overlap, except that what lies inside another one counts for nothing.
 */
export class Cuts {
  readonly #list: { readonly start: number; readonly end: number; readonly text: string; readonly opaque: boolean }[] =
    [];
  /** In order, and apart from each other. */
  readonly #fixed: Stretch[] = [];
  /** The first of the fixed stretches that is not behind. */
  #next = 0;

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

  /** A stretch that is read and that no fix may touch. Stretches come in order; none lies in another. */
  fix(start: number, end: number): void {
    this.#fixed.push({ start, end });
  }

  /** The text that is left, with its map. */
  apply(text: string): MappedText {
    const builder = new MappedTextBuilder(text);
    let at = 0;
    for (const cut of this.#list.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (cut.start < at) continue;
      this.#keep(builder, text, at, cut.start);
      const fixed = this.#fixed[this.#next];
      if (cut.opaque || (fixed !== undefined && fixed.start <= cut.start)) builder.opaque(cut.text, cut.start, cut.end);
      else builder.rewrite(cut.text, cut.start, cut.end);
      at = cut.end;
    }
    this.#keep(builder, text, at, text.length);
    return builder.build();
  }

  /** Copies what no cut is in; word by word where it is fixed, so that a place in it stays a place. */
  #keep(builder: MappedTextBuilder, text: string, start: number, end: number): void {
    let at = start;
    for (let fixed = this.#fixed[this.#next]; fixed !== undefined; fixed = this.#fixed[this.#next]) {
      if (fixed.start >= end) break;
      if (fixed.start > at) {
        builder.copy(at, fixed.start);
        at = fixed.start;
      }
      const stop = Math.min(end, fixed.end);
      for (const [word] of text.slice(at, stop).matchAll(/\s+|\S+/gu)) {
        builder.opaque(word, at, at + word.length);
        at += word.length;
      }
      if (fixed.end > end) return;
      this.#next++;
    }
    builder.copy(at, end);
  }
}
