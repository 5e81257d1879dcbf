import { appendPiece, OffsetMap } from "./offset-map.ts";

/** A text together with the map to where it came from. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** The text of `source` from `start` to `end` (UTF-16 offsets), as it stands. */
export function copyText(source: string, start = 0, end: number = source.length): MappedText {
  return { text: source.slice(start, end), map: OffsetMap.copy(end - start, start) };
}

/** Composes two steps of mapping: `outer` was made from `inner.text`; the result maps `outer.text` to the source of `inner`. */
export function throughMap(outer: MappedText, inner: MappedText): MappedText {
  return { text: outer.text, map: outer.map.through(inner.map) };
}

/**
 * Builds a text with its map, in order. Every reader and every transformation uses it, so no position is ever searched
 * for again. Offsets are UTF-16 code units of the source and may only grow.
 */
export class MappedTextBuilder {
  readonly #source: string;
  readonly #packed: number[] = [];
  readonly #texts: string[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds source text character for character. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    appendPiece(this.#packed, this.#length, start, end - start, 0);
    this.#texts.push(this.#source.slice(start, end));
    this.#length += end - start;
  }

  /** Adds `text` that stands for the source from `start` to `end` and can only be replaced whole. */
  rewrite(text: string, start: number, end: number): void {
    this.#unit(text, start, end, 1);
  }

  /** Adds `text` that is not really in the source between `start` and `end`; no fix may touch it. */
  opaque(text: string, start: number, end: number): void {
    this.#unit(text, start, end, 2);
  }

  /** The text and its map. */
  build(): MappedText {
    return { text: this.#texts.join(""), map: OffsetMap.ofPacked(this.#packed.slice(), this.#length) };
  }

  #unit(text: string, start: number, end: number, kind: number): void {
    if (text.length === 0) return;
    appendPiece(this.#packed, this.#length, start, end - start, kind);
    this.#texts.push(text);
    this.#length += text.length;
  }
}
