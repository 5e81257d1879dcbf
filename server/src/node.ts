import { homedir } from "node:os";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import {
  createConnection,
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { connectionOptions } from "./connection-options.ts";
import { makeLifecycleGuard } from "./guard.ts";
import { nodeFiles } from "./node-files.ts";
import { serverName, startServer } from "./server.ts";
import { today } from "./today.ts";

const usage = `soatvan-language-server: máy chủ ngôn ngữ của Soát Văn. / The language server of Soát Văn.

  --stdio          qua đầu vào và đầu ra chuẩn / over standard input and output
  --node-ipc       qua kênh IPC của Node / over Node's IPC channel
  --socket=PORT    qua cổng TCP mà trình soạn thảo đang nghe / over a TCP port the editor listens on
  --pipe=NAME      qua ống có tên / over a named pipe
  --version, --help
`;

/** Starts the server as a process: on the transport the arguments name. Returns the exit code when there is nothing to serve. */
export function main(argv: readonly string[]): number | undefined {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: {
      stdio: { type: "boolean" },
      "node-ipc": { type: "boolean" },
      socket: { type: "string" },
      pipe: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "v" },
    },
  });
  if (values.help === true) return print(usage);
  if (values.version === true) return print(`${serverName} ${version()}\n`);
  const transport = openTransport(values);
  if (typeof transport === "string") {
    process.stderr.write(`soatvan-language-server: ${transport}\n\n${usage}`);
    return 2;
  }
  serve(...transport);
  return undefined;
}

const wrongPort = "cổng phải là một số từ 1 đến 65535. / the port must be a number from 1 to 65535.";
const nothingToServe =
  "cần một trong --stdio, --node-ipc, --socket=PORT, --pipe=NAME. / one of them is needed to reach the editor.";

type Transport = readonly [MessageReader, MessageWriter];

/** The transport that the arguments name, or what is wrong with them. */
function openTransport(values: Readonly<Record<string, unknown>>): Transport | string {
  if (values.stdio === true) return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
  if (values["node-ipc"] === true) return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  const { socket, pipe } = values;
  if (typeof socket === "string") {
    const isPort = /^\d+$/u.test(socket) && Number(socket) > 0 && Number(socket) < 65_536;
    return isPort ? createServerSocketTransport(Number(socket)) : `--socket=${socket}: ${wrongPort}`;
  }
  if (typeof pipe === "string") return pipe === "" ? nothingToServe : createServerPipeTransport(pipe);
  return nothingToServe;
}

function serve(reader: MessageReader, writer: MessageWriter): void {
  const guard = makeLifecycleGuard();
  const leave = (): never => process.exit(guard.isStopped ? 0 : 1);
  reader.onError((error) => {
    // The body of a message is no JSON: nobody knows which request it was.
    if (error instanceof SyntaxError) void writer.write(parseError(error)).catch(() => {});
    else process.stderr.write(`soatvan-language-server: ${error.message}\n`);
  });
  reader.onClose(leave);
  process.stdin.on("end", leave);
  process.stdout.on("error", leave);
  process.on("disconnect", leave);
  const connection = createConnection(ProposedFeatures.all, reader, writer, connectionOptions(guard));
  guard.attach(connection);
  startServer(connection, {
    version: version(),
    files: nodeFiles,
    today,
    userFolder: pathToFileURL(`${process.env.XDG_CONFIG_HOME || `${homedir()}/.config`}/soatvan`).href,
  });
}

function parseError(error: SyntaxError): Parameters<MessageWriter["write"]>[0] {
  const response = { jsonrpc: "2.0", id: null, error: { code: -32700, message: error.message } };
  return response;
}

function version(): string {
  // Put in by the bundler, from package.json.
  return process.env.SOATVAN_VERSION ?? "";
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
