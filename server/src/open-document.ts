import type { SourceChange } from "@soatvan/core";
import type { TextDocumentContentChangeEvent, TextDocumentItem } from "vscode-languageserver";
import type { PositionEncoding } from "./text/position-encoding.ts";
import { TextBuffer } from "./text/text-buffer.ts";
import { canonicalUri } from "./text/uri.ts";
import { type Positions, toOffsets } from "./to-lsp.ts";

/** A document open in the editor: its text is the editor's own, whatever the disk holds. */
export interface OpenDocument extends Positions {
  /** The address as the client writes it. */
  readonly uri: string;
  /** The address as the server compares it: the id of the document everywhere inside. */
  readonly key: string;
  readonly languageId: string;
  version: number;
  buffer: TextBuffer;
  /** The version that was saved last, or opened. */
  savedVersion: number;
  /** When it last changed, in milliseconds of the monotonic clock; 0 when it has not since it was opened. */
  changedAt: number;
  /** Where the last change ended: near the caret. */
  caret: number;
}

/** Takes a document over from the editor. */
export function openDocument(item: TextDocumentItem, encoding: PositionEncoding): OpenDocument {
  return {
    uri: item.uri,
    key: canonicalUri(item.uri),
    languageId: item.languageId,
    version: item.version,
    savedVersion: item.version,
    buffer: new TextBuffer(item.text),
    encoding,
    changedAt: 0,
    caret: 0,
  };
}

/** Applies changes of the editor, each to the text the one before left, and gives them as changes of the source. */
export function applyChanges(
  document: OpenDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): readonly SourceChange[] {
  return changes.map((change) => {
    const { buffer } = document;
    const { start, end } = "range" in change ? toOffsets(document, change.range) : { start: 0, end: buffer.length };
    if (start === 0 && end === buffer.length) document.buffer = new TextBuffer(change.text);
    else buffer.replace(start, end, change.text);
    document.caret = start + change.text.length;
    return { part: 0, start, end, text: change.text };
  });
}
