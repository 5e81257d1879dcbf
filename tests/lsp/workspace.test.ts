import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { soatvanJson } from "../cli/soatvan.ts";
import { plainCapabilities, published, range, startEditor } from "./editor.ts";

function folder(files: Readonly<Record<string, string>>): { readonly path: string; readonly uri: string } {
  const path = mkdtempSync(join(tmpdir(), "soatvan-ws-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, uri: pathToFileURL(path).href };
}

const long =
  "Ủy ban nhân dân tỉnh tổ chức hội nghị tổng kết công tác xây dựng nông thôn mới năm 2025 và triển khai nhiệm vụ năm 2026 trên địa bàn toàn tỉnh, có sự tham dự của lãnh đạo các sở, ngành và đại diện các huyện.";

const files = {
  "soatvan.config.json": JSON.stringify({
    rules: { "typography/spacing": "error" },
    overrides: [{ files: "*.md", rules: { "typography/spacing": "info" } }],
  }),
  "một.txt": `${long}\n\nCăn cứ Nghị định số 30/2020/ND-CP  của Chính phủ .\r\n😀 lê\u0323 ơ\u0301 giữa  câu.\n`,
  "hai.txt": `Mở đầu.\n\n${long}\n`,
  "con/ba.md": "# Tiêu đề\n\nMột  hai, **ba  bốn** và `a  b`.\n\n> Trích  dẫn 30/2020/ND-CP.\n",
  "sạch.txt": "Không có gì.\n",
  "bỏ/qua.txt": "Một  hai.\n",
  ".soatvanignore": "bỏ/\n",
  "node_modules/x.txt": "Một  hai.\n",
};

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: string;
}

/** What the command line says, by the name of the file. */
function fromCommandLine(path: string): ReadonlyMap<string, readonly Found[]> {
  const { report } = soatvanJson(["."], { cwd: path });
  type Reported = (typeof report)["files"][number]["diagnostics"][number] & { readonly severity: string };
  const placed = ({ rule, severity, message, range: place }: Reported): Found => ({
    rule,
    severity,
    message,
    range: [place.start, place.end].map(({ line, column }) => `${line}:${column}`).join("-"),
  });
  return new Map(report.files.map((file) => [file.path, (file.diagnostics as readonly Reported[]).map(placed)]));
}

const severities = ["", "error", "warning", "info"];

function found(
  items: readonly { code: string; severity: number; message: string; range: ReturnType<typeof range> }[],
): readonly Found[] {
  return items.map(({ code, severity, message, range: place }) => ({
    rule: code,
    severity: severities[severity] ?? "",
    message,
    range: [place.start, place.end].map(({ line, character }) => `${line + 1}:${character + 1}`).join("-"),
  }));
}

const all = { workspaceDiagnostics: "all" };

it("says the same as the command line, of open documents and of the workspace", async () => {
  const { path, uri } = folder(files);
  const expected = fromCommandLine(path);
  expect([...expected.values()].flat().length).toBeGreaterThan(8);

  const checker = await startEditor({ folders: [uri], settings: all });
  const { items } = await checker.server.request("workspace/diagnostic", { previousResultIds: [] });
  const byName = new Map(
    items.map((report: { uri: string; items: [] }) => [
      decodeURI(report.uri).slice(decodeURI(uri).length + 1),
      found(report.items),
    ]),
  );
  for (const [name, diagnostics] of expected) expect([name, byName.get(name) ?? []]).toEqual([name, diagnostics]);
  expect(byName.has("bỏ/qua.txt")).toBe(false);

  const editor = await startEditor({ folders: [uri] });
  const open = Object.entries(files).filter(([name]) => expected.has(name));
  for (const [name, text] of open) {
    editor.open(`${uri}/${encodeURI(name)}`, text, name.endsWith(".md") ? "markdown" : "plaintext");
  }
  // Documents that are open are checked together: each is looked at once before any is compared.
  for (const [name] of open) await editor.pull(`${uri}/${encodeURI(name)}`);
  for (const [name] of open) {
    const pulled = await editor.pull(`${uri}/${encodeURI(name)}`);
    expect([name, found(pulled.items)]).toEqual([name, expected.get(name)]);
  }
});

it("answers the workspace in batches, then holds the request until something changes", async () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`bài ${index}.txt`, "Một  hai.\n"]));
  const { path, uri } = folder(many);
  const editor = await startEditor({ folders: [uri], settings: all });
  const first = await editor.server.request("workspace/diagnostic", { previousResultIds: [], partialResultToken: "p" });
  expect(first.items).toEqual([]);
  const batches = editor.server.received.filter(
    ({ method, params }) => method === "$/progress" && params.token === "p",
  );
  const reports = batches.flatMap(({ params }) => params.value.items);
  expect([batches.length, reports.length]).toEqual([3, 120]);
  const previousResultIds = reports.map((report) => ({ uri: report.uri, value: report.resultId }));
  const held = editor.server.start("workspace/diagnostic", { previousResultIds });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const changed = `${uri}/${encodeURI("bài 7.txt")}`;
  writeFileSync(join(path, "bài 7.txt"), "Một hai.\n");
  editor.server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: changed, type: 2 }] });
  const { result } = await held.answer;
  expect(result.items).toEqual([expect.objectContaining({ uri: changed, items: [] })]);
});

