import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

const faulty = "Công tác  cán bộ.\n";

describe("the command line", () => {
  it.each([
    [[], "Không có tệp nào để kiểm tra"],
    [["--fixx", "a.txt"], "Có phải ý bạn là --fix"],
    [["--format", "xml", "a.txt"], "text, json"],
    [["--preset", "nhanuoc", "a.txt"], "recommended, state, party, press"],
    [["--locale", "fr", "a.txt"], "vi, en"],
    [["--rule", "duplicate/paragraf", "a.txt"], "duplicate/paragraph"],
    [["--rule", "spacing", "a.txt"], "typography/spacing"],
    [["--rule"], "“--rule”"],
    [["--unsafe", "a.txt"], "--fix --unsafe"],
  ])("refuses %j with exit code 2 and says what would be right", (args, hint) => {
    const run = soatvan(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(hint);
    expect(run.stdout).toBe("");
  });

  it("words a mistake in English when asked", () => {
    expect(soatvan(["--locale", "en", "--rule", "x"]).stderr).toContain("There is no rule “x”.");
  });

  it("prints help and version", () => {
    expect(soatvan(["--help"]).stdout).toContain("--fix");
    expect(soatvan(["--help", "--locale", "en"]).stdout).toContain("Exit codes");
    const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
    expect(soatvan(["--version"]).stdout).toBe(`${version}\n`);
  });

  it("runs only the rules named", () => {
    const rules = soatvanJson(["--rule", "typography/spacing", "examples/articles/bai-viet.txt"]).report.files[0]
      ?.diagnostics;
    expect(new Set(rules?.map((found) => found.rule))).toEqual(new Set(["typography/spacing"]));
    const two = soatvanJson(["--rule", "typography/spacing,consistency/slogan", "examples/articles/bai-viet.txt"])
      .report.files[0]?.diagnostics;
    expect(new Set(two?.map((found) => found.rule)).size).toBe(2);
  });

  it("finds files in folders and by glob, each once, leaving out hidden ones and linked folders", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a/node_modules"), { recursive: true });
    for (const path of ["a/1.txt", "a/2.TXT", "a/3.docx", "a/.4.txt", "a/node_modules/5.txt"])
      writeFileSync(join(folder, path), faulty);
    symlinkSync("..", join(folder, "a/len.txt"));
    const paths = (args: readonly string[]) => soatvanJson(args, { cwd: folder }).report.files.map((file) => file.path);
    expect(paths(["a"])).toEqual(["a/1.txt", "a/2.TXT"]);
    expect(paths(["a/*.txt", "a/1.txt"])).toContain("a/1.txt");
    expect(paths(["a/1.txt", "a"])).toEqual(["a/1.txt", "a/2.TXT"]);
    expect(soatvan(["a/*.md"], { cwd: folder }).status).toBe(2);
  });

  it("reads standard input, under the name given, and prints the fixed text", () => {
    const { run, report } = soatvanJson(["-", "--stdin-filename", "nhap.txt"], { input: faulty });
    expect(run.status).toBe(1);
    expect(report.files[0]?.path).toBe("nhap.txt");
    const fixed = soatvan(["--fix", "-"], { input: faulty });
    expect(fixed.stdout).toBe("Công tác cán bộ.\n");
    expect(fixed.status).toBe(0);
  });

  it("exits with 0 on a clean text in both formats", () => {
    for (const format of ["text", "json"])
      expect(soatvan(["-", "--format", format], { input: "Công tác cán bộ.\n" }).status).toBe(0);
  });

  it("fixes safe faults, and unsafe ones only when asked", () => {
    const path = join(temporaryFolder(), "bai.txt");
    writeFileSync(path, "Xã,phường  mới.\n");
    expect(soatvan(["--fix", path]).status).toBe(1);
    expect(readFileSync(path, "utf8")).toBe("Xã,phường mới.\n");
    expect(soatvan(["--fix", "--unsafe", path]).status).toBe(0);
    expect(readFileSync(path, "utf8")).toBe("Xã, phường mới.\n");
  });

  it("underlines the right columns after wide and combining characters", () => {
    const { stdout } = soatvan(["-"], { input: "Chữ 漢字 và tiê\u0301ng  Việt.\n" });
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => line.includes("typography/spacing"));
    expect(lines[at + 1]).toBe(" 1 │ Chữ 漢字 và tiê\u0301ng  Việt.");
    expect(lines[at + 2]).toBe(`   │ ${" ".repeat("Chu hanz va tieng".length)}^^`);
  });

  it("colours only when asked", () => {
    const coloured = soatvan(["-"], { input: faulty, env: { NO_COLOR: "", FORCE_COLOR: "1" } });
    expect(coloured.stdout).toContain("\u001b[");
    expect(soatvan(["-"], { input: faulty }).stdout).not.toContain("\u001b[");
  });
});
