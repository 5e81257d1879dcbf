import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { type ExtensionApi, startExtension } from "./start.ts";

/** Entry in a browser: the server is a worker, and reads files through the editor. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist", "server.browser.js").toString(true);
  let worker: Worker | undefined;
  // The transport is given, not the worker: the host replaces the global `Worker`, so the library would not know it again.
  const serve = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return startExtension(context, {
    clientFiles: true,
    make: (options) => new LanguageClient("soatvan", "Soát Văn", serve, options),
  });
}
