import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

const faulty = "Công tác  cán bộ.\n";
const NOBODY = 65534;

/** A folder with one good file that has one fault, beside whatever the test adds. */
function folderWithGoodFile(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "good.txt"), faulty);
  return folder;
}

describe("a file that cannot be checked", () => {
  it.each([
    ["a broken link", "unreadable", "liên kết bị hỏng", (path: string) => symlinkSync("nowhere.txt", path)],
    ["a link to itself", "unreadable", "liên kết quay vòng", (path: string) => symlinkSync("bad.txt", path)],
    ["a binary file", "binary", "nhị phân", (path: string) => writeFileSync(path, Buffer.from([0x50, 0x4b, 0, 1, 2]))],
    [
      "invalid UTF-8",
      "invalid-utf8",
      "không phải UTF-8",
      (path: string) => writeFileSync(path, Buffer.from([0x43, 0xf4, 0x6e, 0x67])),
    ],
    [
      "broken UTF-16",
      "invalid-utf16",
      "UTF-16",
      (path: string) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0xd8])),
    ],
  ])("is named with its reason, and the rest is checked: %s", (_, kind, reason, make) => {
    const folder = folderWithGoodFile();
    make(join(folder, "bad.txt"));
    const { run, report } = soatvanJson([folder]);
    expect(run.status).toBe(2);
    const [bad, good] = report.files;
    expect(bad?.path).toBe(join(folder, "bad.txt"));
    expect(bad?.errors[0]?.kind).toBe(kind);
    expect(bad?.errors[0]?.message).toContain(reason);
    expect(good?.diagnostics.map((found) => found.rule)).toEqual(["typography/spacing"]);
    expect(soatvan([folder]).stdout).toContain("bad.txt");
    expect(soatvan([folder]).status).toBe(2);
  });

  it.runIf(process.getuid?.() === 0)("is named when there is no permission, for a file and for a folder", () => {
    const folder = folderWithGoodFile();
    writeFileSync(join(folder, "secret.txt"), faulty, { mode: 0o000 });
    mkdirSync(join(folder, "closed"), { mode: 0o000 });
    const { run, report } = soatvanJson([folder], { uid: NOBODY });
    expect(run.status).toBe(2);
    expect(report.files.flatMap((file) => file.errors.map(() => file.path)).sort()).toEqual([
      join(folder, "closed"),
      join(folder, "secret.txt"),
    ]);
    expect(report.summary.warnings).toBe(1);
  });

  it("is named when it does not exist", () => {
    const folder = folderWithGoodFile();
    const { run, report } = soatvanJson([join(folder, "good.txt"), join(folder, "gone.txt")]);
    expect(run.status).toBe(2);
    expect(report.files[0]?.errors[0]).toMatchObject({ kind: "not-found" });
    expect(report.files[1]?.diagnostics.length).toBe(1);
  });

  it("is never damaged by --fix when it cannot be decoded", () => {
    const path = join(temporaryFolder(), "cu.txt");
    const bytes = Buffer.from([0x43, 0xf4, 0x6e, 0x67, 0x20, 0x20, 0x74, 0xe1, 0x63]);
    writeFileSync(path, bytes);
    expect(soatvan(["--fix", path]).status).toBe(2);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe("files at the edge", () => {
  it("finds an empty file clean", () => {
    const path = join(temporaryFolder(), "trong.txt");
    writeFileSync(path, "");
    expect(soatvan([path]).status).toBe(0);
  });

  it("reads UTF-16 by its byte-order mark and writes it back as it was", () => {
    const path = join(temporaryFolder(), "utf16.txt");
    writeFileSync(path, Buffer.from(`\ufeff${faulty}`, "utf16le"));
    expect(soatvan(["--fix", path]).status).toBe(0);
    expect(readFileSync(path).toString("utf16le")).toBe("\ufeffCông tác cán bộ.\n");
  });

  it("checks a FIFO that is named", () => {
    const path = join(temporaryFolder(), "ong-dan");
    execFileSync("mkfifo", [path]);
    const writer = `printf 'Công tác  cán bộ.\\n' > '${path}' & '${process.execPath}' packages/cli/bin/soatvan.js '${path}' >/dev/null; echo $?`;
    expect(execFileSync("bash", ["-c", writer], { encoding: "utf8", timeout: 20_000 }).trim()).toBe("1");
  });

  it("keeps byte-order mark, CRLF, missing final line break and mode when fixing", () => {
    const path = join(temporaryFolder(), "crlf.txt");
    writeFileSync(path, "\ufeffCông tác  cán bộ. \r\nDòng hai 😀 , dòng ba");
    chmodSync(path, 0o640);
    expect(soatvan(["--fix", path]).status).toBe(0);
    expect(readFileSync(path, "utf8")).toBe("\ufeffCông tác cán bộ.\r\nDòng hai 😀, dòng ba");
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });
});
