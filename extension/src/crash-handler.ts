import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";
import { countCrashes } from "./crash-count.ts";

/** Starts a server again that ended by itself, until it does so too often; then calls `giveUp`, which tells the user. */
export function handleCrashes(giveUp: () => void): ErrorHandler {
  const isTooOften = countCrashes();
  return {
    // A few messages that cannot be read or written do not mean that the server is gone.
    error: (_error, _message, count) => ({
      action: count === undefined || count > 3 ? ErrorAction.Shutdown : ErrorAction.Continue,
      handled: true,
    }),
    closed() {
      if (!isTooOften()) return { action: CloseAction.Restart, handled: true };
      giveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
