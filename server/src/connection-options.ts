import { type ConnectionOptions, LSPErrorCodes, Message, type ResponseMessage } from "vscode-languageserver";
import type { LifecycleGuard } from "./guard.ts";

/** How the server treats its queue: a request that was cancelled before it was looked at is never run. */
export function connectionOptions(guard: LifecycleGuard): ConnectionOptions {
  return {
    messageStrategy: guard.messageStrategy,
    connectionStrategy: {
      cancelUndispatched: (message): ResponseMessage | undefined => {
        if (!Message.isRequest(message)) return undefined;
        const error = { code: LSPErrorCodes.RequestCancelled, message: "cancelled" };
        return { jsonrpc: "2.0", id: message.id, error };
      },
    },
  };
}
