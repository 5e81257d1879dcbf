import {
  type Collection,
  type Diagnostic,
  type Session as EngineSession,
  joinResults,
  type Linter,
  type LintResult,
  type SourceChange,
} from "@soatvan/core";
import { type Opening, type OpeningText, openInPieces } from "./document-opening.ts";
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
  readonly skipped?: Skipped;
}

type Skipped = "off" | "excluded" | "too-large" | "out-of-step" | { readonly failed: string };

/** The checks of documents: each keeps engine sessions, so that an edit checks only what it touches. */
export interface Checks {
  check(document: OpenDocument): Promise<Checked>;
  /** The diagnostics of a document, none when it takes longer: for who cannot wait until a long text is checked. */
  checkWithin(document: OpenDocument, milliseconds: number): Promise<readonly Diagnostic[]>;
  /** Follows changes that the document has taken already. */
  update(document: OpenDocument, changes: readonly SourceChange[]): void;
  /** Puts a file nobody edits beside the open documents, so that rules about several documents see it. */
  setFile(uri: string, setup: Setup, text: string): void;
  /** What the rules say of such a file as things stand: the same object as long as it is the same. */
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
  readonly opening: Opening;
}

interface HeldFile {
  readonly setup: Setup;
  readonly own: LintResult;
  /** What both linters said when it was last asked: the same object as long as they say the same. */
  joined: { readonly shared: LintResult | undefined; readonly result: LintResult } | undefined;
}

const nothing: LintResult = { diagnostics: [], capped: [], suppressed: 0, failures: [] };

/** Makes the checks of a session. `isOpen` tells whether the editor still holds a document. */
export function makeChecks(
  settingsStore: SettingsStore,
  projects: Projects,
  isOpen: (document: OpenDocument) => boolean,
): Checks {
  const held = new Map<string, Held>();
  const files = new Map<string, HeldFile>();
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
    held.get(uri)?.opening.giveUp();
    held.delete(uri);
    files.delete(uri);
    for (const collection of collections.values()) collection.close(uri);
  };
  const hold = (document: OpenDocument, setup: Setup, alone: boolean): Held => {
    const known = held.get(document.key);
    if (known !== undefined && isSame(known.setup, setup)) return known;
    forget(document.key);
    const engine = setup.linter.open(setup.reader, "");
    const shared = alone ? undefined : collectionOf(setup)?.open(document.key, setup.reader, "");
    const opening = openInPieces(textOf(document), shared === undefined ? [engine] : [engine, shared]);
    const fresh = { setup, engine, shared, opening };
    held.set(document.key, fresh);
    return fresh;
  };

  const check = async (document: OpenDocument): Promise<Checked> => {
    const settings = await settingsStore.of(document.key);
    const setup = await projects.setupOf(document.key, document.languageId, settings, headOf(document.buffer));
    const skip = (skipped: Skipped): Checked => ({
      version: document.version,
      settings,
      setup,
      result: nothing,
      skipped,
    });
    if (!settings.enable || !isOpen(document)) return skip("off");
    if (setup.excluded) return skip("excluded");
    if (document.outOfStep) return skip("out-of-step");
    if (document.buffer.length > settings.maxFileSize) return skip("too-large");
    try {
      const known = hold(document, setup, settings.workspaceDiagnostics === "off");
      while (!known.opening.isWhole && held.get(document.key) === known) await known.opening.done;
      // Meanwhile the configuration changed, or the document was closed.
      if (held.get(document.key) !== known) return check(document);
      return { version: document.version, settings, setup, result: resultOf(known) };
    } catch (error) {
      forget(document.key);
      return skip({ failed: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    check,
    async checkWithin(document, milliseconds) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<LintResult>((resolve) => {
        timer = setTimeout(() => resolve(nothing), milliseconds);
      });
      const { diagnostics } = await Promise.race([check(document).then(({ result }) => result), late]);
      clearTimeout(timer);
      return diagnostics;
    },
    update(document, changes) {
      const known = held.get(document.key);
      if (known === undefined) return;
      try {
        known.opening.update(changes);
      } catch {
        // The next check opens it afresh from the editor's text.
        forget(document.key);
      }
    },
    setFile(uri, setup, text) {
      forget(uri);
      const document = setup.reader.read(text);
      collectionOf(setup)?.set(uri, document);
      files.set(uri, { setup, own: setup.linter.lint(document), joined: undefined });
    },
    fileResult(uri) {
      const file = files.get(uri);
      if (file === undefined) return nothing;
      const shared = collectionOf(file.setup)?.result(uri);
      if (file.joined === undefined || file.joined.shared !== shared)
        file.joined = { shared, result: joinResults(file.own, shared) };
      return file.joined.result;
    },
    forget,
    takeAffected: () => [...collections.values()].flatMap((collection) => collection.takeChanged()),
    reset() {
      for (const { opening } of held.values()) opening.giveUp();
      held.clear();
      files.clear();
      collections.clear();
    },
  };
}

function resultOf({ engine, shared }: Held): LintResult {
  return joinResults(engine.result(), shared?.result());
}

/** The text of a document, whichever buffer holds it. */
function textOf(document: OpenDocument): OpeningText {
  return {
    get length() {
      return document.buffer.length;
    },
    slice: (start, end) => document.buffer.slice(start, end),
    nextLine: (offset) => document.buffer.lineStart(document.buffer.lineAt(offset) + 1),
  };
}

function isSame(a: Setup, b: Setup): boolean {
  return a.linter === b.linter && a.together === b.together && a.reader === b.reader;
}
