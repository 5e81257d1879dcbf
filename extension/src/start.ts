import * as vscode from "vscode";
import { type LanguageClientOptions, RevealOutputChannelOn } from "vscode-languageclient";
import { type InitializationOptions, rulePageScheme } from "../../server/src/protocol.ts";
import { type ClientHolder, type GivenUp, holdClient } from "./client.ts";
import { serveFiles } from "./client-files.ts";
import { type CodesNode, registerCodesView } from "./codes-view.ts";
import { registerCommands } from "./commands/register.ts";
import { documentSelector } from "./documents.ts";
import { launchServer, type Platform } from "./launch.ts";
import { registerStatus } from "./status.ts";
import { texts } from "./texts.ts";

/** What other extensions and tests may use. */
export interface ExtensionApi {
  /** Resolves when the server answers. */
  readonly ready: Promise<void>;
  readonly holder: ClientHolder;
  /** What the tree “Số và ký hiệu” shows. */
  readonly codes: vscode.TreeDataProvider<CodesNode>;
}

/** Starts everything; returns at once, the server starts in the background. */
export function startExtension(context: vscode.ExtensionContext, platform: Platform): ExtensionApi {
  const log = vscode.window.createOutputChannel("Soát Văn", { log: true });
  const holder: ClientHolder = holdClient({
    launch() {
      const server = launchServer(platform, clientOptions(log), log);
      if (platform.clientFiles) serveFiles(server.client);
      return server;
    },
    isInstalled: () => isThere(platform.program),
    onFailure: (error) => log.error(texts().serverFailed, ...(error === undefined ? [] : [error])),
  });
  context.subscriptions.push(log, { dispose: () => void holder.stop() });
  registerStatus(context, holder);
  const codes = registerCodesView(context, holder);
  registerCommands(context, holder, log);
  void vscode.commands.executeCommand("setContext", "soatvan.active", true);
  context.subscriptions.push(
    holder.onGivenUp((why) => void tellGivenUp(why, log)),
    // What a folder may ask for changes with trust, and the server is told when it starts.
    vscode.workspace.onDidGrantWorkspaceTrust(() => void holder.restart()),
  );
  const ready = holder.restart().then((client) => {
    if (client === undefined) throw new Error(texts().stopped);
  });
  // Whoever waits for it hears of a failure; nobody has to.
  ready.catch(() => {});
  return { ready, holder, codes };
}

/** Whether a file of the package can be read. Not asked of its folder: a package in a browser has none to list. */
async function isThere(program: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.readFile(program);
    return true;
  } catch {
    return false;
  }
}

/** Texts are no longer checked, and nobody would see that: told once, with what to do. */
async function tellGivenUp(why: GivenUp, log: vscode.LogOutputChannel): Promise<void> {
  const { log: showLog, restart, serverCrashed, serverMissing } = texts();
  const message = why === "missing" ? serverMissing : serverCrashed;
  log.error(message);
  const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
  if (chosen === restart) await vscode.commands.executeCommand("soatvan.restart");
  else if (chosen === showLog) log.show();
}

function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePages: true,
    restricted: !vscode.workspace.isTrusted,
    // A plain copy: what the editor gives is a proxy, and those cannot be sent to a worker.
    settings: JSON.parse(JSON.stringify(vscode.workspace.getConfiguration().get("soatvan") ?? {})),
  };
  return {
    // Mistakes of the project's own file are pushed by the server: it need not be sent that file.
    documentSelector: [...documentSelector, { scheme: rulePageScheme }],
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    synchronize: { configurationSection: "soatvan" },
    // Everything is off by default: nothing would be checked while typing.
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      onFocus: true,
      onTabs: false,
      filter: (document) => document.uri.scheme === rulePageScheme,
    },
    markdown: { isTrusted: { enabledCommands: ["soatvan.server.explainRule"] } },
  };
}
