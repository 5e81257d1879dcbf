import type { Locale } from "@soatvan/core";
import type { CancellationToken, Connection, ServerCapabilities } from "vscode-languageserver";
import type { Checks } from "./checks.ts";
import type { Client } from "./client.ts";
import type { DocumentStore } from "./document-store.ts";
import type { ServerEnvironment } from "./environment.ts";
import type { DocumentView, Views } from "./language/document-view.ts";
import type { OpenDocument } from "./open-document.ts";
import type { Projects, Setup } from "./projects.ts";
import type { SettingsStore } from "./settings-store.ts";
import type { ServerTexts } from "./texts.ts";
import type { Positions } from "./to-lsp.ts";
import type { Workspace } from "./workspace.ts";

/** Everything one client's server holds, from `initialize` to the end. Features get it and nothing else. */
export interface Session {
  readonly connection: Connection;
  readonly environment: ServerEnvironment;
  readonly client: Client;
  readonly settings: SettingsStore;
  readonly projects: Projects;
  readonly documents: DocumentStore;
  readonly checks: Checks;
  readonly workspace: Workspace;
  readonly views: Views;
  /** The workspace folders, as they are now. */
  readonly folders: Set<string>;
  readonly events: SessionEvents;
  /** A document of the collection by its id, open or not: where related places are. */
  documentOf(id: string): { readonly uri: string; readonly positions: Positions } | undefined;
  /** An open document as its reader understands it; undefined when it is not open or too long to be looked at. */
  look(uri: string): Promise<LookedAt | undefined>;
  /** The language messages about a document are worded in, and the server's own words in it. */
  wording(uri: string): Promise<{ readonly locale: Locale; readonly texts: ServerTexts }>;
  /** Forgets everything that was read from files, and has everything checked again. */
  reconfigure(): void;
  /** Tells the log; never the screen. */
  log(message: string): void;
}

/** An open document with the view of its text as it stands. */
export interface LookedAt {
  readonly document: OpenDocument;
  readonly setup: Setup;
  readonly view: DocumentView;
}

/** What happens to documents and their surroundings; every listener is told in the order they were added. */
export interface SessionEvents {
  readonly initialized: Signal<void>;
  readonly opened: Signal<OpenDocument>;
  readonly changed: Signal<OpenDocument>;
  readonly saved: Signal<OpenDocument>;
  readonly closed: Signal<OpenDocument>;
  /** Settings, configuration files, dictionaries or folders changed: whatever was found before may be wrong. */
  readonly configured: Signal<void>;
  /** Documents about which the change of another one made a rule say something else. */
  readonly affected: Signal<readonly string[]>;
  /** Files changed on disk. */
  readonly files: Signal<readonly string[]>;
}

/** Something that happens, for those who asked to be told. */
export interface Signal<Value> {
  on(listener: (value: Value) => void): void;
  emit(value: Value): void;
}

/** A feature adds its handlers to a session and says what the server can do by it. */
export type Feature = (session: Session) => ServerCapabilities;

/** Makes a signal nobody listens to yet. */
export function makeSignal<Value>(): Signal<Value> {
  const listeners: ((value: Value) => void)[] = [];
  return {
    on: (listener) => void listeners.push(listener),
    emit: (value) => {
      for (const listener of listeners) listener(value);
    },
  };
}

/** Waits, or less when the token is cancelled. */
export function pause(milliseconds: number, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds <= 0 || token.isCancellationRequested) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    const listening = token.onCancellationRequested(done);
  });
}
