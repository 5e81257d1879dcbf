import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "@soatvan/core";
import { toLegacyText } from "@soatvan/unicode-normalize";
import { describe, expect, it } from "vitest";
import { folderWith } from "./folders.ts";
import { soatvan, soatvanJson } from "./soatvan.ts";

const faulty = "Công tác  cán bộ.\n";

describe("a configuration on disk", () => {
  const files = {
    "soatvan.config.json": `{
  // chung cho cả cơ quan
  "extends": "press",
  "rules": { "typography/spacing": "error" },
  "dictionaries": "tu.txt",
  "overrides": [{ "files": "*.md", "rules": { "typography": "off" } }],
}
`,
    "tu.txt": "Hoà Bình\n",
    "a.txt": faulty,
    "b.md": faulty,
    "con/soatvan.config.yaml": "ignore:\n  - text: tác  cán\n",
    "con/c.txt": faulty,
  };

  it("holds for the files below it, with overrides and nearer files", () => {
    const { report } = soatvanJson(["."], { cwd: folderWith(files) });
    const said = report.files.map(({ path, diagnostics }) => [path, diagnostics.length]);
    expect(Object.fromEntries(said)).toMatchObject({ "a.txt": 1, "b.md": 0, "con/c.txt": 0 });
    expect(report.summary).toMatchObject({ errors: 1, suppressed: 1 });
  });

  it("gives way to the command line", () => {
    const folder = folderWith(files);
    expect(soatvan(["a.txt", "--no-config", "--fail-on", "error"], { cwd: folder }).status).toBe(0);
    expect(soatvan(["a.txt", "--config", "con/soatvan.config.yaml"], { cwd: folder }).status).toBe(0);
    expect(soatvan(["b.md", "--rule", "typography/spacing"], { cwd: folder }).status).toBe(1);
  });

  it("with a mistake is reported with file, line and what would be right, and nothing is checked with it", () => {
    const folder = folderWith({ ...files, "con/soatvan.config.yaml": "rulez: {}\n" });
    const { run, report } = soatvanJson(["."], { cwd: folder });
    expect(run.status).toBe(2);
    const broken = report.files.filter(({ path }) => path.startsWith("con/"));
    expect(broken.length).toBeGreaterThan(0);
    for (const { errors, diagnostics } of broken) {
      expect(errors.map(({ kind }) => kind)).toEqual(["configuration"]);
      expect(diagnostics).toEqual([]);
    }
    expect(report.files.some(({ errors }) => errors.length === 0)).toBe(true);
    expect(run.stderr).toContain("con/soatvan.config.yaml:1:1  Không có khóa “rulez”. Có phải ý bạn là rules?");
    expect(soatvan(["a.txt"], { cwd: folder }).status).toBe(1);
  });

  it("is shown with the origin of every value", () => {
    const folder = folderWith(files);
    const { stdout, status } = soatvan(["config", "--show", "a.txt"], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^extends: press {2}\(.*soatvan\.config\.json:3:3\)$/mu);
    expect(stdout).toMatch(/^typography\/spacing: lỗi {2}\(.*soatvan\.config\.json:4:14\)$/mu);
    expect(stdout).toMatch(/^duplicate\/paragraph: .* {2}\(bộ quy tắc press\)$/mu);
    expect(stdout).toMatch(/^Từ điển: .*tu\.txt$/mu);
    for (const { name } of allRules) expect(stdout).toContain(`${name}: `);
    expect(JSON.parse(soatvan(["config", "--show", "b.md", "--json"], { cwd: folder }).stdout).rules.typography).toBe(
      "off",
    );
  });
});

describe("soatvan init", () => {
  it.each(["vi", "en"])("writes a commented configuration (%s) that holds, and never over another", (locale) => {
    const folder = folderWith({ "a.txt": faulty });
    expect(soatvan(["init", "--locale", locale], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, "soatvan.config.json"), "utf8")).toContain("//");
    expect(soatvan(["a.txt"], { cwd: folder })).toMatchObject({ status: 1, stderr: "" });
    const again = soatvan(["init"], { cwd: folder });
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("--force");
    expect(soatvan(["init", "--force"], { cwd: folder }).status).toBe(0);
  });
});

describe("soatvan init beside a YAML configuration", () => {
  it.each([[], ["--force"]])("writes no second one, for both would then be refused (%j)", (...force) => {
    const folder = folderWith({ "soatvan.config.yaml": "rules: {}\n" });
    const run = soatvan(["init", ...force], { cwd: folder });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("Đã có “soatvan.config.yaml”; mỗi thư mục chỉ có một tệp cấu hình");
    expect(readdirSync(folder)).toEqual(["soatvan.config.yaml"]);
  });
});

