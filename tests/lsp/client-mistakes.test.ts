import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { startServer } from "./client.ts";
import { type Editor, plainCapabilities, published, range, startEditor } from "./editor.ts";

const uri = "file:///du-an/bai.txt";

describe("a client that says little of itself when it starts", () => {
  it.each([
    ["no capabilities", {}],
    ["null for its capabilities", { capabilities: null }],
    ["null for each of its capabilities", { capabilities: { textDocument: null, workspace: null, general: null } }],
    ["null inside its capabilities", { capabilities: { textDocument: { diagnostic: null, codeAction: null } } }],
    ["options and folders that are none", { capabilities: {}, initializationOptions: "x", workspaceFolders: null }],
  ])("is served with the least: %s", async (_, params) => {
    const server = startServer();
    await server.request("initialize", { processId: null, rootUri: null, ...params });
    server.notify("initialized", {});
    server.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "plaintext", version: 1, text: "Một  hai.\n" },
    });
    const { params: published } = await server.waitFor(({ method }) => method === "textDocument/publishDiagnostics");
    expect(published.diagnostics).toHaveLength(1);
  });

  it("may try again after an initialize without parameters", async () => {
    const server = startServer();
    expect((await server.ask("initialize", null)).error?.code).toBe(-32602);
    expect((await server.ask("initialize", { capabilities: {} })).error).toBeUndefined();
  });
});

describe("changes of a document", () => {
  const codes = async (editor: Editor) => (await editor.pull(uri)).items.map(({ code }) => code);

  it("are taken as the whole text when their range is null", async () => {
    const editor = await startEditor();
    editor.open(uri, "Một hai.\n");
    editor.change(uri, 2, [{ range: null, text: "Ba  bốn.\n" }]);
    expect(await editor.server.request("soatvan/status", { uri })).toMatchObject({ version: 2, length: 9 });
    expect(await codes(editor)).toEqual(["typography/spacing"]);
  });

  it.each([
    ["without a text", [{ range: range(0, 0, 0, 1) }]],
    ["with a range that is none", [{ range: "đầu", text: "x" }]],
    ["with a position that is none", [{ range: { start: { line: 0 }, end: { line: 0, character: 1 } }, text: "x" }]],
    ["that are no list", null],
  ])("%s stop the check, which says so, until the whole text comes", async (_, changes) => {
    const editor = await startEditor();
    editor.open(uri, "Một  hai.\n");
    expect(await codes(editor)).toEqual(["typography/spacing"]);
    editor.change(uri, 2, changes as never);
    const [notice, ...more] = (await editor.pull(uri)).items;
    expect(notice).toMatchObject({ code: "out-of-step", severity: 3 });
    expect(notice?.message).toContain("Hãy đóng rồi mở lại văn bản");
    expect(more).toEqual([]);
    expect(await editor.server.request("textDocument/formatting", { textDocument: { uri }, options: {} })).toEqual([]);
    editor.change(uri, 3, [{ text: "Ba  bốn.\n" }]);
    expect(await codes(editor)).toEqual(["typography/spacing"]);
  });

  it("at places outside the text are moved to its ends", async () => {
    const editor = await startEditor();
    editor.open(uri, "Một\n");
    editor.change(uri, 2, [
      { range: range(99, 0, 120, 5), text: "hai\n" },
      { range: range(0, -5, 0, -1), text: "Không  " },
      { range: range(0, 7, 0, 5), text: " " },
    ]);
    expect(await editor.server.request("soatvan/status", { uri })).toMatchObject({ length: "Không Một\nhai\n".length });
  });
});

