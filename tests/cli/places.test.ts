import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folders.ts";
import { soatvan, soatvanJson } from "./soatvan.ts";

const faulty = "Công tác  cán bộ.\n";

describe("a report", () => {
  it("never replaces a document that was named to be checked", () => {
    const folder = folderWith({ "a.md": faulty });
    const run = soatvan(["a.md", "--format", "markdown:./a.md"], { cwd: folder });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("ghi đè lên tệp đang kiểm tra “a.md”");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(faulty);
  });

  it("of an earlier run is not checked as a document", () => {
    const folder = folderWith({ "a.txt": faulty });
    const twice = ["html:bao-cao.html", "html:bao-cao.html"].map((format) => {
      soatvan([".", "--format", format], { cwd: folder });
      return readFileSync(join(folder, "bao-cao.html"), "utf8");
    });
    expect(twice[1]).toBe(twice[0]);
  });

  it.each(["gitlab", "github", "rdjson"])("in the form of %s names files from the folder of the run", (format) => {
    const folder = folderWith({ "b/a.txt": faulty });
    const [absolute, relative] = [join(folder, "b/a.txt"), "./b/a.txt"].map(
      (path) => soatvan([path, "--format", format], { cwd: folder }).stdout,
    );
    expect(absolute).toContain("b/a.txt");
    expect(absolute).not.toContain(folder);
    expect(absolute).toBe(relative);
  });

  it("for people counts only files that were checked", () => {
    const folder = folderWith({ "a.txt": faulty, "b.txt": Buffer.from([0x61, 0xff]) });
    expect(soatvan([".", "--format", "html"], { cwd: folder }).stdout).toContain("<p>Đã kiểm tra 1 tệp.</p>");
  });

  it("that cannot be written is told in plain words", () => {
    const folder = folderWith({ "a.txt": faulty });
    mkdirSync(join(folder, "kq"));
    expect(soatvan(["a.txt", "--format", "json:kq"], { cwd: folder })).toMatchObject({
      status: 2,
      stderr: "soatvan: Không ghi được “kq”: đây là một thư mục.\n",
    });
    expect(soatvan(["a.txt", "--format", "json:a.txt/kq.json"], { cwd: folder }).stderr).toContain(
      "không phải thư mục",
    );
  });
});

describe("a cache", () => {
  it("never replaces a document, as when its place is left out before the name of a file", () => {
    const folder = folderWith({ "a.md": faulty, "b.md": faulty });
    const run = soatvan(["--cache-location", "a.md", "b.md"], { cwd: folder });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("“a.md” là văn bản, không phải tệp lưu kết quả");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(faulty);
  });
});

describe("a baseline", () => {
  it.each([
    ["kq", "đây là một thư mục"],
    ["a.txt", "không phải là tệp nền"],
  ])("in the wrong place, %s, is told in plain words and nothing is written over", (place, words) => {
    const folder = folderWith({ "a.txt": faulty });
    mkdirSync(join(folder, "kq"));
    for (const update of [[], ["--update-baseline"]]) {
      const run = soatvan(["a.txt", "--baseline", place, ...update], { cwd: folder });
      expect(run).toMatchObject({ status: 2, stdout: "" });
      expect(run.stderr).toContain(words);
      expect(run.stderr.split("\n")).toHaveLength(2);
    }
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(faulty);
  });
});

describe("what is checked", () => {
  it("a folder without a document is a wrong path, not a clean one", () => {
    const folder = folderWith({ "a.docx": "PK" });
    const run = soatvan(["."], { cwd: folder });
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("Không có tệp nào để kiểm tra trong “.”. Chỉ đọc tệp .txt");
  });

  it.each([
    ["Word", Buffer.from("PK\u0003\u0004\0\0"), "hãy lưu thành .txt, .md hoặc .html"],
    ["UTF-16 without a mark", Buffer.from("Công tác\n", "utf16le"), "--encoding utf-16le"],
  ])("a file that is no text as it stands says what to do: %s", (_, content, advice) => {
    const folder = folderWith({ "a.txt": content });
    const run = soatvan(["a.txt"], { cwd: folder });
    expect(run.status).toBe(2);
    expect(run.stdout).toContain(advice);
  });

  it("a file named in several ways is one file", () => {
    const folder = folderWith({ "a.txt": faulty });
    const { report } = soatvanJson(["a.txt", "./a.txt", join(folder, "a.txt"), "."], { cwd: folder });
    expect(report.files.map(({ path }) => path)).toEqual(["a.txt"]);
  });

  it("files that could not be read do not count as checked", () => {
    const folder = folderWith({ "a.txt": "Sạch.\n" });
    const { stdout } = soatvan(["a.txt", "mat.txt"], { cwd: folder });
    expect(stdout).toContain("Đã kiểm tra 1 tệp: 0 lỗi, 0 cảnh báo, 0 lưu ý. 1 tệp chưa kiểm tra được.");
  });

  it("a whole category may be asked for", () => {
    const folder = folderWith({ "a.txt": "Các đơn vị  sử lý cuả mình.\n" });
    const { report } = soatvanJson(["--rule", "spelling", "a.txt"], { cwd: folder });
    expect(report.files[0]?.diagnostics.map(({ rule }) => rule)).toEqual([
      "spelling/confusable",
      "spelling/tone-placement",
    ]);
    expect(soatvan(["--rule", "speling", "a.txt"], { cwd: folder }).stderr).toContain("Có phải ý bạn là spelling?");
  });

  it("too many warnings are told, since none of them is an error", () => {
    const folder = folderWith({ "a.txt": faulty });
    const run = soatvan(["a.txt", "--max-warnings", "0", "--fail-on", "error"], { cwd: folder });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("Có 1 cảnh báo, nhiều hơn mức cho qua 0 (--max-warnings).");
  });
});
