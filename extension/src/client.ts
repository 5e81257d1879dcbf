import type * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { countCrashes } from "./crash-count.ts";

/** A server with the client that speaks to it: made for one life, never started twice. */
export interface Server<Client> {
  readonly client: Client;
  /** Settles when the server answers; rejected when it failed before that. Called once. */
  start(): Promise<void>;
  /** Resolves when the server has ended or cannot be spoken with any more, whoever the cause. */
  readonly ended: Promise<void>;
  /** Ends it at whatever point it is, while it starts too. Never rejected. */
  stop(): Promise<void>;
}

/** `stopped`: there is none until a restart. */
export type Phase = "starting" | "running" | "stopped";

/** Why a server that failed is not started again: it failed too often, or what it is made of is missing. */
export type GivenUp = "too-often" | "missing";

/** The running client, whichever it is at the moment. */
export interface ClientHolder<Client = BaseLanguageClient> {
  readonly phase: Phase;
  /** The client; undefined unless its server answers. */
  readonly current: Client | undefined;
  /** Waits for a server that is starting; undefined when there is none afterwards. */
  settled(): Promise<Client | undefined>;
  /** Starts a server with a new count of failures, in place of one that starts or runs; resolves like `settled`. */
  restart(): Promise<Client | undefined>;
  stop(): Promise<void>;
  /** Called whenever the phase is another. */
  onPhase(listener: (phase: Phase) => void): vscode.Disposable;
  /** Called when a server failed and is not started again. */
  onGivenUp(listener: (why: GivenUp) => void): vscode.Disposable;
}

/** What a holder is made of. */
export interface HolderParts<Client> {
  readonly launch: () => Server<Client>;
  /** Asked after a failure, which is certain to repeat when what the server is made of is missing. Never rejected. */
  readonly isInstalled: () => Promise<boolean>;
  /** Told of every failure, with its reason when the server failed while it started. */
  readonly onFailure?: (error: unknown) => void;
  readonly now?: () => number;
}

/**
 * Holds one server at a time. One that ends by itself, be it while it starts, is replaced by a new one, until that happens
 * too often (`countCrashes`) or is certain to happen again.
 */
export function holdClient<Client>(parts: HolderParts<Client>): ClientHolder<Client> {
  const phases = listeners<Phase>();
  const givenUp = listeners<GivenUp>();
  let phase: Phase = "stopped";
  let server: Server<Client> | undefined;
  // Whoever starts or stops takes the next turn; a failure that belongs to an earlier turn is nobody's business.
  let turn = 0;
  // The editor knows a command once: the last client must have let go before the next one starts.
  let stopping: Promise<void> = Promise.resolve();

  const enter = (next: Phase): void => {
    if (next === phase) return;
    phase = next;
    phases.tell(next);
  };
  const clear = (): Promise<void> => {
    const old = server;
    server = undefined;
    if (old !== undefined) stopping = stopping.then(() => old.stop());
    return stopping;
  };
  /** One life of a server: whether it has answered, and what it failed of. */
  const live = async (mine: number): Promise<{ readonly answered: boolean; readonly error?: unknown }> => {
    try {
      const launched = parts.launch();
      server = launched;
      await launched.start();
      if (mine === turn) enter("running");
      await launched.ended;
      return { answered: true };
    } catch (error) {
      return { answered: false, error };
    }
  };
  const supervise = async (mine: number): Promise<void> => {
    const isTooOften = countCrashes(parts.now);
    for (;;) {
      await clear();
      if (mine !== turn) return;
      const { answered, error } = await live(mine);
      if (mine !== turn) return;
      enter("starting");
      parts.onFailure?.(error);
      const why = isTooOften(answered) ? "too-often" : (await parts.isInstalled()) ? undefined : "missing";
      if (mine !== turn) return;
      if (why === undefined) continue;
      void clear();
      enter("stopped");
      givenUp.tell(why);
      return;
    }
  };
  const current = (): Client | undefined => (phase === "running" ? server?.client : undefined);
  const settled = (): Promise<Client | undefined> =>
    phase !== "starting"
      ? Promise.resolve(current())
      : new Promise((resolve) => {
          const { dispose } = phases.add(() => {
            dispose();
            resolve(current());
          });
        });

  return {
    get phase() {
      return phase;
    },
    get current() {
      return current();
    },
    settled,
    restart() {
      enter("starting");
      void supervise(++turn);
      return settled();
    },
    stop() {
      turn++;
      const done = clear();
      enter("stopped");
      return done;
    },
    onPhase: phases.add,
    onGivenUp: givenUp.add,
  };
}

interface Listeners<Value> {
  add(listener: (value: Value) => void): vscode.Disposable;
  tell(value: Value): void;
}

function listeners<Value>(): Listeners<Value> {
  const all = new Set<(value: Value) => void>();
  return {
    add(listener) {
      all.add(listener);
      return { dispose: () => all.delete(listener) };
    },
    tell(value) {
      for (const listener of [...all]) listener(value);
    },
  };
}
