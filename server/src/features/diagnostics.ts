import {
  type CancellationToken,
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Checked } from "../checks.ts";
import { diagnosticWording } from "../diagnostic-wording.ts";
import type { OpenDocument } from "../open-document.ts";
import { makeReport, type Report } from "../report.ts";
import { type Feature, pause, type Session } from "../session.ts";
import type { Settings } from "../settings.ts";
import { answerWorkspaceDiagnostics, fileReport } from "./workspace-diagnostics.ts";

/** A word under the caret is not reported until the writer has stopped for this long: Telex and VNI make half-words. */
const CARET_DELAY = 1000;

/** Diagnostics of open documents: pulled by clients that pull, pushed to those that do not. Never both. */
export const diagnostics: Feature = (session) => {
  const { connection, client, events } = session;
  const again = client.pullsDiagnostics ? refreshing(session) : pushing(session);
  events.configured.on(again);
  events.affected.on(again);
  if (!client.pullsDiagnostics) return {};
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const document = session.documents.get(textDocument.uri);
    if (document === undefined) return pullClosed(session, textDocument.uri, previousResultId);
    const settings = await session.settings.of(document.uri);
    if (previousResultId !== undefined && waitsForSave(document, settings)) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
    }
    const checked = await checkWhenQuiet(session, document, token);
    if (checked === undefined) throw cancelled();
    const { items, resultId } = await reportOf(session, document, checked);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  });
  answerWorkspaceDiagnostics(session);
  return {
    diagnosticProvider: {
      identifier: "soatvan",
      // Saying true would make the client ask about every open document after every keystroke; `refresh` is enough.
      interFileDependencies: false,
      workspaceDiagnostics: true,
    },
  };
};

/** A client pulls once more when it closes a document: what the disk holds, so that the entry does not flicker. */
async function pullClosed(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
): Promise<DocumentDiagnosticReport> {
  const { workspaceDiagnostics } = await session.settings.of(uri);
  const file = workspaceDiagnostics === "all" ? await session.workspace.read(uri) : undefined;
  const report = file === undefined ? undefined : await fileReport(session, file);
  if (report === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { items, resultId } = report;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
}

/** The error that tells a client its request was given up and may be asked again. */
export function cancelled(): ResponseError<{ readonly retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, "superseded", { retriggerRequest: true });
}

/** Words the check of an open document. Must be called right after the check, while the text is the checked one. */
export async function reportOf(session: Session, document: OpenDocument, checked: Checked): Promise<Report> {
  const wording = await diagnosticWording(session, document.uri);
  // Waiting for settings lets a change in; then the offsets are those of another text.
  const current = checked.version === document.version ? checked : await session.checks.check(document);
  return makeReport(document.uri, document, current, wording);
}

function refreshing(session: Session): () => void {
  return () => {
    if (session.client.refreshesDiagnostics) void session.connection.languages.diagnostics.refresh().catch(() => {});
  };
}

/** Pushes after every change, once the writer pauses. Returns what pushes everything again. */
function pushing(session: Session): () => void {
  const { events, connection } = session;
  const pending = new Map<string, CancellationTokenSource>();
  const push = async (document: OpenDocument): Promise<void> => {
    pending.get(document.uri)?.cancel();
    const source = new CancellationTokenSource();
    pending.set(document.uri, source);
    if (waitsForSave(document, await session.settings.of(document.uri))) return;
    const checked = await checkWhenQuiet(session, document, source.token);
    if (checked === undefined) return;
    const { items } = await reportOf(session, document, checked);
    if (source.token.isCancellationRequested || !session.documents.holds(document)) return;
    await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [...items] });
  };
  const start = (document: OpenDocument): void => {
    push(document).catch((error) => session.log(`publishDiagnostics: ${String(error)}`));
  };
  events.opened.on(start);
  events.changed.on(start);
  events.saved.on(start);
  events.closed.on(({ uri }) => {
    pending.get(uri)?.cancel();
    pending.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => {
    for (const document of session.documents.all()) start(document);
  };
}

/** Waits until the writer pauses, then checks; undefined when the request is given up or the document closed meanwhile. */
async function checkWhenQuiet(
  session: Session,
  document: OpenDocument,
  token: CancellationToken,
): Promise<Checked | undefined> {
  const { delay } = await session.settings.of(document.uri);
  const isOver = (): boolean => token.isCancellationRequested || !session.documents.holds(document);
  await quiet(document, delay, token);
  if (isOver()) return undefined;
  let checked = await session.checks.check(document);
  while (touchesCaret(document, checked) && !isOver()) {
    await quiet(document, Math.max(delay, CARET_DELAY), token);
    if (isOver()) return undefined;
    checked = await session.checks.check(document);
  }
  return isOver() ? undefined : checked;
}

/** A document that was never changed is quiet at once. */
async function quiet(document: OpenDocument, milliseconds: number, token: CancellationToken): Promise<void> {
  let rest = remaining(document, milliseconds);
  while (rest > 0 && !token.isCancellationRequested) {
    await pause(rest, token);
    rest = remaining(document, milliseconds);
  }
}

function remaining({ changedAt }: OpenDocument, milliseconds: number): number {
  return changedAt === 0 ? 0 : changedAt + milliseconds - performance.now();
}

/** Whether something reported is being typed just now. With no delay asked for, nothing is held back. */
function touchesCaret(document: OpenDocument, { result, settings }: Checked): boolean {
  if (settings.delay === 0 || remaining(document, CARET_DELAY) <= 0) return false;
  return result.diagnostics.some(({ range }) => range.start <= document.caret && document.caret <= range.end);
}

function waitsForSave(document: OpenDocument, { run }: Settings): boolean {
  return run !== "onType" && document.version !== document.savedVersion;
}
