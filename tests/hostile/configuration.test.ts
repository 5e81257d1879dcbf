import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { soatvan, soatvanJson, temporaryFolder } from "../cli/soatvan.ts";

const CONFIG = "soatvan.config.json";

/** A folder with one page and a configuration, which is what these tests are about. */
function folderWith(configuration: string | Uint8Array, name: string = CONFIG): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "bai.txt"), "Văn bản của của xã.\n");
  writeFileSync(join(folder, name), configuration);
  return folder;
}

/** Runs over the folder and gives what was said of the configuration. */
function complaintIn(folder: string): string {
  const { run, report } = soatvanJson([folder]);
  expect(run.status).toBe(2);
  expect(report.files.map(({ errors }) => errors[0]?.kind)).toEqual(["configuration"]);
  expect(run.stderr).not.toMatch(/^\s+at /mu);
  return run.stderr;
}

const nested = (depth: number) => `${'{"rules":'.repeat(depth)}1${"}".repeat(depth)}`;

describe("a configuration that nobody should have written", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["is cut off", "{", /soatvan\.config\.json:\d+:\d+ /u],
    ["is empty", "", /soatvan\.config\.json:1:1 /u],
    ["extends itself", `{ "extends": "./${CONFIG}" }`, /gọi vòng nhau/u],
    ["sets the prototype", '{ "__proto__": { "root": true } }', /Không được dùng khóa “__proto__”/u],
    ["sets the prototype of its rules", '{ "rules": { "__proto__": "off" } }', /Không được dùng khóa “__proto__”/u],
    ["names a rule `constructor`", '{ "rules": { "constructor": "off" } }', /constructor/u],
    ["extends a preset `toString`", '{ "extends": "toString" }', /toString/u],
    ["is nested very deep", nested(100_000), /lồng quá/u],
    ["is far too large", `{ "extends": [${'"state",'.repeat(400_000)}"state"] }`, /quá lớn/u],
    ["has a key of a million letters", `{ "${"a".repeat(900_000)}": 1 }`, /Không có khóa/u],
    ["is no UTF-8", Uint8Array.of(0x7b, 0xff, 0x7d), /UTF-8/u],
    ["names a device as a dictionary", '{ "dictionaries": "/dev/zero" }', /ống dẫn hay thiết bị/u],
    ["names a folder as a dictionary", '{ "dictionaries": "/etc" }', /là một thư mục/u],
    ["names a file on the network", '{ "extends": "https://vidu.vn/a.json" }', /mạng/u],
    ["has a pattern with a group to repeat", '{ "overrides": [{ "files": "+(a|aa)+(a|aa)b" }] }', /mẫu tên tệp/u],
    ["has more braces than sense", `{ "overrides": [{ "files": "${"{a,b}".repeat(40)}" }] }`, /mẫu tên tệp/u],
  ])("is refused with its place and reason when it %s", (_, text, reason) => {
    expect(complaintIn(folderWith(text))).toMatch(reason);
  });

  it("refuses YAML that grows without end", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `a${level}: &a${level} [${
          level === 0
            ? "x"
            : Array(9)
                .fill(`*a${level - 1}`)
                .join(", ")
        }]`,
    );
    expect(complaintIn(folderWith(`${levels.join("\n")}\n`, "soatvan.config.yaml"))).toMatch(
      /soatvan\.config\.yaml:\d+:\d+ /u,
    );
  });

  it.each<[string, (path: string) => void]>([
    ["a link to itself", (path) => symlinkSync(CONFIG, path)],
    ["a link to nothing", (path) => symlinkSync("khong-co.json", path)],
    ["a pipe", (path) => execFileSync("mkfifo", [path])],
    ["a device", (path) => symlinkSync("/dev/zero", path)],
    ["a folder", (path) => mkdirSync(path)],
  ])("is refused when it is %s", (_, make) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "bai.txt"), "Văn bản của xã.\n");
    make(join(folder, CONFIG));
    expect(complaintIn(folder)).toContain(CONFIG);
  });

  it("keeps a pattern of forty stars within time that grows with the name", () => {
    const folder = folderWith(`{ "overrides": [{ "files": "${"*a".repeat(40)}b", "rules": {} }] }`);
    writeFileSync(join(folder, `${"a".repeat(200)}.txt`), "Văn bản của xã.\n");
    const run = soatvan([folder]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("của");
  });

  it("keeps a glob of forty stars on the command line within the same time, and refuses what it cannot read", () => {
    const folder = folderWith("{}");
    writeFileSync(join(folder, `${"a".repeat(200)}.txt`), "Văn bản của xã.\n");
    for (const [glob, message] of [
      [`${"*a".repeat(40)}b`, "Không tìm thấy"],
      ["+(a|aa)+(a|aa)b", "Không hiểu mẫu"],
    ] as const) {
      const { run, report } = soatvanJson([glob], { cwd: folder });
      expect(run.status).toBe(2);
      expect(report.files[0]?.errors[0]?.message).toContain(message);
    }
    expect(soatvan(["*.tx[t]"], { cwd: folder }).status).toBe(1);
  });

  it("stops only the files it concerns, in every format", () => {
    const folder = folderWith("{}");
    mkdirSync(join(folder, "con"));
    writeFileSync(join(folder, "con", CONFIG), "{");
    writeFileSync(join(folder, "con", "bai.txt"), "Văn bản của của tỉnh.\n");
    for (const format of [
      "text",
      "json",
      "ndjson",
      "sarif",
      "junit",
      "checkstyle",
      "github",
      "gitlab",
      "rdjson",
      "markdown",
      "html",
    ]) {
      const run = soatvan([folder, "--format", format]);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(join("con", CONFIG));
      expect(run.stdout).toContain("của");
      if (format === "text") continue;
      expect(run.stdout).toContain("cấu hình có lỗi");
    }
  });

  it("is not read at all when it has a hundred megabytes", () => {
    const folder = folderWith("{}");
    truncateSync(join(folder, CONFIG), 100 << 20);
    const run = soatvan([folder], { env: { NODE_OPTIONS: "--max-old-space-size=64" } });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("lớn hơn nhiều");
  });

  it("may name files outside of its folder: whoever runs the command may read them", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "bai"));
    writeFileSync(join(folder, "chung.json"), '{ "rules": { "spelling/repeated-word": "off" } }');
    writeFileSync(join(folder, "bai", CONFIG), '{ "extends": "../chung.json" }');
    writeFileSync(join(folder, "bai", "bai.txt"), "Văn bản của của xã.\n");
    expect(soatvan([join(folder, "bai")]).status).toBe(0);
  });

  it("with a wrong row in a file it names checks by the other rows, and does not pass", () => {
    const folder = folderWith('{ "slogans": "khau-hieu.csv", "dictionaries": "tu.txt" }');
    writeFileSync(
      join(folder, "khau-hieu.csv"),
      'canonical,source\n"Nhà sạch, vườn đẹp, ngõ xanh",Hội nghị\nThi đua,\n',
    );
    writeFileSync(join(folder, "tu.txt"), "---\n");
    writeFileSync(join(folder, "bai.txt"), "Thực hiện phương châm “nhà sạch, ngõ xanh, vườn đẹp” ở xã.\n");
    const { run, report } = soatvanJson(["bai.txt"], { cwd: folder });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("khau-hieu.csv:3:1  Dòng này thiếu “source”.");
    expect(run.stderr).toContain("tu.txt:1:1  Dòng “---”");
    const said = report.files.map(({ path, diagnostics, errors }) => [
      path,
      ...diagnostics.map(({ rule }) => rule),
      ...errors.map(({ kind }) => kind),
    ]);
    expect(said).toEqual([
      ["tu.txt", "data-row"],
      ["khau-hieu.csv", "data-row"],
      ["bai.txt", "consistency/slogan"],
    ]);
    const text = soatvan(["bai.txt"], { cwd: folder });
    expect(text.status).toBe(2);
    expect(text.stdout).toContain("bai.txt:1:");
    const rows = soatvan(["--ndjson-in"], { cwd: folder, input: '{"text":"Sạch sẽ."}\n' });
    expect(rows.status).toBe(2);
    expect(rows.stderr).toContain("khau-hieu.csv:3:1");
  });

  it("is read with a byte-order mark, in UTF-16 and with Windows line ends", () => {
    const text = '{\r\n  "rules": { "spelling/repeated-word": "off" }\r\n}\r\n';
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, "utf16le")])
      expect(soatvan([folderWith(bytes)]).status).toBe(0);
  });
});

