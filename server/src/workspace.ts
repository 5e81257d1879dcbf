import type { LintResult } from "@soatvan/core";
import type { CancellationToken } from "vscode-languageserver";
import type { Checks } from "./checks.ts";
import type { FileAccess } from "./environment.ts";
import type { Projects, Setup } from "./projects.ts";
import { documentExtensions } from "./readers.ts";
import type { Settings } from "./settings.ts";
import type { SettingsStore } from "./settings-store.ts";
import { decodeText } from "./text/decode.ts";
import type { PositionEncoding } from "./text/position-encoding.ts";
import { headOf, TextBuffer } from "./text/text-buffer.ts";
import { canonicalUri, nameOf } from "./text/uri.ts";
import type { Positions } from "./to-lsp.ts";

/** A document of the workspace that is not open. */
export interface WorkspaceFile extends Positions {
  readonly uri: string;
  readonly setup: Setup;
  readonly settings: Settings;
}

/** The documents of the workspace folders that are not open in the editor. */
export interface Workspace {
  /** The addresses of all documents in the folders, open ones too, in order; no more than the settings allow. */
  list(): Promise<Listing>;
  /** Reads the documents that are not open and were not read before. Ends early when given up. */
  load(token: CancellationToken, progress?: (done: number, all: number) => void): Promise<readonly WorkspaceFile[]>;
  /** A document that was read. */
  file(uri: string): WorkspaceFile | undefined;
  /** Reads one document, open in no editor, whether the folders hold it or not. */
  read(uri: string): Promise<WorkspaceFile | undefined>;
  resultOf(file: WorkspaceFile): LintResult;
  /** Files changed on disk, or were closed in the editor. */
  changed(uris: readonly string[]): void;
  /** Forgets all. */
  reset(): void;
}

/** What folders hold. */
export interface Listing {
  readonly uris: readonly string[];
  /** The first document that is over the limit. */
  readonly over: string | undefined;
  readonly limit: number;
}

/** What a workspace works with. */
export interface WorkspaceParts {
  readonly files: FileAccess;
  readonly folders: ReadonlySet<string>;
  readonly encoding: PositionEncoding;
  readonly settings: SettingsStore;
  readonly projects: Projects;
  readonly checks: Checks;
  isOpen(uri: string): boolean;
}

/** Folders nobody writes documents in; the same as on the command line. */
const skippedFolders: ReadonlySet<string> = new Set(["node_modules", "dist", "coverage"]);

/** Makes the workspace of a session. */
export function makeWorkspace(parts: WorkspaceParts): Workspace {
  const loaded = new Map<string, WorkspaceFile>();
  let listing: Promise<Listing> | undefined;

  const read = async (address: string): Promise<WorkspaceFile | undefined> => {
    const uri = canonicalUri(address);
    const known = loaded.get(uri);
    if (known !== undefined) return known;
    const settings = await parts.settings.of(uri);
    const bytes = await parts.files.read(uri);
    const text = bytes === undefined ? undefined : decodeText(bytes);
    if (text === undefined || parts.isOpen(uri)) return undefined;
    const buffer = new TextBuffer(text);
    const setup = await parts.projects.setupOf(uri, undefined, settings, headOf(buffer));
    const file = { uri, setup, settings, buffer, encoding: parts.encoding };
    if (!setup.excluded && settings.enable && text.length <= settings.maxFileSize) {
      parts.checks.setFile(uri, setup, text);
    }
    loaded.set(uri, file);
    return file;
  };
  const list = (): Promise<Listing> => {
    listing ??= listFolders(parts);
    return listing;
  };

  return {
    list,
    async load(token, progress) {
      const { uris } = await list();
      const closed = uris.filter((uri) => !parts.isOpen(uri));
      const files: WorkspaceFile[] = [];
      for (const [index, uri] of closed.entries()) {
        if (token.isCancellationRequested) break;
        const file = await read(uri);
        if (file !== undefined) files.push(file);
        progress?.(index + 1, closed.length);
      }
      return files;
    },
    file: (uri) => loaded.get(canonicalUri(uri)),
    read,
    resultOf: ({ uri }) => parts.checks.fileResult(uri),
    changed(uris) {
      listing = undefined;
      for (const uri of uris.map(canonicalUri)) {
        if (loaded.delete(uri) && !parts.isOpen(uri)) parts.checks.forget(uri);
      }
    },
    reset() {
      listing = undefined;
      loaded.clear();
    },
  };
}

async function listFolders(parts: WorkspaceParts): Promise<Listing> {
  const uris = new Set<string>();
  let over: string | undefined;
  let limit = Number.POSITIVE_INFINITY;
  for (const folder of parts.folders) {
    const settings = await parts.settings.of(folder);
    limit = settings.maxFiles;
    for await (const uri of walk(parts, folder)) {
      if (uris.size >= limit) {
        over = uri;
        break;
      }
      uris.add(uri);
    }
  }
  return { uris: [...uris], over, limit };
}

/** The documents in a folder and below: known endings, without hidden ones and what ignore files leave out. */
async function* walk(parts: WorkspaceParts, folder: string): AsyncGenerator<string> {
  for (const { uri, kind } of (await parts.files.list(folder)) ?? []) {
    const name = nameOf(uri);
    if (name.startsWith(".")) continue;
    if (kind === "folder" ? skippedFolders.has(name) : !isDocument(name)) continue;
    if (await parts.projects.isIgnored(uri, kind)) continue;
    if (kind === "folder") yield* walk(parts, uri);
    else yield canonicalUri(uri);
  }
}

/** Whether a file's name is that of a document. */
export function isDocument(name: string): boolean {
  return documentExtensions.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}
