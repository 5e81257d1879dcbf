import { type CodeAction, CodeActionKind, type CodeActionParams, type Command } from "vscode-languageserver";
import { type ActionContext, type ActionData, isAsked } from "../actions/action-context.ts";
import { fixActions, wholeAction, withWholeEdit } from "../actions/fix-actions.ts";
import { rewriteActions } from "../actions/rewrite-actions.ts";
import { ruleActions } from "../actions/rule-actions.ts";
import type { Checked } from "../checks.ts";
import type { Feature, Session } from "../session.ts";
import { serverTexts } from "../texts.ts";
import { toOffsets } from "../to-lsp.ts";

/** Puts right everything a safe fix puts right. */
const FIX_ALL = "source.fixAll.soatvan";
/** Puts right the characters themselves. */
const NORMALIZE = "source.normalize.soatvan";
const REWRITE = "refactor.rewrite.soatvan";

/** Code actions: fixes, whole-document fixes, rewriting, silencing, explaining; always in this order. */
export const codeActions: Feature = (session) => {
  const { connection, client } = session;
  connection.onCodeAction(async (params) => {
    const actions = await actionsOf(session, params);
    return client.codeActionLiterals ? actions : actions.flatMap(asCommand);
  });
  connection.onCodeActionResolve(async (action) => resolve(session, action));
  return {
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL, NORMALIZE, REWRITE],
      ...(client.resolvesEdits ? { resolveProvider: true } : {}),
    },
  };
};

async function actionsOf(session: Session, { textDocument, range, context }: CodeActionParams): Promise<CodeAction[]> {
  const document = session.documents.get(textDocument.uri);
  if (document === undefined) return [];
  const { locale } = await session.wording(document.uri);
  const checked = await session.checks.check(document);
  if (checked.skipped !== undefined) return [];
  const asked = toOffsets(document, range);
  const actionContext: ActionContext = {
    session,
    document,
    checked,
    range: asked,
    locale,
    texts: serverTexts[locale],
    client: context.diagnostics,
    found: checked.result.diagnostics.filter(
      (found) => found.range.start <= asked.end && asked.start <= found.range.end,
    ),
  };
  const { texts } = actionContext;
  return [
    ...(isAsked(context, CodeActionKind.QuickFix) ? [...fixActions(actionContext), ...ruleActions(actionContext)] : []),
    ...rewriteActions(actionContext).filter(({ kind }) => isAsked(context, kind ?? REWRITE)),
    ...(isAsked(context, FIX_ALL) && hasSafeFix(checked)
      ? [wholeAction(actionContext, texts.fixAll, FIX_ALL, "safe")]
      : []),
    ...(isAsked(context, NORMALIZE) && hasSafeFix(checked, "unicode")
      ? [wholeAction(actionContext, texts.normalize, NORMALIZE, "safe", "unicode")]
      : []),
  ].filter(doesSomething);
}

/** Whether a whole-document action would do anything: its edit is worked out later, so the list of edits cannot tell. */
function hasSafeFix({ result }: Checked, category?: string): boolean {
  return result.diagnostics.some(
    ({ rule, fixes }) =>
      (category === undefined || rule.startsWith(`${category}/`)) && fixes.some(({ safety }) => safety === "safe"),
  );
}

/** Works out the edit of an action that was picked; one made for an older text is worked out for the text as it is. */
async function resolve(session: Session, action: CodeAction): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  const document = data === undefined ? undefined : session.documents.get(data.uri);
  if (data === undefined || document === undefined || action.edit !== undefined || data.safety === undefined) {
    return action;
  }
  const { texts } = await session.wording(document.uri);
  const checked = await session.checks.check(document);
  return withWholeEdit({ session, document, checked, texts }, action, data);
}

/** Left out: an edit that changes nothing. */
function doesSomething({ edit }: CodeAction): boolean {
  if (edit === undefined) return true;
  const changes = Object.values(edit.changes ?? {});
  const documents = (edit.documentChanges ?? []).map((change) => ("edits" in change ? change.edits : []));
  return [...changes, ...documents].some((edits) => edits.length > 0);
}

/** For a client from before code action literals: only what is a command of the server. */
function asCommand({ command }: CodeAction): Command[] {
  return command === undefined ? [] : [command];
}
