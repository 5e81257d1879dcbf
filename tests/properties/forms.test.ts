import { createLinter, plainReader } from "@soatvan/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const line = fc.constantFrom(
  "Cán bộ kỹ thuật làm việc.",
  "Cán bộ kĩ thuật làm việc, kỹ thuật mới.",
  "Huyện hòa giải tại cơ sở.",
  "Huyện hoà giải tại cơ sở, hoà nhập.",
  "Đoạn khác.",
  "",
);
const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n"));
const change = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 30 }),
  text: fc.oneof(line, fc.constantFrom("", "x", "\n", "kĩ thuật", "kỹ thuật", " hòa ", " hoà ")),
});

describe("ways of writing mixed in a document under edits", () => {
  it.each(["majority", "hòa", "hoà"])("are at every moment those of a fresh lint (style %s)", (style) => {
    const linter = createLinter({ rules: { "consistency/tone-style": { options: { style } } } });
    let found = 0;
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 6 }), (start, changes) => {
        const session = linter.open(plainReader, start);
        for (const { at, length, text: inserted } of changes) {
          const from = at % (session.source.length + 1);
          const to = Math.min(session.source.length, from + length);
          session.update([{ part: 0, start: from, end: to, text: inserted }]);
          const result = session.result();
          expect(result).toEqual(linter.lint(plainReader.read(session.source)));
          found += result.diagnostics.filter(({ rule }) => /^consistency\/(?:i-y|tone-style)$/u.test(rule)).length;
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
