import { tests } from "commonmark-spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownReader } from "./markdown-reader.ts";
import { type ReferenceBlock, referenceBlocks } from "./reference.arbitrary.ts";

/** The same view of what our reader gives: code without the blank lines around it, tabs as they stand. */
function blocksOf(source: string): readonly ReferenceBlock[] {
  return markdownReader
    .read(source)
    .blocks.map(
      ({ block: { kind, content } }): ReferenceBlock => ({
        kind: kind === "code" || kind === "cell" ? kind : "text",
        text: tidy(content.text, kind === "code", source),
      }),
    )
    .filter(({ text }) => text !== "");
}

function expectedBlocks(source: string): readonly ReferenceBlock[] {
  return referenceBlocks(source)
    .map(({ kind, text }) => ({ kind, text: tidy(text, kind === "code", source) }))
    .filter(({ text }) => text !== "");
}

function tidy(text: string, code: boolean, source: string): string {
  if (code) return text.replaceAll(/^\n+|\n+$/gu, "").replaceAll(/[ \t]+/gu, " ");
  const trimmed = text.trim().replaceAll(/[ \t]*\n+/gu, "\n");
  // The reference keeps the spaces on both sides of a comment.
  return source.includes("<!--") ? trimmed.replaceAll(/[ \t]+/gu, " ") : trimmed;
}

describe("the examples of the CommonMark specification", () => {
  it.each(tests)("$number ($section)", ({ markdown }) => {
    // A break line at the very start begins front matter.
    const source = `\n${markdown.replaceAll("→", "\t")}`;
    expect(blocksOf(source)).toEqual(expectedBlocks(source));
  });
});

const pieces = [
  "đoạn văn",
  "Mục tiêu",
  " ",
  "  ",
  "    ",
  "\t",
  "\n",
  "\n",
  "\n\n",
  "*",
  "**",
  "_",
  "__",
  "~~",
  "`",
  "``",
  "```\n",
  "[",
  "]",
  "](",
  "(",
  ")",
  "![",
  "<",
  ">",
  "> ",
  "- ",
  "1. ",
  "# ",
  "## ",
  "---\n",
  "===\n",
  "&amp;",
  "&#7883;",
  "\\",
  "\\*",
  "<b>",
  "</b>",
  "<!-- a -->",
  "<br>",
  "<https://a.vn>",
  "[a]: /b\n",
  "[a]",
  "[^1]",
  "[^1]: ",
  "| a | b |\n",
  "| - | - |\n",
  "|",
  "+ ",
  "- [x] ",
  "\r\n",
  '"t"',
  " 😀 ",
  "“",
  "”.",
  "e\u0301",
  "<div>\n",
  "<a@b.vn>",
];
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(""));

describe("any Markdown", () => {
  it("has the blocks and the words that the reference implementation finds", () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const source = `\n${body}`;
        // The reference does not take `+` for an empty item when it stands in a container that breaks off a paragraph.
        fc.pre(!/(?:[-+*]|\d[.)])[ \t]*$/mu.test(source));
        // It treats emphasis next to strikethrough in a way of its own.
        fc.pre(!/[*_]~|~[*_]/u.test(source));
        // Nor does it take `[a]` for a link before a bracket that opens no label.
        fc.pre(!(source.includes("]: /b") && source.includes("][")));
        // And it lets a lone tag break off a paragraph that goes on without the mark of its list.
        fc.pre(!/<\/?b>[ \t]*(?:[\r\n]|$)/u.test(source));
        expect(blocksOf(source)).toEqual(expectedBlocks(source));
      }),
      { numRuns: 2000, seed: 20261125 },
    );
  });
});
