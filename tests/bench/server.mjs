// What the language server costs, measured from outside: a real process over standard streams, its own CPU time read from
// the system. The debounce is off, so that what is measured is the server's work.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { verdict } from "./measure.mjs";
import { makeText } from "./text.mjs";

const binary = fileURLToPath(new URL("../../server/bin/soatvan-language-server.js", import.meta.url));
const uri = "file:///soatvan/trang.txt";
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const at95 = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)];

/** Rows of the result table. `nfc` is the time of one NFC pass over 1 MB in milliseconds. */
export async function serverRows(nfc, quick) {
  const [small, large] = [makeText(1e5), makeText(1e6)];
  const rows = [];
  const server = await start();
  const first = { small: await firstDiagnostics(server, small), large: await firstDiagnostics(server, large) };
  rows.push(verdict("server: first diagnostics of 100 KB ÷ one NFC pass of 1 MB", first.small / nfc, 40, 20));
  rows.push(verdict("server: first diagnostics of 1 MB ÷ one NFC pass", first.large / nfc, 60, 30));
  const rounds = quick ? 150 : 400;
  const keySmall = await keystrokes(server, small, rounds);
  const key = await keystrokes(server, large, rounds);
  rows.push(verdict("G9  server: CPU of a keystroke in 1 MB ÷ one NFC pass", key.cpu / nfc, 2, 1.1));
  rows.push(verdict("G9  server: keystroke in 1 MB to diagnostics, p95 ÷ one NFC pass", key.p95 / nfc, 5, 2.5));
  rows.push(verdict("G10 server: keystroke in 1 MB ÷ in 100 KB, CPU", key.cpu / keySmall.cpu, 4, 2));
  rows.push(
    verdict("server: unchanged pull of 1 MB ÷ one NFC pass", (await unchangedPull(server, large)) / nfc, 2, 1.1),
  );
  const cycles = quick ? 300 : 1000;
  rows.push(
    verdict(`server: memory after ${cycles} × open/close ÷ after 100`, await growth(server, small, cycles), 1.5, 1.2),
  );
  await server.stop();
  if (!quick) rows.push(verdict("server: CPU in 30 s of idleness, %", await idle(large), 1, 0.2));
  return rows;
}

async function firstDiagnostics(server, text) {
  const times = [];
  for (let round = 0; round < 9; round++) {
    const begun = performance.now();
    server.open(text);
    await server.pull();
    times.push(performance.now() - begun);
    server.close();
  }
  return middle(times.slice(2));
}

/** Types letters in the middle of a text and pulls after each. */
async function keystrokes(server, text, rounds) {
  server.open(text);
  let { resultId } = await server.pull();
  const line = Math.floor(text.split("\n").length / 2 / 2) * 2;
  const times = [];
  let character = 20;
  const warm = Math.floor(rounds / 3);
  let before = 0;
  for (let round = 0; round < rounds; round++) {
    if (round === warm) before = server.cpu();
    const begun = performance.now();
    server.type(line, character++, round % 7 === 0 ? " " : "a");
    const report = await server.pull(resultId);
    resultId = report.resultId;
    times.push(performance.now() - begun);
  }
  const cpu = (server.cpu() - before) / (rounds - warm);
  server.close();
  return { cpu, p95: at95(times.slice(warm)) };
}

async function unchangedPull(server, text) {
  server.open(text);
  const { resultId } = await server.pull();
  const times = [];
  for (let round = 0; round < 30; round++) {
    const begun = performance.now();
    await server.pull(resultId);
    times.push(performance.now() - begun);
  }
  server.close();
  return middle(times);
}

async function growth(server, text, cycles) {
  let early = 0;
  for (let cycle = 1; cycle <= cycles; cycle++) {
    server.open(text);
    await server.pull();
    server.close();
    if (cycle === 100) early = server.memory();
  }
  return server.memory() / early;
}

async function idle(text) {
  const server = await start();
  server.open(text);
  await server.pull();
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const before = server.cpu();
  await new Promise((resolve) => setTimeout(resolve, 30_000));
  const used = server.cpu() - before;
  await server.stop();
  return used / 300;
}

async function start() {
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
