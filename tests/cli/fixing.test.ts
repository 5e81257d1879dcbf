import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, git } from "./folders.ts";
import { soatvan } from "./soatvan.ts";

const spacing = ["--rule", "typography/spacing"];

function committed(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "đầu");
  return folder;
}

describe("fixes keep to what is reported", () => {
  it("with --diff-only, lines that the change does not touch stay as they are, also when a fix moves lines", () => {
    const old = "Cũ  một.\n\nCũ  hai.\n";
    const folder = committed({ "a.txt": old });
    const path = join(folder, "a.txt");
    writeFileSync(path, `${old}\nMới  ba , bốn.\n\nCũ  thêm.\n`);
    const run = soatvan(["--diff-only", "--fix", ...spacing], { cwd: folder });
    expect(run).toMatchObject({ status: 0 });
    expect(run.stdout).toContain("Đã sửa 3 chỗ");
    expect(readFileSync(path, "utf8")).toBe(`${old}\nMới ba, bốn.\n\nCũ thêm.\n`);
  });

  it("with --severity, what is milder is neither reported nor fixed", () => {
    const folder = folderWith({ "a.txt": "Theo  Nghị định số 30/2020/ND-CP của Chính phủ.\n" });
    expect(soatvan(["--severity", "error", "--fix", "a.txt"], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("Theo  Nghị định số 30/2020/NĐ-CP của Chính phủ.\n");
  });

  it("with a baseline, what it knows stays as it is, and stays known after what is new was fixed", () => {
    const folder = folderWith({ "a.txt": "Cũ  một.\n" });
    const gate = (...args: readonly string[]) =>
      soatvan([".", "--baseline", "nen.json", ...spacing, ...args], { cwd: folder });
    gate("--update-baseline");
    writeFileSync(join(folder, "a.txt"), "Cũ  một.\nMới  hai.\n");
    expect(gate("--fix")).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("Cũ  một.\nMới hai.\n");
    expect(gate().stdout).toContain("1 chỗ đã có trong tệp nền");
  });

  it("so does a patch", () => {
    const folder = committed({ "a.txt": "Cũ  một.\n" });
    writeFileSync(join(folder, "a.txt"), "Cũ  một.\nMới  hai.\n");
    const { stdout } = soatvan(["--diff-only", "--diff", ...spacing], { cwd: folder });
    expect(stdout.split("\n").filter((line) => /^[-+](?![-+])/u.test(line))).toEqual(["-Mới  hai.", "+Mới hai."]);
  });
});

describe("a patch", () => {
  it("is applied by git whatever signs stand in the name of a file", () => {
    const files = { 'tab\tvà "nháy" \\ chéo.txt': "Một  hai.\n", "cách cuối .txt": "Ba  bốn.\n" };
    const folder = committed(files);
    const { stdout } = soatvan([".", "--diff"], { cwd: folder });
    execFileSync("git", ["apply", "-"], { cwd: folder, input: stdout });
    const fixed = Object.keys(files).map((name) => readFileSync(join(folder, name), "utf8"));
    expect(fixed).toEqual(["Một hai.\n", "Ba bốn.\n"]);
  });

  it("changes the file that a link leads to, once", () => {
    const folder = folderWith({ "thật.txt": "Một  hai.\n" });
    symlinkSync("thật.txt", join(folder, "liên-kết.txt"));
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    const { stdout } = soatvan([".", "--diff"], { cwd: folder });
    execFileSync("git", ["apply", "-"], { cwd: folder, input: stdout });
    expect(readFileSync(join(folder, "thật.txt"), "utf8")).toBe("Một hai.\n");
  });

  it("counts names from this folder however a file was named", () => {
    const folder = folderWith({ "a.txt": "Một  hai.\n" });
    for (const name of [join(folder, "a.txt"), "./a.txt", "a.txt"])
      expect(soatvan([name, "--diff"], { cwd: folder }).stdout).toContain("--- a/a.txt\n+++ b/a.txt\n");
  });
});

describe("a fix in Markdown", () => {
  it("leaves the label of a link alone, for a changed word would lead nowhere", () => {
    const folder = folderWith({
      "a.md": "Xem [quy chế sử lý] và [cách sử lý][Quy chế sử lý].\n\n[Quy chế sử lý]: https://a.vn\n",
    });
    expect(soatvan(["--fix", "--unsafe", "a.md"], { cwd: folder }).status).toBe(1);
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(
      "Xem [quy chế sử lý] và [cách xử lý][Quy chế sử lý].\n\n[Quy chế sử lý]: https://a.vn\n",
    );
  });

  it("says nothing of the space before a directive that ends a line", () => {
    const folder = folderWith({ "a.md": "Các đơn vị sử lý. <!-- soatvan-disable-line spelling/confusable -->\n" });
    expect(soatvan(["a.md"], { cwd: folder })).toMatchObject({ status: 0 });
  });
});
