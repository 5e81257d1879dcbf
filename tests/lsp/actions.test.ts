import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createLinter, plainReader } from "@soatvan/core";
import { expect, it, onTestFinished } from "vitest";
import { applyTextEdits, type Editor, editsFor, plainCapabilities, range, startEditor } from "./editor.ts";

const uri = "untitled:bai-viet.txt";
const text = "Căn cứ  Nghị định số 30/2020/ND-CP của Chính phủ .\n😀 e\u0301 Ủy ban  nhân dân tỉnh.\n";

interface Action {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly diagnostics?: readonly { readonly code: string }[];
  readonly disabled?: { readonly reason: string };
  readonly edit?: Parameters<typeof editsFor>[0] & { readonly changeAnnotations?: object };
  readonly command?: { readonly command: string; readonly arguments: readonly string[] };
  readonly data?: unknown;
}

async function actions(
  editor: Editor,
  place: object,
  context: object = { diagnostics: [] },
  at = uri,
): Promise<readonly Action[]> {
  return editor.server.request("textDocument/codeAction", { textDocument: { uri: at }, range: place, context });
}

function folder(files: Readonly<Record<string, string>>): { readonly path: string; readonly uri: string } {
  const path = mkdtempSync(join(tmpdir(), "soatvan-lsp-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, uri: pathToFileURL(path).href };
}

it("fixes a place behind marks and emoji, whatever ranges the editor's own diagnostics have", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  const { items } = await editor.pull(uri);
  const diagnostic = items.find(({ range: place }) => place.start.line === 1 && place.start.character > 5);
  // neovim sends them back counted in bytes.
  const { data: _, ...plain } = diagnostic ?? {};
  const wrong = { ...plain, range: range(1, 40, 1, 44) };
  const [fix] = await actions(editor, diagnostic?.range ?? {}, { diagnostics: [wrong], only: ["quickfix"] });
  expect(fix).toMatchObject({ kind: "quickfix", isPreferred: true, title: "Giữ một dấu cách", diagnostics: [wrong] });
  expect(applyTextEdits(text, editsFor(fix?.edit ?? {}, uri))).toBe(text.replace("ban  nhân", "ban nhân"));
});

it("offers fixes, then all of the rule, then silencing and the page, in this order", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  const titles = (await actions(editor, range(0, 6, 0, 8))).map(({ title }) => title);
  expect(titles).toEqual([
    "Giữ một dấu cách",
    "Sửa cả 3 chỗ của quy tắc “typography/spacing”",
    "Vì sao? Xem quy tắc “typography/spacing”",
  ]);
});

it("never prefers a fix that needs review, and says what it is", async () => {
  const editor = await startEditor();
  const unsafe = "Một,hai ba.";
  editor.open(uri, unsafe);
  const [fix] = await actions(editor, range(0, 3, 0, 4), { diagnostics: [] });
  expect(fix?.title).toMatch(/\(cần xem lại\)$/u);
  expect(fix?.isPreferred).toBeUndefined();
  expect(fix?.edit?.changeAnnotations).toMatchObject({ review: { needsConfirmation: false } });
});

it("obeys the kinds asked for, and gives source actions only when asked", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  const kinds = async (only?: readonly string[]) =>
    new Set(
      (await actions(editor, range(0, 0, 1, 20), { diagnostics: [], ...(only === undefined ? {} : { only }) })).map(
        ({ kind }) => kind,
      ),
    );
  expect(await kinds()).toEqual(
    new Set(["quickfix", "refactor.rewrite.soatvan.code", "refactor.rewrite.soatvan.tone"]),
  );
  expect(await kinds(["source"])).toEqual(new Set(["source.fixAll.soatvan", "source.normalize.soatvan"]));
  expect(await kinds(["source.fixAll"])).toEqual(new Set(["source.fixAll.soatvan"]));
  expect(await kinds(["source.fixAll.soatvan"])).toEqual(new Set(["source.fixAll.soatvan"]));
  expect(await kinds(["source.fixAll.eslint"])).toEqual(new Set());
  expect(await kinds(["source.organizeImports"])).toEqual(new Set());
});

