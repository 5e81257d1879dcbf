import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, git, lines } from "./folders.ts";
import { soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

const faulty = "Công tác  cán bộ.\n";

function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "đầu");
  return folder;
}

describe("what fails", () => {
  const folder = () => folderWith({ "a.txt": `${faulty}Nghị quyết 46/NQ-TW.\n` });

  it.each([
    [[], 1],
    [["--fail-on", "error"], 1],
    [["--fail-on", "never"], 0],
    [["--rule", "typography/spacing"], 1],
    [["--rule", "typography/spacing", "--fail-on", "error"], 0],
    [["--rule", "typography/spacing", "--max-warnings", "1"], 0],
    [["--rule", "typography/spacing", "--max-warnings", "0"], 1],
    [["--max-warnings", "9"], 1],
    [["--rule", "typography/spacing", "--severity", "error"], 0],
  ])("%j exits with %i", (args, status) => {
    expect(soatvan(["a.txt", ...args], { cwd: folder() }).status).toBe(status);
  });

  it.each([
    [["--max-warnings", "x"], "--max-warnings"],
    [["--jobs", "0"], "--jobs"],
    [["--update-baseline"], "--baseline"],
    [["--fix", "--diff"], "không đi cùng nhau"],
    [["--baseline", "b.json", "--update-baseline", "--diff-only"], "không đi cùng nhau"],
    [["--severity", "high"], "info, warning, error"],
    [["--format", "sarif:"], "--format"],
    [["--encoding", "latin1"], "utf-16le"],
    [["--files-from", "mat.txt"], "mat.txt"],
    [["--baseline", "mat.json"], "--update-baseline"],
    [["--config", "mat.json"], "mat.json"],
    [["--changed=khong-co"], "kho git"],
    [["--jobs", "abc"], "“abc”. Hãy dùng: auto, 1, 2, 3, …\n"],
    [["--fail-on"], "“--fail-on” cần một giá trị đi sau"],
    [["--quiet=1"], "“--quiet” không nhận giá trị"],
    [["--rule", ""], "“--rule” cần một giá trị"],
    [["--rule", "typography/spacin"], "Có phải ý bạn là typography/spacing?"],
    [["--format", "json:"], "thiếu tên tệp sau dấu hai chấm"],
    [["--stdin-filename", "b.md"], "cần có “--stdin”"],
    [["--ndjson-in"], "không đi cùng nhau"],
    [["--stdin", "--ndjson-in"], "không đi cùng nhau"],
    [["--watch", "-"], "không đi cùng nhau"],
    [["--files-from", "mat.txt"], "tệp không tồn tại"],
  ])("%j is wrong usage: exit 2 with what to do", (args, hint) => {
    const run = soatvan(["a.txt", ...args], { cwd: folder() });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(hint);
    expect(run.stdout).toBe("");
  });

  it("--changed outside of a repository says what it needs", () => {
    const run = soatvan(["--changed"], { cwd: temporaryFolder(), env: { GIT_CEILING_DIRECTORIES: "/" } });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("chỉ dùng được trong một kho git");
    const repository = temporaryFolder();
    git(repository, "init", "-q");
    const unknown = soatvan(["--changed=khong-co"], { cwd: repository });
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("“khong-co”: không có commit, nhánh hay thẻ nào tên như vậy");
    expect(soatvan(["--changed"], { cwd: temporaryFolder(), env: { PATH: "/khong-co" } }).stderr).toContain(
      "cần chương trình git",
    );
  });

  it("takes the names of other tools' commands for what they mean", () => {
    expect(soatvan(["lint", "a.txt"]).stderr).toContain("Có phải ý bạn là check?");
    expect(soatvan(["convert", "a.txt"]).stderr).toContain("--from auto|tcvn3");
  });

  it("prints no summary when quiet", () => {
    expect(soatvan(["a.txt", "--quiet"], { cwd: folder() }).stdout).not.toContain("Đã kiểm tra");
  });
});

describe("fixing without writing", () => {
  it("--diff prints a patch that git applies, byte for byte what --fix writes", () => {
    const files = {
      "một tệp.txt": "Đầu.\r\nCông tác  cán bộ.\r\nCuối không xuống dòng  đây",
      "b/c.md": `# Đề mục\n\n${faulty}\nKhông đổi.\n`,
      "sạch.txt": "Sạch.\n",
    };
    const [patched, fixed] = [repositoryWith(files), folderWith(files)];
    const run = soatvan([".", "--diff"], { cwd: patched });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("Có thể sửa ngay");
    for (const [name, content] of Object.entries(files))
      expect(readFileSync(join(patched, name), "utf8")).toBe(content);
    execFileSync("git", ["apply", "--check", "-"], { cwd: patched, input: run.stdout });
    execFileSync("git", ["apply", "-"], { cwd: patched, input: run.stdout });
    soatvan(["--fix", "."], { cwd: fixed });
    for (const name of Object.keys(files))
      expect(readFileSync(join(patched, name), "utf8")).toBe(readFileSync(join(fixed, name), "utf8"));
    expect(soatvan([".", "--diff"], { cwd: patched })).toMatchObject({ status: 0, stdout: "" });
  });

  it("--fix-dry-run reports what would be left and writes nothing", () => {
    const folder = folderWith({ "a.txt": "Xã,phường  mới.\n" });
    const { run, report } = soatvanJson(["a.txt", "--fix-dry-run"], { cwd: folder });
    expect(report.summary).toMatchObject({ fixed: 1, warnings: 1 });
    expect(run.status).toBe(1);
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("Xã,phường  mới.\n");
  });
});

