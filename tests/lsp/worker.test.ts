import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { expect, it } from "vitest";
import { vscodeCapabilities } from "./editor.ts";

const bundle = new URL("../../server/dist/worker/server.js", import.meta.url);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string };
  readonly result?: never;
}

/** The worker's bundle in a scope that has what a browser's worker has, and nothing of Node. */
function startWorker(files: Readonly<Record<string, string>>) {
  const waiting = new Map<number, (message: Message) => void>();
  const asked: string[] = [];
  let deliver: (event: { readonly data: unknown }) => void = () => {};
  const scope: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    queueMicrotask,
    TextDecoder,
    TextEncoder,
    atob,
    btoa,
    URL,
    console: { log() {}, error() {}, warn() {}, info() {} },
    postMessage(message: Message) {
      if (message.method !== undefined && message.id !== undefined) {
        asked.push(message.method);
        const text = files[message.params?.uri ?? ""];
        const read = message.method === "soatvan/readFile" && text !== undefined;
        const result = read ? Buffer.from(text, "utf8").toString("base64") : null;
        setImmediate(() => deliver({ data: { jsonrpc: "2.0", id: message.id, result } }));
      } else if (message.id !== undefined) waiting.get(message.id)?.(message);
    },
    set onmessage(listener: typeof deliver) {
      deliver = listener;
    },
    addEventListener(kind: string, listener: typeof deliver) {
      if (kind === "message") deliver = listener;
    },
  };
  scope.self = scope;
  scope.globalThis = scope;
  runInContext(readFileSync(bundle, "utf8"), createContext(scope));
  let id = 0;
  const send = (message: object): void => deliver({ data: { jsonrpc: "2.0", ...message } });
  return {
    asked,
    notify: (method: string, params: unknown) => send({ method, params }),
    request: (method: string, params: unknown) =>
      new Promise<{
        readonly result: { readonly items: readonly { readonly severity: number }[]; readonly serverInfo: unknown };
      }>((resolve) => {
        id++;
        waiting.set(id, (message) => resolve(message as never));
        send({ id, method, params });
      }),
  };
}

it("runs in a browser's worker, with files by way of the client", async () => {
  const config = '{ "rules": { "typography/spacing": "error" } }';
  const worker = startWorker({ "vscode-vfs://github/t/soatvan.config.json": config });
  const folder = { uri: "vscode-vfs://github/t", name: "t" };
  const { workspace: _, ...capabilities } = vscodeCapabilities;
  const started = await worker.request("initialize", {
    processId: null,
    workspaceFolders: [folder],
    capabilities,
    initializationOptions: { settings: { delay: 0 } },
  });
  expect(started.result.serverInfo).toEqual({ name: "soatvan", version: "0.1.0" });
  worker.notify("initialized", {});
  const uri = "vscode-vfs://github/t/a.txt";
  worker.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "plaintext", version: 1, text: "Một  hai.\n" },
  });
  const { result } = await worker.request("textDocument/diagnostic", { textDocument: { uri } });
  expect(result.items.map(({ severity }) => severity)).toEqual([1]);
  expect(worker.asked).toContain("soatvan/readFile");
});
