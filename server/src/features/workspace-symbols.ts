import { type SymbolInformation, SymbolKind } from "vscode-languageserver";
import { citedCodes } from "../language/cited-codes.ts";
import type { DocumentView } from "../language/document-view.ts";
import { withoutMarks } from "../language/fold-text.ts";
import { makeOutline, outlineName, walkOutline } from "../language/outline.ts";
import type { Feature, Session } from "../session.ts";
import type { ServerTexts } from "../texts.ts";
import { type Positions, toRange } from "../to-lsp.ts";

/** An editor's list shows no more with profit. */
const MOST_SYMBOLS = 500;

/** The codes and the titles of articles in all documents; what is typed without marks finds what is written with them. */
export const workspaceSymbols: Feature = (session) => {
  session.connection.onWorkspaceSymbol(async ({ query }, token) => {
    const wanted = withoutMarks(query);
    const found: SymbolInformation[] = [];
    for await (const { uri, positions, view } of documentsOf(session, token)) {
      if (token.isCancellationRequested || found.length >= MOST_SYMBOLS) break;
      const { texts } = await session.wording(uri);
      found.push(...symbolsOf(uri, positions, view, texts).filter(({ name }) => withoutMarks(name).includes(wanted)));
    }
    return found.slice(0, MOST_SYMBOLS);
  });
  return { workspaceSymbolProvider: true };
};

/** Open documents first, then the files of the workspace, where it is checked as a whole. */
export async function* documentsOf(
  session: Session,
  token: Parameters<Session["workspace"]["load"]>[0],
): AsyncGenerator<{ readonly uri: string; readonly positions: Positions; readonly view: DocumentView }> {
  for (const document of session.documents.all()) {
    const looked = await session.look(document.uri);
    if (looked !== undefined) yield { uri: document.uri, positions: document, view: looked.view };
  }
  const [folder] = session.folders;
  if (folder === undefined || (await session.settings.of(folder)).workspaceDiagnostics !== "all") return;
  for (const file of await session.workspace.load(token)) {
    yield { uri: file.uri, positions: file, view: session.views.of(file.buffer, file.setup) };
  }
}

function symbolsOf(
  uri: string,
  positions: Positions,
  view: DocumentView,
  texts: ServerTexts,
): readonly SymbolInformation[] {
  const parts = [...walkOutline(makeOutline(view))].flatMap(({ node }): readonly SymbolInformation[] => {
    if (node.kind === "khoản" || node.kind === "điểm" || node.title === "") return [];
    const name = node.kind === "heading" ? node.title : `${outlineName(node, texts)}. ${node.title}`;
    return [{ name, kind: SymbolKind.Class, location: { uri, range: toRange(positions, node) } }];
  });
  const seen = new Set<string>();
  const codes = citedCodes(view).flatMap(({ block, found }): readonly SymbolInformation[] => {
    const name = found.code.canonical;
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ name, kind: SymbolKind.Constant, location: { uri, range: toRange(positions, block.toSource(found)) } }];
  });
  return [...parts, ...codes];
}
