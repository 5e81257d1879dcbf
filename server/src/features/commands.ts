import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { addUserWord, addWorkspaceWord, ignoreText, switchRuleOff, type Written } from "../config-edits.ts";
import { fixDocument } from "../document-fixes.ts";
import { commands } from "../protocol.ts";
import { rulePage, rulePageUri } from "../rule-page.ts";
import type { Feature, Session } from "../session.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";

type Run = (session: Session, args: readonly string[]) => Promise<unknown>;

/** What the server does when told to. Arguments are strings; see `commands`. */
const runs: Readonly<Record<string, Run>> = {
  [commands.fixAll]: (session, [uri = ""]) => fixAll(session, uri),
  [commands.addWord]: async (session, [word = "", scope = "workspace", uri = ""]) => {
    const clean = word.normalize("NFC").trim();
    if (clean === "" || /[\r\n#]/u.test(clean)) return null;
    return written(
      session,
      await (scope === "user" ? addUserWord(session, clean) : addWorkspaceWord(session, uri, clean)),
    );
  },
  [commands.disableRule]: async (session, [rule = "", uri = ""]) =>
    written(session, await switchRuleOff(session, uri, rule)),
  [commands.ignoreText]: async (session, [rule = "", text = "", uri = ""]) =>
    written(session, await ignoreText(session, uri, rule, text)),
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
    if (run === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `unknown command ${command}`);
    return run(
      session,
      (args ?? []).filter((arg) => typeof arg === "string"),
    );
  });
  return { executeCommandProvider: { commands: Object.keys(runs) } };
};

async function fixAll(session: Session, uri: string): Promise<unknown> {
  const document = session.documents.get(uri);
  if (document === undefined) return null;
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
async function written(session: Session, uri: Written): Promise<{ readonly uri: string }> {
  if (uri === undefined) {
    const { texts } = await session.wording([...session.folders][0] ?? "");
    throw new ResponseError(LSPErrorCodes.RequestFailed, texts.addWordFailed);
  }
  session.reconfigure();
  return { uri };
}

async function explain(session: Session, rule: string): Promise<unknown> {
  const { locale } = await session.wording([...session.folders][0] ?? "");
  const markdown = rulePage(rule, locale);
  if (markdown === undefined) return null;
  const { client, connection } = session;
  const uri = rulePageUri(rule, locale);
  if (client.showsDocuments && client.readsContent) await connection.window.showDocument({ uri, takeFocus: true });
  return { uri, markdown };
}
