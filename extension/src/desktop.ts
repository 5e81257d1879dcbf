import { fork } from "node:child_process";
import { createInterface } from "node:readline";
import * as vscode from "vscode";
import { IPCMessageReader, IPCMessageWriter, LanguageClient } from "vscode-languageclient/node";
import type { ServerProcess } from "./launch.ts";
import { type ExtensionApi, startExtension } from "./start.ts";

/** Left to itself, Node lets young objects take a hundred megabytes more; checking is no faster for it. */
const execArgv = ["--max-semi-space-size=8"];

/** Entry on the desktop and in remote hosts: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const program = vscode.Uri.joinPath(context.extensionUri, "dist", "server.cjs");
  return startExtension(context, {
    clientFiles: false,
    program,
    run: (log) => runServer(program.fsPath, log),
    makeClient: (serve, options) => new LanguageClient("soatvan", "Soát Văn", serve, options),
  });
}

/** Forked here, not by the library: that one cannot end a server which has not answered yet. */
function runServer(module: string, log: vscode.LogOutputChannel): ServerProcess {
  const server = fork(module, ["--node-ipc", `--clientProcessId=${process.pid}`], {
    execArgv,
    silent: true,
    // The extension host is an Electron program, which is told so to be Node.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1", ELECTRON_NO_ASAR: "1" },
  });
  server.on("error", (error) => log.error(error));
  server.on("exit", (code, signal) => log.info(`The server exited with ${signal ?? code}.`));
  if (server.pid === undefined) throw new Error(`${module} could not be run.`);
  if (server.stdout !== null) createInterface(server.stdout).on("line", (line) => log.info(line));
  if (server.stderr !== null) createInterface(server.stderr).on("line", (line) => log.error(line));
  return {
    reader: new IPCMessageReader(server),
    writer: new IPCMessageWriter(server),
    kill: () => void server.kill("SIGKILL"),
  };
}
