import { DidChangeWatchedFilesNotification } from "vscode-languageserver";
import type { Feature, Session } from "../session.ts";

/** Files whose change concerns a check: configurations, what they name, and documents. */
const WATCHED = "**/*.{json,jsonc,yaml,yml,txt,tsv,csv,text,md,markdown,html,htm}";

/** Settings, folders and files, as they change. */
export const configuration: Feature = (session) => {
  const { connection, client, events, folders } = session;
  connection.onDidChangeConfiguration((params) => {
    session.settings.push((params as { readonly settings?: unknown } | undefined)?.settings);
    events.configured.emit();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => events.files.emit(changes.map(({ uri }) => uri)));
  events.initialized.on(() => {
    session.settings.watch().catch((error) => session.log(`didChangeConfiguration: ${String(error)}`));
    watchFiles(session).catch((error) => session.log(`didChangeWatchedFiles: ${String(error)}`));
    if (client.changesFolders) followFolders(session);
  });
  // A client that does not watch files still tells of those it saves.
  if (!client.registersWatchers) events.saved.on(({ uri }) => events.files.emit([uri]));
  return folders.size === 0 && !client.changesFolders
    ? {}
    : { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } };
};

async function watchFiles({ connection, client }: Session): Promise<void> {
  if (!client.registersWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] });
}

function followFolders({ connection, folders, events }: Session): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) folders.delete(uri);
    for (const { uri } of added) folders.add(uri);
    events.configured.emit();
  });
}
