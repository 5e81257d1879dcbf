import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, git, lines } from "./folders.ts";
import { root, soatvan } from "./soatvan.ts";

const faulty = "Công tác  cán bộ.\n";
const rulesOf = (file: { path: string; diagnostics: readonly { rule: string }[] }): readonly string[] => [
  file.path,
  ...file.diagnostics.map(({ rule }) => rule),
];
const binary = join(root, "packages/cli/bin/soatvan.js");

describe("cache and threads", () => {
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`${index}.txt`, `${faulty}Bài ${index}  số ${index} , hết.\n`]),
  );

  it("give the same report as one thread without a cache, in the same order", () => {
    const folder = folderWith({ ...files, "41.txt": "Sạch.\n" });
    const plain = soatvan([".", "--format", "json", "--jobs", "1"], { cwd: folder });
    const cache = ["--cache-location", "nho/cache.json"];
    for (const args of [["--jobs", "3"], cache, cache, [...cache, "--jobs", "3"]])
      expect(soatvan([".", "--format", "json", ...args], { cwd: folder }).stdout).toBe(plain.stdout);
    expect(plain.status).toBe(1);
  });

  it("say the same of rules about several files, of directives meant for them, and of files that cannot be read", () => {
    const cited = (day: string) => `Căn cứ Quyết định số 1234/QĐ-BNV ngày ${day} của Bộ Nội vụ về công tác văn thư.\n`;
    const folder = folderWith({
      "a.txt": cited("05/3/2020"),
      "b.md": `# Bài  viết\n\n${cited("06/3/2020")}`,
      "c.md": `<!-- soatvan-disable code/consistency-across -->\n\n${cited("07/3/2020")}`,
      "d.md": "<!-- soatvan-disable-next-line code/consistency-across -->\nSạch.\n",
      "e.html": "<!-- soatvan-disable-next-line typography/spacing -->\n<p>Sạch sẽ.</p>\n",
      "hỏng.txt": Buffer.from([0x43, 0xf4, 0x6e]),
      "soatvan.config.json": JSON.stringify({ ignore: ["Bài  viết"] }),
    });
    const run = (...args: readonly string[]) => soatvan([".", "--format", "json", ...args], { cwd: folder });
    const plain = run("--jobs", "1");
    expect(plain.status).toBe(2);
    expect(JSON.parse(plain.stdout).files.map(rulesOf)).toEqual([
      ["a.txt"],
      ["b.md", "code/consistency-across"],
      ["c.md"],
      ["d.md"],
      ["e.html", "directive/unused"],
      ["hỏng.txt"],
    ]);
    const cache = ["--cache-location", "nho/cache.json"];
    for (const args of [["--jobs", "3"], cache, cache]) expect(run(...args).stdout).toBe(plain.stdout);
  });

  it("fix the same files", () => {
    const [one, three] = [folderWith(files), folderWith(files)];
    soatvan([".", "--fix", "--jobs", "1"], { cwd: one });
    soatvan([".", "--fix", "--jobs", "3"], { cwd: three });
    for (const name of readdirSync(one)) expect(readFileSync(join(three, name))).toEqual(readFileSync(join(one, name)));
    expect(readdirSync(three).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("a cache knows what is said of files together, and forgets it when one of them changes", () => {
    const paragraph = `${"Công tác cán bộ của tỉnh được thực hiện đúng quy định, công khai và dân chủ, ".repeat(6)}.\n`;
    const folder = folderWith({ "a.txt": `Bài một.\n\n${paragraph}`, "b.txt": `Bài hai.\n\n${paragraph}` });
    const rule = ["--rule", "duplicate/across-documents", "--format", "json"];
    const plain = () => soatvan([".", ...rule], { cwd: folder }).stdout;
    const cached = () => soatvan([".", ...rule, "--cache-location", "c/c.json"], { cwd: folder }).stdout;
    expect(plain()).toContain("b.txt");
    for (let round = 0; round < 2; round++) expect(cached()).toBe(plain());
    writeFileSync(join(folder, "b.txt"), "Bài hai, viết lại từ đầu.\n");
    for (let round = 0; round < 2; round++) expect(cached()).toBe(plain());
  });

  it("a cache knows a text by its content, whatever its time says, and forgets with the settings", () => {
    const folder = folderWith({ "a.txt": faulty });
    const run = (...args: readonly string[]) =>
      soatvan(["a.txt", "--cache-location", "c.json", ...args], { cwd: folder });
    expect(run().status).toBe(1);
    writeFileSync(join(folder, "a.txt"), "Công tác cán bộ..\n".replace("..", "."));
    utimesSync(join(folder, "a.txt"), 1, 1);
    expect(run().status).toBe(0);
    writeFileSync(join(folder, "a.txt"), faulty);
    writeFileSync(join(folder, "soatvan.config.json"), '{ "rules": { "typography/spacing": "off" } }');
    expect(run().status).toBe(0);
  });

  it.each([["không phải JSON"], ["null"], ['{"version":1,"entries":{"x":{"diagnostics":3}}}'], [""]])(
    "a broken cache is as good as none: %s",
    (content) => {
      const folder = folderWith({ "a.txt": faulty, "c.json": content });
      expect(soatvan(["a.txt", "--cache-location", "c.json"], { cwd: folder }).status).toBe(1);
      expect(JSON.parse(readFileSync(join(folder, "c.json"), "utf8")).version).toBe(1);
    },
  );
});

describe("where files come from", () => {
  it("a list, by lines or NUL, from a file or standard input", () => {
    const folder = folderWith({ "a b.txt": faulty, "c.txt": faulty, "ds.txt": "a b.txt\r\nc.txt\r\n" });
    expect(lines(folder, "--files-from", "ds.txt").length).toBe(2);
    const piped = soatvan(["--files-from", "-", "--format", "ndjson"], { cwd: folder, input: "a b.txt\0c.txt\0" });
    expect(piped.stdout.trim().split("\n").length).toBe(2);
  });

  it("rows of JSON: one answer for each row, in order, and a bad row is named while the others go on", () => {
    const rows = [
      { id: 7, path: "a.txt", text: faulty },
      "{ hỏng",
      { path: "b.md", text: "# Đề  mục\n" },
      { text: "Sạch.\n" },
    ].map((row) => (typeof row === "string" ? row : JSON.stringify(row)));
    const run = soatvan(["--ndjson-in"], { input: `${rows.join("\n")}\n` });
    const answers = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(
      answers.map(({ id, path, format, diagnostics, errors }) => [id, path, format, diagnostics.length, errors.length]),
    ).toEqual([
      [7, "a.txt", "plain", 1, 0],
      [undefined, "<2>", "plain", 0, 1],
      [undefined, "b.md", "markdown", 1, 0],
      [undefined, "<text>.txt", "plain", 0, 0],
    ]);
    expect(run.status).toBe(2);
    const fixed = soatvan(["--ndjson-in", "--fix"], { input: `${rows[0]}\n` });
    expect(JSON.parse(fixed.stdout)).toMatchObject({ text: "Công tác cán bộ.\n", fixed: 1 });
  });

  it("rows without end take no more memory than a few", () => {
    const row = `${JSON.stringify({ path: "a.txt", text: "Công tác cán bộ của tỉnh.\n".repeat(400) })}\n`;
    const run = soatvan(["--ndjson-in", "--rule", "typography/spacing"], {
      input: row.repeat(2500),
      env: { NODE_OPTIONS: "--max-old-space-size=48" },
    });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(run.stdout.match(/\n/gu)?.length).toBe(2500);
  });

  it("folders leave out what .gitignore and .soatvanignore name; a file named is left out only by the latter, and said so", () => {
    const folder = folderWith({
      ".soatvanignore": "mau/\n",
      ".gitignore": "nhap.txt\n",
      "mau/a.txt": faulty,
      "nhap.txt": faulty,
      "b.txt": faulty,
    });
    git(folder, "init", "-q");
    expect(lines(folder, ".").map(([path]) => path)).toEqual(["b.txt"]);
    expect(lines(folder, ".", "--no-ignore").map(([path]) => path)).toEqual(["b.txt", "mau/a.txt", "nhap.txt"]);
    expect(lines(folder, "nhap.txt").map(([path]) => path)).toEqual(["nhap.txt"]);
    const named = soatvan(["mau/a.txt"], { cwd: folder });
    expect(named.stdout).toContain("Bỏ qua theo .soatvanignore: mau/a.txt");
  });
});

describe("a run that is stopped", () => {
  it.each(["1", "3"])(
    "Ctrl-C while fixing on %s thread(s) leaves every file whole, old or new, and nothing beside them",
    async (jobs) => {
      const text = `${faulty}Dòng  hai , ba.\n`.repeat(2000);
      const names = Array.from({ length: 60 }, (_, index) => `${index}.txt`);
      const folder = folderWith(Object.fromEntries(names.map((name) => [name, text])));
      const child = spawn(process.execPath, [binary, "--fix", "--jobs", jobs, "."], { cwd: folder, stdio: "ignore" });
      const first = join(folder, "0.txt");
      for (let round = 0; round < 400 && readFileSync(first, "utf8") === text; round++)
        await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill("SIGINT");
      const status = await new Promise((resolve) => child.on("exit", resolve));
      const contents = new Set(names.map((name) => readFileSync(join(folder, name), "utf8")));
      expect(contents.size).toBeLessThanOrEqual(2);
      expect(readdirSync(folder).sort()).toEqual([...names].sort());
      expect([0, 130]).toContain(status);
      expect(existsSync(first)).toBe(true);
    },
  );
});
