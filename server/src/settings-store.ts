import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Client } from "./client.ts";
import { readSettings, type Settings } from "./settings.ts";

/** The settings of each document. */
export interface SettingsStore {
  /** Settings of a document or folder: pulled from the client where it answers, else what it pushed, else what it started with. */
  of(uri: string): Promise<Settings>;
  /** Takes what a client pushed, and forgets what was pulled. */
  push(settings: unknown): void;
  /** Asks the client to tell of changes, where it can. */
  watch(): Promise<void>;
}

/** Makes the store of a client's settings. */
export function makeSettingsStore(connection: Connection, client: Client): SettingsStore {
  let pushed = sectionOf(client.options.settings);
  let pulled = new Map<string, Promise<Settings>>();
  const pull = async (uri: string): Promise<Settings> => {
    try {
      const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: "soatvan" });
      return readSettings(answer ?? pushed);
    } catch (error) {
      connection.console.warn(`workspace/configuration: ${String(error)}`);
      return readSettings(pushed);
    }
  };
  return {
    of(uri) {
      if (!client.answersConfiguration) return Promise.resolve(readSettings(pushed));
      const known = pulled.get(uri);
      if (known !== undefined) return known;
      const asked = pull(uri);
      pulled.set(uri, asked);
      return asked;
    },
    push(settings) {
      const section = sectionOf(settings);
      if (section !== undefined) pushed = section;
      pulled = new Map();
    },
    async watch() {
      // A client that does not register dynamically complains when asked to.
      if (!client.registersConfiguration) return;
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "soatvan" });
    },
  };
}

/** Clients push `{ soatvan: {…} }` or the section itself; `null` only says that something changed. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== "object" || settings === null) return undefined;
  return "soatvan" in settings ? settings.soatvan : settings;
}
