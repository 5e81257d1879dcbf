import {
  type Connection,
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
} from "vscode-languageserver";
import type { Client } from "./client.ts";
import { localeOf, readSettings, type Settings } from "./settings.ts";
import { settingsProblems } from "./settings-problems.ts";

/** The settings of each document. What in them has no effect is shown to the person, once. */
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
  const told = new Set<string>();
  /** What was read from `pushed`: the same object for the same settings. */
  let read: Settings | undefined;
  const take = (value: unknown): Settings => {
    const settings = readSettings(value);
    for (const message of settingsProblems(value, localeOf(settings, client.locale))) {
      if (told.has(message)) continue;
      told.add(message);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return settings;
  };
  const takePushed = (): Settings => {
    read ??= take(pushed);
    return read;
  };
  const pull = async (uri: string): Promise<Settings> => {
    try {
      const answer: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: "soatvan" });
      return (answer ?? undefined) === undefined ? takePushed() : take(answer);
    } catch (error) {
      connection.console.warn(`workspace/configuration: ${String(error)}`);
      return takePushed();
    }
  };
  return {
    of(uri) {
      if (!client.answersConfiguration) return Promise.resolve(takePushed());
      const known = pulled.get(uri);
      if (known !== undefined) return known;
      const asked = pull(uri);
      pulled.set(uri, asked);
      return asked;
    },
    push(settings) {
      const section = sectionOf(settings);
      if (section !== undefined) pushed = section;
      read = undefined;
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
