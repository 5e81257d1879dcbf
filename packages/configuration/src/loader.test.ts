import { allRules, createLinter, plainReader, presetNames } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { createConfigurationLoader, formatConfigurationProblem, formatPlace, type Settings } from "./index.ts";

/** A loader over files that exist only here; `!` as text is a file that cannot be read. */
function loaderOver(files: Readonly<Record<string, unknown>>, options: { configFile?: string; search?: boolean } = {}) {
  const texts = new Map(
    Object.entries(files).map(([path, value]) => [path, typeof value === "string" ? value : JSON.stringify(value)]),
  );
  let reads = 0;
  const loader = createConfigurationLoader({
    rules: allRules,
    presets: presetNames,
    ...options,
    files: {
      read: async (path) => {
        reads++;
        const text = texts.get(path);
        if (text === "!") throw new Error("EACCES");
        return text;
      },
      exists: async (path) => [...texts.keys()].some((known) => known === path || known.startsWith(`${path}/`)),
    },
  });
  return { loader, texts, reads: () => reads };
}

async function settingsOf(files: Readonly<Record<string, unknown>>, path = "/a/bai.txt"): Promise<Settings> {
  return (await loaderOver(files).loader.load(path)).settings;
}

const said = (settings: Settings, locale: "vi" | "en" = "vi"): readonly string[] =>
  settings.problems.map((problem) => `${formatPlace(problem.place)} ${formatConfigurationProblem(problem, locale)}`);

describe("finding a configuration", () => {
  it("gives the defaults where there is none", async () => {
    const settings = await settingsOf({});
    expect(settings).toMatchObject({ config: { rules: {}, ignore: [] }, problems: [], files: [] });
    expect(createLinter(settings.config).rules.length).toBe(createLinter().rules.length);
  });

  it("lets a nearer file win value by value, up to one that is root", async () => {
    const files = {
      "/soatvan.config.json": { rules: { "code/format": "off" } },
      "/a/soatvan.config.json": {
        root: true,
        extends: "press",
        rules: { "typography/spacing": "error", duplicate: "info" },
      },
      "/a/b/soatvan.config.yaml": "rules:\n  typography/spacing: off\n",
    };
    const settings = await settingsOf(files, "/a/b/bai.txt");
    expect(settings.problems).toEqual([]);
    expect(settings.config).toEqual({
      preset: ["press"],
      rules: { duplicate: "info", "typography/spacing": { severity: "off" } },
      ignore: [],
    });
    expect(settings.files).toEqual(["/a/soatvan.config.json", "/a/b/soatvan.config.yaml"]);
    expect(settings.origins.severities.get("typography/spacing")).toEqual({
      file: "/a/b/soatvan.config.yaml",
      line: 2,
      column: 3,
    });
  });

  it("lets a category set nearer silence what was said of its rules farther out, but not the options", async () => {
    const settings = await settingsOf(
      {
        "/soatvan.config.json": {
          rules: { "duplicate/paragraph": { severity: "error", options: { minimumWords: 9 } } },
        },
        "/a/soatvan.config.json": { rules: { duplicate: "off" } },
      },
      "/a/x.txt",
    );
    expect(createLinter(settings.config).rules.some(({ rule }) => rule.name === "duplicate/paragraph")).toBe(false);
  });

  it("uses one file only when it is named, and none when told not to search", async () => {
    const files = { "/a/soatvan.config.json": { extends: "party" }, "/khac.json": { extends: "state" } };
    const named = await loaderOver(files, { configFile: "/khac.json" }).loader.load("/a/x.txt");
    expect(named.settings.config.preset).toEqual(["state"]);
    const none = await loaderOver(files, { search: false }).loader.load("/a/x.txt");
    expect(none.settings.config.preset).toBeUndefined();
    const missing = await loaderOver(files, { configFile: "/mat.json" }).loader.load("/a/x.txt");
    expect(said(missing.settings)[0]).toContain("Không có tệp “/mat.json”");
  });

  it("works on Windows paths and on an editor's virtual workspace", async () => {
    for (const root of ["C:/du-an", "vscode-vfs://github/toasoan/bai"]) {
      const settings = await settingsOf(
        {
          [`${root}/soatvan.config.json`]: { extends: "./chung/nen.json" },
          [`${root}/chung/nen.json`]: { extends: "press" },
        },
        `${root}/tin/bai.md`,
      );
      expect(settings.config.preset).toEqual(["press"]);
      expect(settings.problems).toEqual([]);
    }
  });
});

