import type { Diagnostic as EngineDiagnostic, Locale, Severity, SourceEdit } from "@soatvan/core";
import { formatMessage } from "@soatvan/core";
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import type { DiagnosticData } from "./protocol.ts";
import type { PositionEncoding } from "./text/position-encoding.ts";
import type { TextBuffer } from "./text/text-buffer.ts";

/** A half-open stretch of a document in UTF-16 code units. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** A document's text with the way its client counts characters: all that is needed to go between offsets and positions. */
export interface Positions {
  readonly buffer: TextBuffer;
  readonly encoding: PositionEncoding;
}

/** The name diagnostics carry as their source. */
export const diagnosticSource = "soatvan";

/** An offset as the client counts. */
export function toPosition({ buffer, encoding }: Positions, offset: number): Position {
  const line = buffer.lineAt(offset);
  const inLine = Math.min(offset, buffer.lineEnd(line)) - buffer.lineStart(line);
  return { line, character: encoding.toCharacter(encoding.kind === "utf-16" ? "" : buffer.line(line), inLine) };
}

/** A stretch as the client counts. */
export function toRange(positions: Positions, { start, end }: OffsetRange): Range {
  return { start: toPosition(positions, start), end: toPosition(positions, end) };
}

/** Where a position of the client stands in the text; positions outside it are moved to the nearest end. */
export function toOffset({ buffer, encoding }: Positions, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line >= buffer.lineCount) return buffer.length;
  return buffer.lineStart(line) + encoding.toOffset(buffer.line(line), character);
}

/** A range of the client as offsets, in order whichever end came first. */
export function toOffsets(positions: Positions, range: Range): OffsetRange {
  const one = toOffset(positions, range.start);
  const two = toOffset(positions, range.end);
  return one <= two ? { start: one, end: two } : { start: two, end: one };
}

/** An edit of the source as a text edit of the protocol. */
export function toTextEdit(positions: Positions, { range, text }: SourceEdit): TextEdit {
  return { range: toRange(positions, range), newText: text };
}

/** What is wanted of a diagnostic in the protocol. */
export interface DiagnosticWording {
  readonly locale: Locale;
  /** Whether the client shows other places. */
  readonly related: boolean;
  /** Where the page of a rule can be read; undefined when the client cannot open it. */
  ruleHref(rule: string): string | undefined;
  /** Positions and address of another document of the collection; undefined when it is not known any more. */
  document(id: string): { readonly uri: string; readonly positions: Positions } | undefined;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A diagnostic of the engine for the protocol. `data` holds what finds it again; edits are never built from it. */
export function toDiagnostic(
  uri: string,
  positions: Positions,
  found: EngineDiagnostic,
  wording: DiagnosticWording,
): Diagnostic {
  const href = wording.ruleHref(found.rule);
  const data: DiagnosticData = {
    rule: found.rule,
    message: found.message,
    start: found.range.start,
    end: found.range.end,
  };
  const related = wording.related ? relatedPlaces(uri, positions, found, wording) : [];
  return {
    range: toRange(positions, found.range),
    severity: severities[found.severity],
    code: found.rule,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: diagnosticSource,
    message: formatMessage(found.rule, found, wording.locale),
    ...(isUnnecessary(found) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data,
  };
}

/** Something the server itself has to say about a document: at its first character, as information. */
export function toNotice(code: string, message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    code,
    source: diagnosticSource,
    message,
  };
}

/** What can simply go is shown faded: a doubled space, a repeated word. */
function isUnnecessary({ fixes }: EngineDiagnostic): boolean {
  const [best] = fixes;
  return best !== undefined && best.edits.length > 0 && best.edits.every(({ text }) => text === "");
}

function relatedPlaces(
  uri: string,
  positions: Positions,
  found: EngineDiagnostic,
  wording: DiagnosticWording,
): DiagnosticRelatedInformation[] {
  return found.related.flatMap((place) => {
    const other = place.document === undefined ? { uri, positions } : wording.document(place.document);
    if (other === undefined) return [];
    return [
      {
        location: { uri: other.uri, range: toRange(other.positions, place.range) },
        message: formatMessage(found.rule, place, wording.locale),
      },
    ];
  });
}
