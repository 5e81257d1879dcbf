import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { type ExtensionApi, startExtension } from "./start.ts";

/** Entry in a browser: the server is a worker, and reads files through the editor. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const program = vscode.Uri.joinPath(context.extensionUri, "dist", "server.browser.js");
  return startExtension(context, {
    clientFiles: true,
    program,
    // The transport is given, not the worker: the host replaces the global `Worker`, so the library would not know it again.
    run() {
      const worker = new Worker(program.toString(true));
      return {
        reader: new BrowserMessageReader(worker),
        writer: new BrowserMessageWriter(worker),
        kill: () => worker.terminate(),
      };
    },
    makeClient: (serve, options) => new LanguageClient("soatvan", "Soát Văn", serve, options),
  });
}
