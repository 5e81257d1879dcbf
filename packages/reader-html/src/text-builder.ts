import { type MappedText, MappedTextBuilder } from "@soatvan/unicode-normalize";
import { DecodingMode, HtmlEntityDecoder } from "entities/decode";

/** The longest name is `&CounterClockwiseContourIntegral;`. */
const LONGEST_ENTITY = 33;

/** Stands for what is not language: code, pictures, other languages. */
export const PLACEHOLDER = "\ufffc";

/** White space that is waiting for text after it, with what it will become. */
interface Waiting {
  readonly start: number;
  readonly end: number;
  readonly broken: boolean;
}

/**
 * Builds the text of one block from stretches of the source, as a browser would show it: white space at the ends and
 * beside other white space is not text, a run of it with a line break is one opaque `\n`. Spaces typed in a row stay, so
 * that rules can tell. All offsets are UTF-16 code units of the source.
 */
export class TextBuilder {
  readonly #source: string;
  readonly #builder: MappedTextBuilder;
  #waiting: Waiting | undefined;
  #start = -1;
  /** Nothing, or white space, is what comes before. */
  #afterSpace = true;
  #inked = false;

  constructor(source: string) {
    this.#source = source;
    this.#builder = new MappedTextBuilder(source);
  }

  /** Whether there is anything but white space. */
  get inked(): boolean {
    return this.#inked;
  }

  /** Where the first character came from; -1 when there is none. */
  get start(): number {
    return this.#start;
  }

  /** Adds text as it stands in the source, entities decoded. */
  text(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const unit = this.#source.charCodeAt(at);
      if (isHtmlSpace(unit)) at = this.#space(at, end);
      else if (unit === 0x26) at = this.#entity(at, end);
      else at = this.#run(at, end);
    }
  }

  /** Adds text with all its white space, entities decoded. */
  verbatim(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const entity = this.#source.charCodeAt(at) === 0x26 ? entityAt(this.#source, at, end) : undefined;
      if (entity !== undefined) {
        this.unit(entity.text, at, entity.end, "rewrite");
        at = entity.end;
        continue;
      }
      const next = this.#source.indexOf("&", at + 1);
      const stop = next < 0 || next > end ? end : next;
      this.#copy(at, stop);
      at = stop;
    }
  }

  /** Adds a unit that stands for the source from `start` to `end`. */
  unit(text: string, start: number, end: number, kind: "rewrite" | "opaque"): void {
    this.#settle(start);
    if (kind === "rewrite") this.#builder.rewrite(text, start, end);
    else this.#builder.opaque(text, start, end);
    this.#inked ||= text !== PLACEHOLDER && text.trim() !== "";
    this.#afterSpace = text === "\n";
  }

  /** The text, with its map to the source. White space at its end is left out. */
  build(): MappedText {
    return this.#builder.build();
  }

  #space(start: number, limit: number): number {
    let end = start;
    let broken = false;
    while (end < limit && isHtmlSpace(this.#source.charCodeAt(end))) {
      const unit = this.#source.charCodeAt(end);
      if (unit === 0x0a || unit === 0x0d) broken = true;
      end++;
    }
    // Beside other white space a browser shows none of it: `<b>Bộ </b> Nội vụ`.
    if (!this.#afterSpace) {
      this.#waiting = { start, end, broken };
      this.#afterSpace = true;
    }
    return end;
  }

  /** Text up to the next entity or to white space that is more than one space between two words. */
  #run(start: number, limit: number): number {
    const source = this.#source;
    let at = start + 1;
    while (at < limit) {
      const unit = source.charCodeAt(at);
      if (unit === 0x26) break;
      if (unit <= 0x20 && isHtmlSpace(unit)) {
        if (unit !== 0x20 || at + 1 >= limit) break;
        const next = source.charCodeAt(at + 1);
        if (next <= 0x20 && isHtmlSpace(next)) break;
      }
      at++;
    }
    this.#copy(start, at);
    return at;
  }

  #copy(start: number, end: number): void {
    if (end <= start) return;
    this.#settle(start);
    this.#builder.copy(start, end);
    this.#inked = true;
    this.#afterSpace = false;
  }

  #entity(at: number, limit: number): number {
    const entity = entityAt(this.#source, at, limit);
    if (entity === undefined) {
      this.#copy(at, at + 1);
      return at + 1;
    }
    this.unit(entity.text, at, entity.end, "rewrite");
    return entity.end;
  }

  /** What waited is text now that text follows. */
  #settle(start: number): void {
    const waiting = this.#waiting;
    if (waiting !== undefined) {
      this.#waiting = undefined;
      if (waiting.broken) this.#builder.opaque("\n", waiting.start, waiting.end);
      else this.#builder.copy(waiting.start, waiting.end);
    }
    if (this.#start < 0) this.#start = start;
  }

  /** A line break that the page shows. */
  lineBreak(start: number, end: number): void {
    if (this.#start >= 0) this.#waiting = { start, end, broken: true };
    this.#afterSpace = true;
  }
}

/**
 * The entity at an offset: what it stands for and where it ends; undefined when `&` is only a sign. As in browsers, the old
 * names (`&aacute`) need no semicolon.
 */
export function entityAt(
  source: string,
  at: number,
  limit: number,
): { readonly text: string; readonly end: number } | undefined {
  const next = source.charCodeAt(at + 1);
  // A number, or a name: `R&D`, `a & b` need no look into the table.
  if (next !== 0x23 && !isAsciiLetter(next)) return undefined;
  let text = "";
  const decoder = new HtmlEntityDecoder((code) => {
    text += String.fromCodePoint(code);
  });
  decoder.startEntity(DecodingMode.Legacy);
  const written = source.slice(at + 1, Math.min(limit, at + LONGEST_ENTITY));
  const decided = decoder.write(written, 0);
  const length = decided < 0 ? decoder.end() : decided;
  return length <= 0 || text === "" ? undefined : { text, end: at + length };
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function isHtmlSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0x0c;
}
