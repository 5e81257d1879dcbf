import { describe, expect, it } from "vitest";
import { hostileFolder, report } from "./folders.ts";
import { soatvan } from "./soatvan.ts";

describe("reports for people", () => {
  it("HTML is one page without script or outside address, grouped by severity, with the text escaped", () => {
    const { stdout } = report("html");
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="vi">/u);
    expect(stdout).not.toMatch(/<script|https?:\/\/|<link|<img|<b>"/u);
    expect(stdout).toContain("&lt;b&gt;");
    expect(stdout).toContain("<h2>Cảnh báo</h2>");
    expect(stdout).toContain("<mark>␣␣</mark>");
    expect(stdout).toContain("Chưa kiểm tra được");
    expect(soatvan(["sạch.txt", "--format", "html"], { cwd: hostileFolder() }).stdout).toContain(
      "Không có gì cần sửa.",
    );
  });

  it("Markdown is a table whose cells no text can break", () => {
    const { stdout } = report("markdown");
    for (const line of stdout.split("\n").filter((text) => text.startsWith("| ") && !text.startsWith("| ---")))
      expect(line.replaceAll("\\|", "").split("|").length).toBe(6);
    expect(stdout).toContain("## Cảnh báo");
  });

  it("ndjson is one line for each file", () => {
    const lines = report("ndjson").stdout.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).path)).toEqual(["hỏng.txt", "sạch.txt", "văn bản, số 1%.txt"]);
  });
});
