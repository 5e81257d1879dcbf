import { expect, it } from "vitest";
import { plainCapabilities, published, range, startEditor, textOf } from "./editor.ts";

const uri = "untitled:bai-viet.txt";
const text = "Căn cứ Nghị định số 30/2020/ND-CP  của Chính phủ .\n😀 Ủy ban nhân dân  tỉnh.\n";

it("pulls what the rules say, in the editor's positions, with the text each talks about", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  const { kind, items } = await editor.pull(uri);
  expect(kind).toBe("full");
  expect(items.map(({ code, range: place }) => [code, textOf(text, place)])).toEqual([
    ["code/format", "30/2020/ND-CP"],
    ["typography/spacing", "  "],
    ["typography/spacing", " "],
    ["typography/spacing", "  "],
  ]);
  expect(items[3]).toMatchObject({
    range: range(1, 18, 1, 20),
    severity: 2,
    source: "soatvan",
    message: "Có 2 dấu cách liền nhau sau “dân”.",
    data: { rule: "typography/spacing", message: "doubled" },
  });
});

it("answers unchanged as long as nothing is different", async () => {
  const editor = await startEditor();
  editor.open(uri, text);
  const first = await editor.pull(uri);
  expect(await editor.pull(uri, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  editor.change(uri, 2, [{ range: range(2, 0, 2, 0), text: "Hết." }]);
  expect((await editor.pull(uri, first.resultId)).kind).toBe("unchanged");
  editor.change(uri, 3, [{ range: range(1, 18, 1, 20), text: " " }]);
  expect((await editor.pull(uri, first.resultId)).items).toHaveLength(3);
});

it("counts positions as the client asked: UTF-8 and UTF-32", async () => {
  const places = async (positionEncodings: readonly string[]) => {
    const editor = await startEditor({
      capabilities: { general: { positionEncodings }, textDocument: { diagnostic: {} } },
    });
    editor.open(uri, text);
    editor.change(uri, 2, [{ range: range(1, 0, 1, positionEncodings[0] === "utf-8" ? 4 : 1), text: "😀😀" }]);
    const { items } = await editor.pull(uri);
    return [editor.initialized.capabilities.positionEncoding, items[3]?.range];
  };
  const before = "😀😀 Ủy ban nhân dân";
  const utf8 = Buffer.byteLength(before);
  expect(await places(["utf-8"])).toEqual(["utf-8", range(1, utf8, 1, utf8 + 2)]);
  expect(await places(["utf-32"])).toEqual(["utf-32", range(1, [...before].length, 1, [...before].length + 2)]);
});

it("pushes to an editor that does not pull, with the version, and clears what it closes", async () => {
  const editor = await startEditor({ capabilities: plainCapabilities });
  expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  editor.open(uri, text);
  expect((await editor.server.waitFor(published(uri, 1))).params.diagnostics).toHaveLength(4);
  editor.change(uri, 2, [{ text: "Không có gì." }]);
  expect((await editor.server.waitFor(published(uri, 2))).params.diagnostics).toEqual([]);
  editor.close(uri);
  const cleared = await editor.server.waitFor(({ params }) => params?.uri === uri && params.version === undefined);
  expect(cleared.params.diagnostics).toEqual([]);
});

it("pushes only the last of several quick changes", async () => {
  const editor = await startEditor({ capabilities: plainCapabilities, settings: { delay: 80 } });
  editor.open(uri, text);
  await editor.server.waitFor(published(uri, 1));
  for (let version = 2; version <= 10; version++) editor.change(uri, version, [{ text: `Lần ${version} .\n` }]);
  await editor.server.waitFor(published(uri, 10));
  const versions = editor.server.received.flatMap(({ method, params }) =>
    method === "textDocument/publishDiagnostics" ? [params.version] : [],
  );
  expect(versions).toEqual([1, 10]);
});

it("gives up a pull when the editor cancels it, and says that it may be asked again", async () => {
  const editor = await startEditor({ settings: { delay: 5000 } });
  editor.open(uri, text);
  editor.change(uri, 2, [{ range: range(0, 0, 0, 0), text: "A " }]);
  const pull = editor.server.start("textDocument/diagnostic", { textDocument: { uri } });
  await editor.server.request("soatvan/status", { uri });
  pull.cancel();
  const { error } = await pull.answer;
  expect(error?.code).toBe(-32802);
  expect(error?.data).toEqual({ retriggerRequest: true });
});

it("does not report a word while it is being typed", async () => {
  const editor = await startEditor({ settings: { delay: 20 } });
  editor.open(uri, "Ủy ban nhân dân  tỉnh");
  await editor.pull(uri);
  const started = performance.now();
  editor.change(uri, 2, [{ range: range(0, 21, 0, 21), text: " theo 30/2020/ND-CP" }]);
  const { items } = await editor.pull(uri);
  expect(items).toHaveLength(2);
  expect(performance.now() - started).toBeGreaterThan(900);
});

it("words its messages in English when asked", async () => {
  const editor = await startEditor({ settings: { locale: "en" } });
  editor.open(uri, text);
  expect((await editor.pull(uri)).items[3]?.message).toBe("2 × space in a row after “dân”.");
  const auto = await startEditor({ settings: { locale: "auto" }, locale: "en-GB" });
  auto.open(uri, text);
  expect((await auto.pull(uri)).items[3]?.message).toBe("2 × space in a row after “dân”.");
});

it("shows at most so many problems, the gravest first, and says how many it left out", async () => {
  const editor = await startEditor({ settings: { maxProblems: 10 } });
  editor.open(uri, `${"một,hai \n".repeat(30)}30/2020/ND-CP\n`);
  const { items } = await editor.pull(uri);
  expect(items).toHaveLength(11);
  expect(items.at(-1)).toMatchObject({
    severity: 3,
    code: "more",
    message: expect.stringContaining("soatvan.maxProblems"),
  });
});

it("tells a fault that a text has throughout once, with a count", async () => {
  const editor = await startEditor();
  editor.open(uri, "một  hai.\n".repeat(300));
  const { items } = await editor.pull(uri);
  expect(items).toHaveLength(1);
  expect(items[0]?.message).toContain("299");
});

it("tells of a document that is too long, at its first character", async () => {
  const editor = await startEditor();
  editor.open(uri, "Ủy ban nhân dân  tỉnh.\n".repeat(900_000));
  const { items } = await editor.pull(uri);
  expect(items).toEqual([
    expect.objectContaining({
      range: range(0, 0, 0, 0),
      severity: 3,
      code: "too-large",
      message: expect.stringContaining("soatvan.maxFileSize"),
    }),
  ]);
  editor.change(uri, 2, [{ text: "Ngắn  thôi." }]);
  expect((await editor.pull(uri)).items.map(({ code }) => code)).toEqual(["typography/spacing"]);
});

it("checks nothing while it is switched off, and again when settings change", async () => {
  const settings: { enable: boolean } = { enable: false };
  const editor = await startEditor({ settings });
  editor.server.answer("workspace/configuration", () => [{ ...settings, delay: 0 }]);
  editor.open(uri, text);
  expect((await editor.pull(uri)).items).toEqual([]);
  settings.enable = true;
  editor.server.notify("workspace/didChangeConfiguration", { settings: null });
  await editor.server.waitFor(({ method }) => method === "workspace/diagnostic/refresh");
  expect((await editor.pull(uri)).items).toHaveLength(4);
});

it("leaves a changed document as it was until it is saved, when asked to run on save", async () => {
  const editor = await startEditor({ settings: { run: "onSave" } });
  editor.open(uri, text);
  const first = await editor.pull(uri);
  editor.change(uri, 2, [{ text: "Hết." }]);
  expect((await editor.pull(uri, first.resultId)).kind).toBe("unchanged");
  editor.server.notify("textDocument/didSave", { textDocument: { uri } });
  expect((await editor.pull(uri, first.resultId)).items).toEqual([]);
});

it("gives nothing for a document that is not open, and ignores changes to it", async () => {
  const editor = await startEditor();
  expect((await editor.pull("untitled:nothing.txt")).items).toEqual([]);
  editor.change("untitled:nothing.txt", 2, [{ text: "a  b" }]);
  editor.close("untitled:nothing.txt");
  expect((await editor.pull("untitled:nothing.txt")).items).toEqual([]);
});

it("ignores a change that comes after a later one", async () => {
  const editor = await startEditor();
  editor.open(uri, "một  hai", "plaintext", 5);
  editor.change(uri, 4, [{ text: "cũ" }]);
  editor.change(uri, 5, [{ text: "cũ" }]);
  expect((await editor.pull(uri)).items).toHaveLength(1);
});
