import type { LintResult, Locale } from "@soatvan/core";
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { diagnosticWording } from "../diagnostic-wording.ts";
import { makeReport, type Report } from "../report.ts";
import type { Session } from "../session.ts";
import { toNotice } from "../to-lsp.ts";
import { withProgress } from "../work-progress.ts";
import type { WorkspaceFile } from "../workspace.ts";

/** How many files one partial answer holds. */
const BATCH = 50;

/** What a request for the workspace knows already, by address. */
type Known = ReadonlyMap<string, string>;

/**
 * Diagnostics of the documents that are not open. The first request is answered in batches; one whose results the client
 * has already is held until something changes, as clients ask again at once for ever.
 */
export function answerWorkspaceDiagnostics(session: Session): void {
  const { connection, events } = session;
  const changed = makeWaiting();
  for (const signal of [events.configured, events.files, events.closed, events.saved, events.affected] as const) {
    signal.on(() => changed.wake());
  }
  connection.languages.diagnostics.onWorkspace(async (params, token, _workDone, partial) => {
    const known = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
    for (;;) {
      const next = changed.next();
      const reports = await differences(session, known, token, partial);
      if (reports.length > 0 || token.isCancellationRequested) return finish(reports, partial);
      await waitFor(next, token);
      if (token.isCancellationRequested) return { items: [] };
    }
  });
}

/** What is different from what the client knows. Batches that were sent are counted among it. */
async function differences(
  session: Session,
  known: Known,
  token: CancellationToken,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
  const [first] = session.folders;
  const mode = first === undefined ? "off" : (await session.settings.of(first)).workspaceDiagnostics;
  const files = mode === "all" ? await loadAll(session, token) : [];
  if (token.isCancellationRequested) return [];
  const over = mode === "all" ? await overLimit(session) : undefined;
  const current = new Set([...files.map(({ uri }) => uri), ...(over === undefined ? [] : [over.uri])]);
  const reports: WorkspaceDocumentDiagnosticReport[] = [];
  for (const uri of known.keys()) {
    // An open document is the other request's; one that is gone is cleared.
    if (!current.has(uri) && session.documents.get(uri) === undefined) reports.push(full(uri, []));
  }
  let sent = 0;
  for (const file of files) {
    if (token.isCancellationRequested) return reports;
    const report = await reportFile(session, file, known);
    if (report !== undefined) reports.push(report);
    if (partial !== undefined && reports.length - sent >= BATCH) {
      partial.report({ items: reports.slice(sent) });
      sent = reports.length;
    }
  }
  if (over !== undefined && !known.has(over.uri)) reports.push(over);
  if (partial !== undefined && reports.length > sent) partial.report({ items: reports.slice(sent) });
  return reports;
}

function finish(reports: readonly WorkspaceDocumentDiagnosticReport[], partial: unknown): WorkspaceDiagnosticReport {
  return { items: partial === undefined ? [...reports] : [] };
}

async function loadAll(session: Session, token: CancellationToken): Promise<readonly WorkspaceFile[]> {
  const { texts } = await session.wording([...session.folders][0] ?? "");
  return withProgress(session, texts.checkingWorkspace, token, (own, report) =>
    session.workspace.load(own, (done, all) => report(Math.floor((100 * done) / all), texts.progress(done, all))),
  );
}

async function reportFile(
  session: Session,
  file: WorkspaceFile,
  known: Known,
): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const { uri } = file;
  const report = await fileReport(session, file);
  if (report === undefined) return known.has(uri) ? full(uri, []) : undefined;
  const { items, resultId } = report;
  const before = known.get(uri);
  if (before === resultId || (before === undefined && items.length === 0)) return undefined;
  return full(uri, [...items], resultId);
}

/** The last report of a file: clients ask for all files again and again, and mostly nothing is new. */
const lastReports = new WeakMap<
  WorkspaceFile,
  { readonly result: LintResult; readonly locale: Locale; readonly report: Report }
>();

/** What is said of a document that is not open; undefined when it is not checked. */
export async function fileReport(session: Session, file: WorkspaceFile): Promise<Report | undefined> {
  const { uri, settings, setup } = file;
  if (setup.excluded || !settings.enable) return undefined;
  const wording = await diagnosticWording(session, uri);
  const result = session.workspace.resultOf(file);
  const last = lastReports.get(file);
  if (last !== undefined && last.result === result && last.locale === wording.locale) return last.report;
  const checked = { version: 0, settings, setup, result };
  const tooLarge = file.buffer.length > settings.maxFileSize;
  const report = makeReport(uri, file, tooLarge ? { ...checked, skipped: "too-large" } : checked, wording);
  lastReports.set(file, { result, locale: wording.locale, report });
  return report;
}

/** The first document that was left out says that there are more. */
async function overLimit(session: Session): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
  const { over, uris, limit } = await session.workspace.list();
  if (over === undefined) return undefined;
  const { texts } = await session.wording(over);
  return full(over, [toNotice("too-many-files", texts.tooManyFiles(uris.length, limit))], "over");
}

function full(
  uri: string,
  items: readonly ReturnType<typeof toNotice>[],
  resultId?: string,
): WorkspaceDocumentDiagnosticReport {
  return {
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: null,
    items: [...items],
    ...(resultId === undefined ? {} : { resultId }),
  };
}

/** Something to wait for that is not missed between a look and the wait. */
function makeWaiting(): { wake(): void; next(): Promise<void> } {
  let waiting: (() => void)[] = [];
  return {
    wake() {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    next: () => new Promise((resolve) => void waiting.push(resolve)),
  };
}

function waitFor(next: Promise<void>, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const listening = token.onCancellationRequested(() => resolve());
    void next.then(() => {
      listening.dispose();
      resolve();
    });
  });
}
