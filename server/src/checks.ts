import type { Session as EngineSession, LintResult, SourceChange } from "@soatvan/core";
import type { OpenDocument } from "./open-document.ts";
import type { Projects, Setup } from "./projects.ts";
import type { Settings } from "./settings.ts";
import type { SettingsStore } from "./settings-store.ts";

/** What checking an open document gave. It is always about the text as it stands when the promise is fulfilled. */
export interface Checked {
  readonly version: number;
  readonly settings: Settings;
  readonly setup: Setup;
  readonly result: LintResult;
  /** Why there was no check. */
  readonly skipped?: "off" | "excluded" | "too-large" | { readonly failed: string };
}

/** The checks of the open documents: each keeps an engine session, so that an edit checks only what it touches. */
export interface Checks {
  check(document: OpenDocument): Promise<Checked>;
  /** Follows changes that the document has taken already. */
  update(document: OpenDocument, changes: readonly SourceChange[]): void;
  forget(uri: string): void;
  /** Forgets all: the configuration changed. */
  reset(): void;
}

const nothing: LintResult = { diagnostics: [], capped: [], suppressed: 0, failures: [] };

/** Makes the checks of a session. */
export function makeChecks(settingsStore: SettingsStore, projects: Projects): Checks {
  const sessions = new Map<string, { readonly setup: Setup; readonly engine: EngineSession }>();

  const engineOf = (document: OpenDocument, setup: Setup): EngineSession => {
    const known = sessions.get(document.uri);
    if (known?.setup.linter === setup.linter && known.setup.reader === setup.reader) return known.engine;
    const engine = setup.linter.open(setup.reader, document.buffer.text);
    sessions.set(document.uri, { setup, engine });
    return engine;
  };

  return {
    async check(document) {
      const settings = await settingsStore.of(document.uri);
      const setup = await projects.setupOf(document.uri, document.languageId, settings);
      const base = { version: document.version, settings, setup, result: nothing };
      if (!settings.enable) return { ...base, skipped: "off" };
      if (setup.excluded) return { ...base, skipped: "excluded" };
      if (document.buffer.length > settings.maxFileSize) return { ...base, skipped: "too-large" };
      try {
        return { ...base, result: engineOf(document, setup).result() };
      } catch (error) {
        sessions.delete(document.uri);
        return { ...base, skipped: { failed: error instanceof Error ? error.message : String(error) } };
      }
    },
    update(document, changes) {
      const known = sessions.get(document.uri);
      if (known === undefined) return;
      try {
        known.engine.update(changes);
      } catch {
        // The next check opens it afresh from the editor's text.
        sessions.delete(document.uri);
      }
    },
    forget: (uri) => void sessions.delete(uri),
    reset: () => sessions.clear(),
  };
}
