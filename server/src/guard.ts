import {
  type Connection,
  ErrorCodes,
  Message,
  type MessageStrategy,
  type RequestMessage,
  ResponseError,
} from "vscode-languageserver";
import { shapeFault } from "./request-shapes.ts";

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
 * What the library leaves open: before `initialize` requests get -32002 and notifications are dropped; an `initialize`
 * without parameters gets -32602 and may be sent again; a second one and everything after `shutdown` but `exit` get
 * -32600. A request without what it must have gets -32602, with what is missing.
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
          const fault = faultOf(state, message.method, message.params);
          if (fault !== undefined) return next({ ...message, method: REFUSED, params: fault } as Message);
          if (message.method === "initialize") {
            state = "running";
            return next(withCapabilities(message));
          }
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

/** A client that says nothing of itself can do the least; the library reads what it says without asking whether it did. */
function withCapabilities(message: RequestMessage): Message {
  const params = message.params as { readonly capabilities?: unknown };
  const said = typeof params.capabilities === "object" && params.capabilities !== null;
  return said ? message : ({ ...message, params: { ...params, capabilities: {} } } as Message);
}

interface Fault {
  readonly code: number;
  readonly message: string;
}

function faultOf(state: "new" | "running" | "stopped", method: string, params: unknown): Fault | undefined {
  if (state === "new" && method !== "initialize") {
    return { code: ErrorCodes.ServerNotInitialized, message: "initialize comes first" };
  }
  if (state === "new" && (typeof params !== "object" || params === null || Array.isArray(params))) {
    return { code: ErrorCodes.InvalidParams, message: "initialize takes an object" };
  }
  if (state === "stopped") return { code: ErrorCodes.InvalidRequest, message: "the server was shut down" };
  if (state === "running" && method === "initialize") {
    return { code: ErrorCodes.InvalidRequest, message: "initialize comes once" };
  }
  const lacking = shapeFault(method, params);
  return lacking === undefined ? undefined : { code: ErrorCodes.InvalidParams, message: lacking };
}
