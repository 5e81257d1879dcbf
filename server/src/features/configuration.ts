import { configurationNames, formatConfigurationProblem } from "@soatvan/configuration";
import { type Diagnostic, DiagnosticSeverity, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import type { Feature, Session } from "../session.ts";
import { nameOf } from "../text/uri.ts";
import { diagnosticSource } from "../to-lsp.ts";
import { isDocument } from "../workspace.ts";

/** Files whose change concerns a check: configurations, what they name, and documents. */
const WATCHED =
  "**/{*.json,*.jsonc,*.yaml,*.yml,*.txt,*.tsv,*.csv,*.text,*.md,*.markdown,*.html,*.htm,.soatvanignore,.gitignore}";

/** Settings, folders and files, as they change; and what is wrong with configurations, in the files where it is. */
export const configuration: Feature = (session) => {
  const { connection, client, events, folders } = session;
  const publish = publishProblems(session);
  const again = session.reconfigure;
  connection.onDidChangeConfiguration((params) => {
    session.settings.push((params as { readonly settings?: unknown } | undefined)?.settings);
    again();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => events.files.emit(changes.map(({ uri }) => uri)));
  events.files.on((uris) => {
    session.workspace.changed(uris);
    if (uris.some((uri) => concernsConfiguration(session, uri))) again();
  });
  events.initialized.on(() => {
    session.settings.watch().catch((error) => session.log(`didChangeConfiguration: ${String(error)}`));
    watchFiles(session).catch((error) => session.log(`didChangeWatchedFiles: ${String(error)}`));
    if (client.changesFolders) followFolders(session, again);
  });
  if (!client.registersWatchers) pollOnSave(session, again);
  for (const signal of [events.opened, events.configured, events.affected] as const) signal.on(publish);
  return folders.size === 0 && !client.changesFolders
    ? {}
    : { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } };
};

async function watchFiles({ connection, client }: Session): Promise<void> {
  if (!client.registersWatchers) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] });
}

function followFolders({ connection, folders }: Session, again: () => void): void {
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    for (const { uri } of removed) folders.delete(uri);
    for (const { uri } of added) folders.add(uri);
    again();
  });
}

/** A document that is no data file concerns nobody's configuration. */
function concernsConfiguration(session: Session, uri: string): boolean {
  const name = nameOf(uri);
  if (configurationNames.includes(name) || name.startsWith(".") || !isDocument(name)) return true;
  return session.projects.isRead(uri);
}

/** A client that does not watch files still tells of those it saves; the configurations are looked at then. */
function pollOnSave(session: Session, again: () => void): void {
  const { events, projects, environment } = session;
  const seen = new Map<string, number | undefined>();
  const look = async (): Promise<boolean> => {
    let changed = false;
    for (const uri of projects.watched()) {
      const at = await environment.files.changedAt(uri);
      changed ||= seen.has(uri) && seen.get(uri) !== at;
      seen.set(uri, at);
    }
    return changed;
  };
  const start = (whenChanged: () => void): void => {
    look()
      .then((changed) => changed && whenChanged())
      .catch((error) => session.log(`configuration: ${String(error)}`));
  };
  events.opened.on(() => start(() => {}));
  events.saved.on(({ uri }) => {
    events.files.emit([uri]);
    start(again);
  });
}

/** Problems of configuration files are pushed to every client: nobody asks about those files. */
function publishProblems(session: Session): () => void {
  let published = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = async (): Promise<void> => {
    for (const document of session.documents.all()) await session.checks.check(document);
    const problems = session.projects.problems();
    for (const uri of published)
      if (!problems.has(uri)) await session.connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, found] of problems) {
      const { locale } = await session.wording(uri);
      const diagnostics = found.map((problem): Diagnostic => {
        const start = { line: problem.place.line - 1, character: problem.place.column - 1 };
        return {
          range: { start, end: { line: start.line, character: start.character + 1 } },
          severity: problem.severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
          source: diagnosticSource,
          code: problem.kind,
          message: formatConfigurationProblem(problem, locale),
        };
      });
      await session.connection.sendDiagnostics({ uri, diagnostics });
    }
    published = new Set(problems.keys());
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void publish().catch((error) => session.log(`configuration: ${String(error)}`)), 50);
  };
}