it("gives up a held request when it is cancelled", async () => {
  const { uri } = folder({ "a.txt": "Sạch.\n" });
  const editor = await startEditor({ folders: [uri], settings: all });
  const held = editor.server.start("workspace/diagnostic", { previousResultIds: [] });
  await editor.server.request("soatvan/status", { uri: "untitled:1" });
  held.cancel();
  expect((await held.answer).result).toEqual({ items: [] });
});

it("checks the other open document again when the citation they disagree on changes", async () => {
  const { uri } = folder({});
  const editor = await startEditor({ folders: [uri] });
  const [one, two] = [`${uri}/m%E1%BB%99t.txt`, `${uri}/hai.txt`];
  editor.open(one, "Nghị định số 45/2021/NĐ-CP ngày 13/3/2021.\n");
  editor.open(two, "Nghị định số 45/2021/NĐ-CP ngày 31/3/2021.\n\nTheo Nghị định số 45/2021/NĐ-CP ngày 31/3/2021.\n");
  await Promise.all([editor.pull(one), editor.pull(two)]);
  const shared = await editor.pull(one);
  expect(shared.items.map(({ code }) => code)).toEqual(["code/consistency-across"]);
  expect(shared.items[0]?.relatedInformation?.[0]?.location.uri).toBe(two);
  editor.change(two, 2, [{ text: "Khác hẳn.\n" }]);
  await editor.pull(two);
  await editor.server.waitFor(({ method }) => method === "workspace/diagnostic/refresh");
  expect((await editor.pull(one, shared.resultId)).items).toEqual([]);
});

it("reports a broken configuration in its own file, keeps the last good one, and takes it back when it is mended", async () => {
  const { path, uri } = folder({ "soatvan.config.json": '{ "rules": { "typography/spacing": "error" } }' });
  const editor = await startEditor({ folders: [uri] });
  const [file, config] = [`${uri}/a.txt`, `${uri}/soatvan.config.json`];
  editor.open(file, "Một  hai.\n");
  expect((await editor.pull(file)).items[0]?.severity).toBe(1);
  const write = (text: string): void => {
    writeFileSync(join(path, "soatvan.config.json"), text);
    editor.server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: config, type: 2 }] });
  };
  write('{\n  "rulez": {} }');
  const problem = await editor.server.waitFor(
    ({ method, params }) =>
      method === "textDocument/publishDiagnostics" && params.uri === config && params.diagnostics.length > 0,
  );
  expect(problem.params.diagnostics).toEqual([
    expect.objectContaining({ severity: 1, range: range(1, 2, 1, 3), message: expect.stringContaining("rulez") }),
  ]);
  expect((await editor.pull(file)).items[0]?.severity).toBe(1);
  write('{ "rules": { "typography/spacing": "info" } }');
  await editor.server.waitFor(
    ({ method, params }) =>
      method === "textDocument/publishDiagnostics" && params.uri === config && params.diagnostics.length === 0,
  );
  expect((await editor.pull(file)).items[0]?.severity).toBe(3);
});

it("notices a changed configuration on save, with an editor that watches no files", async () => {
  const { path, uri } = folder({ "a.txt": "Một  hai.\n" });
  const editor = await startEditor({ folders: [uri], capabilities: plainCapabilities });
  const file = `${uri}/a.txt`;
  editor.open(file, "Một  hai.\n");
  expect((await editor.server.waitFor(published(file, 1))).params.diagnostics[0].severity).toBe(2);
  writeFileSync(join(path, "soatvan.config.json"), '{ "rules": { "typography/spacing": "error" } }');
  editor.server.notify("textDocument/didSave", { textDocument: { uri: file } });
  const again = await editor.server.waitFor(
    ({ method, params }) => method === "textDocument/publishDiagnostics" && params.diagnostics[0]?.severity === 1,
  );
  expect(again.params.uri).toBe(file);
});

it("takes the nearest configuration of each folder, and follows folders that come and go", async () => {
  const one = folder({ "soatvan.config.json": '{ "rules": { "typography/spacing": "error" } }' });
  const two = folder({ "con/soatvan.config.json": '{ "rules": { "typography/spacing": "info" } }' });
  const editor = await startEditor({ folders: [one.uri] });
  editor.server.notify("workspace/didChangeWorkspaceFolders", {
    event: { added: [{ uri: two.uri, name: "2" }], removed: [] },
  });
  const severity = async (uri: string) => {
    editor.open(uri, "Một  hai.\n");
    return (await editor.pull(uri)).items[0]?.severity;
  };
  expect(await severity(`${one.uri}/a.txt`)).toBe(1);
  expect(await severity(`${two.uri}/a.txt`)).toBe(2);
  expect(await severity(`${two.uri}/con/a.txt`)).toBe(3);
});

