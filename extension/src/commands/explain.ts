import * as vscode from "vscode";
import { rulePageScheme } from "../../../server/src/protocol.ts";
import type { ClientHolder } from "../client.ts";
import { answeringClient, ask } from "../requests.ts";
import { locale, texts } from "../texts.ts";
import { codeOf } from "./fix.ts";

/** Opens the page of a rule: the one named, the one at the caret, else one picked from the list. */
export async function explainRule(context: vscode.ExtensionContext, rule: unknown): Promise<void> {
  const name = typeof rule === "string" ? rule : (ruleAtCaret() ?? (await pickRule(context)));
  if (name === undefined) return;
  const page = vscode.Uri.from({ scheme: rulePageScheme, path: `/${locale()}/${name}.md` });
  await vscode.commands.executeCommand("markdown.showPreview", page);
}

function ruleAtCaret(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find((one) => one.source === "soatvan" && one.range.contains(editor.selection.active));
  return found === undefined ? undefined : codeOf(found);
}

/** The rules are those that the setting `soatvan.rules` describes. */
async function pickRule(context: vscode.ExtensionContext): Promise<string | undefined> {
  const manifest = context.extension.packageJSON as Manifest;
  const properties = manifest.contributes.configuration[0]?.properties["soatvan.rules"]?.properties ?? {};
  const items = Object.entries(properties)
    .filter(([name]) => name.includes("/"))
    .map(([name, { description }]) => ({ label: name, detail: description ?? "" }));
  return (await vscode.window.showQuickPick(items, { title: texts().askRule, matchOnDetail: true }))?.label;
}

/** The part of the manifest that is read. */
interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Readonly<
        Record<string, { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }>
      >;
    }[];
  };
}

/** Addresses of the pages about document codes: the code is in the query, the path gives the page its title. */
const codePageScheme = "soatvan-code";

/**
 * Shows what a document code says: the one given, the one selected or at the caret, else one typed in. A page of its own scheme:
 * a new document would stay behind as a tab that asks to be saved.
 */
export async function explainCode(holder: ClientHolder, given: unknown): Promise<void> {
  const text = texts();
  const value = typeof given === "string" ? given : codeAtCaret();
  const typed = await vscode.window.showInputBox({ title: text.askCode, value: value ?? "", ignoreFocusOut: false });
  const code = typed?.trim() ?? "";
  if (code === "") return;
  const client = await answeringClient(holder);
  if (client === undefined) return;
  if ((await ask(client, "soatvan/explainCode", { code })) === null) {
    void vscode.window.showInformationMessage(text.noCode);
    return;
  }
  const page = vscode.Uri.from({ scheme: codePageScheme, path: `/${code.replaceAll("/", "-")}.md`, query: code });
  await vscode.commands.executeCommand("markdown.showPreview", page);
}

/** Writes the pages that `explainCode` shows. */
export function registerCodePages(context: vscode.ExtensionContext, holder: ClientHolder): void {
  const provider: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent({ query }) {
      const client = await holder.settled();
      if (client === undefined) return texts().stopped;
      return (await ask(client, "soatvan/explainCode", { code: query }))?.markdown ?? texts().noCode;
    },
  };
  context.subscriptions.push(vscode.workspace.registerTextDocumentContentProvider(codePageScheme, provider));
}

function codeAtCaret(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  if (!editor.selection.isEmpty) return editor.document.getText(editor.selection);
  const range = editor.document.getWordRangeAtPosition(editor.selection.active, /[\p{L}\p{N}/.-]+/u);
  return range === undefined ? undefined : editor.document.getText(range);
}
