// Messages to the real language server: whole ones with broken contents. It must answer every request and stay alive.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const binary = fileURLToPath(new URL("../../server/bin/soatvan-language-server.js", import.meta.url));
const uri = "file:///a/bai.txt";
const position = (random) => ({ line: Math.floor(random() * 40) - 2, character: Math.floor(random() * 90) - 2 });
const range = (random) => ({ start: position(random), end: position(random) });

/** What clients send, with places and words at random. */
const messages = [
  (text, random) => [
    "textDocument/didOpen",
    { textDocument: { uri, languageId: "plaintext", version: random() * 9, text } },
  ],
  (text, random) => [
    "textDocument/didChange",
    { textDocument: { uri, version: 3 }, contentChanges: [{ range: range(random), text }] },
  ],
  (text) => ["textDocument/didChange", { textDocument: { uri, version: 4 }, contentChanges: [{ text }] }],
  (_, random) => ["textDocument/hover", { textDocument: { uri }, position: position(random) }, true],
  (_, random) => [
    "textDocument/codeAction",
    { textDocument: { uri }, range: range(random), context: { diagnostics: [] } },
    true,
  ],
  () => ["textDocument/diagnostic", { textDocument: { uri } }, true],
  (text) => ["workspace/didChangeConfiguration", { settings: { soatvan: text } }],
  (text) => ["workspace/executeCommand", { command: text, arguments: [text] }, true],
  (text) => [text, { textDocument: text }, true],
  (text) => ["textDocument/hover", text, true],
  (text) => ["textDocument/didOpen", { textDocument: text }],
  () => ["textDocument/didClose", { textDocument: { uri } }],
];

/** Sends messages for some seconds. Gives how many; throws when the server died or left a question open. */
export async function fuzzServer(makeText, random, seconds) {
  const child = spawn(process.execPath, [binary, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  let [sent, answered, asked, stderr, ended] = [0, 0, 0, "", false];
  child.on("exit", () => {
    ended = true;
  });
  child.stdin.on("error", () => {});
  child.stderr.on("data", (chunk) => {
    stderr = (stderr + chunk).slice(-2000);
  });
  let tail = "";
  child.stdout.on("data", (chunk) => {
    const text = tail + chunk.toString("latin1");
    answered += text.match(/"id":\d+,"(?:result|error)"/gu)?.length ?? 0;
    // What may be the beginning of an answer's head is looked at again with the next part.
    const last = text.lastIndexOf('"id":');
    tail =
      last >= 0 && text.length - last < 24 && !/"id":\d+,"(?:result|error)"/u.test(text.slice(last))
        ? text.slice(last)
        : "";
  });
  const send = (message) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }), "utf8");
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  const ask = (method, params) => {
    asked++;
    send({ id: asked, method, params });
  };
  const settle = async () => {
    for (let waits = 0; answered < asked && !ended && waits < 600; waits++)
      await new Promise((go) => setTimeout(go, 50));
    if (ended || answered < asked)
      throw new Error(`${ended ? "the server ended" : `${asked - answered} of ${asked} questions open`}: ${stderr}`);
  };
  ask("initialize", { processId: null, rootUri: null, capabilities: {} });
  await settle();
  send({ method: "initialized", params: {} });
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    for (let batch = 0; batch < 50; batch++, sent++) {
      const [method, params, isRequest] = messages[Math.floor(random() * messages.length)](makeText(), random);
      if (/^(?:exit|shutdown|initialize|\$\/)/u.test(method)) continue;
      if (isRequest) ask(method, params);
      else send({ method, params });
    }
    await settle();
  }
  ask("shutdown");
  await settle();
  child.kill();
  return sent;
}