describe("commands that tell about rules", () => {
  it("explain lists the rules of a category", () => {
    const { stdout, status } = soatvan(["explain", "spelling"]);
    expect(status).toBe(0);
    const names = allRules.map(({ name }) => name).filter((name) => name.startsWith("spelling/"));
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(names);
  });

  it("why says that something on a line is suppressed, by a directive or by the configuration", () => {
    const folder = folderWith({
      "a.md": "Công tác  cán bộ.<!-- soatvan-disable-line -->\n\nBảo  đảm.\n\nSạch.\n",
      "soatvan.config.json": '{ "ignore": ["Bảo-[  ]-đảm"] }',
    });
    const said = [1, 3, 5].map((line) => soatvan(["why", `a.md:${line}`], { cwd: folder }).stdout);
    expect(said.map((text) => text.includes("được bỏ qua theo yêu cầu"))).toEqual([true, true, false]);
  });

  it.each(["help", "version"])("%s without dashes is understood, unless a file has that name", (word) => {
    expect(soatvan([word]).stdout).toBe(soatvan([`--${word}`]).stdout);
    const folder = folderWith({ [word]: faulty });
    expect(soatvan([word], { cwd: folder }).status).toBe(1);
  });

  it("rules lists every rule, for people and for programs", () => {
    const { stdout } = soatvan(["rules"]);
    const rules = JSON.parse(soatvan(["rules", "--json"]).stdout);
    expect(rules.map(({ name }: { name: string }) => name)).toEqual(allRules.map(({ name }) => name));
    for (const { name, description } of allRules) {
      expect(stdout).toContain(name);
      expect(stdout).toContain(description.vi);
    }
    expect(soatvan(["rules", "--locale", "en"]).stdout).toContain(allRules[0]?.description.en);
  });

  it("explain shows a rule's page in both languages; an unknown rule is exit 2 with the nearest names", () => {
    expect(soatvan(["explain", "typography/spacing"]).stdout).toContain("# typography/spacing");
    expect(soatvan(["explain", "typography/spacing", "--locale", "en"]).stdout).toContain("Severity");
    const wrong = soatvan(["explain", "spacing"]);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("typography/spacing");
    expect(soatvan(["explain"]).status).toBe(2);
  });

  it("why tells everything about a line: message, rule, authority, fixes", () => {
    const folder = folderWith({ "a.txt": `Sạch.\n${faulty}` });
    const { stdout, status } = soatvan(["why", "a.txt:2"], { cwd: folder });
    expect(status).toBe(0);
    for (const part of ["a.txt:2:9", "dấu cách liền nhau", "soatvan explain typography/spacing", "Căn cứ", "--fix"])
      expect(stdout).toContain(part);
    expect(soatvan(["why", "a.txt:1"], { cwd: folder }).stdout).toContain("Không có gì bị báo");
    for (const wrong of [["why"], ["why", "a.txt"], ["why", "a.txt:99"], ["why", "mat.txt:1"]])
      expect(soatvan(wrong, { cwd: folder }).status).toBe(2);
  });
});

describe("filters", () => {
  it("normalize brings a text to NFC and leaves the rest byte for byte", () => {
    const text = "\ufeffTiếng Việt 😀\r\nkhông xuống dòng";
    expect(soatvan(["normalize"], { input: text.normalize("NFD") }).stdout).toBe(text);
    const folder = folderWith({ "a.txt": text.normalize("NFD") });
    expect(soatvan(["normalize", "a.txt"], { cwd: folder }).stdout).toBe(text);
    expect(soatvan(["normalize"], { input: Buffer.from([0xff]) }).status).toBe(2);
    expect(soatvan(["normalize", "mat.txt"], { cwd: folder }).status).toBe(2);
  });
});

describe("old encodings", () => {
  const text = "Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập, tự do, hạnh phúc. Kính gửi ủy ban nhân dân xã.\n";
  const single = ["tcvn3", "viscii", "windows-1258"] as const;

  it.each(single)(
    "a file in %s is named as such, never read as something else, and convert brings it to UTF-8",
    (encoding) => {
      const bytes = Buffer.from(toLegacyText(text, encoding), "latin1");
      const folder = folderWith({});
      writeFileSync(join(folder, "cu.txt"), bytes);
      const { run, report } = soatvanJson(["cu.txt"], { cwd: folder });
      expect(run.status).toBe(2);
      expect(report.files[0]?.errors[0]?.message).toContain(`soatvan convert --from ${encoding}`);
      expect(soatvan(["--fix", "cu.txt"], { cwd: folder }).status).toBe(2);
      expect(readFileSync(join(folder, "cu.txt")).equals(bytes)).toBe(true);
      for (const from of [encoding, "auto"])
        expect(soatvan(["convert", "--from", from, "cu.txt"], { cwd: folder }).stdout).toBe(text);
    },
  );

  it.each(["tcvn3", "vni", "viqr"] as const)(
    "text in %s that was copied as characters is converted too",
    (encoding) => {
      expect(soatvan(["convert", "--from", encoding], { input: toLegacyText(text, encoding) }).stdout).toBe(text);
    },
  );

  it("convert says what it needs", () => {
    for (const wrong of [["convert"], ["convert", "--from", "tcvn"], ["convert", "--from", "auto", "mat.txt"]])
      expect(soatvan(wrong)).toMatchObject({ status: 2, stdout: "" });
    expect(soatvan(["convert", "--from", "auto"], { input: "Tiếng Việt.\n" }).stderr).toContain("--from tcvn3");
  });
});

describe("wrong usage of a command", () => {
  it.each([
    [["config"], "--show"],
    [["config", "--shw", "a"], "--show"],
    [["confg", "--show", "a.txt"], "config"],
    [["rules", "x"], "soatvan rules"],
    [["init", "x"], "soatvan init"],
    [["explain", "--locale", "fr", "x"], "vi, en"],
    [["normalize", "a", "b"], "một tệp"],
  ])("%j exits with 2 and says what would be right", (args, hint) => {
    const run = soatvan(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(hint);
  });

  it.each(["config", "init", "rules", "explain", "why", "normalize", "convert", "lsp"])(
    "%s --help tells how",
    (command) => {
      expect(soatvan([command, "--help"])).toMatchObject({ status: 0 });
      expect(soatvan([command, "--help", "--locale", "en"]).stdout).toContain(`soatvan ${command}`);
    },
  );
});