it("offers nothing for the whole document that would change nothing", async () => {
  const editor = await startEditor();
  const offered = async (version: number, words: string) => {
    editor.change(uri, version, [{ text: words }]);
    const source = await actions(editor, range(0, 0, 0, 0), { diagnostics: [], only: ["source"] });
    return source.map(({ kind }) => kind);
  };
  editor.open(uri, "");
  expect(await offered(2, "Không có gì phải sửa.\n")).toEqual([]);
  expect(await offered(3, "Một  hai.\n")).toEqual(["source.fixAll.soatvan"]);
  expect(await offered(4, "Quyết định số 126-Q\u00d0/TW\u200b.\n")).toContain("source.normalize.soatvan");
});

it("fixes all on save with what the command line would write, and nothing the second time", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  const [action] = await actions(editor, range(0, 0, 0, 0), { diagnostics: [], only: ["source.fixAll"] });
  const { edit } = await editor.server.request("codeAction/resolve", action);
  expect(edit.documentChanges[0].textDocument.version).toBe(1);
  const fixed = applyTextEdits(text, editsFor(edit, uri));
  expect(fixed).toBe(createLinter().fix(plainReader, text).file);
  editor.change(uri, 2, [{ text: fixed }]);
  const formatted = await editor.server.request("textDocument/formatting", { textDocument: { uri }, options: {} });
  expect(formatted).toEqual([]);
});

it("gives the edit at once, in plain changes, to an editor that cannot ask later", async () => {
  const editor = await startEditor({ capabilities: plainCapabilities });
  editor.open(uri, text);
  const [action] = await actions(editor, range(0, 0, 0, 0), { diagnostics: [], only: ["source.fixAll"] });
  expect(action?.edit?.changes?.[uri]?.length).toBeGreaterThan(0);
});

it("formats a document in the smallest edits, and a range without touching what lies outside", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  const all = await editor.server.request("textDocument/formatting", { textDocument: { uri }, options: {} });
  expect(applyTextEdits(text, all)).toBe(createLinter().fix(plainReader, text).file);
  const second = await editor.server.request("textDocument/rangeFormatting", {
    textDocument: { uri },
    range: range(1, 0, 2, 0),
    options: {},
  });
  expect(applyTextEdits(text, second).split("\n")[0]).toBe(text.split("\n")[0]);
  expect(applyTextEdits(text, second)).toContain("Ủy ban nhân dân");
  const both = await editor.server.request("textDocument/rangesFormatting", {
    textDocument: { uri },
    ranges: [range(0, 0, 1, 0), range(0, 0, 1, 0), range(1, 0, 2, 0)],
    options: {},
  });
  expect(applyTextEdits(text, both)).toBe(applyTextEdits(text, all));
});

it("says why an action about an older text is not there", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  const { items } = await editor.pull(uri);
  editor.change(uri, 2, [{ text: "Hết." }]);
  const offered = await actions(editor, range(0, 0, 0, 1), { diagnostics: [items[0]] });
  expect(offered).toEqual([expect.objectContaining({ disabled: { reason: expect.stringContaining("thay đổi") } })]);
});

it("turns straight quotation marks into curly ones", async () => {
  const editor = await startEditor();
  const quoted = 'Ông nói: "Làm ngay" và "làm đúng".';
  editor.open(uri, quoted);
  const [action] = await actions(editor, range(0, 0, 0, 5), { diagnostics: [], only: ["refactor"] });
  expect(action?.kind).toBe("refactor.rewrite.soatvan.quotes");
  expect(applyTextEdits(quoted, editsFor(action?.edit ?? {}, uri))).toBe("Ông nói: “Làm ngay” và “làm đúng”.");
});

it("places tone marks in the style that is asked for, and leaves addresses and foreign words alone", async () => {
  const editor = await startEditor();
  const mixed = "Hòa thuận, thuỷ lợi, khỏe khoắn, café, https://a.vn/hòa.".normalize("NFD");
  editor.open(uri, mixed);
  const offered = await actions(editor, range(0, 0, 0, 5), {
    diagnostics: [],
    only: ["refactor.rewrite.soatvan.tone"],
  });
  const texts = offered.map(({ edit }) => applyTextEdits(mixed, editsFor(edit ?? {}, uri)).normalize("NFC"));
  expect(texts).toEqual([
    "Hòa thuận, thủy lợi, khỏe khoắn, café, https://a.vn/hòa.",
    "Hoà thuận, thuỷ lợi, khoẻ khoắn, café, https://a.vn/hòa.",
  ]);
});

