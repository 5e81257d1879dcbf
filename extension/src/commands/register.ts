import * as vscode from "vscode";
import type { ClientHolder } from "../client.ts";
import { checkDocument, checkFolder } from "./check.ts";
import { openConfiguration, openExample } from "./configuration.ts";
import { explainCode, explainRule, registerCodePages } from "./explain.ts";
import { convertEncoding, fixAll, normalizeDocument } from "./fix.ts";
import { registerFixFolder } from "./fix-folder.ts";
import { choosePreset } from "./preset.ts";

/** Registers the commands of the palette; those of the server are registered by the client. */
export function registerCommands(
  context: vscode.ExtensionContext,
  holder: ClientHolder,
  log: vscode.LogOutputChannel,
): void {
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    checkDocument: () => checkDocument(holder),
    checkFolder: (clicked) => checkFolder(holder, clicked),
    fixAll: () => fixAll(holder),
    normalize: () => normalizeDocument(holder),
    convertEncoding: () => convertEncoding(holder),
    choosePreset: () => choosePreset(holder),
    explainRule: (rule) => explainRule(context, rule),
    explainCode: (code) => explainCode(holder, code),
    openConfiguration: (clicked) => openConfiguration(clicked),
    openExample: () => openExample(context),
    // The client is nobody's result: it cannot be sent to the editor.
    restart: async () => void (await holder.restart()),
    showLog: () => log.show(),
  };
  registerCodePages(context, holder);
  registerFixFolder(context, holder);
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(`soatvan.${name}`, run));
  }
}
