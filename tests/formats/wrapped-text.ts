import { plainReader, type Reader } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader } from "@soatvan/reader-markdown";

/** A plain text written in another format, with the way from its offsets to those of the source. */
export interface WrappedText {
  readonly source: string;
  /** Where the unit at an offset of the plain text begins in the source; `text.length` stands for the end. */
  readonly starts: readonly number[];
  /** Where the unit before an offset of the plain text ends in the source. */
  readonly ends: readonly number[];
}

/** A format that can say what a plain text says, block by block. */
export interface TextFormat {
  readonly name: string;
  readonly reader: Reader;
  wrap(text: string, lineBreak: string): WrappedText;
}

/** How a format writes a block and the marks in it. */
interface Writing {
  readonly before: string;
  readonly after: string;
  /** A unit of a block as the format writes it. `atEdge` says that white space would be lost here. */
  unit(unit: string, atEdge: boolean, atStart: boolean): string;
}

/** Spaces that would be lost are written as entities; `#`, `-`, `1.` and the like as escapes. */
const markdownWriting: Writing = {
  before: "",
  after: "",
  unit(unit, atEdge, atStart) {
    if (/[ \t\u00a0]/u.test(unit)) return atEdge ? `&#${unit.charCodeAt(0)};` : unit;
    return /[\\`*_[\]<>&~|#+.)=!-]/u.test(unit) && (atStart || !/[+.)=!-]/u.test(unit)) ? `\\${unit}` : unit;
  },
};

const htmlWriting: Writing = {
  before: "<p>",
  after: "</p>",
  unit(unit, atEdge) {
    if (/[ \t]/u.test(unit)) return atEdge ? `&#${unit.charCodeAt(0)};` : unit;
    return { "&": "&amp;", "<": "&lt;" }[unit] ?? unit;
  },
};

/** A paragraph in a block of HTML, which stands in a Markdown text. */
const htmlInMarkdownWriting: Writing = { ...htmlWriting, before: "<div><p>", after: "</p></div>" };

const markdownReader = createMarkdownReader(htmlReader);

/** The formats in which every example must say the same as in plain text. */
export const textFormats: readonly TextFormat[] = [
  { name: "Markdown", reader: markdownReader, wrap: (text, lineBreak) => wrap(text, lineBreak, markdownWriting) },
  {
    name: "HTML in Markdown",
    reader: markdownReader,
    wrap: (text, lineBreak) => wrap(text, lineBreak, htmlInMarkdownWriting),
  },
  { name: "HTML", reader: htmlReader, wrap: (text, lineBreak) => wrap(text, lineBreak, htmlWriting) },
];

/** Writes each block of the plain text as a paragraph of the format; a wrapped line stays one. */
function wrap(text: string, lineBreak: string, writing: Writing): WrappedText {
  const starts = new Array<number>(text.length + 1).fill(0);
  const ends = new Array<number>(text.length + 1).fill(0);
  let source = "";
  for (const { block, start } of plainReader.read(text).blocks) {
    source += source === "" ? writing.before : `${lineBreak}${lineBreak}${writing.before}`;
    const end = start + (block.outer?.end ?? 0);
    for (let at = start as number; at < end; at++) {
      starts[at] = source.length;
      source += unitAt(text, at, start, end, lineBreak, writing);
      ends[at + 1] = source.length;
    }
    starts[end] ||= source.length;
    source += writing.after;
  }
  return { source: `${source}${lineBreak}`, starts, ends };
}

function unitAt(text: string, at: number, start: number, end: number, lineBreak: string, writing: Writing): string {
  const unit = text.charAt(at);
  if (unit === "\n") return lineBreak;
  const lead = text.slice(start, at);
  const line = lead.slice(lead.lastIndexOf("\n") + 1);
  const rest = text.slice(at, end).split("\n", 1)[0] ?? "";
  const atEdge = line.trim() === "" || rest.trim() === "";
  return writing.unit(unit, atEdge, /^[\s\p{L}\d]{0,9}$/u.test(line));
}
