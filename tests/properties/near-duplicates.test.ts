import { createLinter, plainReader } from "@soatvan/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const vocabulary =
  "huyện tổ chức hội nghị tổng kết công tác xây dựng nông thôn mới các xã phường đã hoàn thành kế hoạch đề ra trong năm qua nhân dân phấn khởi tin tưởng cán bộ đảng viên nêu gương".split(
    " ",
  );
const base = Array.from({ length: 40 }, (_, index) => vocabulary[(index * 7 + (index >> 3)) % vocabulary.length] ?? "");

/** A paragraph like the others: a few words of it changed. */
const paragraph = fc
  .array(
    fc.tuple(
      fc.nat({ max: base.length - 1 }),
      fc.constantFrom("mới", "và", "", "rất tốt", "12", "15", "Lê An", "Lê Tú"),
    ),
    {
      maxLength: 3,
    },
  )
  .map((changes) => {
    const words = [...base];
    for (const [at, word] of changes) words[at] = word;
    return `Đoạn ${words.join(" ")}.`;
  });
const line = fc.oneof({ weight: 3, arbitrary: paragraph }, fc.constantFrom("", "Đoạn ngắn.", "TIÊU ĐỀ"));
const text = fc.array(line, { maxLength: 9 }).map((lines) => lines.join("\n"));
/** So many alike that each has only some of those before it as candidates, and an edit shifts which. */
const crowd = fc.array(paragraph, { minLength: 12, maxLength: 24 }).map((lines) => lines.join("\n"));
const change = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  text: fc.oneof(line, fc.constantFrom("x", " ", "\n", "\n\n", "")),
});

// A short reach, so that blocks that come and go decide what is reported.
const linterOf = (nearby: number) =>
  createLinter({ rules: { "duplicate/paragraph": { options: { nearby, similarity: 0.8 } } } });

describe("near-duplicates under edits", () => {
  it.each([
    { of: "a few paragraphs", texts: text, nearby: 2, numRuns: 400 },
    { of: "a crowd of paragraphs", texts: crowd, nearby: 12, numRuns: 400 },
  ])("of $of are at every moment those of a fresh lint", ({ texts, nearby, numRuns }) => {
    const linter = linterOf(nearby);
    let found = 0;
    fc.assert(
      fc.property(texts, fc.array(change, { maxLength: 6 }), (start, changes) => {
        const session = linter.open(plainReader, start);
        for (const { at, length, text: inserted } of changes) {
          const from = at % (session.source.length + 1);
          const to = Math.min(session.source.length, from + length);
          session.update([{ part: 0, start: from, end: to, text: inserted }]);
          const result = session.result();
          expect(result).toEqual(linter.lint(plainReader.read(session.source)));
          found += result.diagnostics.filter(({ message }) => message !== "repeated").length;
        }
      }),
      { numRuns },
    );
    expect(found).toBeGreaterThan(100);
  });
});
