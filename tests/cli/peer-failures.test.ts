import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folders.ts";
import { soatvan, soatvanJson } from "./soatvan.ts";

/** What well-known tools of this kind do wrong, each as a test: silent passes, damaged bytes, lost files, wrong columns. */
const faulty = "Công tác  cán bộ.\n";
const machineFormats = ["json", "ndjson", "sarif", "junit", "checkstyle", "github", "gitlab", "rdjson"];

describe("where other tools pass silently", () => {
  it.each(machineFormats)("diagnostics exit with 1 in %s too", (format) => {
    expect(soatvan(["a.txt", "--format", format], { cwd: folderWith({ "a.txt": faulty }) }).status).toBe(1);
  });

  it("a file that could not be decoded is never “no issues found”", () => {
    const run = soatvan(["a.txt"], { cwd: folderWith({ "a.txt": Buffer.from([0x43, 0xf4, 0x6e, 0x67]) }) });
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("1 tệp chưa kiểm tra được");
  });

  it("a broken link does not abort the run, and does not pass", () => {
    const folder = folderWith({ "b.txt": faulty });
    symlinkSync("khong-co.txt", join(folder, "a.txt"));
    const { run, report } = soatvanJson(["."], { cwd: folder });
    expect(run.status).toBe(2);
    expect(report.files.map(({ errors, diagnostics }) => [errors.length, diagnostics.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("a quotation that ends a line after a full stop crashes nothing", () => {
    const folder = folderWith({ "a.txt": '“Một Đảng”.\n“Hai Đảng.”\n"….\n', "b.txt": faulty });
    const { run, report } = soatvanJson(["."], { cwd: folder });
    expect(report.summary.failed).toBe(0);
    expect(report.files[1]?.diagnostics.length).toBe(1);
    expect(run.status).toBe(1);
  });
});

describe("where other tools damage bytes", () => {
  it("invalid UTF-8 is refused by --fix, the other files are fixed", () => {
    const bytes = Buffer.concat([Buffer.from(faulty), Buffer.from([0xc3, 0x28, 0xff])]);
    const folder = folderWith({ "hong.txt": bytes, "tot.txt": faulty });
    const run = soatvan(["--fix", "."], { cwd: folder });
    expect(run.status).toBe(2);
    expect(readFileSync(join(folder, "hong.txt")).equals(bytes)).toBe(true);
    expect(readFileSync(join(folder, "tot.txt"), "utf8")).toBe("Công tác cán bộ.\n");
  });

  it.each([
    ["UTF-16LE", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16BE", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-8 with byte-order mark", (text: string) => Buffer.from(`\ufeff${text}`)],
    ["CRLF", (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["CR alone", (text: string) => Buffer.from(text.replaceAll("\n", "\r"))],
    ["no line break at the end", (text: string) => Buffer.from(text.trimEnd())],
  ])("%s is read, and kept byte for byte around the fix", (_, encode) => {
    const folder = folderWith({ "a.txt": encode(`${faulty}Dòng hai 😀.\n`) });
    chmodSync(join(folder, "a.txt"), 0o600);
    expect(soatvanJson(["a.txt"], { cwd: folder }).report.files[0]?.diagnostics.length).toBe(1);
    expect(soatvan(["--fix", "a.txt"], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, "a.txt")).equals(encode("Công tác cán bộ.\nDòng hai 😀.\n"))).toBe(true);
    expect(statSync(join(folder, "a.txt")).mode & 0o777).toBe(0o600);
  });

  it("UTF-16 without a byte-order mark is read when it is named", () => {
    const folder = folderWith({ "a.txt": Buffer.from(faulty, "utf16le") });
    expect(soatvan(["a.txt"], { cwd: folder }).status).toBe(2);
    expect(soatvan(["--fix", "--encoding", "utf-16le", "a.txt"], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, "a.txt")).toString("utf16le")).toBe("Công tác cán bộ.\n");
    expect(soatvan(["--encoding", "utf-16be", "a.txt"], { cwd: folder }).stdout).not.toContain("cán bộ");
  });

  it("what a fix does not touch stays: names, addresses, foreign words, placed tones", () => {
    const text =
      "Kế hoạch nước ngoài, hoàn toàn gìn giữ quý khuỷu thuở quả café https://vanban.chinhphu.vn/a,b a@b.vn v.v. CHÍNH PHỦ, phi chính phủ, mát rượi.\n";
    const folder = folderWith({ "a.txt": text });
    soatvan(["--fix", "--unsafe", "a.txt"], { cwd: folder });
    expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe(text);
  });
});

describe("where other tools miscount", () => {
  it.each([
    ["emoji before", "😀😀 tác  cán", 9, 8],
    ["combining marks before", "tiê\u0301ng  Việt", 7, 6],
    ["a byte-order mark before", "\ufefftác  cán", 4, 4],
    ["a tab before", "\ttác  cán", 5, 4],
  ])("columns and offsets are UTF-16 code units of the file: %s", (_, text, column, offset) => {
    const { report } = soatvanJson(["a.txt", "--rule", "typography/spacing"], { cwd: folderWith({ "a.txt": text }) });
    const found = report.files[0]?.diagnostics.at(-1);
    expect(found?.range.start).toMatchObject({ line: 1, column });
    expect(found?.range.start.offset).toBe(offset);
    expect(text.slice(found?.range.start.offset, found?.range.end.offset)).toBe("  ");
  });

  it("NFC and NFD give the same diagnostics at the same text", () => {
    const text = "Nghị quyết số 46/NQ-TW  về công tác cán bộ , đoàn kết.\n";
    const said = (form: "NFC" | "NFD") => {
      const written = text.normalize(form);
      const { report } = soatvanJson(["a.txt"], { cwd: folderWith({ "a.txt": written }) });
      return report.files[0]?.diagnostics
        .filter(({ rule }) => rule !== "unicode/normal-form")
        .map(({ rule, message, range }) => [
          rule,
          message,
          written.slice(range.start.offset, range.end.offset).normalize("NFC"),
        ]);
    };
    expect(said("NFD")).toEqual(said("NFC"));
    expect(said("NFC")?.length).toBeGreaterThan(1);
  });
});

describe("a run that is stopped", () => {
  it("ends without a word when the reader of its output goes away", () => {
    const folder = folderWith({ "a.txt": faulty.repeat(4000) });
    const line = `'${process.execPath}' '${join(import.meta.dirname, "../../packages/cli/bin/soatvan.js")}' a.txt 2>loi | head -1; cat loi`;
    const output = execFileSync("bash", ["-c", line], { cwd: folder, encoding: "utf8", timeout: 30_000 });
    expect(output.trim().split("\n").length).toBe(1);
  });
});