describe("changes of a repository", () => {
  it("--changed checks files that differ from a commit, new ones included, below the paths named", () => {
    const folder = repositoryWith({
      "cũ.txt": faulty,
      "sửa.txt": faulty,
      "b/sửa.txt": faulty,
      ".gitignore": "nháp/\n",
    });
    for (const name of ["sửa.txt", "b/sửa.txt"]) writeFileSync(join(folder, name), `${faulty}Thêm.\n`);
    mkdirSync(join(folder, "nháp"));
    for (const name of ["mới.txt", "nháp/x.txt", "mới.docx"]) writeFileSync(join(folder, name), faulty);
    expect(lines(folder, "--changed")).toEqual([
      ["b/sửa.txt", 1],
      ["mới.txt", 1],
      ["sửa.txt", 1],
    ]);
    expect(lines(folder, "--changed", "b")).toEqual([["b/sửa.txt", 1]]);
    expect(lines(join(folder, "b"), "--changed").map(([path]) => path)).toContain("sửa.txt");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "hai");
    expect(lines(folder, "--changed")).toEqual([]);
    expect(soatvan(["--changed"], { cwd: folder }).status).toBe(0);
    expect(lines(folder, "--changed=HEAD~1").map(([path]) => path)).toContain("mới.txt");
  });

  it("--diff-only reports only on lines that the change touches", () => {
    const before = `${faulty}Dòng hai.\n${faulty}Dòng bốn.\n`;
    const folder = repositoryWith({ "a.txt": before });
    writeFileSync(join(folder, "a.txt"), `Mới.\n${faulty}Dòng hai.\n${faulty}Dòng  bốn sửa.\n`);
    expect(lines(folder, "a.txt")).toEqual([["a.txt", 2, 4, 5]]);
    expect(lines(folder, "--diff-only")).toEqual([["a.txt", 5]]);
    expect(soatvan(["--diff-only"], { cwd: folder }).status).toBe(1);
  });
});

describe("a baseline", () => {
  it("lets pass what it knows, by rule and content, wherever the line moves; only new faults fail", () => {
    const folder = folderWith({ "a.txt": `${faulty}Dòng  hai.\n`, "b.txt": faulty });
    const gate = (...args: readonly string[]) => soatvan([".", "--baseline", "nen.json", ...args], { cwd: folder });
    expect(gate("--update-baseline").status).toBe(0);
    const again = readFileSync(join(folder, "nen.json"), "utf8");
    expect(gate()).toMatchObject({ status: 0 });
    expect(gate().stdout).toContain("3 chỗ đã có trong tệp nền");
    expect(soatvanJson([".", "--baseline", "nen.json"], { cwd: folder }).report.summary.baselined).toBe(3);

    writeFileSync(join(folder, "a.txt"), `Mới thêm.\n\n${faulty}Dòng  hai.\nDòng  ba.\n`);
    expect(lines(folder, ".", "--baseline", "nen.json")).toEqual([["a.txt", 5], ["b.txt"]]);
    writeFileSync(join(folder, "mới.txt"), faulty);
    expect(gate().status).toBe(1);

    writeFileSync(join(folder, "mới.txt"), "Sạch.\n");
    writeFileSync(join(folder, "a.txt"), "Sạch.\n");
    expect(gate().stdout).toContain("2 chỗ trong tệp nền không còn nữa");
    expect(gate().status).toBe(0);

    writeFileSync(join(folder, "a.txt"), `${faulty}Dòng  hai.\n`);
    expect(soatvan(["b.txt", "--baseline", "nen.json", "--update-baseline"], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, "nen.json"), "utf8")).toBe(again);
  });

  it("does not hide the same fault once more", () => {
    const folder = folderWith({ "a.txt": faulty });
    soatvan(["a.txt", "--baseline", "nen.json", "--update-baseline"], { cwd: folder });
    writeFileSync(join(folder, "a.txt"), `${faulty}Ở giữa.\n${faulty}`);
    expect(soatvan(["a.txt", "--baseline", "nen.json"], { cwd: folder }).status).toBe(1);
  });

  it("that is no baseline is wrong usage", () => {
    const folder = folderWith({ "a.txt": faulty, "nen.json": "[]" });
    expect(soatvan(["a.txt", "--baseline", "nen.json"], { cwd: folder }).status).toBe(2);
  });
});
