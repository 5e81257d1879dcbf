import { createLinter } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader } from "@soatvan/reader-markdown";
import { describe, expect, it } from "vitest";
import { growth } from "../setup/growth.ts";

const reader = createMarkdownReader(htmlReader);
const linter = createLinter({ rules: { directive: "on" } });

function blocks(source: string): readonly string[] {
  return reader.read(source).blocks.map(({ block }) => `${block.kind}: ${block.content.text}`);
}

/** What the fixes of a text marked by the rules make of it. */
function fixed(source: string): string {
  return linter.fix(reader, source).file;
}

describe("blocks of HTML in Markdown", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "paragraphs, between those of Markdown",
      "Một.\n\n<div>\n<p>Hai\nba.\n</div>\n\nBốn.",
      ["Một.", "Hai\nba.", "Bốn."],
    ],
    ["cells and headings", "<table><tr><td>Ô một.<td>Ô hai.</table>\n\n<h2>Mục</h2>", ["Ô một.", "Ô hai.", "Mục"]],
    ["what follows a comment in its line", "<!-- ghi chú --> Một.", ["Một."]],
    ["words around code, which holds a place", "<p>Gõ <code>a  b</code> nhé.</p>", ["Gõ \ufffc nhé."]],
    [
      "a summary, and Markdown inside the element",
      "<details>\n<summary>Tóm tắt</summary>\n\nMột *hai*.\n\n</details>",
      ["Tóm tắt", "Một hai."],
    ],
  ])("give %s", (_, source, expected) => {
    expect(blocks(source).map((block) => block.slice(block.indexOf(": ") + 2))).toEqual(expected);
  });

  it.each([
    ["scripts", "<script>\nlet a = 1  ;\n\nlet b ;\n</script>\n"],
    ["style sheets", "<style>\np  {color : red}\n</style>\n"],
    ["declarations", "<!DOCTYPE html>\n"],
    ["instructions", "<?php echo  'a > b' ; ?>\n"],
    ["character data", "<![CDATA[ a > b  , c ]]>\n"],
    ["other languages", '<p lang="en">one  two</p>\n'],
  ])("leave out %s", (_, source) => {
    expect(blocks(source)).toEqual([]);
  });

  it("keep what is laid out by hand as code", () => {
    expect(blocks("<pre>\na  b\n\nc  d\n</pre>")).toEqual(["code: \na  b\n\nc  d\n"]);
  });

  it("are quotations and items where they stand in one", () => {
    expect(blocks("> <p>Một\n> hai.</p>\n\n- <div>Ba.</div>")).toEqual(["quotation: Một\nhai.", "item: Ba."]);
  });

  it.each([
    ["one line", "<p>Công tác  cán bộ , đoàn thể .</p>\n", "<p>Công tác cán bộ, đoàn thể.</p>\n"],
    ["several, in CRLF", "<div>\r\nCông tác  cán\r\nbộ .\r\n</div>\r\n", "<div>\r\nCông tác cán\r\nbộ.\r\n</div>\r\n"],
    ["a quotation", "> <div>\n> Công tác  cán\n>   bộ .\n> </div>\n", "> <div>\n> Công tác cán\n>   bộ.\n> </div>\n"],
    ["an item", "- a\n\n  <div>Công  tác\n  cán  bộ.</div>\n", "- a\n\n  <div>Công tác\n  cán bộ.</div>\n"],
    ["emoji and letters in pieces", "\ufeff<p>😀 Tiê\u0301n  bộ .</p>\n", "\ufeff<p>😀 Tiến bộ.</p>\n"],
  ])("are fixed in place, and the rest stays as it is: %s", (_, source, expected) => {
    expect(fixed(source)).toBe(expected);
  });

  it("take text as HTML writes it, where Markdown beside them takes it as Markdown", () => {
    const { parts, blocks: placed } = reader.read("Một.\n\n<p>Hai.</p>\n");
    const [markdown, html] = placed;
    expect(parts[0]?.escape("a & *b*")).toBe("a \\& \\*b\\*");
    expect(markdown?.block.escape).toBeUndefined();
    expect(html?.block.escape?.("a & *b*")).toBe("a &amp; *b*");
  });

  it("hear directives in comments, but not in code", () => {
    const rules = (source: string) => linter.lint(reader.read(source)).diagnostics.map(({ rule }) => rule);
    expect(rules("<div>\n<p>Một  hai.</p>\n</div>\n")).toEqual(["typography/spacing"]);
    expect(rules("<div>\n<!-- soatvan-disable typography/spacing -->\n<p>Một  hai.</p>\n</div>\n")).toEqual([]);
    expect(rules("> <div>\n> <!-- soatvan-disable-next-line\n> typography/spacing -->\n> Một  hai.</div>\n")).toEqual(
      [],
    );
    expect(rules("<pre>\n<!-- soatvan-disable -->\n</pre>\n\nMột  hai.\n")).toEqual(["typography/spacing"]);
  });

  it("cost no more than their length", { retry: 2 }, () => {
    const prepare = (count: number) => {
      const source = "<div>\n<p>Công tác <b>cán bộ\n\n".repeat(count);
      return () => reader.read(source);
    };
    expect(growth(prepare, { small: 2000, large: 16_000 })).toBeLessThan(8 * 4);
  });
});
