import type * as vscode from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";

/** Makes a client that is not started yet. A restart makes a new one. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The running client, whichever it is at the moment. */
export interface ClientHolder {
  /** The client; undefined while it is being restarted or when it could not start. */
  readonly current: BaseLanguageClient | undefined;
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** The server ended too often by itself: there is no client until a restart. */
  giveUp(): void;
  /** Called whenever a client is ready: the first time, after each restart, and after a crash it came back from. */
  onReady(listener: (client: BaseLanguageClient) => void): vscode.Disposable;
  /** Called when the server ended and is not started again. */
  onGivenUp(listener: () => void): vscode.Disposable;
}

/** Holds one client at a time: the library knows no restart, so the old one is stopped and a new one made. */
export function holdClient(make: () => BaseLanguageClient): ClientHolder {
  let current: BaseLanguageClient | undefined;
  let dead: BaseLanguageClient | undefined;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<(client: BaseLanguageClient) => void>();
  const givenUp = new Set<() => void>();
  const giveUp = (): void => {
    dead = current;
    current = undefined;
    for (const listener of givenUp) listener();
  };
  const start = async (): Promise<void> => {
    const client = make();
    await client.start();
    current = client;
    const announce = (): void => {
      for (const listener of listeners) listener(client);
    };
    client.onDidChangeState(({ newState }) => {
      if (client !== current) return;
      if (newState === State.Running) announce();
      // It ended while it was being started again: the library leaves it at that.
      if (newState === State.StartFailed) giveUp();
    });
    announce();
  };
  const stop = async (): Promise<void> => {
    const client = current ?? dead;
    current = undefined;
    dead = undefined;
    await client?.dispose();
  };
  // Commands may come while the one before is still at work: one after the other.
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    queue = queue.catch(() => {}).then(work);
    return queue;
  };
  return {
    get current() {
      return current;
    },
    start: () => inTurn(start),
    stop: () => inTurn(stop),
    restart: () => inTurn(async () => stop().then(start)),
    giveUp,
    onGivenUp(listener) {
      givenUp.add(listener);
      return { dispose: () => givenUp.delete(listener) };
    },
    onReady(listener) {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
}
