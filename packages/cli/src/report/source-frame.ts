import type { LineIndex } from "@soatvan/core";

/** A source line cut to the width of a terminal, with the columns to underline. */
export interface SourceFrame {
  readonly number: string;
  readonly source: string;
  readonly indent: string;
  readonly underline: string;
}

/** Columns shown of a line: official paragraphs are one line of a thousand letters. */
const WIDTH = 96;
const LEAD = 32;

/**
 * The line of an offset with the range in it underlined. Widths are those of a terminal: a combining mark takes no
 * column, a wide character two. A range over several lines is underlined to the end of its first line.
 */
export function sourceFrame(text: string, lines: LineIndex, start: number, end: number, width: Width): SourceFrame {
  const { line } = lines.at(start);
  const range = lines.range(line);
  const from = windowStart(text, range.start, start);
  const lead = from > range.start ? "…" : "";
  const to = windowEnd(text, from, Math.max(start, range.end), range.end);
  const tail = to < range.end ? "…" : "";
  const shown = (a: number, b: number): string =>
    printable(text.slice(Math.max(a, from), Math.max(Math.max(a, from), Math.min(b, to))));
  const underlined = width(shown(start, Math.min(end, range.end)));
  return {
    number: String(line),
    source: `${lead}${shown(from, to)}${tail}`,
    indent: " ".repeat(width(`${lead}${shown(from, start)}`)),
    underline: "^".repeat(Math.max(1, underlined)),
  };
}

/** How many columns of a terminal a text takes. */
export type Width = (text: string) => number;

/**
 * The measure for a text. Precomposed Latin text takes a column for each unit; only for marks, emoji and wide letters is
 * the width library loaded, which costs as much as checking a page.
 */
export async function widthOf(text: string): Promise<Width> {
  if (!notOneColumn.test(text)) return (part) => part.length;
  const { wideWidth } = await import("../wide-width.ts");
  return wideWidth;
}

/**
 * Anything but Latin letters with their marks composed, and general punctuation. One class of code units, so that the search
 * is one pass; what lies beyond them begins with a surrogate, which is in the class.
 */
const notOneColumn = /[\u0300-\u1dff\u1f00-\u200f\u2028-\ufefe\uff00-\uffff]/;

/** Starts a little before the range, at a space where there is one. */
function windowStart(text: string, lineStart: number, start: number): number {
  if (start - lineStart <= LEAD + 8) return lineStart;
  for (let at = start - LEAD; at < start - 8; at++) if (text[at] === " ") return at + 1;
  return wholeCharacter(text, start - LEAD);
}

function windowEnd(text: string, from: number, lineEnd: number, hardEnd: number): number {
  const end = Math.min(lineEnd, hardEnd, from + WIDTH);
  return end < hardEnd ? wholeCharacter(text, end) : end;
}

/** Never cuts a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** Tabs and control characters take one column; they are shown, never sent to the terminal. */
function printable(text: string): string {
  let result = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    result += code === 0x09 ? " " : code < 0x20 || (code >= 0x7f && code < 0xa0) ? "\u00b7" : character;
  }
  return result;
}