it("silences in a Markdown file by a comment that the command line understands too", async () => {
  const editor = await startEditor();
  const markdown = "---\ntitle: a\n---\n\nMột  hai.\n\n| a | b |\n| --- | --- |\n| ba  bốn | c |\n";
  editor.open(uri, markdown, "markdown");
  const { items } = await editor.pull(uri);
  expect(items).toHaveLength(2);
  for (const { range: place } of items) {
    const here = (await actions(editor, place)).find(({ title }) => title.includes("ở chỗ này"));
    const silenced = applyTextEdits(markdown, editsFor(here?.edit ?? {}, uri));
    editor.open("untitled:thu.md", silenced, "markdown");
    expect((await editor.pull("untitled:thu.md")).items).toHaveLength(1);
    editor.close("untitled:thu.md");
  }
  const file = (await actions(editor, items[0]?.range ?? {})).find(({ title }) => title.includes("cả tệp"));
  editor.change(uri, 2, [{ text: applyTextEdits(markdown, editsFor(file?.edit ?? {}, uri)) }]);
  expect((await editor.pull(uri)).items).toEqual([]);
});

it("silences in plain text by the configuration, keeping its comments", async () => {
  const { path, uri: root } = folder({
    "bai.txt": "Một  hai.\n",
    "soatvan.config.json": '{\n  // ghi chú\n  "rules": {}\n}\n',
  });
  const editor = await startEditor({ folders: [root] });
  const file = `${root}/bai.txt`;
  editor.open(file, "Một  hai.\n");
  expect((await editor.pull(file)).items).toHaveLength(1);
  const offered = await actions(editor, range(0, 3, 0, 5), { diagnostics: [] }, file);
  const off = offered.find(({ title }) => title.includes("cho cả thư mục"));
  expect(await editor.server.request("workspace/executeCommand", off?.command)).toEqual({
    uri: `${root}/soatvan.config.json`,
  });
  const config = readFileSync(join(path, "soatvan.config.json"), "utf8");
  expect(config).toContain("// ghi chú");
  expect(config).toContain('"typography/spacing": "off"');
  expect((await editor.pull(file)).items).toEqual([]);
});

it("makes a configuration where there is none, and writes words to the word list it names", async () => {
  const { path, uri: root } = folder({ "bai.txt": "a\n" });
  const home = folder({});
  const editor = await startEditor({ folders: [root], env: { XDG_CONFIG_HOME: home.path } });
  const add = (scope: string) =>
    editor.server.request("workspace/executeCommand", {
      command: "soatvan.server.addWord",
      arguments: ["Đắk Nông", scope, `${root}/bai.txt`],
    });
  await add("workspace");
  await add("workspace");
  expect(JSON.parse(readFileSync(join(path, "soatvan.config.json"), "utf8"))).toEqual({
    dictionaries: ["./soatvan.words.txt"],
  });
  expect(readFileSync(join(path, "soatvan.words.txt"), "utf8")).toBe("Đắk Nông\n");
  await add("user");
  expect(readFileSync(join(home.path, "soatvan/soatvan.words.txt"), "utf8")).toBe("Đắk Nông\n");
});

it("applies the safe fixes of a document through the editor, by a command", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  editor.server.answer("workspace/applyEdit", () => ({ applied: true }));
  const done = await editor.server.request("workspace/executeCommand", {
    command: "soatvan.server.fixAll",
    arguments: [uri],
  });
  expect(done.fixed).toBeGreaterThan(2);
  const { params } = await editor.server.waitFor(({ method }) => method === "workspace/applyEdit");
  expect(applyTextEdits(text, editsFor(params.edit, uri))).toBe(createLinter().fix(plainReader, text).file);
  expect((await editor.server.ask("workspace/executeCommand", { command: "constructor" })).error?.code).toBe(-32803);
});
