import { categoryOf, type Diagnostic as EngineDiagnostic } from "@soatvan/core";
import type { CodeAction } from "vscode-languageserver";
import { commands } from "../protocol.ts";
import { type ActionContext, clientDiagnostic, commandAction, linked } from "./action-context.ts";
import { silenceActions } from "./silence-actions.ts";

/** A longer text is no word anybody would put into a dictionary. */
const LONGEST_WORD = 60;

/** What can be done about a diagnostic without changing its text: learn the word, silence it, read why. */
export function ruleActions(context: ActionContext): readonly CodeAction[] {
  const byRule = new Map<string, EngineDiagnostic>();
  for (const found of context.found) if (!byRule.has(found.rule)) byRule.set(found.rule, found);
  return [...byRule.values()].flatMap((found) =>
    [...dictionaryActions(context, found), ...silenceActions(context, found), explainAction(context, found)].map(
      (action) => linked(action, clientDiagnostic(context.client, found)),
    ),
  );
}

/** Only rules about words ask the dictionary. */
function dictionaryActions({ document, texts, session }: ActionContext, found: EngineDiagnostic): CodeAction[] {
  const category = categoryOf(found.rule);
  if (category !== "spelling" && category !== "capitalization") return [];
  const word = document.buffer.slice(found.range.start, found.range.end).normalize("NFC").trim();
  if (word === "" || word.length > LONGEST_WORD || /[\r\n#]/u.test(word)) return [];
  const actions: CodeAction[] = [];
  if (session.folders.size > 0) {
    actions.push(commandAction(texts.addWordWorkspace(word), commands.addWord, word, "workspace", document.uri));
  }
  if (session.environment.userFolder !== undefined) {
    actions.push(commandAction(texts.addWordUser(word), commands.addWord, word, "user", document.uri));
  }
  return actions;
}

function explainAction({ texts }: ActionContext, { rule }: EngineDiagnostic): CodeAction {
  return commandAction(texts.explainRule(rule), commands.explainRule, rule);
}
