import { allRules, createLinter, createRuleLinter, type LintResult } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { createMarkdownReader, markdownReader } from "@soatvan/reader-markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { echoRule } from "./echo-rule.ts";

/** Whatever opens, closes or changes what stands after it. */
const pieces = [
  "Căn cứ Nghị định số 30/2020/NĐ-CP , ủy ban chỉ đạo.",
  "Xem [luật][a], [điều 5], [^1] và [a].",
  "một dòng tiếp",
  "CHƯƠNG II",
  "# Mục",
  "Mục\n---",
  "```",
  "~~~",
  "    mã",
  "- một",
  "- ",
  "  - hai",
  "  trong mục",
  "1. một",
  "12) hai",
  "> trích",
  ">",
  "| a | b |\n|---|---|\n| c  c | d |",
  "|---|",
  "[a]: /đường",
  "[A]:",
  "[^1]: chú thích",
  "[^1]:",
  "<div>",
  "<div>Căn cứ  vào",
  "<p>Ủy ban  chỉ đạo .</p>",
  "<table><tr><td>c  c",
  "</div>",
  "<!-- ghi",
  "-->",
  "<!-- soatvan-disable typography/spacing -->",
  "<!-- soatvan-enable typography/spacing -->",
  "<!-- soatvan-disable-next-line -->",
  "Chữ <!-- soatvan-disable-line --> ở giữa .",
  "<pre>",
  "</pre>",
  "---",
  "+++",
  "khóa: trị",
  "***",
  "===",
  "**đậm",
  "`mã",
  "lê\u0323 ơ\u0301 giữa",
];
const breaks = fc.constantFrom("\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n   \n", "");
const marks = ["", " ", "\n", "\n\n", "    ", "\t", "#", "-", "`", ">", "<", "[", "\ufeff", "\r", "\\", "😀", "a"];
const source = fc
  .tuple(
    fc.constantFrom("", "", "---\n", "---\nkhóa: trị\n---\n", "+++\n", "\ufeff", "\ufeff---\na: b\n---\n\n"),
    fc.array(fc.tuple(fc.constantFrom(...pieces), breaks), { maxLength: 24 }),
  )
  .map(([start, parts]) => start + parts.flat().join(""));
const change = fc.record({
  at: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 60 })),
  text: fc.oneof(
    fc.constantFrom(...pieces),
    fc.constantFrom(...marks),
    fc.tuple(breaks, fc.constantFrom(...pieces), breaks).map((parts) => parts.join("")),
  ),
});

function view({ diagnostics, failures, suppressed }: LintResult) {
  return { diagnostics, failures, suppressed };
}

describe("a session of a Markdown document", () => {
  const linters = [createRuleLinter([echoRule()], { ruleNames: allRules.map(({ name }) => name) }), createLinter()];

  it.each([
    ["every block is that of a fresh read", linters[0], markdownReader, 4000],
    ["every block is that of a fresh read, those of HTML too", linters[0], createMarkdownReader(htmlReader), 4000],
    ["diagnostics and directives are those of a fresh lint", linters[1], createMarkdownReader(htmlReader), 800],
  ] as const)("after any edits %s", (_, linter, reader, numRuns) => {
    if (linter === undefined) throw new RangeError("No linter");
    fc.assert(
      fc.property(source, fc.array(change, { minLength: 1, maxLength: 8 }), (start, changes) => {
        const session = linter.open(reader, start);
        for (const { at, length, text } of changes) {
          const from = at % (session.source.length + 1);
          const to = Math.min(session.source.length, from + length);
          const expected = session.source.slice(0, from) + text + session.source.slice(to);
          session.update([{ part: 0, start: from, end: to, text }]);
          expect(session.source).toBe(expected);
          expect(view(session.result())).toEqual(view(linter.lint(reader.read(expected))));
        }
      }),
      { numRuns },
    );
  });

  it("reads no more than the blocks around an edit", () => {
    let read = 0;
    const { rereader, ...rest } = markdownReader;
    if (rereader === undefined) throw new RangeError("No way to read in pieces");
    const counting = {
      ...rest,
      read(file: string) {
        read += file.length;
        return rest.read(file);
      },
      rereader: {
        ...rereader,
        reread(stretch: Parameters<typeof rereader.reread>[0]) {
          read += stretch.after.length;
          return rereader.reread(stretch);
        },
      },
    };
    const paragraph = "Ủy ban nhân dân huyện chỉ đạo các xã rà soát chế độ báo cáo.\n\n- Một mục.\n- Hai mục.\n\n";
    const text = `---\na: b\n---\n\n[a]: /b\n\n${paragraph.repeat(500)}`;
    const session = createRuleLinter([echoRule()]).open(counting, text);
    read = 0;
    const at = text.indexOf("rà soát", text.length / 2);
    for (const typed of "đúng hạn, ") session.update([{ part: 0, start: at, end: at, text: typed }]);
    expect(read).toBeLessThan(10 * 8 * paragraph.length);
  });
});