it("reads nothing outside the folders while they are not trusted", async () => {
  const { uri } = folder({
    "soatvan.config.json": '{ "rules": { "typography/spacing": "error" } }',
    "trong/a.txt": "Một  hai.\n",
  });
  const severity = async (restricted: boolean) => {
    const editor = await startEditor({ folders: [`${uri}/trong`], initializationOptions: { restricted } });
    editor.open(`${uri}/trong/a.txt`, "Một  hai.\n");
    return (await editor.pull(`${uri}/trong/a.txt`)).items[0]?.severity;
  };
  expect([await severity(false), await severity(true)]).toEqual([1, 2]);
});

it("follows no link out of the folders while they are not trusted", async () => {
  const { path, uri } = folder({
    "ngoai.json": '{ "rules": { "typography/spacing": "error" } }',
    "trong/a.txt": "Một  hai.\n",
    "trong/con/b.txt": "Một  hai.\n",
    "trong/con/soatvan.config.json": '{ "rules": { "typography/spacing": "info" } }',
  });
  symlinkSync(join(path, "ngoai.json"), join(path, "trong/soatvan.config.json"));
  const severities = async (restricted: boolean) => {
    const editor = await startEditor({ folders: [`${uri}/trong`], initializationOptions: { restricted } });
    const severity = async (name: string) => {
      editor.open(`${uri}/trong/${name}`, "Một  hai.\n");
      return (await editor.pull(`${uri}/trong/${name}`)).items[0]?.severity;
    };
    return [await severity("a.txt"), await severity("con/b.txt")];
  };
  expect([await severities(false), await severities(true)]).toEqual([
    [1, 3],
    [2, 3],
  ]);
});

it("links a code to the file of the workspace that holds the document", async () => {
  const { uri } = folder({ "van-ban/30-2020-nd-cp.md": "# Nghị định\n", "van-ban/130-2020-nd-cp.md": "# Khác\n" });
  const editor = await startEditor({ folders: [uri] });
  const file = `${uri}/a.txt`;
  editor.open(file, "Theo Nghị định số 30/2020/NĐ-CP.\n");
  expect(await editor.server.request("textDocument/documentLink", { textDocument: { uri: file } })).toEqual([
    { range: range(0, 18, 0, 31), target: `${uri}/van-ban/30-2020-nd-cp.md`, tooltip: "30-2020-nd-cp.md" },
  ]);
});

it("previews what fixing a folder would change, without changing it", async () => {
  const { uri } = folder({ "a.txt": "Một  hai.\n", "b.txt": "Sạch.\n" });
  const editor = await startEditor({ folders: [uri] });
  expect(await editor.server.request("soatvan/fixFolder", { uri })).toEqual([
    { uri: `${uri}/a.txt`, fixed: 1, edits: [{ range: range(0, 4, 0, 5), newText: "" }] },
  ]);
});

it("says when a folder has more documents than it checks", async () => {
  const { uri } = folder({ "a.txt": "Một  hai.\n", "b.txt": "Sạch.\n", "c.txt": "Sạch.\n" });
  const editor = await startEditor({ folders: [uri], settings: { ...all, maxFiles: 2 } });
  const { items } = await editor.server.request("workspace/diagnostic", { previousResultIds: [] });
  expect(
    items.map((report: { uri: string; items: { code: string }[] }) => report.items.map(({ code }) => code)),
  ).toEqual([["typography/spacing"], ["too-many-files"]]);
});

it("stops checking a folder of a thousand files when the person cancels it", async () => {
  const { uri } = folder(
    Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.txt`, "Một  hai.\n\n".repeat(40)])),
  );
  const editor = await startEditor({ folders: [uri], settings: all });
  const whole = performance.now();
  const { items } = await editor.server.request("workspace/diagnostic", { previousResultIds: [] });
  expect(items).toHaveLength(1000);
  const takesWhole = performance.now() - whole;
  const again = await startEditor({ folders: [uri], settings: all });
  const pull = again.server.start("workspace/diagnostic", { previousResultIds: [] });
  await new Promise((resolve) => setTimeout(resolve, takesWhole / 4));
  const cancelled = performance.now();
  pull.cancel();
  await pull.answer;
  // A tenth of the whole is more than one file takes; the rest is noise of a machine that does other things.
  expect(performance.now() - cancelled).toBeLessThan(Math.max(200, takesWhole / 4));
});

it("goes on when the folder is deleted while it is checked", async () => {
  const { path, uri } = folder(
    Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.txt`, "Một  hai.\n"])),
  );
  const editor = await startEditor({ folders: [uri], settings: all });
  const pull = editor.server.start("workspace/diagnostic", { previousResultIds: [] });
  rmSync(path, { recursive: true, force: true });
  editor.server.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 3 }] });
  editor.open(`${uri}/0.txt`, "Một  hai.\n");
  expect((await editor.pull(`${uri}/0.txt`)).items).toHaveLength(1);
  pull.cancel();
  await pull.answer;
});
