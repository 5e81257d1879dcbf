import * as vscode from "vscode";
import { commands as serverCommands } from "../../../server/src/protocol.ts";
import type { ClientHolder } from "../client.ts";
import { activeDocument, folderOf } from "../documents.ts";
import { answeringClient } from "../requests.ts";
import { texts } from "../texts.ts";

/** Checks the active document again, and everything it is compared with. */
export async function checkDocument(holder: ClientHolder): Promise<void> {
  if (activeDocument() === undefined) {
    void vscode.window.showInformationMessage(texts().noDocument);
    return;
  }
  if ((await answeringClient(holder)) !== undefined) await vscode.commands.executeCommand(serverCommands.recheck);
}

/** Checks all files of the folders of the workspace, and shows the list of problems. */
export async function checkFolder(holder: ClientHolder, clicked: unknown): Promise<void> {
  if (folderOf(clicked) === undefined) {
    void vscode.window.showInformationMessage(texts().noFolder);
    return;
  }
  if ((await answeringClient(holder)) === undefined) return;
  // The files of a folder are checked when the setting says so: it is set for this workspace, and visible there.
  const settings = vscode.workspace.getConfiguration("soatvan");
  if (settings.get("workspaceDiagnostics") !== "all") {
    // The server checks everything again by itself when a setting changes.
    await settings.update("workspaceDiagnostics", "all", vscode.ConfigurationTarget.Workspace);
  } else {
    await vscode.commands.executeCommand(serverCommands.recheck);
  }
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}
