import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ClientFileRequests } from "../../server/src/protocol.ts";

type Answers = {
  readonly [Method in keyof ClientFileRequests]: (
    params: ClientFileRequests[Method]["params"],
  ) => Promise<ClientFileRequests[Method]["result"]>;
};

/** Reads and writes files for a server that has none of its own, through whatever file system the folder is on. */
const answers: Answers = {
  async "soatvan/readFile"({ uri }) {
    try {
      return base64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    } catch {
      return null;
    }
  },
  async "soatvan/listFolder"({ uri }) {
    try {
      const folder = vscode.Uri.parse(uri);
      const entries = await vscode.workspace.fs.readDirectory(folder);
      return entries
        .filter(([, type]) => (type & vscode.FileType.SymbolicLink) === 0)
        .map(([name, type]) => ({
          uri: vscode.Uri.joinPath(folder, name).toString(),
          kind: type === vscode.FileType.Directory ? ("folder" as const) : ("file" as const),
        }))
        .sort((a, b) => (a.uri < b.uri ? -1 : 1));
    } catch {
      return null;
    }
  },
  async "soatvan/writeFile"({ uri, text }) {
    try {
      await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri), new TextEncoder().encode(text));
      return true;
    } catch {
      return false;
    }
  },
};

/** Answers the file requests of a client that is not started yet: the server may ask while it starts. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest("soatvan/readFile", answers["soatvan/readFile"]);
  client.onRequest("soatvan/listFolder", answers["soatvan/listFolder"]);
  client.onRequest<boolean, void>("soatvan/writeFile", answers["soatvan/writeFile"]);
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  // Not spread at once: a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
