import type { Locale } from "@soatvan/core";
import { formatMessage } from "@soatvan/core";
import type { Diagnostic } from "vscode-languageserver";
import type { Checked } from "./checks.ts";
import { present } from "./presentation.ts";
import { type ServerTexts, serverTexts } from "./texts.ts";
import { type DiagnosticWording, type Positions, toDiagnostic, toNotice } from "./to-lsp.ts";

/** What is said of one document, with a mark that is the same for the same content. */
export interface Report {
  readonly items: readonly Diagnostic[];
  readonly resultId: string;
}

/** Words the check of a document for the client: what is shown of it, and what the server has to say about the check. */
export function makeReport(uri: string, positions: Positions, checked: Checked, wording: DiagnosticWording): Report {
  const texts = serverTexts[wording.locale];
  const { shown, hidden } = present(checked.result.diagnostics, checked.settings.maxProblems);
  const items = shown.map(({ diagnostic, others }) => {
    const worded = toDiagnostic(uri, positions, diagnostic, wording);
    if (others === 0) return worded;
    return { ...worded, message: texts.repeated(formatMessage(diagnostic.rule, diagnostic, wording.locale), others) };
  });
  items.push(...notices(checked, hidden, positions.buffer.length, texts));
  return { items, resultId: contentMark(items, wording.locale) };
}

/** No limit and no failure is silent. */
function notices(checked: Checked, hidden: number, length: number, texts: ServerTexts): readonly Diagnostic[] {
  const { skipped, settings, result } = checked;
  if (skipped === "too-large") return [toNotice("too-large", texts.tooLarge(length, settings.maxFileSize))];
  if (skipped === "out-of-step") return [toNotice("out-of-step", texts.outOfStep)];
  if (typeof skipped === "object") return [toNotice("check-failed", texts.checkFailed(skipped.failed))];
  const failures = result.failures.map(({ rule, reason, count }) =>
    toNotice("rule-failed", texts.ruleFailed(rule, reason, count)),
  );
  return hidden === 0 ? failures : [...failures, toNotice("more", texts.more(hidden, settings.maxProblems))];
}

/** FNV-1a over the items as they are sent. */
function contentMark(items: readonly Diagnostic[], locale: Locale): string {
  const text = JSON.stringify(items);
  return `${locale}-${items.length}-${fnv1a(text).toString(36)}`;
}

/** FNV-1a of a text's UTF-16 code units, 32 bits. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
