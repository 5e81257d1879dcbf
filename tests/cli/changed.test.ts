import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, git, lines } from "./folders.ts";
import { root, soatvan } from "./soatvan.ts";

const faulty = "Công tác  cán bộ.\n";

/** A branch that changed `a.txt` and `van-ban/b.md` since `main`, with nothing left to commit. */
function branch(): string {
  const folder = folderWith({ "a.txt": "Sạch.\n", "van-ban/b.md": "Sạch.\n", "c.txt": faulty });
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "đầu");
  git(folder, "checkout", "-qb", "sửa");
  for (const name of ["a.txt", "van-ban/b.md"]) writeFileSync(join(folder, name), faulty);
  git(folder, "commit", "-qam", "hai");
  return folder;
}

describe("--changed REF", () => {
  it("takes a name of git with a blank or with an equals sign, and paths after it", () => {
    const folder = branch();
    const both = [
      ["a.txt", 1],
      ["van-ban/b.md", 1],
    ];
    for (const ref of [["--changed", "main"], ["--changed=main"], ["--changed", "main", "."]])
      expect(lines(folder, ...ref)).toEqual(both);
    expect(lines(folder, "--changed", "main", "van-ban")).toEqual([["van-ban/b.md", 1]]);
    expect(lines(folder, "--changed", "main", "van-ban/*.md")).toEqual([["van-ban/b.md", 1]]);
    expect(soatvan(["--changed", "main"], { cwd: folder }).status).toBe(1);
  });

  it("alone means since the last commit, before a path too", () => {
    const folder = branch();
    writeFileSync(join(folder, "c.txt"), `${faulty}Thêm.\n`);
    expect(lines(folder, "--changed")).toEqual([["c.txt", 1]]);
    expect(lines(folder, "--changed", "c.txt")).toEqual([["c.txt", 1]]);
    expect(lines(folder, "--changed", "a.txt")).toEqual([]);
  });

  it("never passes over a name that is neither: a misspelled branch or path checks nothing", () => {
    const folder = branch();
    const run = soatvan(["--changed", "mian"], { cwd: folder });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("“mian”: không có commit, nhánh hay thẻ nào tên như vậy");
    for (const path of ["van-bna", "van-bna/*.md"])
      expect(soatvan(["--changed=main", path], { cwd: folder })).toMatchObject({
        status: 2,
        stderr: `soatvan: Không tìm thấy tệp hay thư mục “${path}”. Hãy kiểm tra lại tên.\n`,
      });
  });

  it("knows a renamed file: it is checked, and with --diff-only only its changed lines are reported", () => {
    const folder = folderWith({ "cũ.txt": `${faulty}Dòng hai.\nDòng ba.\nDòng bốn.\nDòng năm.\n`, "b.txt": faulty });
    git(folder, "init", "-q");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "đầu");
    git(folder, "mv", "cũ.txt", "mới.txt");
    git(folder, "mv", "b.txt", "c.txt");
    expect(lines(folder, "--changed", "--diff-only")).toEqual([["c.txt"], ["mới.txt"]]);
    writeFileSync(join(folder, "mới.txt"), `${faulty}Dòng hai.\nDòng ba.\nDòng bốn.\nDòng  năm.\n`);
    expect(lines(folder, "--changed", "--diff-only")).toEqual([["c.txt"], ["mới.txt", 5]]);
    expect(lines(folder, "--changed", "c.txt")).toEqual([["c.txt", 1]]);
  });

  it("finds what changed below a linked folder", () => {
    const folder = branch();
    symlinkSync("van-ban", join(folder, "liên-kết"));
    expect(lines(folder, "--changed", "main", "liên-kết")).toEqual([["van-ban/b.md", 1]]);
  });
});

describe("standard output", () => {
  it("that its reader closes does not make faulty texts pass", () => {
    const folder = folderWith({ "a.txt": faulty.repeat(4000), "b.txt": "Sạch.\n" });
    const piped = (line: string) =>
      spawnSync("bash", ["-o", "pipefail", "-c", line], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, NODE: process.execPath, CLI: join(root, "packages/cli/bin/soatvan.js") },
        timeout: 30_000,
      });
    expect(piped('"$NODE" "$CLI" a.txt | head -1')).toMatchObject({ status: 1, stderr: "" });
    expect(piped('"$NODE" "$CLI" explain spelling/confusable | head -1')).toMatchObject({ status: 0, stderr: "" });
  });

  it("is coloured when asked for, also in a pipe, and never else", () => {
    const folder = folderWith({ "a.txt": faulty });
    const coloured = (...args: readonly string[]) =>
      soatvan(["a.txt", ...args], { cwd: folder, env: { NO_COLOR: "" } }).stdout.includes("\u001b[");
    expect([coloured("--color"), coloured("--no-color"), coloured()]).toEqual([true, false, false]);
  });
});
