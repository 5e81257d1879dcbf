import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

/** Text that every format must escape: markup, quotes, percent, colon, comma, emoji, a control character. */
const hostile = 'Công tác  cán bộ <b>"&amp;" 100%: một,\thai\u0008 😀  ba ]]> ::error:: | `x` ;\n';

/** A folder with a hostile text under a hostile name, a clean one, and one that cannot be read. */
function hostileFolder(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "văn bản, số 1%.txt"), hostile);
  writeFileSync(join(folder, "sạch.txt"), "Sạch sẽ.\n");
  writeFileSync(join(folder, "hỏng.txt"), Buffer.from([0x43, 0xf4, 0x6e]));
  return folder;
}

function report(format: string, args: readonly string[] = ["."], cwd: string = hostileFolder()) {
  const run = soatvan([...args, "--format", format], { cwd });
  return { ...run, json: soatvanJson(args, { cwd }).report };
}

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
