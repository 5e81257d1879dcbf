// A client of the language server: a real process over standard streams, its CPU time and memory read from the system. The
// debounce is off, so that what is measured is the server's work.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const binary = fileURLToPath(new URL("../../server/bin/soatvan-language-server.js", import.meta.url));
const uri = "file:///soatvan/trang.txt";

/** Starts a server and shakes hands; one text is open at a time. */
export async function start() {
  const child = spawn(process.execPath, [binary, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map();
  let buffered = Buffer.alloc(0);
  let wanted = -1;
  child.stdout.on("data", (chunk) => {
    buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]);
    for (;;) {
      if (wanted < 0) {
        const end = buffered.indexOf("\r\n\r\n");
        if (end < 0) return;
        wanted = Number(/Content-Length: (\d+)/u.exec(buffered.toString("ascii", 0, end))[1]);
        buffered = buffered.subarray(end + 4);
      }
      if (buffered.length < wanted) return;
      const message = JSON.parse(buffered.toString("utf8", 0, wanted));
      buffered = buffered.subarray(wanted);
      wanted = -1;
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    }
  });
  let id = 0;
  let version = 0;
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const request = (method, params) =>
    new Promise((resolve) => {
      waiting.set(++id, resolve);
      send({ id, method, params });
    });
  const notify = (method, params) => send({ method, params });
  await request("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { settings: { delay: 0 } },
  });
  notify("initialized", {});
  const statistic = (name) => readFileSync(`/proc/${child.pid}/${name}`, "utf8");
  return {
    open: (text) =>
      notify("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: ++version, text } }),
    close: () => notify("textDocument/didClose", { textDocument: { uri } }),
    type: (line, character, text) => {
      const place = { line, character };
      notify("textDocument/didChange", {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: place, end: place }, text }],
      });
    },
    hover: (line, character) => request("textDocument/hover", { textDocument: { uri }, position: { line, character } }),
    pull: (previousResultId) => request("textDocument/diagnostic", { textDocument: { uri }, previousResultId }),
    /** CPU of the server's main thread so far, in milliseconds. */
    cpu: () => Number(statistic("schedstat").split(" ")[0]) / 1e6,
    /** Resident memory, in kB. */
    memory: () => Number(/VmRSS:\s+(\d+)/u.exec(statistic("status"))[1]),
    async stop() {
      await request("shutdown", null);
      notify("exit");
      await new Promise((resolve) => child.on("exit", resolve));
    },
  };
}