describe("an ignore file", () => {
  it.each([
    ["of bytes that are no text", Uint8Array.of(0x61, 0xff, 0x0a)],
    ["of half a UTF-16 character", Uint8Array.of(0xff, 0xfe, 0x00)],
  ])("%s is reported, and the pages are checked all the same", (_, bytes) => {
    const folder = folderWith(bytes, ".soatvanignore");
    const run = soatvan([folder]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(".soatvanignore:1:1");
    expect(run.stdout).toContain("của");
  });

  it("that cannot be read keeps --fix from writing", () => {
    const folder = folderWith(Uint8Array.of(0x61, 0xff, 0x0a), ".soatvanignore");
    writeFileSync(join(folder, "bai.txt"), "Công tác  cán bộ.\n");
    const run = soatvan(["--fix", folder]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("Không sửa tệp nào");
    expect(readFileSync(join(folder, "bai.txt"), "utf8")).toBe("Công tác  cán bộ.\n");
  });

  it("of git that is a pipe is a warning, as it is to git", () => {
    const folder = folderWith("", "rong.txt");
    mkdirSync(join(folder, ".git"));
    execFileSync("mkfifo", [join(folder, ".gitignore")]);
    const run = soatvan([folder]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(".gitignore");
  });

  it("with a pattern of forty stars takes no more than its time", () => {
    const folder = folderWith(`${"*a".repeat(40)}b\n${"**/a/".repeat(40)}b\n`, ".soatvanignore");
    const deep = join(folder, ..."a".repeat(80));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, `${"a".repeat(200)}.txt`), "Văn bản của xã.\n");
    expect(soatvan([folder]).status).toBe(1);
  });
});
