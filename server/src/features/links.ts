import { citedCodes } from "../language/cited-codes.ts";
import { foldText } from "../language/fold-text.ts";
import type { Feature } from "../session.ts";
import { nameOf } from "../text/uri.ts";
import { toRange } from "../to-lsp.ts";

/** Links from a cited code to the file of the workspace that holds the document: `30-2020-nd-cp.md`. */
export const links: Feature = (session) => {
  const { connection, client } = session;
  connection.onDocumentLinks(async ({ textDocument }) => {
    const looked = await session.look(textDocument.uri);
    if (looked === undefined) return [];
    const codes = citedCodes(looked.view);
    if (codes.length === 0) return [];
    const { document } = looked;
    const names = (await session.workspace.list()).uris
      .filter((uri) => uri !== document.key)
      .map((uri) => ({ uri, name: nameOf(uri), letters: foldText(nameOf(uri).replace(/\.[^.]*$/u, "")) }));
    return codes.flatMap(({ block, found }) => {
      const letters = foldText(found.code.canonical);
      const file = names.find((one) => holdsCode(one.letters, letters));
      if (file === undefined) return [];
      const range = toRange(document, block.toSource(found));
      return [{ range, target: file.uri, ...(client.linksTooltip ? { tooltip: file.name } : {}) }];
    });
  });
  return { documentLinkProvider: {} };
};

/** Whether a file's name names a code: `1302020ndcp` does not name `302020ndcp`. */
function holdsCode(name: string, code: string): boolean {
  const at = name.indexOf(code);
  return at >= 0 && !/\d/u.test(name[at - 1] ?? "") && !/[\da-z]/u.test(name[at + code.length] ?? "");
}
