import * as vscode from "vscode";
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

/** Converts what the active document holds in a legacy encoding. */
export async function convertEncoding(): Promise<void> {
  const document = activeDocument();
  if (document === undefined) return tellNoDocument();
  const found = vscode.languages
    .getDiagnostics(document.uri)
    .filter((one) => codeOf(one) === "unicode/legacy-encoding");
  // One edit for all: the fixes are of the text as it stands, and one undo takes them back.
  const edit = new vscode.WorkspaceEdit();
  for (const diagnostic of found) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
      1,
    );
    const action = actions.find(
      ({ edit, diagnostics }) => edit && diagnostics?.some((one) => codeOf(one) === codeOf(diagnostic)),
    );
    for (const { range, newText } of action?.edit?.get(document.uri) ?? []) edit.replace(document.uri, range, newText);
  }
  if (edit.size > 0) await vscode.workspace.applyEdit(edit);
  else void vscode.window.showInformationMessage(texts().nothingToConvert);
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
      const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
      edit.replace(resource, place, newText, metadata);
    }
  }
  if (changes.length === 0) void vscode.window.showInformationMessage(text.nothingToFix);
  else await vscode.workspace.applyEdit(edit, { isRefactoring: true });
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
