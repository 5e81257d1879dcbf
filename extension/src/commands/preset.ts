import * as vscode from "vscode";
import type { ClientHolder } from "../client.ts";
import { activeDocument } from "../documents.ts";
import { ask } from "../requests.ts";
import { texts } from "../texts.ts";

/** Lets a person choose the preset for the documents of the folder, or leave the choice to the text. */
export async function choosePreset(holder: ClientHolder): Promise<void> {
  const text = texts();
  const document = activeDocument();
  const client = await holder.settled();
  // Without a server the setting can be changed all the same.
  const status =
    document === undefined || client === undefined
      ? null
      : await ask(client, "soatvan/status", { uri: document.uri.toString() });
  if (status !== null && status.configuration.length > 0) {
    void vscode.window.showInformationMessage(text.presetOfFile);
    await vscode.commands.executeCommand("soatvan.openConfiguration");
    return;
  }
  const settings = vscode.workspace.getConfiguration("soatvan", document?.uri ?? null);
  const current = settings.get<string>("preset", "auto");
  const items = Object.entries(text.presets).map(([preset, label]) => ({
    label: preset === current ? `$(check) ${label}` : label,
    description: preset,
    preset,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: text.askPreset });
  if (picked === undefined) return;
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await settings.update("preset", picked.preset, target);
}
