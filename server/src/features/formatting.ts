import { DocumentFormattingRequest, DocumentRangeFormattingRequest, type TextEdit } from "vscode-languageserver";
import { fixDocument } from "../document-fixes.ts";
import type { OpenDocument } from "../open-document.ts";
import type { Feature, Session } from "../session.ts";
import { type OffsetRange, toOffsets, toTextEdit } from "../to-lsp.ts";

/**
 * Formatting puts right what a safe fix puts right, and nothing else: the same text as `soatvan --fix`, in the smallest
 * edits. With a client that registers later, it is offered for the languages the settings name only: two formatters for
 * Markdown would make the editor ask which to use.
 */
export const formatting: Feature = (session) => {
  const { connection, client, events } = session;
  connection.onDocumentFormatting(({ textDocument }) => format(session, textDocument.uri));
  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    format(session, textDocument.uri, (document) => [toOffsets(document, range)]),
  );
  connection.onDocumentRangesFormatting(({ textDocument, ranges }) =>
    format(session, textDocument.uri, (document) => joined(ranges.map((range) => toOffsets(document, range)))),
  );
  if (!client.registersFormatting) {
    return { documentFormattingProvider: true, documentRangeFormattingProvider: { rangesSupport: true } };
  }
  let registered: Promise<() => void> | undefined;
  const register = async (): Promise<void> => {
    (await registered)?.();
    const { formatLanguages } = await session.settings.of([...session.folders][0] ?? "");
    registered = registerFor(session, formatLanguages);
    await registered;
  };
  let last = Promise.resolve();
  const again = (): void => {
    last = last.then(register).catch((error) => session.log(`formatting: ${String(error)}`));
  };
  events.initialized.on(again);
  events.configured.on(again);
  return {};
};

async function registerFor({ connection }: Session, languages: readonly string[]): Promise<() => void> {
  if (languages.length === 0) return () => {};
  const documentSelector = languages.map((language) => ({ language }));
  const [whole, range] = await Promise.all([
    connection.client.register(DocumentFormattingRequest.type, { documentSelector }),
    connection.client.register(DocumentRangeFormattingRequest.type, { documentSelector, rangesSupport: true }),
  ]);
  return () => {
    whole.dispose();
    range.dispose();
  };
}

async function format(
  session: Session,
  uri: string,
  rangesOf?: (document: OpenDocument) => readonly OffsetRange[],
): Promise<TextEdit[]> {
  const document = session.documents.get(uri);
  if (document === undefined) return [];
  const checked = await session.checks.check(document);
  if (checked.skipped !== undefined) return [];
  const source = document.buffer.text;
  const stretches = rangesOf === undefined ? [undefined] : rangesOf(document);
  return stretches.flatMap((within) => {
    const { edits } = fixDocument(checked.setup, source, {
      safety: "safe",
      ...(within === undefined ? {} : { within }),
    });
    return edits.map((edit) => toTextEdit(document, edit));
  });
}

/** Stretches in order, those that touch as one: an edit must not come twice. */
function joined(ranges: readonly OffsetRange[]): readonly OffsetRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
