import * as vscode from "vscode";
import { assert } from "./assert.ts";
import { closeAll, extensionId, problemsOf, show, until, write } from "./editor.ts";

const run = vscode.commands.executeCommand;

const decree = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

1. Quyết định này quy định về công tác văn thư.

2. Các cơ quan thực hiện theo khoản 1 Điều 1.

Điều 2. Hiệu lực thi hành

Quyết định này thay thế các quy định về công tác văn thư theo Nghị định số 30/2020/NĐ-CP.
`;

/** What helps a reader: hovers, outline, folding, links between places, completion. */
export function readingSuite(): void {
  suite("Reading", () => {
    teardown(closeAll);

    test("explains a document code on hovering", async () => {
      const document = await write(decree);
      const at = document.positionAt(decree.indexOf("30/2020") + 2);
      const hovers = await until(
        "hover",
        () => run<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at),
        (found) => found.some(({ contents }) => contents.some((content) => /Chính phủ/u.test(textOf(content)))),
      );
      const range = hovers.find(({ range }) => range !== undefined)?.range;
      assert.strictEqual(document.getText(range), "30/2020/NĐ-CP");
    });

    test("has nothing to say on hovering over plain words", async () => {
      const document = await write("Công tác cán bộ được quan tâm.");
      const hovers = await run<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, new vscode.Position(0, 2));
      assert.strictEqual(
        hovers
          .flatMap(({ contents }) => contents.map(textOf))
          .join("")
          .includes("Soát Văn"),
        false,
      );
    });

    test("outlines chapters, articles and clauses", async () => {
      const document = await write(decree);
      const symbols = await until(
        "outline",
        () => run<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri),
        (found) => (found?.length ?? 0) > 0,
      );
      const names = flatten(symbols).map(({ name }) => name);
      for (const name of ["Chương I", "Điều 1", "Điều 2"])
        assert.ok(
          names.some((found) => found.startsWith(name)),
          `${name} in ${names.join(", ")}`,
        );
    });

    test("folds an article", async () => {
      const document = await write(decree);
      const article = document.positionAt(decree.indexOf("Điều 1.")).line;
      await until(
        "folding",
        () => run<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri),
        (ranges) => (ranges ?? []).some(({ start, end }) => start === article && end > article),
      );
    });

    test("goes from a reference to the clause it names", async () => {
      const document = await write(decree);
      const at = document.positionAt(decree.indexOf("khoản 1 Điều 1") + 2);
      const clause = document.positionAt(decree.indexOf("1. Quyết định này")).line;
      const found = await until(
        "definition",
        () => run<(vscode.Location | vscode.LocationLink)[]>("vscode.executeDefinitionProvider", document.uri, at),
        (places) => (places?.length ?? 0) > 0,
      );
      const [first] = found;
      assert.ok(first);
      const range = "targetRange" in first ? first.targetRange : first.range;
      assert.strictEqual(range.start.line, clause);
    });

    test("finds every place that cites a document", async () => {
      const document = await write(decree);
      const at = document.positionAt(decree.indexOf("30/2020") + 2);
      await until(
        "references",
        () => run<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, at),
        (places) => (places?.length ?? 0) === 2,
      );
    });

    test("completes a code begun after the name of its type", async () => {
      const document = await write("Căn cứ Nghị định số 30/");
      const at = new vscode.Position(0, 23);
      await until(
        "completion",
        () => run<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, at),
        ({ items }) => items.some(({ label }) => textOf(label).includes("30/2020/NĐ-CP")),
      );
    });

    test("opens the page of a rule from a diagnostic's code, without a network", async () => {
      const document = await show("bai-viet.txt");
      const [found] = await problemsOf(document, "duplicate/paragraph");
      const code = found?.code;
      assert.ok(typeof code === "object");
      assert.strictEqual(code.target.scheme, "soatvan-rule");
      const page = await vscode.workspace.openTextDocument(code.target);
      assert.match(page.getText(), /^# duplicate\/paragraph/u);
    });

    test("shows the page of a rule in a tab by command", async () => {
      await run("soatvan.explainRule", "code/format");
      await until(
        "tab",
        () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? "",
        (label) => /format/u.test(label),
      );
      await run("workbench.action.closeActiveEditor");
    });

    test("finds an article of an open document by its words, with or without marks", async () => {
      await write(decree);
      await until(
        "workspace symbols",
        () => run<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "hieu luc"),
        (found) => (found ?? []).some(({ name }) => /Hiệu lực thi hành|Điều 2/u.test(name)),
      );
    });

    test("lists the codes of the open documents, each with its places", async () => {
      await show("bai-viet.txt");
      await run("soatvan.listCodes");
      const items = await until("the tree", codeItems, (found) => found.some(({ label }) => label === "126-QĐ/TW"));
      const [item] = items.filter(({ label }) => label === "126-QĐ/TW");
      assert.strictEqual(item?.contextValue, "soatvan.code");
      assert.match(String(item?.description), /^1 /u);
    });

    test("goes to the place of a code by a click in the list", async () => {
      const document = await show("bai-viet.txt");
      const places = await until(
        "the places",
        async () =>
          (await nodesOf("126-QĐ/TW")).map(({ command }) => command).filter((command) => command !== undefined),
        (found) => found.length === 1,
      );
      await closeAll();
      const [open] = places;
      assert.ok(open);
      await run(open.command, ...(open.arguments ?? []));
      const editor = await until(
        "the editor",
        () => vscode.window.activeTextEditor,
        (found) => found?.document.uri.toString() === document.uri.toString() && !found.selection.isEmpty,
      );
      assert.strictEqual(editor?.document.getText(editor.selection), "126-QĐ/TW");
    });

    test("marks the codes whose citations contradict each other, and says in what", async () => {
      await write(
        "Theo Nghị định số 41/2024/NĐ-CP ngày 16 tháng 4 năm 2024.\n\nTheo Nghị định số 41/2024/NĐ-CP ngày 18 tháng 4 năm 2024.\n",
      );
      const wanted = ({ label, contextValue }: vscode.TreeItem) =>
        label === "41/2024/NĐ-CP" && contextValue === "soatvan.code.conflict";
      const items = await until("the tree", codeItems, (found) => found.some(wanted));
      const item = items.find(wanted);
      assert.ok(item?.iconPath instanceof vscode.ThemeIcon && item.iconPath.id === "warning");
      assert.match(String(item.tooltip), /18 tháng 4 năm 2024/u);
      assert.match(String(item.description), /mâu thuẫn/u);
    });
  });
}

/** The tree items of the codes, as the view “Số và ký hiệu” gets them. */
async function codeItems(): Promise<readonly vscode.TreeItem[]> {
  return (await codeNodes()).map(({ item }) => item);
}

/** The tree items of the places of one code. */
async function nodesOf(code: string): Promise<readonly vscode.TreeItem[]> {
  const found = (await codeNodes()).find(({ item }) => item.label === code);
  return found === undefined ? [] : (await codeNodes(found.node)).map(({ item }) => item);
}

async function codeNodes(
  parent?: unknown,
): Promise<readonly { readonly node: unknown; readonly item: vscode.TreeItem }[]> {
  const api = vscode.extensions.getExtension<{ readonly codes: vscode.TreeDataProvider<unknown> }>(
    extensionId,
  )?.exports;
  if (api === undefined) return [];
  const nodes = (await api.codes.getChildren(parent)) ?? [];
  return Promise.all(nodes.map(async (node) => ({ node, item: await api.codes.getTreeItem(node) })));
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (typeof content !== "object" || content === null) return "";
  if ("value" in content) return String(content.value);
  return "label" in content ? String(content.label) : "";
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}
