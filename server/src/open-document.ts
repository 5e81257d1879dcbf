import type { SourceChange } from "@soatvan/core";
import type { Range, TextDocumentItem } from "vscode-languageserver";
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
  /** Whether a change came that could not be read: the text is the editor's own again with the next whole one. */
  outOfStep: boolean;
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
    outOfStep: false,
  };
}

/**
 * Applies changes of the editor, each to the text the one before left, and gives them as changes of the source. What a
 * client sends is not trusted: after a change that is none, the document is out of step until its whole text comes.
 */
export function applyChanges(document: OpenDocument, changes: unknown): readonly SourceChange[] {
  if (!Array.isArray(changes)) {
    document.outOfStep = true;
    return [];
  }
  return changes.flatMap((change: unknown): readonly SourceChange[] => {
    if (!isChange(change)) {
      document.outOfStep = true;
      return [];
    }
    const { buffer } = document;
    // `"range": null` is how some clients write that there is none: the text is the whole one.
    const { range } = change;
    const { start, end } = isGiven(range) ? toOffsets(document, range) : { start: 0, end: buffer.length };
    if (!isGiven(range)) document.outOfStep = false;
    if (start === 0 && end === buffer.length) document.buffer = new TextBuffer(change.text);
    else buffer.replace(start, end, change.text);
    document.caret = start + change.text.length;
    return [{ part: 0, start, end, text: change.text }];
  });
}

interface Change {
  readonly text: string;
  readonly range?: Range | null;
}

function isChange(value: unknown): value is Change {
  if (!isRecord(value) || typeof value.text !== "string") return false;
  const { range } = value;
  return !isGiven(range) || (isRecord(range) && isPlace(range.start) && isPlace(range.end));
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

function isPlace(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value.line) && Number.isInteger(value.character);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
