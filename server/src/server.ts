import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { makeChecks } from "./checks.ts";
import { readClient } from "./client.ts";
import { type FilledStore, makeDocumentStore } from "./document-store.ts";
import type { ServerEnvironment } from "./environment.ts";
import { features } from "./features/features.ts";
import { makeViews } from "./language/document-view.ts";
import { applyChanges, openDocument } from "./open-document.ts";
import { makeProjects } from "./projects.ts";
import { makeSignal, type Session, type SessionEvents } from "./session.ts";
import { localeOf } from "./settings.ts";
import { makeSettingsStore } from "./settings-store.ts";
import { headOf } from "./text/text-buffer.ts";
import { serverTexts } from "./texts.ts";
import { makeWorkspace } from "./workspace.ts";

/** The name under which the server introduces itself. */
export const serverName = "soatvan";

/**
 * Starts a server on a connection. Everything it holds is made when the client sends `initialize`, from what the client
 * says it can do; the connection must answer nothing before that (see `lifecycleGuard`).
 */
export function startServer(connection: Connection, environment: ServerEnvironment): void {
  connection.onInitialize((params) => initialize(connection, environment, params));
  // The library looks for a handler when `exit` comes; everything is released with the process or the worker.
  connection.onShutdown(() => {});
  connection.listen();
}

function initialize(
  connection: Connection,
  environment: ServerEnvironment,
  params: InitializeParams,
): InitializeResult {
  const { session, documents } = makeSession(connection, environment, params);
  follow(session, documents);
  const capabilities: ServerCapabilities = {
    positionEncoding: session.client.encoding.kind,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
  };
  for (const register of features) merge(capabilities, register(session));
  connection.onInitialized(() => session.events.initialized.emit());
  return { capabilities, serverInfo: { name: serverName, version: environment.version } };
}

/** Features add to different keys, but for `workspace`, which several share. */
function merge(capabilities: ServerCapabilities, more: ServerCapabilities): void {
  const workspace = { ...capabilities.workspace, ...more.workspace };
  Object.assign(capabilities, more);
  if (Object.keys(workspace).length > 0) capabilities.workspace = workspace;
}

function makeSession(
  connection: Connection,
  environment: ServerEnvironment,
  params: InitializeParams,
): { readonly session: Session; readonly documents: FilledStore } {
  const client = readClient(params);
  const documents = makeDocumentStore();
  const settings = makeSettingsStore(connection, client);
  const folders = new Set(client.folders);
  const projects = makeProjects(environment, folders, client.options.restricted === true);
  const checks = makeChecks(settings, projects, (document) => documents.holds(document));
  const workspace = makeWorkspace({
    files: environment.files,
    folders,
    encoding: client.encoding,
    settings,
    projects,
    checks,
    isOpen: (uri) => documents.get(uri) !== undefined,
  });
  const events: SessionEvents = {
    initialized: makeSignal(),
    opened: makeSignal(),
    changed: makeSignal(),
    saved: makeSignal(),
    closed: makeSignal(),
    configured: makeSignal(),
    affected: makeSignal(),
    files: makeSignal(),
  };
  const views = makeViews();
  const session: Session = {
    connection,
    environment,
    client,
    settings,
    projects,
    documents,
    checks,
    folders,
    events,
    workspace,
    views,
    async look(uri) {
      const document = documents.get(uri);
      if (document === undefined) return undefined;
      const own = await settings.of(document.uri);
      const setup = await projects.setupOf(document.key, document.languageId, own, headOf(document.buffer));
      if (!documents.holds(document) || document.outOfStep) return undefined;
      if (document.buffer.length > own.maxFileSize) return undefined;
      return { document, setup, view: views.of(document.buffer, setup) };
    },
    documentOf(id) {
      const known = documents.get(id) ?? workspace.file(id);
      return known === undefined ? undefined : { uri: known.uri, positions: known };
    },
    async wording(uri) {
      const locale = localeOf(await settings.of(uri), client.locale);
      return { locale, texts: serverTexts[locale] };
    },
    reconfigure() {
      projects.reset();
      checks.reset();
      workspace.reset();
      events.configured.emit();
    },
    log: (message) => connection.console.log(message),
  };
  return { session, documents };
}

/** Follows the documents of the editor. Handlers do their work at once: what comes after a change sees the changed text. */
function follow(session: Session, documents: FilledStore): void {
  const { connection, events } = session;
  connection.onDidOpenTextDocument(({ textDocument }) => {
    const document = openDocument(textDocument, session.client.encoding);
    session.checks.forget(document.key);
    documents.add(document);
    events.opened.emit(document);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return session.log(`didChange of a document that is not open: ${textDocument.uri}`);
    if (textDocument.version !== null && textDocument.version <= document.version) {
      return session.log(`didChange to version ${textDocument.version} after ${document.version}: ${document.uri}`);
    }
    document.version = textDocument.version ?? document.version + 1;
    document.changedAt = performance.now();
    session.checks.update(document, applyChanges(document, contentChanges));
    if (document.outOfStep) session.log(`didChange with a change that is none: ${document.uri}`);
    events.changed.emit(document);
  });
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    // A client that watches no files may still tell of a configuration that it saved and never opened here.
    if (document === undefined) return events.files.emit([textDocument.uri]);
    document.savedVersion = document.version;
    events.saved.emit(document);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return;
    documents.remove(document);
    session.checks.forget(document.key);
    session.workspace.changed([document.uri]);
    events.closed.emit(document);
  });
}
