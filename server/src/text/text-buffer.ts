/** The head of an official document, and the dateline of an article, stand among these lines. */
const HEAD_LINES = 60;

/**
 * The text of an open document, kept as lines so that an edit rebuilds only the lines it touches. Offsets are UTF-16
 * code units, half-open; lines count from 0. LF, CRLF and CR end a line, as the protocol says; nothing is ever
 * normalised. The lines joined are always the text, unit for unit, lone surrogates included.
 */
export class TextBuffer {
  /** Each line with its line break. */
  #lines: string[];
  #starts: number[];
  #length: number;
  #text: string | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lines = splitLines(text);
    this.#starts = startsOf(this.#lines, 0);
    this.#length = text.length;
  }

  /** The whole text; put together when somebody asks for it. */
  get text(): string {
    this.#text ??= this.#lines.join("");
    return this.#text;
  }

  get length(): number {
    return this.#length;
  }

  get lineCount(): number {
    return this.#lines.length;
  }

  /** A line without its line break; empty past the end. */
  line(index: number): string {
    const line = this.#lines[index] ?? "";
    return line.slice(0, line.length - breakLength(line));
  }

  /** Where a line starts; past the last line the length of the text. */
  lineStart(index: number): number {
    return this.#starts[index] ?? this.#length;
  }

  /** Where a line ends, before its line break. */
  lineEnd(index: number): number {
    const line = this.#lines[index];
    return line === undefined ? this.#length : this.lineStart(index) + line.length - breakLength(line);
  }

  /** The line that holds an offset; offsets outside the text belong to the first or last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The text of a range. */
  slice(start: number, end: number): string {
    const first = this.lineAt(start);
    const last = this.lineAt(end);
    const from = this.lineStart(first);
    if (first === last) return (this.#lines[first] ?? "").slice(start - from, end - from);
    return this.#lines
      .slice(first, last + 1)
      .join("")
      .slice(start - from, end - from);
  }

  /** Puts `text` where `start` to `end` stood. */
  replace(start: number, end: number, text: string): void {
    let first = this.lineAt(start);
    const last = this.lineAt(end);
    // A line feed put behind a lone carriage return becomes one break with it.
    if (first > 0 && this.lineStart(first) === start) first--;
    const from = this.lineStart(first);
    const old = this.#lines.slice(first, last + 1).join("");
    const fresh = splitLines(old.slice(0, start - from) + text + old.slice(end - from));
    if (last + 1 < this.#lines.length) fresh.pop();
    this.#splice(first, last + 1, fresh, text.length - (end - start));
    this.#length += text.length - (end - start);
    this.#text = undefined;
  }

  #splice(first: number, end: number, fresh: readonly string[], delta: number): void {
    const starts = startsOf(fresh, this.lineStart(first));
    if (fresh.length < 1000) {
      this.#lines.splice(first, end - first, ...fresh);
      this.#starts.splice(first, end - first, ...starts);
    } else {
      // Not spread into `splice`: a paste can bring more lines than a call can take arguments.
      this.#lines = [...this.#lines.slice(0, first), ...fresh, ...this.#lines.slice(end)];
      this.#starts = [...this.#starts.slice(0, first), ...starts, ...this.#starts.slice(end)];
    }
    if (delta === 0) return;
    for (let index = first + fresh.length; index < this.#starts.length; index++) {
      this.#starts[index] = (this.#starts[index] ?? 0) + delta;
    }
  }
}

/** The lines of a text, each with its break; a text that ends in a break has an empty last line. */
function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && (unit !== 0x0d || text.charCodeAt(at + 1) === 0x0a)) continue;
    lines.push(text.slice(start, at + 1));
    start = at + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

function startsOf(lines: readonly string[], from: number): number[] {
  let at = from;
  return lines.map((line) => {
    const start = at;
    at += line.length;
    return start;
  });
}

function breakLength(line: string): number {
  if (line.endsWith("\r\n")) return 2;
  return line.endsWith("\n") || line.endsWith("\r") ? 1 : 0;
}

/** The first lines of a text. */
export function headOf(buffer: TextBuffer): string {
  const count = Math.min(HEAD_LINES, buffer.lineCount);
  return Array.from({ length: count }, (_, index) => buffer.line(index)).join("\n");
}
