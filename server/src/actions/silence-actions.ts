import type { Diagnostic as EngineDiagnostic } from "@soatvan/core";
import { sourceRange } from "@soatvan/unicode-normalize";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { commands } from "../protocol.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";
import { type ActionContext, commandAction } from "./action-context.ts";

/** A text longer than this is not put into a configuration whole. */
const LONGEST_IGNORED = 200;

/**
 * Silencing in the file's own way: comments in Markdown and HTML; plain text has none, so the configuration says what is
 * right. Last the rule as a whole, in the configuration.
 */
export function silenceActions(context: ActionContext, found: EngineDiagnostic): readonly CodeAction[] {
  const { session, document, texts, checked } = context;
  const { rule, range } = found;
  const hasFolder = session.folders.size > 0 || checked.setup.configuration.length > 0;
  const off = hasFolder ? [commandAction(texts.disableRule(rule), commands.disableRule, rule, document.uri)] : [];
  if (checked.setup.reader.format !== "plain") return [lineAction(context, found), fileAction(context, rule), ...off];
  const text = document.buffer.slice(range.start, range.end);
  const canIgnore = hasFolder && text.trim() !== "" && text.length <= LONGEST_IGNORED;
  const here = canIgnore ? [commandAction(texts.disableHere(rule), commands.ignoreText, rule, text, document.uri)] : [];
  return [...here, ...off];
}

function lineAction({ session, document, texts }: ActionContext, { rule, range }: EngineDiagnostic): CodeAction {
  const { buffer } = document;
  const line = buffer.lineAt(range.start);
  const text = buffer.line(line).trimEnd();
  // In a row of a table the comment goes into the last cell: behind it would start one more.
  const length = text.endsWith("|") ? text.length - 1 : text.length;
  const at = buffer.lineStart(line) + length;
  const edit = { range: sourceRange(at, at), text: ` <!-- soatvan-disable-line ${rule} -->` };
  return {
    title: texts.disableHere(rule),
    kind: CodeActionKind.QuickFix,
    edit: toWorkspaceEdit(session.client, document, [edit]),
  };
}

function fileAction({ session, document, texts }: ActionContext, rule: string): CodeAction {
  const { buffer } = document;
  const at = buffer.lineStart(firstLineOfText(buffer.lineCount, (line) => buffer.line(line)));
  const edit = { range: sourceRange(at, at), text: `<!-- soatvan-disable ${rule} -->\n\n` };
  return {
    title: texts.disableFile(rule),
    kind: CodeActionKind.QuickFix,
    edit: toWorkspaceEdit(session.client, document, [edit]),
  };
}

/** Front matter must stay the first thing in a file, and so must a document type. */
function firstLineOfText(count: number, lineAt: (line: number) => string): number {
  const first = lineAt(0).replace("\ufeff", "");
  if (/^<!doctype/iu.test(first)) return 1;
  if (first.trimEnd() !== "---") return 0;
  for (let line = 1; line < count; line++) if (lineAt(line).trimEnd() === "---") return line + 1;
  return 0;
}
