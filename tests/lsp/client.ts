import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The server's binary, as an editor starts it. */
export const serverBinary = fileURLToPath(new URL("../../server/bin/soatvan-language-server.js", import.meta.url));

/** A message of JSON-RPC, as far as the tests look at it. */
export interface Message {
  readonly jsonrpc?: string;
  readonly id?: number | string | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a server sends is looked into, not trusted.
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** A server of its own process, spoken to in raw protocol over its standard streams. */
export interface RawServer {
  readonly process: ChildProcess;
  /** What came that was no answer to a request: notifications and requests of the server. */
  readonly received: readonly Message[];
  /** Everything on standard error. */
  stderr(): string;
  /** Sends a request and gives the whole answer, an error included. */
  ask(method: string, params?: unknown): Promise<Message>;
  /** Sends a request without waiting; `cancel` gives it up. */
  start(method: string, params?: unknown): { readonly id: number; readonly answer: Promise<Message>; cancel(): void };
  /** Sends a request and gives its result; an error fails the test. */
  // biome-ignore lint/suspicious/noExplicitAny: results are looked into, not trusted.
  request(method: string, params?: unknown): Promise<any>;
  notify(method: string, params?: unknown): void;
  /** Writes bytes as they are. */
  raw(bytes: string | Uint8Array): void;
  /** The next message for which the condition holds, one that came before included. */
  waitFor(condition: (message: Message) => boolean, milliseconds?: number): Promise<Message>;
  /** Answers requests of the server with what `answer` gives. */
  answer(method: string, answer: (params: unknown) => unknown): void;
  /** The exit code, once the process has ended. */
  readonly exited: Promise<number | null>;
}

/** Starts the real server. It is stopped when the test is over. */
export function startServer(args: readonly string[] = ["--stdio"], env: Record<string, string> = {}): RawServer {
  const child = spawn(process.execPath, [serverBinary, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  const exited = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  child.stdin.on("error", () => {});
  onTestFinished(() => void child.kill("SIGKILL"));
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString("utf8");
  });
  return { process: child, exited, stderr: () => stderr, ...converse(child) };
}

function converse(child: ChildProcess): Omit<RawServer, "process" | "exited" | "stderr"> {
  const received: Message[] = [];
  const waiting = new Map<number | string, (message: Message) => void>();
  const watchers = new Set<(message: Message) => void>();
  const answers = new Map<string, (params: unknown) => unknown>();
  let nextId = 1;
  const raw: RawServer["raw"] = (bytes) => void child.stdin?.write(bytes);
  child.on("exit", (code) => {
    for (const [id, done] of waiting) done({ id, error: { code: 0, message: `the server exited with ${code}` } });
    waiting.clear();
  });
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }), "utf8");
    raw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, "ascii"), body]));
  };
  readMessages(child, (message) => {
    if (message.method === undefined) {
      const done = waiting.get(message.id ?? "");
      waiting.delete(message.id ?? "");
      if (done !== undefined) return done(message);
    } else if (message.id !== undefined) {
      const answer = answers.get(message.method);
      send({ id: message.id, result: answer === undefined ? null : answer(message.params) });
    }
    received.push(message);
    for (const watcher of [...watchers]) watcher(message);
  });
  const start: RawServer["start"] = (method, params) => {
    const id = nextId++;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    send({ id, method, params });
    return { id, answer, cancel: () => send({ method: "$/cancelRequest", params: { id } }) };
  };
  return {
    received,
    start,
    ask: (method, params) => start(method, params).answer,
    async request(method, params) {
      const { result, error } = await start(method, params).answer;
      if (error !== undefined) throw new Error(`${method}: ${error.code} ${error.message}`);
      return result;
    },
    notify: (method, params) => send({ method, params }),
    raw,
    answer: (method, answer) => void answers.set(method, answer),
    waitFor: (condition, milliseconds = 10_000) =>
      new Promise((resolve, reject) => {
        const known = received.find(condition);
        if (known !== undefined) return resolve(known);
        const finish = (): void => {
          clearTimeout(timer);
          watchers.delete(watcher);
        };
        const timer = setTimeout(() => {
          finish();
          reject(new Error(`No such message in ${milliseconds} ms; had ${received.map(({ method }) => method)}`));
        }, milliseconds);
        const watcher = (message: Message): void => {
          if (!condition(message)) return;
          finish();
          resolve(message);
        };
        watchers.add(watcher);
      }),
  };
}

/** Cuts a stream into messages by their Content-Length, which counts bytes. */
function readMessages(child: ChildProcess, each: (message: Message) => void): void {
  let buffered: Buffer = Buffer.alloc(0);
  child.stdout?.on("data", (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (;;) {
      const headerEnd = buffered.indexOf("\r\n\r\n");
      if (headerEnd < 0) return;
      const length = Number(/Content-Length: (\d+)/u.exec(buffered.toString("ascii", 0, headerEnd))?.[1]);
      if (buffered.length < headerEnd + 4 + length) return;
      const body = buffered.toString("utf8", headerEnd + 4, headerEnd + 4 + length);
      buffered = buffered.subarray(headerEnd + 4 + length);
      each(JSON.parse(body) as Message);
    }
  });
}
