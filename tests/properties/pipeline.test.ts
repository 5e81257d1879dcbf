import { allRules, applyEdits, createLinter, plainReader } from "@soatvan/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const words = [
  "đoàn kết",
  "Nghị quyết",
  "46/NQ-TW",
  "126-QĐ/TW",
  "30/2020/NĐ-CP",
  "“kỷ cương, tận tụy, sáng tạo”",
  "v.v.",
  "https://a.vn/b,c",
  "a@b.vn",
  "94,19%",
  "e\u0301\u0302",
  "tê\u0301",
  "😀",
  "(",
  ")",
  "”",
  "“",
  '"',
  ",",
  ";",
  ".",
  " ",
  "  ",
  "\u00a0",
  "\n",
  "\r\n",
  "\ufeff",
  "\ud83d",
];
const text = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: "binary", maxLength: 3 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

/** Words as people write them, decomposed and not, with what stands in one place for the reader: pictures, flags, line breaks. */
const written = fc
  .array(
    fc.constantFrom(
      ...words.filter((word) => word !== "\ud83d"),
      "hòa, hoà".normalize("NFD"),
      "Ủy ban nhân dân".normalize("NFD"),
      "👩‍👩‍👧",
      "🇻🇳",
      "\u200b",
      "\r",
      "các các",
      "nghành",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  const linter = createLinter();

  it("has no letter, picture or line break cut in two by a range", () => {
    const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });
    const all = createLinter({ rules: Object.fromEntries(allRules.map(({ name }) => [name, "on" as const])) });
    fc.assert(
      fc.property(written, (source) => {
        const borders = new Set([source.length, ...Array.from(segmenter.segment(source), ({ index }) => index)]);
        for (const { rule, range } of all.lint(plainReader.read(source)).diagnostics)
          expect([rule, borders.has(range.start), borders.has(range.end)]).toEqual([rule, true, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives ranges and edits that lie in the text, in order, and the same result each time", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { diagnostics, failures } = linter.lint(plainReader.read(source));
        expect(failures).toEqual([]);
        let last = 0;
        for (const found of diagnostics) {
          expect(found.range.start).toBeGreaterThanOrEqual(last);
          expect(found.range.end).toBeGreaterThanOrEqual(found.range.start);
          expect(found.range.end).toBeLessThanOrEqual(source.length);
          last = found.range.start;
          for (const { edits } of found.fixes)
            for (const { range } of edits) expect(range.end).toBeLessThanOrEqual(source.length);
        }
        expect(linter.lint(plainReader.read(source)).diagnostics).toEqual(diagnostics);
      }),
      { numRuns: 1000 },
    );
  });

  it("gets fixes that settle, leave nothing to fix, and change nothing the second time", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("safe" as const, "unsafe" as const), (source, safety) => {
        const once = linter.fix(plainReader, source, { safety });
        const again = linter.fix(plainReader, once.file, { safety });
        expect(again.file).toBe(once.file);
        expect(again.fixed).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("loses what a fix repairs: no diagnostic of the same rule at the place it touched", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const found of linter.lint(plainReader.read(source)).diagnostics) {
          const fix = found.fixes.find((candidate) => candidate.safety !== "manual");
          if (fix === undefined) continue;
          const fixed = applyEdits(source, fix.edits);
          expect(fixed).not.toBe(source);
          const before = linter
            .lint(plainReader.read(source))
            .diagnostics.filter((other) => other.rule === found.rule).length;
          const after = linter
            .lint(plainReader.read(fixed))
            .diagnostics.filter((other) => other.rule === found.rule).length;
          expect(after).toBeLessThan(before);
        }
      }),
      { numRuns: 400 },
    );
  });
});
