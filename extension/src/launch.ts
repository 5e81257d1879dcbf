import type * as vscode from "vscode";
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  type MessageTransports,
  State,
} from "vscode-languageclient";
import type { Server } from "./client.ts";

/** A process or worker that runs the server, and the messages from and to it. */
export interface ServerProcess extends MessageTransports {
  kill(): void;
}

/** What differs between a desktop and a browser. */
export interface Platform {
  /** The server asks the editor for files: it has none of its own. */
  readonly clientFiles: boolean;
  /** The program of the server. */
  readonly program: vscode.Uri;
  /** Starts the program; what it prints goes to the log. Throws when the system refuses. */
  run(log: vscode.LogOutputChannel): ServerProcess;
  makeClient(serve: () => Promise<ServerProcess>, options: LanguageClientOptions): BaseLanguageClient;
}

/** So many messages in a row that cannot be written do not mean yet that the server is gone. */
const MOST_ERRORS = 3;

/**
 * Makes a server that is not started yet. The library's own restarts are off: it gives up a server that dies while it starts,
 * with pop-ups of its own.
 */
export function launchServer(
  platform: Platform,
  options: LanguageClientOptions,
  log: vscode.LogOutputChannel,
): Server<BaseLanguageClient> {
  let process: ServerProcess | undefined;
  let end = (): void => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const serve = async (): Promise<ServerProcess> => {
    process = platform.run(log);
    return process;
  };
  const client = platform.makeClient(serve, {
    ...options,
    errorHandler: {
      error(_error, _message, count) {
        if (count === undefined || count > MOST_ERRORS) end();
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => ({ action: CloseAction.DoNotRestart, message: "The connection was closed.", handled: true }),
    },
    // Any answer makes the library stop a client that it then says cannot be stopped, or try for ever.
    initializationFailedHandler(error) {
      throw error;
    },
  });
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped || newState === State.StartFailed) end();
  });
  const say = client.error.bind(client);
  client.error = (message, data) => say(message, data, false);
  return {
    client,
    ended,
    async start() {
      await Promise.race([client.start(), ended]);
      // When the server dies while it starts, the library's promise holds nothing, or never settles.
      if (client.state !== State.Running) throw new Error("The server ended while it was starting.");
    },
    async stop() {
      end();
      // The library refuses to stop a client that is starting or has failed to.
      await client.dispose().catch(() => {});
      process?.kill();
    },
  };
}
