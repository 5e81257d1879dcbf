import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "./escape-html.ts";
import { htmlReader } from "./html-reader.ts";

/** Kind and text of each block. */
function read(source: string): readonly string[] {
  return htmlReader.read(source).blocks.map(({ block }) => `${block.kind}: ${block.content.text}`);
}

describe("the HTML reader", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "headings, paragraphs, items, cells and quotations",
      "<title>Tin</title><h2>Mục</h2><p>Đoạn.<ul><li>Một;<li>Hai.</ul><table><tr><td>Ô<th>Đầu</table><blockquote><p>Lời.</p></blockquote>",
      [
        "heading: Tin",
        "heading: Mục",
        "paragraph: Đoạn.",
        "item: Một;",
        "item: Hai.",
        "cell: Ô",
        "cell: Đầu",
        "quotation: Lời.",
      ],
    ],
    ["an end tag that the end of the file cuts off", "Một  hai</g ba  bốn", ["heading: Một  hai"]],
    ["a tag that the end of the file cuts off", "<p>Một.</p><p>Hai.<td/", ["paragraph: Một.", "paragraph: Hai."]],
    ["markup within a line", "<p>Một <b>hai</b><i>ba</i>.</p>", ["paragraph: Một haiba."]],
    ["a wrapped line", "<p>\r\n  Một\r\n\t hai.\r\n</p>", ["paragraph: Một\nhai."]],
    [
      "line breaks, and two of them as the end of a paragraph",
      "Một.<br>Hai.<br> <br/>Ba.",
      ["paragraph: Một.\nHai.", "paragraph: Ba."],
    ],
    ["spaces that a browser shows once", "<p><b>Bộ </b> Nội vụ.</p>", ["paragraph: Bộ Nội vụ."]],
    ["spaces typed in a row", "<p>Bộ  Nội vụ.</p>", ["paragraph: Bộ  Nội vụ."]],
    ["entities", "<p>A&amp;B&nbsp;&#7883;&#x1ECB; &khong; &.</p>", ["paragraph: A&B\u00a0ịị &khong; &."]],
    [
      "old entities without a semicolon, as browsers do, and other signs as they stand",
      "<p>l&yacute vui&nbsp;v&agrave R&D a&b; AT&T &#233 &#; &nbsp</p>",
      ["paragraph: lý vui\u00a0và R&D a&b; AT&T é &#; \u00a0"],
    ],
    [
      "code and preformatted text",
      "<p>Gõ <code>a  b</code>.</p><pre>c  d</pre>",
      ["paragraph: Gõ \ufffc.", "code: c  d"],
    ],
    ["nothing of scripts and styles", "<p>Một<script>a < b</script>.</p><style>p { }</style>", ["paragraph: Một."]],
    [
      "texts of attributes",
      '<p>Xem <img alt="Ảnh đẹp." src="a"> này.</p>',
      ["paragraph: Xem \ufffc này.", "paragraph: Ảnh đẹp."],
    ],
    [
      "no passage in another language",
      '<p>Xem <i lang="en">the book</i>.</p><div lang="fr">Un <b lang="vi">Hai.</b></div>',
      ["paragraph: Xem \ufffc.", "paragraph: Hai."],
    ],
    [
      "a page whose template claims another language",
      '<html lang="en"><body lang="en"><p>Một.</p></body></html>',
      ["paragraph: Một."],
    ],
    ["a quotation within a line", "<p>Ông nói <q>được</q>.</p>", ["paragraph: Ông nói “được”."]],
    ["tags that do not match", "</p><b><p>Một.</i></div><p>Hai.", ["paragraph: Một.", "paragraph: Hai."]],
    ["a tag that never ends", "<p>Một.</p><p title=", ["paragraph: Một."]],
    ["no byte-order mark", "\ufeffMột.", ["paragraph: Một."]],
  ])("reads %s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it("knows what to take out so that a paragraph is gone, and only when it holds nothing else", () => {
    const source = '<p class="a">Một.</p><li>Hai.</li><li>Ba.<p>Bốn.</p></li>';
    const outers = htmlReader
      .read(source)
      .blocks.map(({ block: { outer }, start }) =>
        outer === undefined ? undefined : source.slice(start + outer.start, start + outer.end),
      );
    expect(outers).toEqual(['<p class="a">Một.</p>', "<li>Hai.</li>", undefined, "<p>Bốn.</p>"]);
  });

  it("finds directives in comments, but not in code or in a script", () => {
    const directive = "<!-- soatvan-disable typography -->";
    const count = (source: string): number => htmlReader.read(source).directives.length;
    expect(count(`<p>Một.${directive}</p>`)).toBe(1);
    expect(count(`<pre>${directive}</pre><code>${directive}</code><script>${directive}</script>`)).toBe(0);
  });

  it("ends a comment that is not closed with the file", () => {
    const source = "<p>Một.</p><!-- soatvan-disable-line quyđịnh";
    const [directive] = htmlReader.read(source).directives;
    expect(directive?.range.end).toBe(source.length);
    expect(directive?.names.map(({ range }) => source.slice(range.start, range.end))).toEqual(["quyđịnh"]);
    expect(directive?.names[0]?.range.end).toBe(source.length);
  });

  it("reads what it escaped as the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a<>&;'\"#=/!- ịp".split("")), minLength: 1 }), (text) => {
        const [block] = htmlReader.read(`<p>x${escapeHtml(text)}x</p>`).blocks;
        expect(block?.block.content.text.replaceAll(/ +/gu, " ")).toBe(`x${text}x`.replaceAll(/ +/gu, " "));
      }),
      { seed: 20261125 },
    );
  });
});
