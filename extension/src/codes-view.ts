import * as vscode from "vscode";
import type { CitedCode, ProtocolLocation } from "../../server/src/protocol.ts";
import type { ClientHolder } from "./client.ts";
import { ask } from "./requests.ts";
import { texts } from "./texts.ts";

/** A code, or a place where it is cited. */
export type CodesNode = { readonly code: CitedCode } | { readonly place: ProtocolLocation };

/** The tree “Số và ký hiệu”: the document codes that the documents of the workspace cite, each with its places. */
export function registerCodesView(
  context: vscode.ExtensionContext,
  holder: ClientHolder,
): vscode.TreeDataProvider<CodesNode> {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<CodesNode> = {
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
    holder.onPhase(refresh),
    vscode.workspace.onDidSaveTextDocument(refresh),
    vscode.commands.registerCommand("soatvan.refreshCodes", refresh),
    vscode.commands.registerCommand("soatvan.listCodes", async () => {
      refresh();
      await vscode.commands.executeCommand("soatvan.codes.focus");
    }),
  );
  return provider;
}

async function citedCodes(holder: ClientHolder): Promise<readonly CitedCode[]> {
  if (holder.current === undefined) return [];
  try {
    return await ask(holder.current, "soatvan/documentCodes", {});
  } catch {
    // The server died meanwhile: its next phase brings the list, and a list that fails would be shown as a message.
    return [];
  }
}

function getTreeItem(node: CodesNode): vscode.TreeItem {
  return "code" in node ? codeItem(node.code) : placeItem(node.place);
}

function codeItem(code: CitedCode): vscode.TreeItem {
  const item = new vscode.TreeItem(code.code, vscode.TreeItemCollapsibleState.Collapsed);
  const { conflicts, explanation, places } = code;
  const inConflict = conflicts.length > 0;
  item.tooltip = [explanation, ...conflicts.map((conflict) => `⚠ ${conflict}`)].join("\n\n");
  item.description = inConflict ? texts().conflict(places.length) : texts().places(places.length);
  item.iconPath = inConflict
    ? new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"))
    : new vscode.ThemeIcon("law");
  item.contextValue = inConflict ? "soatvan.code.conflict" : "soatvan.code";
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
