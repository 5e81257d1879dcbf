import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { serverBinary, startServer } from "./client.ts";
import { startEditor, vscodeCapabilities } from "./editor.ts";

const initialize = { processId: null, rootUri: null, capabilities: vscodeCapabilities };

it("says who it is and what it can do", async () => {
  const { initialized } = await startEditor();
  expect(initialized.serverInfo).toEqual({ name: "soatvan", version: "0.1.0" });
  expect(initialized.capabilities).toMatchObject({
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
    diagnosticProvider: { identifier: "soatvan", interFileDependencies: false },
  });
});

it("registers formatting for the languages that the settings name, and anew when they change", async () => {
  const settings = { formatLanguages: ["plaintext"] };
  const { server } = await startEditor();
  server.answer("workspace/configuration", () => [settings]);
  const registered = (method: string, language: string) =>
    server.waitFor(({ method: asked, params }) => {
      const registrations = params?.registrations ?? [];
      return (
        asked === "client/registerCapability" &&
        registrations.some(
          (one: {
            readonly method: string;
            readonly registerOptions: { readonly documentSelector?: readonly object[] };
          }) =>
            one.method === method &&
            JSON.stringify(one.registerOptions.documentSelector) === JSON.stringify([{ language }]),
        )
      );
    });
  await registered("textDocument/formatting", "plaintext");
  settings.formatLanguages = ["markdown"];
  server.notify("workspace/didChangeConfiguration", { settings: null });
  await registered("textDocument/rangeFormatting", "markdown");
  await server.waitFor(({ method }) => method === "client/unregisterCapability");
});

it("refuses requests before initialize with -32002, and drops notifications", async () => {
  const server = startServer();
  server.notify("textDocument/didOpen", {
    textDocument: { uri: "untitled:1", languageId: "plaintext", version: 1, text: "a  b" },
  });
  const answer = await server.ask("textDocument/hover", {
    textDocument: { uri: "untitled:1" },
    position: { line: 0, character: 0 },
  });
  expect(answer.error?.code).toBe(-32002);
  expect((await server.ask("initialize", initialize)).error).toBeUndefined();
  server.notify("initialized", {});
  expect(await server.request("soatvan/status", { uri: "untitled:1" })).toBeNull();
});

it("refuses a second initialize and everything after shutdown with -32600, and then exits with 0", async () => {
  const { server } = await startEditor();
  expect((await server.ask("initialize", initialize)).error?.code).toBe(-32600);
  expect((await server.ask("shutdown")).result).toBeNull();
  expect((await server.ask("textDocument/formatting", { textDocument: { uri: "untitled:1" } })).error?.code).toBe(
    -32600,
  );
  server.notify("exit");
  expect(await server.exited).toBe(0);
});

it("exits with 1 when exit comes without shutdown", async () => {
  const { server } = await startEditor();
  server.notify("exit");
  expect(await server.exited).toBe(1);
});

it("exits when its input is closed, with 0 only after shutdown", async () => {
  const abandoned = await startEditor();
  abandoned.server.process.stdin?.end();
  expect(await abandoned.server.exited).toBe(1);
  const closed = await startEditor();
  await closed.server.request("shutdown");
  closed.server.process.stdin?.end();
  expect(await closed.server.exited).toBe(0);
});

it("exits when nobody reads its output any more", async () => {
  const { server } = await startEditor();
  server.process.stdout?.destroy();
  for (let round = 0; round < 50; round++) server.notify("workspace/didChangeConfiguration", { settings: null });
  void server.ask("soatvan/status", { uri: "untitled:1" });
  expect(await server.exited).toBe(1);
});

it("exits when the editor's process dies, though its streams stay open", async () => {
  const parent = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
  const server = startServer();
  await server.request("initialize", { ...initialize, processId: parent.pid });
  parent.kill("SIGKILL");
  expect(await server.exited).toBe(1);
}, 15_000);

it("answers an unknown request with -32601 and ignores an unknown notification", async () => {
  const { server } = await startEditor();
  server.notify("$/không-có", {});
  server.notify("textDocument/không-có", {});
  expect((await server.ask("textDocument/không-có", {})).error?.code).toBe(-32601);
});

