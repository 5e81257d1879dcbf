import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Editor, startEditor } from "./editor.ts";

/** A folder with a configuration in a folder inside a folder, opened in an editor, and what commands answer there. */
async function open(
  name: string,
  config: string | undefined,
  options: Parameters<typeof startEditor>[0] = {},
): Promise<{
  readonly home: string;
  readonly file: string;
  readonly editor: Editor;
  readonly read: () => string;
  run(command: string, ...args: readonly unknown[]): Promise<{ readonly uri?: string; readonly error?: string }>;
}> {
  const home = mkdtempSync(join(tmpdir(), "soatvan-lệnh-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const path = join(home, "văn bản");
  mkdirSync(path);
  if (config !== undefined) writeFileSync(join(path, name), config);
  const folder = pathToFileURL(path).href;
  const file = `${folder}/b%C3%A0i.txt`;
  const editor = await startEditor({ folders: [folder], ...options });
  editor.open(file, "Thực hiện Nghị định số 30/2020/NĐ/CP.\n");
  return {
    home: path,
    file,
    editor,
    read: () => readFileSync(join(path, name), "utf8"),
    async run(command, ...args) {
      const answer = await editor.server.ask("workspace/executeCommand", {
        command: `soatvan.server.${command}`,
        arguments: args,
      });
      return answer.error === undefined ? (answer.result ?? {}) : { error: answer.error.message };
    },
  };
}

describe("a command that writes to the configuration", () => {
  it.each([
    ["soatvan.config.json", '{ "rules": { '],
    ["soatvan.config.json", "[]"],
    ["soatvan.config.json", '{ "rules": "x" }'],
    ["soatvan.config.yaml", "rules: [\n"],
    ["soatvan.config.yaml", "rules: 5\n"],
  ])("writes nothing to a broken %s, names the file, and says what to do: %s", async (name, config) => {
    const { file, run, read, home } = await open(name, config);
    for (const [command, ...args] of [
      ["disableRule", "code/format", file],
      ["addWord", "từmới", "workspace", file],
      ["ignoreText", "code/format", "30/2020/NĐ/CP", file],
    ] as const) {
      const { error } = await run(command, ...args);
      expect(error).toContain(join(home, name));
      expect(error).toContain("Hãy sửa chỗ báo lỗi trong tệp đó rồi làm lại.");
    }
    expect(read()).toBe(config);
    expect(existsSync(join(home, "soatvan.words.txt"))).toBe(false);
  });

  it("keeps comments and a comma too many", async () => {
    const { file, run, read } = await open("soatvan.config.json", '{\n  // của phòng\n  "preset": "state",\n}\n');
    expect((await run("disableRule", "code/format", file)).error).toBeUndefined();
    expect(read()).toContain("// của phòng");
    expect(read()).toContain('"code/format": "off"');
  });

  it("writes to a word list beside or above the configuration, and gives its plain address", async () => {
    const { file, run, home } = await open("soatvan.config.json", '{ "dictionaries": ["../từ.txt"] }');
    const { uri } = await run("addWord", "từmới", "workspace", file);
    expect(uri).not.toContain("..");
    expect(readFileSync(join(home, "../từ.txt"), "utf8")).toBe("từmới\n");
  });

  it("writes nothing outside the folder while the folder is not trusted", async () => {
    const untrusted = { initializationOptions: { restricted: true } };
    const { file, run, home } = await open("soatvan.config.json", '{ "dictionaries": ["../từ.txt"] }', untrusted);
    expect((await run("addWord", "từmới", "workspace", file)).error).toContain("Hãy tin cậy thư mục rồi làm lại.");
    expect(existsSync(join(home, "../từ.txt"))).toBe(false);
  });

  it.each([
    ["disableRule", ["no/rule"], "Không có quy tắc “no/rule”."],
    ["disableRule", ["code/fromat"], "Có phải ý bạn là code/format?"],
    ["disableRule", [""], "Không có quy tắc “”."],
    ["ignoreText", ["code/format", " "], "Cần cho biết đoạn chữ để bỏ qua."],
    ["ignoreText", ["x/y", "abc"], "Không có quy tắc “x/y”."],
    ["addWord", ["a#b"], "phải là một từ hay cụm từ trên một dòng"],
    ["addWord", [], "phải là một từ hay cụm từ trên một dòng"],
    ["explainRule", ["code/fromat"], "Có phải ý bạn là code/format?"],
    ["fixAll", ["file:///nowhere.txt"], "Văn bản “file:///nowhere.txt” chưa mở."],
    ["nonsense", [], "Không có lệnh “soatvan.server.nonsense”."],
  ])("says why it does nothing: %s %j", async (command, args, reason) => {
    const { run, home } = await open("soatvan.config.json", undefined);
    expect((await run(command, ...args)).error).toContain(reason);
    expect(existsSync(join(home, "soatvan.config.json"))).toBe(false);
  });

  it("says so in English when messages are English", async () => {
    const { run } = await open("soatvan.config.json", undefined, { settings: { locale: "en" } });
    expect((await run("disableRule", "code/fromat")).error).toBe(
      "There is no rule “code/fromat”. Did you mean code/format?",
    );
  });

  it("asks for a folder where none is open", async () => {
    const editor = await startEditor();
    editor.open("untitled:1", "Một  hai.\n");
    const answer = await editor.server.ask("workspace/executeCommand", {
      command: "soatvan.server.disableRule",
      arguments: ["code/format", "untitled:1"],
    });
    expect(answer.error?.message).toContain("Hãy mở thư mục chứa văn bản.");
  });
});
