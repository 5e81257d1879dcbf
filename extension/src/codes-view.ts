import * as vscode from "vscode";
import type { CitedCode, ProtocolLocation } from "../../server/src/protocol.ts";
import type { ClientHolder } from "./client.ts";
import { ask } from "./requests.ts";
import { texts } from "./texts.ts";

/** A code, or a place where it is cited. */
type Node = { readonly code: CitedCode } | { readonly place: ProtocolLocation };

/** The tree “Số và ký hiệu”: the document codes that the documents of the workspace cite, each with its places. */
export function registerCodesView(context: vscode.ExtensionContext, holder: ClientHolder): void {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem,
    async getChildren(node) {
      if (node === undefined) return (await citedCodes(holder)).map((code) => ({ code }));
      return "code" in node ? node.code.places.map((place) => ({ place })) : [];
    },
  };
  const view = vscode.window.createTreeView("soatvan.codes", { treeDataProvider: provider, showCollapseAll: true });
  const refresh = (): void => changed.fire(undefined);
  context.subscriptions.push(
    changed,
    view,
    holder.onReady(refresh),
    vscode.workspace.onDidSaveTextDocument(refresh),
    vscode.commands.registerCommand("soatvan.refreshCodes", refresh),
    vscode.commands.registerCommand("soatvan.listCodes", async () => {
      refresh();
      await vscode.commands.executeCommand("soatvan.codes.focus");
    }),
  );
}

async function citedCodes(holder: ClientHolder): Promise<readonly CitedCode[]> {
  if (holder.current === undefined) return [];
  return ask(holder.current, "soatvan/documentCodes", {});
}

function getTreeItem(node: Node): vscode.TreeItem {
  return "code" in node ? codeItem(node.code) : placeItem(node.place);
}

function codeItem(code: CitedCode): vscode.TreeItem {
  const item = new vscode.TreeItem(code.code, vscode.TreeItemCollapsibleState.Collapsed);
  item.tooltip = new vscode.MarkdownString(code.explanation);
  item.description = texts().places(code.places.length);
  item.iconPath = new vscode.ThemeIcon("law");
  item.contextValue = "soatvan.code";
  return item;
}

function placeItem({ uri, range }: ProtocolLocation): vscode.TreeItem {
  const resource = vscode.Uri.parse(uri);
  const item = new vscode.TreeItem(vscode.workspace.asRelativePath(resource));
  item.description = String(range.start.line + 1);
  item.command = {
    command: "vscode.open",
    title: "",
    arguments: [
      resource,
      { selection: new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character) },
    ],
  };
  return item;
}
