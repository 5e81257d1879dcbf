import type { BaseLanguageClient } from "vscode-languageclient";
import type { SoatvanRequests } from "../../server/src/protocol.ts";

/** Sends one of the server's own requests, typed by the contract both sides share. */
export function ask<Method extends keyof SoatvanRequests>(
  client: BaseLanguageClient,
  method: Method,
  params: SoatvanRequests[Method]["params"],
): Promise<SoatvanRequests[Method]["result"]> {
  return client.sendRequest(method, params);
}
