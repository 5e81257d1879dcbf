import { createRuleLinter, defineMessages, defineRule, type Reader } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { markdownReader } from "@soatvan/reader-markdown";
import { textRange } from "@soatvan/unicode-normalize";
import { describe, expect, it } from "vitest";

/** Puts `text` in place of every “•”: what a fix may write that a format reads as markup. */
function replacing(text: string) {
  const rule = defineRule({
    scope: "block",
    name: "typography/test-bullet",
    severity: "warning",
    presets: [],
    fixes: "always",
    since: "0.1.0",
    authority: { kind: "convention", note: { vi: "Thử.", en: "Test." } },
    description: { vi: "Thử.", en: "Test." },
    messages: defineMessages({ found: "Thử.", write: "Thử" }, { found: "Test.", write: "Test" }),
    check(block, { report }) {
      const at = block.text.indexOf("•");
      if (at < 0) return;
      const range = textRange(at, at + 1);
      report({ message: "found", range, fixes: [{ message: "write", safety: "safe", edits: [{ range, text }] }] });
    },
  });
  return createRuleLinter([{ rule, severity: "warning", options: {} }]);
}

function fixed(reader: Reader, source: string, text: string): string {
  return replacing(text).fix(reader, source).file;
}

describe("what a fix writes is text, not markup", () => {
  it.each([
    ["• một", "-", "\\- một"],
    ["• một", "1.", "1\\. một"],
    ["• một", "#", "\\# một"],
    ["> • một", "+", "> \\+ một"],
    ["một\n• hai", "-", "một\n\\- hai"],
    ["một • hai", "-", "một - hai"],
    ["một • hai", "<b>*", "một \\<b\\>\\* hai"],
    ["**một • hai**", "–", "**một – hai**"],
  ])("in Markdown: %s with %s", (source, text, expected) => {
    expect(fixed(markdownReader, source, text)).toBe(expected);
    const [block] = markdownReader.read(expected).blocks;
    expect(block?.block.content.text).toContain(text);
  });

  it.each([
    ["<p>một • hai</p>", '<b> & "c"', "<p>một &lt;b&gt; &amp; &quot;c&quot; hai</p>"],
    ["<img alt='một • hai'>", "'", "<img alt='một &#39; hai'>"],
    ["<p>một <b>•</b></p>", "-", "<p>một <b>-</b></p>"],
  ])("in HTML: %s with %s", (source, text, expected) => {
    expect(fixed(htmlReader, source, text)).toBe(expected);
  });
});
