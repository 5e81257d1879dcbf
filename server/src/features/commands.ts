import { allRules, categoryOf, formatConfigProblem, nearestNames } from "@soatvan/core";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { addUserWord, addWorkspaceWord, ignoreText, switchRuleOff, type Written } from "../config-edits.ts";
import { fixDocument } from "../document-fixes.ts";
import { commands } from "../protocol.ts";
import { rulePage, rulePageUri } from "../rule-page.ts";
import type { Feature, Session } from "../session.ts";
import { uriToPath } from "../text/uri.ts";
import type { ServerTexts } from "../texts.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";

type Run = (session: Session, args: readonly string[]) => Promise<unknown>;

/** What the server does when told to. Arguments are strings; see `commands`. What cannot be done is said, with the reason. */
const runs: Readonly<Record<string, Run>> = {
  [commands.fixAll]: (session, [uri = ""]) => fixAll(session, uri),
  [commands.addWord]: async (session, [word = "", scope = "workspace", uri = ""]) => {
    const clean = word.normalize("NFC").trim();
    if (clean === "" || /[\r\n#]/u.test(clean)) throw await refusal(session, uri, ({ noWord }) => noWord);
    const file = await (scope === "user" ? addUserWord(session, clean) : addWorkspaceWord(session, uri, clean));
    return written(session, uri, file);
  },
  [commands.disableRule]: async (session, [rule = "", uri = ""]) => {
    await checkRule(session, rule, uri);
    return written(session, uri, await switchRuleOff(session, uri, rule));
  },
  [commands.ignoreText]: async (session, [rule = "", text = "", uri = ""]) => {
    await checkRule(session, rule, uri);
    if (text.trim() === "") throw await refusal(session, uri, ({ nothingToIgnore }) => nothingToIgnore);
    return written(session, uri, await ignoreText(session, uri, rule, text));
  },
  [commands.explainRule]: (session, [rule = ""]) => explain(session, rule),
  [commands.recheck]: async (session) => {
    for (const document of session.documents.all()) document.savedVersion = document.version;
    session.reconfigure();
    return null;
  },
};

/** Commands of the server. The client registers their names, so nobody else may. */
export const commandsFeature: Feature = (session) => {
  session.connection.onExecuteCommand(async ({ command, arguments: args }) => {
    const run = Object.hasOwn(runs, command) ? runs[command] : undefined;
    if (run === undefined) throw await refusal(session, "", ({ unknownCommand }) => unknownCommand(command));
    return run(
      session,
      (args ?? []).filter((arg) => typeof arg === "string"),
    );
  });
  return { executeCommandProvider: { commands: Object.keys(runs) } };
};

async function fixAll(session: Session, uri: string): Promise<unknown> {
  const document = session.documents.get(uri);
  if (document === undefined) throw await refusal(session, uri, ({ notOpen }) => notOpen(uri));
  const { setup, skipped } = await session.checks.check(document);
  if (skipped !== undefined) return null;
  const { edits, fixed } = fixDocument(setup, document.buffer.text, { safety: "safe" });
  if (edits.length === 0) return { fixed: 0 };
  const { texts } = await session.wording(uri);
  const { applied } = await session.connection.workspace.applyEdit({
    label: texts.fixAll,
    edit: toWorkspaceEdit(session.client, document, edits),
  });
  return { fixed: applied ? fixed : 0 };
}

/** After a file of the configuration was written, everything is checked by it. */
async function written(session: Session, uri: string, file: Written): Promise<{ readonly uri: string }> {
  if (!("failed" in file)) {
    session.reconfigure();
    return { uri: file.uri };
  }
  throw await refusal(session, uri, (texts) => {
    if (file.failed === "no-folder") return texts.noFolder;
    const path = uriToPath(file.uri) ?? file.uri;
    if (file.failed === "broken") return texts.configurationBroken(path);
    return file.failed === "untrusted" ? texts.notTrusted(path) : texts.notWritten(path);
  });
}

async function explain(session: Session, rule: string): Promise<unknown> {
  const { locale } = await session.wording(firstFolder(session));
  const markdown = rulePage(rule, locale);
  if (markdown === undefined) throw await noSuchRule(session, rule, "");
  const { client, connection } = session;
  const uri = rulePageUri(rule, locale);
  if (client.showsDocuments && client.readsContent) await connection.window.showDocument({ uri, takeFocus: true });
  return { uri, markdown };
}

/** A name that is no rule's and no category's would be written to a file for nothing. */
async function checkRule(session: Session, rule: string, uri: string): Promise<void> {
  if (allRules.some(({ name }) => name === rule || categoryOf(name) === rule)) return;
  throw await noSuchRule(session, rule, uri);
}

async function noSuchRule(session: Session, rule: string, uri: string): Promise<ResponseError> {
  const { locale } = await session.wording(uri === "" ? firstFolder(session) : uri);
  const expected = nearestNames(
    rule,
    allRules.map(({ name }) => name),
  );
  const problem = { kind: "unknown-rule", path: ["rules", rule], actual: rule, expected } as const;
  return new ResponseError(LSPErrorCodes.RequestFailed, formatConfigProblem(problem, locale));
}

/** The error that says why a command did nothing, worded for the document it is about. */
async function refusal(session: Session, uri: string, word: (texts: ServerTexts) => string): Promise<ResponseError> {
  const { texts } = await session.wording(uri === "" ? firstFolder(session) : uri);
  return new ResponseError(LSPErrorCodes.RequestFailed, word(texts));
}

function firstFolder({ folders }: Session): string {
  return [...folders][0] ?? "";
}
