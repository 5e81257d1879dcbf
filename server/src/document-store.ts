import type { OpenDocument } from "./open-document.ts";
import { canonicalUri } from "./text/uri.ts";

/** The documents open in the editor, found by any way of writing their address. */
export interface DocumentStore {
  get(uri: string): OpenDocument | undefined;
  /** Whether this very document is open still. */
  holds(document: OpenDocument): boolean;
  all(): Iterable<OpenDocument>;
}

/** The store as the one who fills it sees it. */
export interface FilledStore extends DocumentStore {
  add(document: OpenDocument): void;
  remove(document: OpenDocument): void;
}

/** Makes an empty store. */
export function makeDocumentStore(): FilledStore {
  const documents = new Map<string, OpenDocument>();
  return {
    get: (uri) => documents.get(canonicalUri(uri)),
    holds: (document) => documents.get(document.key) === document,
    all: () => documents.values(),
    add: (document) => void documents.set(document.key, document),
    remove: (document) => void documents.delete(document.key),
  };
}
