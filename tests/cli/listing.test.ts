import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

const faults = "Công tác  cán bộ , đoàn thể  ở xã .\n";

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("--max-diagnostics", () => {
  const said = "Còn 5 chỗ không liệt kê, vì có “--max-diagnostics”.";
  const files = { "a.txt": faults, "b.txt": faults };
  /** What each format says of the rest: of the whole run, or of each file. */
  const perFile = ["Còn 1 chỗ không liệt kê", "Còn 4 chỗ không liệt kê"];

  it.each([
    ["text", [said]],
    ["html", [said]],
    ["markdown", [said]],
    ["sarif", perFile],
    ["junit", perFile],
    ["checkstyle", perFile],
    ["github", perFile],
    ["gitlab", perFile],
    ["rdjson", perFile],
    ["json", ['"unlisted": 1', '"unlisted": 4', '"unlisted": 5']],
    ["ndjson", ['"unlisted":1', '"unlisted":4']],
  ])("cuts the list short in %s, says by how much, and fails as without it", (format, words) => {
    const folder = folderOf(files);
    const all = soatvan([".", "--format", format], { cwd: folder });
    const run = soatvan([".", "--format", format, "--max-diagnostics", "3"], { cwd: folder });
    expect(run.status).toBe(1);
    for (const word of words) {
      expect(run.stdout).toContain(word);
      expect(all.stdout).not.toContain(word);
    }
    expect(run.stdout.split("typography/spacing").length).toBeLessThan(all.stdout.split("typography/spacing").length);
  });

  it("counts all, and never calls a run clean because nothing is listed", () => {
    const folder = folderOf(files);
    const { run, report } = soatvanJson([".", "--max-diagnostics", "0"], { cwd: folder });
    expect(run.status).toBe(1);
    expect(report.summary).toMatchObject({ warnings: 8, unlisted: 8 });
    expect(report.files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const page = soatvan([".", "--format", "html", "--max-diagnostics", "0"], { cwd: folder });
    expect(page.stdout).not.toContain("Không có gì cần sửa");
  });

  it("is not needed to see everything: nothing is cut by itself", () => {
    const folder = folderOf({ "a.txt": Array.from({ length: 1500 }, (_, index) => `Xã ${index}  huyện.`).join("\n") });
    soatvan([".", "--format", "json:bao-cao.json"], { cwd: folder });
    const report = JSON.parse(readFileSync(join(folder, "bao-cao.json"), "utf8"));
    expect(report.files[0].diagnostics).toHaveLength(1500);
    expect(report.summary).not.toHaveProperty("unlisted");
  });

  it("wants a number", () => {
    expect(soatvan(["a.txt", "--max-diagnostics", "nhiều"]).stderr).toContain("--max-diagnostics");
  });
});

describe("--cache", () => {
  it("makes no node_modules where there is none, and a folder that git leaves out", () => {
    const folder = folderOf({ "a.txt": faults });
    const first = soatvan(["a.txt", "--cache"], { cwd: folder });
    expect(existsSync(join(folder, "node_modules"))).toBe(false);
    expect(readFileSync(join(folder, ".soatvan-cache/.gitignore"), "utf8")).toBe("*\n");
    expect(existsSync(join(folder, ".soatvan-cache/cache.json"))).toBe(true);
    expect(soatvan(["a.txt", "--cache"], { cwd: folder })).toEqual(first);
  });

  it("keeps beside the packages of a project that has some", () => {
    const folder = folderOf({ "a.txt": faults });
    mkdirSync(join(folder, "node_modules"));
    soatvan(["a.txt", "--cache"], { cwd: folder });
    expect(existsSync(join(folder, "node_modules/.cache/soatvan/cache.json"))).toBe(true);
    expect(existsSync(join(folder, ".soatvan-cache"))).toBe(false);
  });
});
