import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, soatvan, soatvanJson, temporaryFolder } from "./soatvan.ts";

const faulty = "Công tác  cán bộ.\n";
const binary = join(root, "packages/cli/bin/soatvan.js");

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function git(folder: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@t.vn", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
}

function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "-q");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "đầu");
  return folder;
}

const lines = (folder: string, ...args: readonly string[]) =>
  soatvanJson(args, { cwd: folder }).report.files.map(({ path, diagnostics }) => [
    path,
    ...diagnostics.map(({ range }) => range.start.line),
  ]);

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
    expect(unknown.stderr).toContain("Git không so sánh được với “khong-co”");
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

describe("a run that goes on or is stopped", () => {
  it("--watch checks again when a file changes, and ends with Ctrl-C", async () => {
    const folder = folderWith({ "a.txt": faulty });
    const child = spawn(process.execPath, [binary, "a.txt", "--watch", "--no-color"], { cwd: folder });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    const until = async (wanted: string) => {
      for (let round = 0; round < 400 && !output.includes(wanted); round++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        // The watcher may not be up yet when the first report is out.
        if (wanted.includes("0 cảnh báo")) writeFileSync(join(folder, "a.txt"), "Sạch.\n");
      }
      expect(output).toContain(wanted);
    };
    await until("1 cảnh báo");
    await until("0 cảnh báo");
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(130);
  });

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
