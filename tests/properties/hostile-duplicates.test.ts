import { createLinter, plainReader } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { growth } from "../setup/growth.ts";

const sentence =
  "Các cơ quan, đơn vị của huyện báo cáo kết quả rà soát thủ tục hành chính trước ngày làm việc cuối tháng";

/** How much more ten times the text costs. */
function tenfold(make: (count: number) => string, count: number): number {
  const prepare = (size: number) => {
    const linter = createLinter({ rules: { "duplicate/sentence": "on" } });
    const document = plainReader.read(make(size));
    return () => linter.lint(document);
  };
  return growth(prepare, { small: count, large: count * 10 });
}

/** A number in letters, so that each paragraph has one syllable of its own. */
function syllable(index: number): string {
  return [...String(index)].map((digit) => "bcdghklmnt"[Number(digit)]).join("a");
}

// What else the machine does spoils a timing now and then, a cost that grows spoils it every time.
describe("hostile repeats", { retry: 2 }, () => {
  it("of one paragraph cost no more for each copy, and are listed up to the cap", () => {
    const make = (count: number): string => `${sentence}.\n`.repeat(count);
    expect(tenfold(make, 700)).toBeLessThan(20);
    const { diagnostics, capped } = createLinter().lint(plainReader.read(make(7000)));
    expect(diagnostics.filter(({ rule }) => rule === "duplicate/paragraph")).toHaveLength(1000);
    expect(capped).toContainEqual({ rule: "duplicate/paragraph", shown: 1000, found: 6999 });
  });

  it("with one syllable changed in each cost no more for each copy, and are listed up to the cap", () => {
    const make = (count: number): string =>
      Array.from({ length: count }, (_, index) => `${sentence} ${syllable(index)} này.\n`).join("");
    expect(tenfold(make, 2000)).toBeLessThan(20);
    const { capped } = createLinter().lint(plainReader.read(make(3000)));
    expect(capped.map(({ rule }) => rule)).toContain("duplicate/paragraph");
  });

  it("within one endless paragraph cost no more for each sentence", () => {
    const make = (count: number): string => `${sentence}. `.repeat(count);
    expect(tenfold(make, 1500)).toBeLessThan(20);
  });
});