describe("extends and overrides", () => {
  it("builds on files and presets; what the file says itself wins", async () => {
    const settings = await settingsOf({
      "/a/soatvan.config.json": { extends: ["./chung/nen.yaml", "party"], rules: { "code/format": "info" } },
      "/a/chung/nen.yaml":
        "extends: [state, press]\nrules: { code/format: error, typography/spacing: error }\ndictionaries: tu.txt\n",
      "/a/chung/tu.txt": "Hoà Bình\n",
    });
    expect(settings.problems).toEqual([]);
    expect(settings.config.preset).toEqual(["party"]);
    expect(settings.config.rules).toEqual({
      "code/format": { severity: "info" },
      "typography/spacing": { severity: "error" },
    });
    expect(settings.knowledge.words).toEqual(["Hoà Bình"]);
  });

  it("applies overrides by glob, in order, and gives files with the same settings the same object", async () => {
    const { loader } = loaderOver({
      "/a/soatvan.config.json": {
        overrides: [
          { files: "*.md", rules: { "typography/spacing": "off" } },
          { files: ["nghi-quyet/**", "!**/nhap.txt"], extends: "party" },
        ],
      },
    });
    const config = async (path: string) => (await loader.load(path)).settings;
    expect((await config("/a/x/y.md")).config.rules).toEqual({ "typography/spacing": { severity: "off" } });
    expect((await config("/a/nghi-quyet/2026/1.txt")).config.preset).toEqual(["party"]);
    expect((await config("/a/1.txt")).config).toEqual({ rules: {}, ignore: [] });
    expect(await config("/a/x/y.md")).toBe(await config("/a/z.md"));
    expect(await config("/a/x/y.md")).not.toBe(await config("/a/z.txt"));
  });

  it.each([
    [
      "a circle",
      { "/a/soatvan.config.json": { extends: "./b.json" }, "/a/b.json": { extends: "./soatvan.config.json" } },
      "gọi vòng nhau: soatvan.config.json → b.json → soatvan.config.json",
    ],
    [
      "a missing file",
      { "/a/soatvan.config.json": { extends: "./mat.json" } },
      "/a/soatvan.config.json:1:12 Không có tệp “/a/mat.json”",
    ],
    ["an address", { "/a/soatvan.config.json": { extends: "https://a.vn/c.json" } }, "Không đọc cấu hình từ mạng"],
    ["an unknown preset", { "/a/soatvan.config.json": { extends: "nhanuoc" } }, "Không có bộ quy tắc “nhanuoc”"],
    [
      "a file in an override",
      { "/a/soatvan.config.json": { overrides: [{ files: "*", extends: "./b.json" }] } },
      "Không có bộ quy tắc “./b.json”",
    ],
    [
      "a file that cannot be read",
      { "/a/soatvan.config.json": { extends: "./b.json" }, "/a/b.json": "!" },
      "/a/b.json: EACCES",
    ],
  ])("refuses %s with the place", async (_, files, message) => {
    expect(said(await settingsOf(files)).join("\n")).toContain(message);
  });
});

