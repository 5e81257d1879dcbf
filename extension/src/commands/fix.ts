import * as vscode from "vscode";
import type { ProtocolRange } from "../../../server/src/protocol.ts";
import type { ClientHolder } from "../client.ts";
import { activeDocument } from "../documents.ts";
import { answeringClient, ask } from "../requests.ts";
import { texts } from "../texts.ts";

/** Applies all fixes of the active document that cannot change meaning. */
export function fixAll(holder: ClientHolder): Promise<void> {
  return applySourceAction(holder, "source.fixAll.soatvan");
}

/** Brings the active document into NFC with spaces in their places. */
export function normalizeDocument(holder: ClientHolder): Promise<void> {
  return applySourceAction(holder, "source.normalize.soatvan");
}

/** Converts what the active document holds in a legacy encoding, in one edit: one undo takes it back. */
export async function convertEncoding(holder: ClientHolder): Promise<void> {
  const document = activeDocument();
  if (document === undefined) return tellNoDocument();
  const client = await answeringClient(holder);
  if (client === undefined) return;
  const change = await ask(client, "soatvan/convertEncoding", { uri: document.uri.toString() });
  if (change === null || change.edits.length === 0) {
    void vscode.window.showInformationMessage(texts().nothingToConvert);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of change.edits) edit.replace(document.uri, rangeOf(range), newText);
  await vscode.workspace.applyEdit(edit);
}

/** A range of the protocol as the editor has it. */
export function rangeOf({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

async function applySourceAction(holder: ClientHolder, kind: string): Promise<void> {
  const document = activeDocument();
  if (document === undefined) return tellNoDocument();
  if ((await answeringClient(holder)) === undefined) return;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    whole,
    kind,
    1,
  );
  const action = actions.find((candidate) => candidate.edit !== undefined);
  if (action?.edit === undefined) void vscode.window.showInformationMessage(texts().nothingToFix);
  else await vscode.workspace.applyEdit(action.edit);
}

function tellNoDocument(): void {
  void vscode.window.showInformationMessage(texts().noDocument);
}

/** The rule a diagnostic is of. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
