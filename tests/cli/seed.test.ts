import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, soatvanJson } from "./soatvan.ts";

/** A real newspaper article that lies beside the project in development and in CI. */
const seed = join(root, "../shared/seeds/000_343212376214e453.txt");

describe.runIf(existsSync(seed))("soatvan on the real article", () => {
  const { run, report } = soatvanJson([seed]);
  const text = readFileSync(seed, "utf8");
  const diagnostics = report.files[0]?.diagnostics ?? [];
  const of = (rule: string) => diagnostics.filter((found) => found.rule === rule);

  it("finds the repeated title and the repeated opening paragraph, each pointing to the first", () => {
    const repeats = of("duplicate/paragraph");
    expect(repeats.map((found) => found.range.start.line)).toEqual([4, 10]);
    expect(repeats.map((found) => found.related[0]?.range.start.line)).toEqual([3, 7]);
  });

  it("finds the shortened slogan, names what it lacks, and links to the other places", () => {
    const [found, ...more] = of("consistency/slogan");
    expect(more).toEqual([]);
    expect(found?.range.start.line).toBe(43);
    expect(found?.data.items).toBe("Đoàn kết");
    expect(text.slice(found?.range.start.offset, found?.range.end.offset)).toMatch(/^Trung thành.*tinh thông$/u);
    expect(found?.related.map((place) => place.range.start.line)).toEqual([3, 4, 23]);
  });

  it("finds the stray spaces", () => {
    expect(of("typography/spacing").map((found) => found.range.start.line)).toEqual([27, 33, 39, 43, 51, 51]);
  });

  it("finds the title that lacks “về”, says nothing else about the nine valid codes, and exits with 1", () => {
    const codes = diagnostics.filter((found) => found.rule.startsWith("code/"));
    expect(codes.map(({ rule }) => rule)).toEqual(["code/citation"]);
    expect(codes[0]?.data.text).toBe("Một số vấn đề bảo vệ chính trị nội bộ Đảng");
    expect(codes[0]?.data.known).toBe("một số vấn đề về bảo vệ chính trị nội bộ Đảng");
    expect(run.status).toBe(1);
  });
});
