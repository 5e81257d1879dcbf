import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownReader } from "./markdown-reader.ts";

/** Kind and text of each block. */
function read(source: string): readonly string[] {
  return markdownReader.read(source).blocks.map(({ block }) => `${block.kind}: ${block.content.text}`);
}

describe("the Markdown reader", () => {
  it.each<[string, string, readonly string[]]>([
    ["headings of both kinds", "# Mục **một** #\n\nMục\nhai\n---", ["heading: Mục một", "heading: Mục\nhai"]],
    [
      "items, task items and what follows in them",
      "- Một.\n- [x] Hai.\n\n  Ba.",
      ["item: Một.", "item: Hai.", "item: Ba."],
    ],
    ["quotations, and items in them", "> Lời\n> trích.\n>\n> - Một.", ["quotation: Lời\ntrích.", "quotation: Một."]],
    ["cells", "| A\\|B | **C** |\n|---|:-:|\n| Một. | |", ["cell: A|B", "cell: C", "cell: Một."]],
    ["code", "```js\na  b\n```\n\n    c", ["code: a  b", "code: c"]],
    [
      "a line that is a signature or a title by its form",
      "Lê Văn An\n\nCHƯƠNG II",
      ["signature: Lê Văn An", "heading: CHƯƠNG II"],
    ],
    [
      "the text of links and pictures",
      "Xem [nghị **quyết**](<a b> 'c') và ![ảnh](d).",
      ["paragraph: Xem nghị quyết và ảnh."],
    ],
    [
      "links by label, where the label is defined",
      "Theo [luật][a], [a] và [điều 5].\n\n[A]: /b 'c'",
      ["paragraph: Theo luật, a và [điều 5]."],
    ],
    [
      "a comment with the spaces that set it off, between words and at the end of a line",
      "Một <!-- a --> hai.\nBa. <!-- b -->\nBốn <!-- c -->.",
      ["paragraph: Một hai.\nBa.\nBốn ."],
    ],
    [
      "commands of site builders and formulas as placeholders",
      "Xem {{ a  b }}, {% c %} và {{< d >}}.\n\n$$\nx  =  y , z\n$$\n\nGiá {{ 5 $ và $$.",
      ["paragraph: Xem \ufffc, \ufffc và \ufffc.", "paragraph: \ufffc", "paragraph: Giá {{ 5 $ và $$."],
    ],
    ["footnotes", "Một.[^1]\n\n[^1]: Hai.", ["paragraph: Một.", "paragraph: Hai."]],
    ["escapes and entities", "A \\* B &amp; C &#7883;.", ["paragraph: A * B & C ị."]],
    ["code and addresses as placeholders", "Gõ `a  b`, xem <https://a.vn>.", ["paragraph: Gõ \ufffc, xem \ufffc."]],
    ["hard breaks", "Một  \nhai\\\nba.", ["paragraph: Một\nhai\nba."]],
    ["nothing of front matter and HTML blocks", "---\na: b\n---\n<div>\nc\n</div>\n\nMột.", ["paragraph: Một."]],
    ["a break line that is no front matter", "---\n\nMột.", ["paragraph: Một."]],
    ["no byte-order mark", "\ufeff# Mục", ["heading: Mục"]],
  ])("reads %s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
    expect(read(source.replaceAll("\n", "\r\n"))).toEqual(expected);
  });

  it("lets no fix change words that are the label of a link at the same time", () => {
    const source =
      "[Luật  *Đất* &amp; đai], [Luật  *Đất* &amp; đai][] và [Luật  nhà][luật  *Đất* &amp; đai].\n\n[Luật *Đất* &amp; đai]: /a";
    const [placed] = markdownReader.read(source).blocks;
    const { text, map } = placed?.block.content ?? { text: "", map: undefined };
    expect(text).toBe("Luật  Đất & đai, Luật  Đất & đai và Luật  nhà.");
    const kinds = [...text.matchAll(/Luật|Đất|&|đai|nhà/gu)].map(({ 0: word, index }) => [
      word,
      source.slice(map?.toSource({ start: index, end: index + word.length } as never).start).slice(0, 2),
      map?.piece(map.pieceIndexAt(index)).kind === "opaque",
    ]);
    expect(kinds).toEqual([
      ["Luật", "Lu", true],
      ["Đất", "Đấ", true],
      ["&", "&a", true],
      ["đai", "đa", true],
      ["Luật", "Lu", true],
      ["Đất", "Đấ", true],
      ["&", "&a", true],
      ["đai", "đa", true],
      ["Luật", "Lu", false],
      ["nhà", "nh", false],
    ]);
  });

  it("reads what it escaped as the same text, at the start of a line too", () => {
    const text = fc
      .array(
        fc.constantFrom(
          "a",
          "*",
          "_",
          "#",
          "-",
          "+",
          "1.",
          "12)",
          "=",
          "`",
          "[",
          "]",
          "<b>",
          "&amp;",
          "|",
          "~~",
          "\\",
          "!",
          " ị",
          ".",
        ),
        { minLength: 1 },
      )
      .map((parts) => parts.join("").trim())
      .filter((joined) => joined !== "");
    fc.assert(
      fc.property(text, (written) => {
        expect(read(escapeMarkdown(written, true)).map((line) => line.replace(/^\w+: /u, ""))).toEqual([written]);
        expect(read(`x${escapeMarkdown(written)}`).map((line) => line.replace(/^\w+: /u, ""))).toEqual([`x${written}`]);
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});
