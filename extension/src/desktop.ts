import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type ExtensionApi, startExtension } from "./start.ts";

/** Left to itself, Node lets young objects take a hundred megabytes more; checking is no faster for it. */
const execArgv = ["--max-semi-space-size=8"];

/** Entry on the desktop and in remote hosts: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist", "server.cjs").fsPath;
  return startExtension(context, {
    clientFiles: false,
    make: (options) =>
      new LanguageClient(
        "soatvan",
        "Soát Văn",
        { module, transport: TransportKind.ipc, options: { execArgv } },
        options,
      ),
  });
}
