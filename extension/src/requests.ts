import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { SoatvanRequests } from "../../server/src/protocol.ts";
import type { ClientHolder } from "./client.ts";
import { texts } from "./texts.ts";

/** The client for what a person asks: waits while the server starts; who asks one that has stopped is told so. */
export async function answeringClient(holder: ClientHolder): Promise<BaseLanguageClient | undefined> {
  const client = await holder.settled();
  if (client === undefined) void tellStopped();
  return client;
}

async function tellStopped(): Promise<void> {
  const { restart, serverStopped } = texts();
  const chosen = await vscode.window.showErrorMessage(serverStopped, restart);
  if (chosen === restart) await vscode.commands.executeCommand("soatvan.restart");
}

/** Sends one of the server's own requests, typed by the contract both sides share. */
export function ask<Method extends keyof SoatvanRequests>(
  client: BaseLanguageClient,
  method: Method,
  params: SoatvanRequests[Method]["params"],
): Promise<SoatvanRequests[Method]["result"]> {
  return client.sendRequest(method, params);
}
