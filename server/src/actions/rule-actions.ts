import type { Diagnostic as EngineDiagnostic } from "@soatvan/core";
import { type CodeAction, CodeActionKind, Command } from "vscode-languageserver";
import { commands } from "../protocol.ts";
import { type ActionContext, clientDiagnostic, linked } from "./action-context.ts";

/** What can be done about a diagnostic without changing its text: learn the word, silence it, read why. */
export function ruleActions(context: ActionContext): readonly CodeAction[] {
  const byRule = new Map<string, EngineDiagnostic>();
  for (const found of context.found) if (!byRule.has(found.rule)) byRule.set(found.rule, found);
  return [...byRule.values()].flatMap((found) => [explainAction(context, found)]);
}

function explainAction({ texts, client }: ActionContext, found: EngineDiagnostic): CodeAction {
  const title = texts.explainRule(found.rule);
  const action = {
    title,
    kind: CodeActionKind.QuickFix,
    command: Command.create(title, commands.explainRule, found.rule),
  };
  return linked(action, clientDiagnostic(client, found));
}