describe("mistakes in a configuration", () => {
  it.each([
    ['{\n  "rulez": {}\n}', "2:3 Không có khóa “rulez”. Có phải ý bạn là rules?"],
    ['{ "rules": { "speling": "off" } }', "1:14 Không có quy tắc “speling”. Có phải ý bạn là spelling?"],
    [
      '{ "mức": 1 }',
      "1:3 Không có khóa “mức”. Hãy dùng: root, extends, rules, dictionaries, registries, slogans, ignore, overrides.",
    ],
    ['{ "rules": { "spelling/confusable": { "options": { "thêm": 1 } } } }', "1:52 Không có tùy chọn “thêm”."],
    [
      '{ "rules": { "code/format": { "options": { "thêm": 1 } } } }',
      "1:44 Không có tùy chọn “thêm”. Hãy dùng: requireNumberWord.",
    ],
    [
      '{ "rules": { "code": { "options": {} } } }',
      "1:24 Tùy chọn phải đặt ở từng quy tắc, không đặt được cho cả nhóm “code”. Hãy dùng: code/….",
    ],
    [
      '{ "ignore": [{ "text": "a", "rules": ["spelling", "speling"] }] }',
      "1:51 Không có quy tắc “speling”. Có phải ý bạn là spelling?",
    ],
    [
      '{ "ignore": [{ "text": "a", "rules": "spelling" }] }',
      '1:38 Giá trị "spelling" không dùng được ở đây. Hãy dùng: ["…"].',
    ],
    ['{ "overrides": [{ "files": [], "rules": {} }] }', '1:28 Giá trị [] không dùng được ở đây. Hãy dùng: ["…"].'],
    ['{ "preset": "state" }', "1:3 Không có khóa “preset”. Có phải ý bạn là extends?"],
    [
      '{\n  // ghi chú\n  "rules": {\n    "duplicate/paragraf": "off",\n  },\n}',
      "4:5 Không có quy tắc “duplicate/paragraf”. Có phải ý bạn là duplicate/paragraph?",
    ],
    ['{ "rules": { "typography/spacing": "loud" } }', "“loud” không phải là một mức độ"],
    ['{ "rules": { "typography/spacing": 2 } }', "1:36 Giá trị 2 không dùng được ở đây"],
    ['{ "rules": { "typography": { "options": {} } } }', "cả nhóm “typography”"],
    ['{ "rules": { "typography/spacing": { "level": "off" } } }', "Không có khóa “level”"],
    ['{ "rules": { "typography/spacing": { "options": { "khong": 1 } } } }', "1:51 Không có tùy chọn “khong”"],
    ['{ "root": "yes" }', 'Giá trị "yes" không dùng được ở đây. Hãy dùng: true, false.'],
    ['{ "ignore": [{ "text": "" }] }', "Không hiểu mẫu bỏ qua"],
    ['{ "ignore": [{ "text": "x", "prefix": "y" }] }', "Không có khóa “prefix”"],
    ['{ "overrides": [{ "rules": {} }] }', "Dòng này thiếu “files”"],
    ['{ "dictionaries": "mat.txt" }', "Không có tệp “/a/mat.txt”"],
    ['{ "dictionaries": [1] }', "Giá trị 1 không dùng được ở đây"],
    ['{ "rules": {}, "rules": {} }', "1:16 Khóa “rules” được viết hai lần"],
    ['{ "__proto__": { "polluted": true } }', "1:3 Không được dùng khóa “__proto__”"],
    [
      '{ "rules": { "typography/spacing": { "options": { "constructor": {} } } } }',
      "Không được dùng khóa “constructor”",
    ],
    ['{ "rules": ', "viết chưa đúng cú pháp"],
    ["", "viết chưa đúng cú pháp"],
    ["[]", "Giá trị [] không dùng được ở đây"],
    ["[".repeat(100_000), "lồng quá 32 cấp"],
    [`{"extends": "${"x".repeat(1 << 20)}"}`, "Tệp quá lớn"],
  ])("are named with their line: %.60s", async (text, message) => {
    const settings = await settingsOf({ "/a/soatvan.config.json": text });
    expect(said(settings).join("\n")).toContain(message);
    expect(said(settings, "en").join("\n")).not.toMatch(/[{}]actual|[{}]expected/u);
  });

  it.each([
    ["a: &a [x, x]\nb: [*a, *a]\n", "không được dùng bí danh"],
    ["rules: !!js/function 'x'\n", "2:1"],
    ["rules: {typography/spacing: off}\nrules: {}\n", "2:1 Khóa “rules” được viết hai lần"],
    ["rules:\n  typography/spacing: [off\n", "viết chưa đúng cú pháp"],
    [`rules: ${"[".repeat(2000)}${"]".repeat(2000)}\n`, "lồng quá 32 cấp"],
    ["rulez: {}\n", "1:1 Không có khóa “rulez”"],
  ])("are named in YAML too: %.40s", async (text, message) => {
    const settings = await settingsOf({ "/a/soatvan.config.yaml": text });
    expect(settings.problems.length).toBeGreaterThan(0);
    if (!message.startsWith("2:1")) expect(said(settings).join("\n")).toContain(message);
  });

  it("refuses two configuration files in one folder", async () => {
    const settings = await settingsOf({ "/a/soatvan.config.json": "{}", "/a/soatvan.config.yml": "{}" });
    expect(said(settings)).toEqual([
      "/a/soatvan.config.json:1:1 Trong một thư mục có cả “soatvan.config.yml”. Hãy giữ một tệp cấu hình.",
    ]);
  });

  it("never reach into the prototype of objects", async () => {
    await settingsOf({ "/a/soatvan.config.json": '{ "rules": { "__proto__": "off", "constructor": "off" } }' });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect("severity" in {}).toBe(false);
  });

  it("leave the rest of the file in force", async () => {
    const settings = await settingsOf({
      "/a/soatvan.config.json": { rulez: {}, rules: { "code/format": "off", "x/y": "off" } },
    });
    expect(settings.config.rules).toEqual({ "code/format": { severity: "off" } });
    expect(settings.problems.length).toBe(2);
  });
});

describe("reading", () => {
  it("reads each file once, and again after it was told to forget", async () => {
    const { loader, texts, reads } = loaderOver({ "/a/soatvan.config.json": { extends: "party" } });
    await loader.load("/a/1.txt");
    await loader.load("/a/2.txt");
    const before = reads();
    texts.set("/a/soatvan.config.json", '{"extends":"press"}');
    expect((await loader.load("/a/3.txt")).settings.config.preset).toEqual(["party"]);
    expect(reads()).toBe(before);
    loader.forget();
    expect((await loader.load("/a/3.txt")).settings.config.preset).toEqual(["press"]);
  });

  it("takes an entry of `ignore` that is one string, with what must stand around the text", async () => {
    const settings = await settingsOf({ "/a/soatvan.config.json": { ignore: ["Viết -[hai  dấu]- cách", "a-[]-b"] } });
    expect(settings.config.ignore).toEqual([{ before: "Viết ", text: "hai  dấu", after: " cách" }]);
    expect(settings.problems.map(({ kind }) => kind)).toEqual(["bad-ignore"]);
  });

  it("gives `ignore` to the linter with its place", async () => {
    const settings = await settingsOf({
      "/a/soatvan.config.json": { ignore: [{ text: "hai  dấu", rules: ["typography"] }] },
    });
    expect(settings.origins.ignore).toEqual([{ file: "/a/soatvan.config.json", line: 1, column: 12 }]);
    const result = createLinter(settings.config).lint(plainReader.read("Viết hai  dấu cách là có ý.\n"));
    expect(result).toMatchObject({ diagnostics: [], suppressed: 1 });
  });
});
