import { createLinter, type Reader } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader } from "@soatvan/reader-markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const linter = createLinter();
const markdownReader = createMarkdownReader(htmlReader);

/** Words of which each says something wrong, with what a safe fix makes of it. */
const words = ["đồng", "cuả", "quyết", "baỏ", "thực"] as const;
const right: Readonly<Record<string, string>> = { cuả: "của", baỏ: "bảo" };

const markdownMarks = ["", "*", "**", "***", "~~"];
const htmlTags = ["", "b", "i", "em", "span"];

/** A line of words, each under markup of its own or none. */
const line = fc.array(fc.record({ word: fc.constantFrom(...words), mark: fc.nat({ max: 4 }) }), {
  minLength: 2,
  maxLength: 8,
});

function fixed(reader: Reader, source: string): string {
  return linter.fix(reader, source).file;
}

describe("a safe fix", () => {
  it.each(["NFC", "NFD"] as const)("leaves every word under its own markup, in text that comes in %s", (form) => {
    fc.assert(
      fc.property(line, (parts) => {
        const markdown = (asFixed: boolean) =>
          `Mở đầu ${parts.map(({ word, mark }) => markdownMarks[mark] + (asFixed ? (right[word] ?? word) : word) + markdownMarks[mark]).join(" ")} kết.\n`;
        const html = (asFixed: boolean) =>
          `<p>Mở đầu ${parts.map(({ word, mark }) => tagged(asFixed ? (right[word] ?? word) : word, htmlTags[mark])).join(" ")} kết.</p>\n`;
        expect(fixed(markdownReader, markdown(false).normalize(form))).toBe(markdown(true));
        expect(fixed(htmlReader, html(false).normalize(form))).toBe(html(true));
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });
});

function tagged(word: string, tag: string | undefined): string {
  return tag === undefined || tag === "" ? word : `<${tag}>${word}</${tag}>`;
}
