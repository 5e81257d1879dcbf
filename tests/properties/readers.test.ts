import { applyEdits, createLinter, type Reader } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader, markdownReader } from "@soatvan/reader-markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const words = [
  "Công tác  cán bộ",
  "Đoàn kết , trung thành",
  "46/NQ-TW",
  "“tận tụy”",
  "Nghi\u0323 quyết",
  "😀",
  " ",
  "  ",
  "\n",
  "\r\n",
  "\n\n",
  ".",
];
const markup: Readonly<Record<string, readonly string[]>> = {
  markdown: [
    "*",
    "**",
    "_",
    "`",
    "[",
    "](/a)",
    "![",
    "> ",
    "- ",
    "1. ",
    "# ",
    "```\n",
    "| a | b |\n| - | - |\n",
    "&nbsp;",
    "\\",
    "<br>",
    "<!-- soatvan-disable-line -->",
    "<b>",
    "~~",
    "[^1]: ",
    "    ",
    "\\*",
    "[a]: /b\n",
    "[a]",
  ],
  html: [
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<br>",
    "<br><br>",
    "<li>",
    "</ul>",
    "<td>",
    "&nbsp;",
    "&#7883;",
    "&amp;",
    "&",
    "<",
    ">",
    '<img alt="Ảnh  đẹp">',
    "<a title='a  b'>",
    "<code>",
    "</code>",
    "<pre>",
    "</pre>",
    "<!-- soatvan-disable -->",
    "<script>",
    "</script>",
    '<i lang="en">',
    "</i>",
    "<q>",
    "</q>",
    "<h2>",
    "</h2>",
  ],
};

const readers: readonly { readonly name: string; readonly reader: Reader }[] = [
  { name: "markdown", reader: markdownReader },
  { name: "html", reader: htmlReader },
  { name: "markdown with HTML", reader: createMarkdownReader(htmlReader) },
];

const htmlBlocks = ["<div>\n", "\n</div>\n\n", "\n\n<table><tr><td>", "> <p>", "- <div>", "\n<!-- ", " -->\n"];

function sourceOf(format: string) {
  const both = [...htmlBlocks, ...Object.values(markup).flat()];
  const pieces = [...words, ...(markup[format] ?? both)];
  return fc
    .array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 3 })),
      { maxLength: 16 },
    )
    .map((parts) => parts.join(""));
}

const linter = createLinter();
const seed = 20261125;

describe.each(readers)("any $name text", ({ name, reader }) => {
  const source = sourceOf(name);

  it("gives blocks whose copied pieces are the very text of the source, in order and apart", () => {
    fc.assert(
      fc.property(source, (text) => {
        for (const { block, start } of reader.read(text).blocks) {
          const { map } = block.content;
          let last = 0;
          for (let index = 0; index < map.pieceCount; index++) {
            const piece = map.piece(index);
            const from = start + piece.source;
            expect(from).toBeGreaterThanOrEqual(last);
            last = from + piece.sourceLength;
            expect(last).toBeLessThanOrEqual(text.length);
            if (piece.kind !== "copy") continue;
            expect(block.content.text.slice(piece.text, piece.text + piece.length)).toBe(text.slice(from, last));
          }
        }
      }),
      { numRuns: 1500, seed },
    );
  });

  it("keeps its blocks when a fix changes a word, and all that lies outside the edits", () => {
    fc.assert(
      fc.property(source, (text) => {
        const before = reader.read(text);
        for (const { fixes } of linter.lint(before).diagnostics) {
          for (const fix of fixes) {
            const fixed = applyEdits(text, fix.edits);
            const touched = fix.edits.map(({ range }) => text.slice(range.start, range.end)).join("");
            expect(fixed.length - text.length).toBe(
              fix.edits.reduce((sum, edit) => sum + edit.text.length, 0) - touched.length,
            );
            expect(touched).not.toMatch(/[<>`*]/u);
          }
        }
      }),
      { numRuns: 800, seed },
    );
  });

  it("settles when it is fixed", () => {
    fc.assert(
      fc.property(source, (text) => {
        const once = linter.fix(reader, text, { safety: "unsafe" });
        expect(linter.fix(reader, once.file, { safety: "unsafe" }).file).toBe(once.file);
      }),
      { numRuns: 500, seed },
    );
  });

  it("says under edit what a fresh lint says", () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), source), { maxLength: 4 });
    fc.assert(
      fc.property(source, changes, (start, edits) => {
        const session = linter.open(reader, start);
        for (const [at, length, text] of edits) {
          const from = at % (session.source.length + 1);
          session.update([{ part: 0, start: from, end: Math.min(session.source.length, from + length), text }]);
          expect(session.result()).toEqual(linter.lint(reader.read(session.source)));
        }
      }),
      { numRuns: 400, seed },
    );
  });
});
