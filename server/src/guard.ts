import { type Connection, ErrorCodes, Message, type MessageStrategy, ResponseError } from "vscode-languageserver";

/** Holds the life cycle of the protocol on a connection. */
export interface LifecycleGuard {
  /** To be given to the connection when it is made. */
  readonly messageStrategy: MessageStrategy;
  /** To be called once with the connection. */
  attach(connection: Connection): void;
  /** Whether the client said `shutdown`, so that an end of the stream is no fault. */
  readonly isStopped: boolean;
}

const REFUSED = "$/soatvan/refused";

/**
 * What the library leaves open: before `initialize` requests get -32002 and notifications are dropped; a second
 * `initialize` and everything after `shutdown` but `exit` get -32600.
 */
export function makeLifecycleGuard(): LifecycleGuard {
  let state: "new" | "running" | "stopped" = "new";
  return {
    get isStopped() {
      return state === "stopped";
    },
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isRequest(message)) {
          const fault = faultOf(state, message.method);
          if (fault !== undefined) return next({ ...message, method: REFUSED, params: fault } as Message);
          if (message.method === "initialize") state = "running";
          if (message.method === "shutdown") state = "stopped";
        } else if (Message.isNotification(message) && state !== "running" && message.method !== "exit") {
          return undefined;
        }
        return next(message);
      },
    },
    attach(connection) {
      connection.onRequest(REFUSED, (fault: Fault) => new ResponseError(fault.code, fault.message));
    },
  };
}

interface Fault {
  readonly code: number;
  readonly message: string;
}

function faultOf(state: "new" | "running" | "stopped", method: string): Fault | undefined {
  if (state === "new" && method !== "initialize") {
    return { code: ErrorCodes.ServerNotInitialized, message: "initialize comes first" };
  }
  if (state === "stopped") return { code: ErrorCodes.InvalidRequest, message: "the server was shut down" };
  if (state === "running" && method === "initialize") {
    return { code: ErrorCodes.InvalidRequest, message: "initialize comes once" };
  }
  return undefined;
}
