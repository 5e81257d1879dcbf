import { createLinter, type LintResult, plainReader } from "@soatvan/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const pieces = [
  "Sáng ngày 05 tháng 3, huyện tổ chức hội nghị tổng kết công tác xây dựng nông thôn mới.",
  "Phương châm “Kỷ cương, trách nhiệm, tận tụy, sáng tạo” được quán triệt.",
  "Thực hiện “Trách nhiệm, tận tụy, sáng tạo”.",
  "Căn cứ Nghị định số 30/2020/NĐ-CP, Quy định số 126-QĐ/TW và 46/NQ-TW.",
  "CHƯƠNG II",
  "- Lưu: VT",
  "lê\u0323 ơ\u0301 giữa",
  "  ",
  " ,",
  "“",
  "”",
  "😀",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\ufeff",
  "e\u0301\u0302",
  "một dòng dài vừa đủ để coi là bị ngắt ở giữa câu bởi người soạn thảo văn bản",
  "",
];
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(""));
const change = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 60 }),
  text: fc.oneof(fc.constantFrom(...pieces), fc.constant("")),
});

/** What a result says, without the identity of its objects. */
function view(result: LintResult) {
  return { diagnostics: result.diagnostics, failures: result.failures, suppressed: result.suppressed };
}

describe("a session", () => {
  const linter = createLinter();

  it("equals a fresh lint after any edits", () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 6 }), (start, changes) => {
        const session = linter.open(plainReader, start);
        for (const { at, length, text: inserted } of changes) {
          const from = at % (session.source.length + 1);
          const to = Math.min(session.source.length, from + length);
          const expected = session.source.slice(0, from) + inserted + session.source.slice(to);
          session.update([{ part: 0, start: from, end: to, text: inserted }]);
          expect(session.source).toBe(expected);
          expect(view(session.result())).toEqual(view(linter.lint(plainReader.read(expected))));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("equals a fresh lint with a reader that reads the whole file again", () => {
    const { rereader: _, ...whole } = plainReader;
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 4 }), (start, changes) => {
        const session = linter.open(whole, start);
        for (const { at, length, text: inserted } of changes) {
          const from = at % (session.source.length + 1);
          session.update([
            { part: 0, start: from, end: Math.min(session.source.length, from + length), text: inserted },
          ]);
        }
        expect(view(session.result())).toEqual(view(linter.lint(plainReader.read(session.source))));
      }),
      { numRuns: 500 },
    );
  });
});
