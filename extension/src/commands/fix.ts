import * as vscode from "vscode";
import type { ProtocolRange } from "../../../server/src/protocol.ts";
import type { ClientHolder } from "../client.ts";
import { activeDocument, folderOf } from "../documents.ts";
import { ask } from "../requests.ts";
import { texts } from "../texts.ts";

/** Applies all fixes of the active document that cannot change meaning. */
export function fixAll(): Promise<void> {
  return applySourceAction("source.fixAll.soatvan", texts().nothingToFix);
}

/** Brings the active document into NFC with spaces in their places. */
export function normalizeDocument(): Promise<void> {
  return applySourceAction("source.normalize.soatvan", texts().nothingToFix);
}

/** Converts what the active document holds in a legacy encoding, in one edit: one undo takes it back. */
export async function convertEncoding(holder: ClientHolder): Promise<void> {
  const document = activeDocument();
  if (document === undefined || holder.current === undefined) return tellNoDocument();
  const change = await ask(holder.current, "soatvan/convertEncoding", { uri: document.uri.toString() });
  if (change === null || change.edits.length === 0) {
    void vscode.window.showInformationMessage(texts().nothingToConvert);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of change.edits) edit.replace(document.uri, rangeOf(range), newText);
  await vscode.workspace.applyEdit(edit);
}

/** Shows what the safe fixes of a whole folder would change; nothing changes before a person agrees. */
export async function fixFolder(holder: ClientHolder, clicked: unknown): Promise<void> {
  const text = texts();
  const folder = folderOf(clicked);
  if (folder === undefined || holder.current === undefined) {
    void vscode.window.showInformationMessage(text.noFolder);
    return;
  }
  const changes = await ask(holder.current, "soatvan/fixFolder", { uri: folder.toString() });
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, fixed, edits } of changes) {
    const resource = vscode.Uri.parse(uri);
    const metadata = { needsConfirmation: true, label: text.previewLabel, description: text.previewDetail(fixed) };
    for (const { range, newText } of edits) {
      edit.replace(resource, rangeOf(range), newText, metadata);
    }
  }
  if (changes.length === 0) void vscode.window.showInformationMessage(text.nothingToFix);
  else await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

function rangeOf({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

async function applySourceAction(kind: string, nothing: string): Promise<void> {
  const document = activeDocument();
  if (document === undefined) return tellNoDocument();
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole,
    kind,
    1,
  );
  const action = actions.find((candidate) => candidate.edit !== undefined);
  if (action?.edit === undefined) void vscode.window.showInformationMessage(nothing);
  else await vscode.workspace.applyEdit(action.edit);
}

function tellNoDocument(): void {
  void vscode.window.showInformationMessage(texts().noDocument);
}

/** The rule a diagnostic is of. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