it("answers malformed JSON with -32700 and goes on", async () => {
  const { server } = await startEditor();
  server.raw('Content-Length: 8\r\n\r\n{"a": tr');
  expect((await server.waitFor(({ id }) => id === null)).error?.code).toBe(-32700);
  for (const body of ["null", "42", "[]", '"x"', "{}", '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{},"method":1}']) {
    server.raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  expect(await server.request("soatvan/status", { uri: "untitled:1" })).toBeNull();
});

it("survives parameters of the wrong shape", async () => {
  const { server } = await startEditor();
  for (const params of [undefined, null, 1, [], {}, { textDocument: null }, { textDocument: { uri: 5 } }]) {
    for (const method of [
      "textDocument/didOpen",
      "textDocument/didChange",
      "textDocument/didClose",
      "textDocument/didSave",
    ])
      server.notify(method, params);
    for (const method of ["textDocument/diagnostic", "textDocument/codeAction", "textDocument/formatting"])
      await server.ask(method, params);
  }
  expect(await server.request("soatvan/status", { uri: "untitled:1" })).toBeNull();
});

it("takes a message that comes byte by byte, and many that come at once", async () => {
  const server = startServer();
  const body = JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { ...initialize, clientInfo: { name: "Điều" } },
  });
  const bytes = Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  for (const byte of bytes) server.raw(Uint8Array.of(byte));
  expect((await server.waitFor(({ id }) => id === 1)).result.serverInfo.name).toBe("soatvan");
  const status = (id: number): string => {
    const text = JSON.stringify({ jsonrpc: "2.0", id, method: "soatvan/status", params: { uri: "untitled:1" } });
    return `Content-Length: ${text.length}\r\n\r\n${text}`;
  };
  server.raw(Array.from({ length: 50 }, (_, index) => status(100 + index)).join(""));
  expect((await server.waitFor(({ id }) => id === 149)).result).toBeNull();
});

it("speaks over a socket that the editor listens on", async () => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: initialize });
  const answer = await new Promise<string>((resolve) => {
    const editor = createServer((socket) => {
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk.toString("utf8");
        if (!text.includes("serverInfo")) return;
        socket.destroy();
        editor.close();
        resolve(text);
      });
      socket.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
    editor.listen(0, "127.0.0.1", () => {
      const address = editor.address();
      startServer([`--socket=${typeof address === "object" ? address?.port : ""}`]);
    });
  });
  expect(answer).toContain('"name":"soatvan"');
});

it("speaks over Node's IPC channel", async () => {
  const child = spawn(process.execPath, [serverBinary, "--node-ipc"], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  const answer = new Promise<{ readonly result: { readonly serverInfo: unknown } }>((resolve) =>
    child.on("message", (message) => resolve(message as never)),
  );
  child.send({ jsonrpc: "2.0", id: 1, method: "initialize", params: initialize });
  expect((await answer).result.serverInfo).toEqual({ name: "soatvan", version: "0.1.0" });
  child.disconnect();
  expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(1);
});

it("explains how it is started when it is started with nothing to speak over", () => {
  const bare = spawnSync(process.execPath, [serverBinary], { encoding: "utf8", input: "" });
  expect([bare.status, bare.stdout]).toEqual([2, ""]);
  expect(bare.stderr).toMatch(/^soatvan-language-server: cần một trong --stdio, /u);
  expect(spawnSync(process.execPath, [serverBinary, "--version"], { encoding: "utf8" }).stdout).toBe("soatvan 0.1.0\n");
  expect(spawnSync(process.execPath, [serverBinary, "--help"], { encoding: "utf8" }).status).toBe(0);
});

it.each([
  ["--socket=abc", 2, "cổng phải là một số từ 1 đến 65535"],
  ["--socket=65536", 2, "cổng phải là một số từ 1 đến 65535"],
  ["--pipe=", 2, "cần một trong --stdio"],
  ["--socket=1", 1, "ECONNREFUSED"],
  ["--pipe=/không/có", 1, "ENOENT"],
])("says why it cannot reach the editor: %s", (option, status, reason) => {
  const ended = spawnSync(process.execPath, [serverBinary, option], { encoding: "utf8", input: "", timeout: 10_000 });
  expect(ended.status).toBe(status);
  expect(ended.stderr.split("\n")[0]).toMatch(/^soatvan-language-server: /u);
  expect(ended.stderr.split("\n")[0]).toContain(reason);
});
