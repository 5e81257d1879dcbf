import type { Collection, Diagnostic, Session as EngineSession, Linter, LintResult, SourceChange } from "@soatvan/core";
import type { OpenDocument } from "./open-document.ts";
import type { Projects, Setup } from "./projects.ts";
import type { Settings } from "./settings.ts";
import type { SettingsStore } from "./settings-store.ts";
import { headOf } from "./text/text-buffer.ts";

/** What checking an open document gave. It is always about the text as it stands when the promise is fulfilled. */
export interface Checked {
  readonly version: number;
  readonly settings: Settings;
  readonly setup: Setup;
  readonly result: LintResult;
  /** Why there was no check. */
  readonly skipped?: "off" | "excluded" | "too-large" | { readonly failed: string };
}

/** The checks of documents: each keeps engine sessions, so that an edit checks only what it touches. */
export interface Checks {
  check(document: OpenDocument): Promise<Checked>;
  /** Follows changes that the document has taken already. */
  update(document: OpenDocument, changes: readonly SourceChange[]): void;
  /** Puts a file nobody edits beside the open documents, so that rules about several documents see it. */
  setFile(uri: string, setup: Setup, text: string): void;
  /** What the rules say of such a file as things stand. */
  fileResult(uri: string): LintResult;
  forget(uri: string): void;
  /** Documents about which another document's change made a rule say something else, since the last call. */
  takeAffected(): readonly string[];
  /** Forgets all: the configuration changed. */
  reset(): void;
}

interface Held {
  readonly setup: Setup;
  readonly engine: EngineSession;
  /** Absent when no rule is about several documents, or the document is checked alone. */
  readonly shared: EngineSession | undefined;
}

const nothing: LintResult = { diagnostics: [], capped: [], suppressed: 0, failures: [] };

/** Makes the checks of a session. */
export function makeChecks(settingsStore: SettingsStore, projects: Projects): Checks {
  const held = new Map<string, Held>();
  const files = new Map<string, { readonly setup: Setup; readonly own: LintResult }>();
  const collections = new Map<Linter, Collection>();

  const collectionOf = ({ together }: Setup): Collection | undefined => {
    if (together.rules.length === 0) return undefined;
    let collection = collections.get(together);
    if (collection === undefined) {
      collection = together.openCollection();
      collections.set(together, collection);
    }
    return collection;
  };
  const forget = (uri: string): void => {
    held.delete(uri);
    files.delete(uri);
    for (const collection of collections.values()) collection.close(uri);
  };
  const hold = (document: OpenDocument, setup: Setup, alone: boolean): Held => {
    const known = held.get(document.key);
    if (known !== undefined && isSame(known.setup, setup)) return known;
    forget(document.key);
    const { text } = document.buffer;
    const fresh = {
      setup,
      engine: setup.linter.open(setup.reader, text),
      shared: alone ? undefined : collectionOf(setup)?.open(document.key, setup.reader, text),
    };
    held.set(document.key, fresh);
    return fresh;
  };

  return {
    async check(document) {
      const settings = await settingsStore.of(document.key);
      const setup = await projects.setupOf(document.key, document.languageId, settings, headOf(document.buffer));
      const base = { version: document.version, settings, setup, result: nothing };
      if (!settings.enable) return { ...base, skipped: "off" };
      if (setup.excluded) return { ...base, skipped: "excluded" };
      if (document.buffer.length > settings.maxFileSize) return { ...base, skipped: "too-large" };
      try {
        const { engine, shared } = hold(document, setup, settings.workspaceDiagnostics === "off");
        return { ...base, result: joinResults(engine.result(), shared?.result()) };
      } catch (error) {
        forget(document.key);
        return { ...base, skipped: { failed: error instanceof Error ? error.message : String(error) } };
      }
    },
    update(document, changes) {
      const known = held.get(document.key);
      if (known === undefined) return;
      try {
        known.engine.update(changes);
        known.shared?.update(changes);
      } catch {
        // The next check opens it afresh from the editor's text.
        forget(document.key);
      }
    },
    setFile(uri, setup, text) {
      forget(uri);
      const document = setup.reader.read(text);
      collectionOf(setup)?.set(uri, document);
      files.set(uri, { setup, own: setup.linter.lint(document) });
    },
    fileResult(uri) {
      const file = files.get(uri);
      return file === undefined ? nothing : joinResults(file.own, collectionOf(file.setup)?.result(uri));
    },
    forget,
    takeAffected: () => [...collections.values()].flatMap((collection) => collection.takeChanged()),
    reset() {
      held.clear();
      files.clear();
      collections.clear();
    },
  };
}

function isSame(a: Setup, b: Setup): boolean {
  return a.linter === b.linter && a.together === b.together && a.reader === b.reader;
}

/** What both linters say of one document, in the order of the command line's reports. */
function joinResults(own: LintResult, shared: LintResult | undefined): LintResult {
  if (shared === undefined) return own;
  if (shared.diagnostics.length === 0 && shared.suppressed === 0 && shared.failures.length === 0) return own;
  return {
    diagnostics: [...own.diagnostics, ...shared.diagnostics].sort(inFileOrder),
    capped: [],
    suppressed: own.suppressed + shared.suppressed,
    failures: [...own.failures, ...shared.failures],
  };
}

function inFileOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