describe("settings that have no effect", () => {
  const shown = async (settings: object, locale = "vi") => {
    const editor = await startEditor({ settings: { locale, ...settings } });
    editor.open(uri, "Một  hai.\n");
    await editor.pull(uri);
    await editor.pull(uri);
    return editor.server.received
      .filter(({ method }) => method === "window/showMessage")
      .map(({ params }) => params.message);
  };

  it.each([
    [
      { preset: "offical" },
      'Cài đặt “soatvan.preset” không nhận giá trị "offical" nên không có tác dụng. Hãy dùng: auto, ',
    ],
    [{ run: "ontype" }, "Hãy dùng: onType, onSave, manual."],
    [{ maxProblems: "5" }, 'Cài đặt “soatvan.maxProblems” không nhận giá trị "5"'],
    [{ delay: -3 }, "Hãy dùng: 0…10000."],
    [{ maxProblem: 5 }, "Không có cài đặt “soatvan.maxProblem”. Có phải ý bạn là maxProblems?"],
    [{ rules: [] }, "Cài đặt “soatvan.rules” không nhận giá trị []"],
    [{ rules: { "code/format": null } }, 'Cài đặt “soatvan.rules” không nhận giá trị {"code/format":null}'],
    [
      { rules: { "code/fromat": "off" } },
      "Cài đặt “soatvan.rules”: Không có quy tắc “code/fromat”. Có phải ý bạn là code/format?",
    ],
    [{ rules: { "code/format": "of" } }, "Cài đặt “soatvan.rules”: “of” không phải là một mức độ."],
  ])("are told once: %j", async (settings, message) => {
    const messages = await shown(settings);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(message);
  });

  it("are told in the language of the messages", async () => {
    expect(await shown({ run: "never" }, "en")).toEqual([
      'Setting “soatvan.run” does not take "never", so it has no effect. Use: onType, onSave, manual.',
    ]);
  });

  it("are not those of the client's own, nor the ones left empty", async () => {
    expect(await shown({ trace: { server: "off" }, preset: "", rules: {}, formatLanguages: [] })).toEqual([]);
    expect(await shown({ preset: "auto", delay: 0, maxFiles: 10, rules: { code: "off", "code/format": {} } })).toEqual(
      [],
    );
  });
});

describe("a request without what it must have", () => {
  it.each([
    ["textDocument/hover", {}, "textDocument/hover needs “textDocument” with a string “uri”"],
    ["textDocument/hover", { textDocument: { uri }, position: null }, "needs “position” with numbers"],
    ["textDocument/diagnostic", { textDocument: { uri: 5 } }, "needs “textDocument” with a string “uri”"],
    ["textDocument/rangeFormatting", { textDocument: { uri } }, "needs “range” with positions “start” and “end”"],
    [
      "textDocument/codeAction",
      { textDocument: { uri }, range: range(0, 0, 0, 1), context: {} },
      "needs “context” with a list “diagnostics”",
    ],
    [
      "textDocument/references",
      { textDocument: { uri }, position: { line: 0, character: 0 } },
      "needs an object “context”",
    ],
    ["workspace/diagnostic", {}, "needs a list “previousResultIds”"],
    ["workspace/symbol", { query: null }, "needs a string “query”"],
    ["workspace/executeCommand", {}, "needs a string “command”"],
    ["codeAction/resolve", null, "needs a string “title”"],
    ["soatvan/explainCode", { code: null }, "needs a string “code”"],
  ])("is told what is missing: %s %j", async (method, params, message) => {
    const { server } = await startEditor();
    const { error } = await server.ask(method, params);
    expect(error?.code).toBe(-32602);
    expect(error?.message).toContain(message);
  });
});

it("notices the configuration that a client without watchers saves, though it was never opened here", async () => {
  const path = mkdtempSync(join(tmpdir(), "soatvan-ws-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const folder = pathToFileURL(path).href;
  const { server, open } = await startEditor({ capabilities: plainCapabilities, folders: [folder] });
  open(`${folder}/a.txt`, "Một  hai.\n");
  expect((await server.waitFor(published(`${folder}/a.txt`, 1))).params.diagnostics).toHaveLength(1);
  writeFileSync(join(path, "soatvan.config.json"), '{ "rules": { "typography/spacing": "off" } }');
  server.notify("textDocument/didSave", { textDocument: { uri: `${folder}/soatvan.config.json` } });
  await server.waitFor(({ params }) => params?.uri === `${folder}/a.txt` && params.diagnostics.length === 0);
});
