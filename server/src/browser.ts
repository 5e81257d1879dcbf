import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { clientFiles } from "./client-files.ts";
import { connectionOptions } from "./connection-options.ts";
import { makeLifecycleGuard } from "./guard.ts";
import { startServer } from "./server.ts";
import { today } from "./today.ts";

/** Starts the server in the worker of a browser; its scope is the channel to the client. */
export function serve(scope: DedicatedWorkerGlobalScope): void {
  const guard = makeLifecycleGuard();
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(scope),
    new BrowserMessageWriter(scope),
    connectionOptions(guard),
  );
  guard.attach(connection);
  startServer(connection, {
    version: process.env.SOATVAN_VERSION ?? "",
    files: clientFiles(connection),
    today,
    userFolder: undefined,
  });
}
