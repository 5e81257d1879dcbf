import { type Diagnostic as EngineDiagnostic, type Fix, formatMessage } from "@soatvan/core";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { fixDocument } from "../document-fixes.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";
import { type ActionContext, type ActionData, clientDiagnostic, linked } from "./action-context.ts";

/** The fixes of the diagnostics in the stretch, best first; then all of the same rule at once. */
export function fixActions(context: ActionContext): readonly CodeAction[] {
  const single = context.found.flatMap((found) =>
    found.fixes.map((fix, index) => fixAction(context, found, fix, index)),
  );
  const rules = [...new Set(context.found.map(({ rule }) => rule))];
  return [...single, ...rules.flatMap((rule) => ruleActions(context, rule)), ...staleActions(context)];
}

function fixAction(context: ActionContext, found: EngineDiagnostic, fix: Fix, index: number): CodeAction {
  const { session, document, texts, locale } = context;
  const title = formatMessage(found.rule, fix, locale);
  const safe = fix.safety === "safe";
  const review = safe ? undefined : { label: texts.annotation, ask: false };
  const action: CodeAction = {
    title: safe ? title : texts.needsReview(title),
    kind: CodeActionKind.QuickFix,
    ...(safe && index === 0 && session.client.prefersActions ? { isPreferred: true } : {}),
    edit: toWorkspaceEdit(session.client, document, fix.edits, review),
  };
  return linked(action, clientDiagnostic(context.client, found));
}

/** Offered where a rule has more than one place to put right. Unsafe ones show each place before anything changes. */
function ruleActions(context: ActionContext, rule: string): readonly CodeAction[] {
  const { checked, texts } = context;
  const all = checked.result.diagnostics.filter((found) => found.rule === rule);
  const safe = all.filter(({ fixes }) => fixes.some(({ safety }) => safety === "safe")).length;
  const fixable = all.filter(({ fixes }) => fixes.some(({ safety }) => safety !== "manual")).length;
  const actions: CodeAction[] = [];
  if (safe > 1) actions.push(wholeAction(context, texts.fixRule(rule, safe), CodeActionKind.QuickFix, "safe", rule));
  if (fixable > 1 && fixable > safe) {
    actions.push(wholeAction(context, texts.fixRuleUnsafe(rule, fixable), CodeActionKind.QuickFix, "unsafe", rule));
  }
  return actions;
}

/** An action over the whole document. Its edit is worked out when it is picked, by clients that can ask then. */
export function wholeAction(
  context: ActionContext,
  title: string,
  kind: CodeActionKind,
  safety: "safe" | "unsafe",
  rule?: string,
): CodeAction {
  const { document, session } = context;
  const data: ActionData = {
    uri: document.uri,
    version: document.version,
    safety,
    ...(rule === undefined ? {} : { rule }),
  };
  const action: CodeAction = { title, kind, data };
  return session.client.resolvesEdits ? action : withWholeEdit(context, action, data);
}

/** Gives a whole-document action its edit. */
export function withWholeEdit(
  { session, document, checked, texts }: Pick<ActionContext, "session" | "document" | "checked" | "texts">,
  action: CodeAction,
  { safety, rule }: ActionData,
): CodeAction {
  const { edits } = fixDocument(checked.setup, document.buffer.text, {
    safety,
    ...(rule === undefined ? {} : { rule: (name) => name === rule || name.startsWith(`${rule}/`) }),
  });
  const review = safety === "safe" ? undefined : { label: texts.annotation, ask: true };
  return { ...action, edit: toWorkspaceEdit(session.client, document, edits, review) };
}

/** A diagnostic the client still shows and the check no longer has: said, rather than an action that does nothing. */
function staleActions({ session, client, found, texts, document }: ActionContext): readonly CodeAction[] {
  if (!session.client.disablesActions) return [];
  const stale = client.filter(
    ({ source, code }) => source === "soatvan" && !found.some(({ rule }) => rule === code) && isRuleName(code),
  );
  return stale.map((diagnostic) => ({
    title: String(diagnostic.code),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    disabled: { reason: texts.stale },
    data: { uri: document.uri },
  }));
}

function isRuleName(code: string | number | undefined): boolean {
  return typeof code === "string" && code.includes("/");
}
