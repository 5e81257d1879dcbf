import { createLinter, type Reader } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader } from "@soatvan/reader-markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadRule, ruleFolders } from "../generated/rule-folders.ts";
import { exampleLinter } from "../rules/lint-example.ts";

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

const rules = await Promise.all(ruleFolders().map(loadRule));
const emphasised = rules.flatMap(({ rule, examples }) =>
  examples.invalid
    .filter(({ text }) => !text.includes("<") && rule.scope !== "directive")
    .map((example) => [rule.name, rule, example] as const),
);

describe("no fix, safe or not,", () => {
  it.each(emphasised)("takes the words out of their markup: %s", (_, rule, example) => {
    const own = exampleLinter(rule, example);
    const words = [...example.text.matchAll(/\S+/gu)].slice(0, 40);
    for (const { 0: word, index } of words) {
      // The whole word, and its end alone: “cu<b>ả</b>”.
      for (const from of new Set([0, word.length - 1])) {
        const html = [example.text.slice(0, index + from), word.slice(from), example.text.slice(index + word.length)];
        const [before = "", inside = "", after = ""] = html.map(escaped);
        const file = own.fix(htmlReader, `${before}<b>${inside}</b>${after}`, { safety: "unsafe" }).file;
        expect(file).not.toMatch(/<b>\s*<\/b>/u);
      }
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("\n", "<br>");
}

function tagged(word: string, tag: string | undefined): string {
  return tag === undefined || tag === "" ? word : `<${tag}>${word}</${tag}>`;
}
