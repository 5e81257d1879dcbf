import { expect, it } from "vitest";
import { soatvan } from "../cli/soatvan.ts";
import { applyTextEdits, type Editor, editsFor, plainCapabilities, range, startEditor, textOf } from "./editor.ts";

const uri = "untitled:quyet-dinh.txt";
const decree = [
  "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
  "Căn cứ Quy định số 126-QĐ/TW (sau đây gọi tắt là Quy định 126);",
  "Chương I",
  "QUY ĐỊNH CHUNG",
  "Điều 1. Phạm vi điều chỉnh",
  "1. Quyết định này quy định về công tác văn thư tại UBND tỉnh.",
  "a) Soạn thảo văn bản;",
  "b) Quản lý văn bản theo 30/2020/NĐ-CP.",
  "2. Việc nêu tại điểm b khoản 1 Điều này thực hiện theo Quy định 126 và khoản 2 Điều 5 của Luật Lưu trữ.",
  "Điều 2. Đối tượng áp dụng",
  "1. Cơ quan, tổ chức nêu tại khoản 1 Điều 1.",
  "2. Cá nhân theo Quy định 126.",
  "Nơi nhận:",
  "- Như Điều 2;",
  "- Lưu: VT.",
  "",
].join("\n");

function placeOf(text: string, word: string, after = ""): { readonly line: number; readonly character: number } {
  const at = text.indexOf(word, text.indexOf(after)) + 1;
  const before = text.slice(0, at).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function editorWith(text: string, languageId = "plaintext", capabilities?: object): Promise<Editor> {
  const editor = await startEditor(capabilities === undefined ? {} : { capabilities });
  editor.open(uri, text, languageId);
  return editor;
}

const at = (position: object) => ({ textDocument: { uri }, position });

interface Symbol {
  readonly name: string;
  readonly detail?: string;
  readonly range: ReturnType<typeof range>;
  readonly selectionRange: ReturnType<typeof range>;
  readonly children: readonly Symbol[];
}

function tree(symbols: readonly Symbol[], indent = ""): string {
  return symbols
    .map(
      (one) =>
        `${indent}${one.name}${one.detail === undefined ? "" : `|${one.detail}`}\n${tree(one.children, `${indent}  `)}`,
    )
    .join("");
}

it("outlines an official document: chương, điều, khoản, điểm, and what stands around them", async () => {
  const editor = await editorWith(decree);
  const symbols = await editor.server.request("textDocument/documentSymbol", { textDocument: { uri } });
  expect(tree(symbols)).toBe(
    [
      "Phần mở đầu|Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
      "Chương I|QUY ĐỊNH CHUNG",
      "  Điều 1|Phạm vi điều chỉnh",
      "    Khoản 1|Quyết định này quy định về công tác văn thư tại UBND tỉnh.",
      "      Điểm a|Soạn thảo văn bản;",
      "      Điểm b|Quản lý văn bản theo 30/2020/NĐ-CP.",
      "    Khoản 2|Việc nêu tại điểm b khoản 1 Điều này thực hiện theo Quy định 126 và khoản 2 Điều 5 của Luật Lưu trữ.",
      "  Điều 2|Đối tượng áp dụng",
      "    Khoản 1|Cơ quan, tổ chức nêu tại khoản 1 Điều 1.",
      "    Khoản 2|Cá nhân theo Quy định 126.",
      "Nơi nhận|Nơi nhận:",
      "",
    ].join("\n"),
  );
  const [, chapter] = symbols as readonly Symbol[];
  expect(chapter).toMatchObject({ range: range(2, 0, 11, 29), selectionRange: range(2, 0, 2, 8) });
});

it("folds by the outline", async () => {
  const editor = await editorWith(decree);
  const folds = await editor.server.request("textDocument/foldingRange", { textDocument: { uri } });
  expect(folds).toContainEqual({ startLine: 2, endLine: 11 });
  expect(folds).toContainEqual({ startLine: 4, endLine: 8 });
  expect(folds).toContainEqual({ startLine: 5, endLine: 7 });
});

it("outlines Markdown by its headings", async () => {
  const editor = await editorWith(
    "# Hướng dẫn\n\nMở đầu.\n\n## Bước một\n\nLàm đi.\n\nPhụ chú\n---\n\nHết.\n",
    "markdown",
  );
  const symbols = await editor.server.request("textDocument/documentSymbol", { textDocument: { uri } });
  expect(tree(symbols)).toBe("Hướng dẫn\n  Bước một\n  Phụ chú\n");
});

it("gives a flat list to an editor that shows no tree", async () => {
  const editor = await editorWith(decree, "plaintext", plainCapabilities);
  const symbols = await editor.server.request("textDocument/documentSymbol", { textDocument: { uri } });
  expect(symbols[2]).toMatchObject({
    name: "Điều 1. Phạm vi điều chỉnh",
    containerName: "Chương I",
    location: { uri },
  });
});

it("explains a document code, with the whole code as the range", async () => {
  const editor = await editorWith(decree);
  const hover = await editor.server.request("textDocument/hover", at(placeOf(decree, "126-QĐ/TW")));
  expect(hover.range).toEqual(range(1, 19, 1, 28));
  expect(hover.contents.kind).toBe("markdown");
  expect(hover.contents.value).toContain("**126-QĐ/TW**");
  expect(hover.contents.value).toMatch(/Số: 126/u);
  expect(hover.contents.value).toContain("văn bản của Đảng");
  const decreeHover = await editor.server.request("textDocument/hover", at(placeOf(decree, "30/2020")));
  expect(decreeHover.contents.value).toMatch(/nghị định/iu);
  expect(decreeHover.contents.value).toContain("Chính phủ");
  expect(decreeHover.contents.value).toContain("ngày 05/3/2020");
  expect(decreeHover.contents.value).toMatch(/công tác văn thư/iu);
});

it.each(["126-QĐ/TW", "30/2020/NĐ-CP", "91/2015/QH13", "15/BNV-VP", "74/CP", "12-KH/BTCHU"])(
  "says of %s what the command line says",
  async (code) => {
    const editor = await editorWith(`Theo văn bản số ${code} nêu trên.\n`, "plaintext", plainCapabilities);
    const hover = await editor.server.request("textDocument/hover", at({ line: 0, character: 18 }));
    const printed = soatvan(["code", code]).stdout.trim().split("\n").slice(1);
    const said = hover.contents.value.split("\n").slice(-printed.length);
    expect(said.map((line: string) => line.replace(": ", " "))).toEqual(
      printed.map((line) => line.replace(/ {2,}/u, " ")),
    );
  },
);

it("explains an abbreviation, an invisible character, and the rule behind a diagnostic", async () => {
  const text = "Tại UBND tỉnh\u200b, họp  xong.";
  const editor = await editorWith(text);
  const said = async (word: string) =>
    (await editor.server.request("textDocument/hover", at({ line: 0, character: text.indexOf(word) })))?.contents.value;
  expect(await said("UBND")).toMatch(/[Ủủ]y ban nhân dân/u);
  expect(await said("\u200b")).toContain("U+200B ZERO WIDTH SPACE");
  expect(await said("  xong")).toContain("typography/spacing");
  expect(await said("họp")).toBeUndefined();
});

it("gives plain text to an editor that shows no Markdown", async () => {
  const editor = await editorWith(decree, "plaintext", plainCapabilities);
  const { contents } = await editor.server.request("textDocument/hover", at(placeOf(decree, "126-QĐ/TW")));
  expect(contents.kind).toBe("plaintext");
  expect(contents.value).not.toContain("*");
});

it("goes from “điểm b khoản 1 Điều này” to its clause, and not to another document's", async () => {
  const editor = await editorWith(decree);
  const definition = async (word: string, after = "") =>
    editor.server.request("textDocument/definition", at(placeOf(decree, word, after)));
  const [link] = await definition("điểm b khoản 1");
  expect(textOf(decree, link.originSelectionRange)).toBe("điểm b khoản 1 Điều này");
  expect(textOf(decree, link.targetSelectionRange)).toBe("b)");
  expect(textOf(decree, (await definition("khoản 1 Điều 1"))[0].targetSelectionRange)).toBe("1.");
  expect(await definition("khoản 2 Điều 5")).toBeNull();
});

it("goes from a code to its first full citation, and lists all others", async () => {
  const editor = await editorWith(decree);
  const position = placeOf(decree, "30/2020", "b) Quản lý");
  const [link] = await editor.server.request("textDocument/definition", at(position));
  expect(link.targetSelectionRange.start).toEqual({ line: 0, character: 20 });
  const ask = (includeDeclaration: boolean) =>
    editor.server.request("textDocument/references", { ...at(position), context: { includeDeclaration } });
  expect(await ask(true)).toHaveLength(2);
  expect(await ask(false)).toHaveLength(1);
  expect(await editor.server.request("textDocument/documentHighlight", at(position))).toHaveLength(2);
});

it("finds every reference to a clause from its head", async () => {
  const editor = await editorWith(decree);
  const found = await editor.server.request("textDocument/references", {
    ...at(placeOf(decree, "Điều 2. Đối")),
    context: { includeDeclaration: false },
  });
  expect(found.map(({ range: place }: { range: ReturnType<typeof range> }) => textOf(decree, place))).toEqual([
    "Điều 2",
  ]);
});

it("renames a term that the document defines, everywhere in it", async () => {
  const editor = await editorWith(decree);
  const place = placeOf(decree, "Quy định 126", "2. Cá nhân");
  const prepared = await editor.server.request("textDocument/prepareRename", at(place));
  expect(prepared).toMatchObject({ placeholder: "Quy định 126" });
  const edit = await editor.server.request("textDocument/rename", { ...at(place), newName: "Quy định số 126" });
  const renamed = applyTextEdits(decree, editsFor(edit, uri));
  expect(renamed).toBe(decree.replaceAll("Quy định 126", "Quy định số 126"));
  expect(await editor.server.request("textDocument/prepareRename", at(placeOf(decree, "Soạn thảo")))).toBeNull();
  const refused = await editor.server.ask("textDocument/rename", { ...at(place), newName: "hai\ndòng" });
  expect(refused.error?.code).toBe(-32803);
});

it("completes a code by its types, then its bodies, over the whole of what is typed", async () => {
  const text = `${decree}Theo Nghị định số 41/2024/N`;
  const editor = await editorWith(text);
  const end = { line: 15, character: "Theo Nghị định số 41/2024/N".length };
  const labels = async (position: object) => {
    const { items } = await editor.server.request("textDocument/completion", at(position));
    return items.map(({ label }: { label: string }) => label);
  };
  expect(await labels(end)).toEqual(["41/2024/NĐ-"]);
  editor.change(uri, 2, [{ range: { start: end, end }, text: "Đ-C" }]);
  const after = { line: 15, character: end.character + 3 };
  const { items } = await editor.server.request("textDocument/completion", at(after));
  const item = items.find(({ label }: { label: string }) => label === "41/2024/NĐ-CP");
  expect(item.textEdit).toEqual({
    range: { start: { line: 15, character: 18 }, end: after },
    newText: "41/2024/NĐ-CP",
  });
  expect(editor.initialized.capabilities.completionProvider.triggerCharacters.join("")).not.toMatch(/[\p{L}\p{N}[\]]/u);
});

it("completes after a type word with the codes that fit it, those of the document first", async () => {
  const line = "theo Nghị định số ";
  const editor = await editorWith(`${decree}${line}`);
  const { items } = await editor.server.request("textDocument/completion", at({ line: 15, character: line.length }));
  const codes: readonly string[] = items.map(({ label }: { label: string }) => label);
  expect(codes[0]).toBe("30/2020/NĐ-CP");
  expect(items[0].detail).toBe("05/3/2020, công tác văn thư");
  expect(codes.filter((code) => !code.endsWith("/NĐ-CP"))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(await editor.server.request("textDocument/completion", at({ line: 4, character: 3 }))).toBeNull();
});

it("finds codes and titles of the workspace, typed without marks", async () => {
  const editor = await editorWith(decree);
  const names = async (query: string) =>
    (await editor.server.request("workspace/symbol", { query })).map(({ name }: { name: string }) => name);
  expect(await names("pham vi")).toEqual(["Điều 1. Phạm vi điều chỉnh"]);
  expect(await names("126-qd")).toEqual(["126-QĐ/TW"]);
});

it("lists the codes of a document and explains one", async () => {
  const editor = await editorWith(decree);
  const codes = await editor.server.request("soatvan/documentCodes", { uri });
  expect(codes.map(({ code, places }: { code: string; places: unknown[] }) => [code, places.length])).toEqual([
    ["30/2020/NĐ-CP", 2],
    ["126-QĐ/TW", 1],
  ]);
  const explained = await editor.server.request("soatvan/explainCode", { code: "30/2020/NĐ-CP" });
  expect(explained.markdown).toContain("Chính phủ");
  expect(await editor.server.request("soatvan/explainCode", { code: "không phải" })).toBeNull();
});

it("tells which cited codes contradict themselves, and in what", async () => {
  const editor = await editorWith(
    "Theo Nghị định số 41/2024/NĐ-CP ngày 16 tháng 4 năm 2024.\n\nTheo Nghị định số 41/2024/NĐ-CP ngày 18 tháng 4 năm 2024.\n\nTheo Quy định số 126-QĐ/TW.\n",
  );
  const codes: { code: string; conflicts: string[] }[] = await editor.server.request("soatvan/documentCodes", { uri });
  const [decree, rule] = codes;
  expect(decree).toMatchObject({ code: "41/2024/NĐ-CP" });
  expect(decree?.conflicts.join("\n")).toMatch(/16 tháng 4 năm 2024/u);
  expect(decree?.conflicts.join("\n")).toMatch(/18 tháng 4 năm 2024/u);
  expect(rule).toMatchObject({ code: "126-QĐ/TW", conflicts: [] });
});

it("converts the old encodings of a document, all of them and nothing else", async () => {
  const editor = await editorWith("Céng hßa x· héi chñ nghÜa ViÖt Nam\n\nUûy ban nhaân daân tænh  Bắc Sơn.\n");
  const change = await editor.server.request("soatvan/convertEncoding", { uri });
  const words = change.edits.map(({ newText }: { newText: string }) => newText).join(" ");
  expect(words).toMatch(/ộng hòa xã hội chủ nghĩa Việ.*ban nhân dân tỉ/u);
  expect(change).toMatchObject({ uri, fixed: 2 });
  expect(await editor.server.request("soatvan/convertEncoding", { uri: "untitled:khong-co" })).toBeNull();
});

it("serves the page of a rule by its name and by its address", async () => {
  const editor = await editorWith("họp  xong");
  const { items } = await editor.pull(uri);
  const href = items[0]?.codeDescription?.href;
  expect(href).toBe("soatvan-rule:/vi/typography/spacing.md");
  const { text } = await editor.server.request("workspace/textDocumentContent", { uri: href });
  expect(text).toMatch(/^# typography\/spacing/u);
  expect((await editor.server.request("soatvan/explainRule", { rule: "typography/spacing" })).markdown).toBe(text);
  expect(await editor.server.request("soatvan/explainRule", { rule: "__proto__" })).toBeNull();
});

it("answers for documents that are closed or were never open, and for places outside the text", async () => {
  const editor = await editorWith(decree);
  const far = { line: 9999, character: 9999 };
  for (const method of ["hover", "definition", "references", "documentHighlight", "completion", "prepareRename"]) {
    const params = { ...at(far), context: { includeDeclaration: true } };
    expect((await editor.server.ask(`textDocument/${method}`, params)).error).toBeUndefined();
    const elsewhere = { ...params, textDocument: { uri: "untitled:khác" } };
    expect((await editor.server.ask(`textDocument/${method}`, elsewhere)).error).toBeUndefined();
  }
  for (const method of ["documentSymbol", "foldingRange", "documentLink", "formatting"]) {
    expect(
      (await editor.server.ask(`textDocument/${method}`, { textDocument: { uri: "untitled:khác" } })).error,
    ).toBeUndefined();
  }
});
