import { allRules, createLinter, type LintResult, plainReader } from "@soatvan/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../setup/growth.ts";

const lines = [
  "Cần thực hiện 03 nhiệm vụ sau:",
  "Thứ nhất, rà soát kế hoạch.",
  "Thứ hai, phân công cán bộ.",
  "Thứ tư, kiểm tra kết quả.",
  "1. Cơ quan chủ trì:",
  "2. Cơ quan phối hợp.",
  "4. Tổ chức thực hiện.",
  "a) Lập kế hoạch;",
  "đ) Báo cáo.",
  "Điều 5. Trách nhiệm",
  "Sửa đổi khoản 2 như sau: “2. Cơ quan chủ trì",
  "báo cáo kết quả.”.",
  "Phương châm “Kỷ cương, trách nhiệm, tận tụy, sáng tạo” được quán triệt.",
  "Thực hiện “Trách nhiệm, tận tụy, sáng tạo”.",
  'Đề án "Chợ sạch" đang được góp ý (lần thứ hai.',
  "Hội đồng nhân dân huyện họp, Hội đồng Nhân dân xã báo cáo về chủ nghĩa Mác - Lênin.",
  "Học tập chủ nghĩa Mác-Lênin, nhiệm kỳ 2020-2025 và 2020 – 2025.",
  "Đảng viên hoàn thành tốt nhiệm vụ đạt bình quân 94,19%/năm.",
  "Tỷ lệ khá cao, bình quân 94,91%/năm; giao nộp 05 (sáu) bộ.",
  "Theo phương châm kỷ cương, trách nhiệm, tận tụy và sáng tạo, mọi việc nay đã xong.",
  "Ông Lương Văn Thắng dự họp, sau đó Lương Văn Thắng kết luận.",
  "Giám đốc Sở Nội vụ Lương Văn Thăng ký thay Chủ tịch nước, không phải Chủ tịch Nước.",
  "",
];
const text = fc.array(fc.constantFrom(...lines), { maxLength: 14 }).map((parts) => parts.join("\n\n"));
const change = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 80 }),
  text: fc.oneof(fc.constantFrom(...lines.map((line) => `\n${line}\n`)), fc.constantFrom("", "“", ")", "\n", "7")),
});

const names = allRules.map(({ name }) => name).filter((name) => name.startsWith("consistency/"));
const linter = createLinter(
  { rules: Object.fromEntries(allRules.map(({ name }) => [name, names.includes(name) ? "on" : "off"])) },
  { today: "2026-11-24" },
);

function view({ diagnostics, failures }: LintResult) {
  return { diagnostics, failures };
}

describe("rules about a whole document", () => {
  it("say after any edits what they say of the same text read afresh", () => {
    const found = new Set<string>();
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 5 }), (start, changes) => {
        const session = linter.open(plainReader, start);
        for (const { at, length, text: inserted } of changes) {
          const from = at % (session.source.length + 1);
          const to = Math.min(session.source.length, from + length);
          session.update([{ part: 0, start: from, end: to, text: inserted }]);
        }
        const fresh = view(linter.lint(plainReader.read(session.source)));
        expect(view(session.result())).toEqual(fresh);
        expect(fresh.failures).toEqual([]);
        for (const { rule, message } of fresh.diagnostics) found.add(`${rule} ${message}`);
      }),
      { numRuns: 400 },
    );
    // What the lines are there for was seen.
    expect([...found]).toEqual(
      expect.arrayContaining([
        "consistency/person varies",
        "consistency/slogan unquotedHere",
        "consistency/term varies",
      ]),
    );
  });

  it("report only text that is there, and propose edits inside the text", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const found of linter.lint(plainReader.read(source)).diagnostics) {
          const edits = found.fixes.flatMap((fix) => fix.edits);
          for (const { range } of [found, ...found.related, ...edits]) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("read the lists of a document of many items in time that grows with it", { retry: 2 }, () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, index) => `${(index % 900) + 1}. Nội dung`).join("\n");
    const prepare = (count: number) => {
      const document = plainReader.read(items(count));
      return () => linter.lint(document);
    };
    // Ten times the items: 10 when linear, 100 when not; the rest is the noise of a shared machine.
    expect(growth(prepare, { small: 10_000, large: 100_000, floor: 20 })).toBeLessThan(35);
  });
});
