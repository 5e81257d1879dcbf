import type { SourceEdit } from "@soatvan/core";
import { LSPErrorCodes, type Position, ResponseError } from "vscode-languageserver";
import { findDefinedTerms, findTermPlaces, type TermPlace } from "../language/defined-terms.ts";
import type { Feature, LookedAt, Session } from "../session.ts";
import { toOffset, toRange } from "../to-lsp.ts";
import { toWorkspaceEdit } from "../workspace-edit.ts";

const LONGEST_NAME = 200;

/** Renaming a term that a document defines: everywhere in it, whole words only. */
export const rename: Feature = (session) => {
  const { connection, client } = session;
  connection.onPrepareRename(async ({ textDocument, position }) => {
    const found = await termAt(session, textDocument.uri, position);
    if (found === undefined) return null;
    const { block, start, end } = found.here;
    return { range: toRange(found.looked.document, block.toSource({ start, end })), placeholder: found.name };
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const { texts } = await session.wording(textDocument.uri);
    const found = await termAt(session, textDocument.uri, position);
    if (found === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, texts.notATerm);
    const name = newName.trim();
    if (name === "" || name.length > LONGEST_NAME || /[\r\n()“”]/u.test(name)) {
      throw new ResponseError(LSPErrorCodes.RequestFailed, texts.badName);
    }
    const edits = found.places.flatMap(({ block, start, end }): readonly SourceEdit[] => {
      return block.replace({ start, end }, name) ?? [];
    });
    return toWorkspaceEdit(client, found.looked.document, edits);
  });
  return { renameProvider: client.preparesRename ? { prepareProvider: true } : true };
};

async function termAt(
  session: Session,
  uri: string,
  position: Position,
): Promise<
  | {
      readonly looked: LookedAt;
      readonly name: string;
      readonly here: TermPlace;
      readonly places: readonly TermPlace[];
    }
  | undefined
> {
  const looked = await session.look(uri);
  if (looked === undefined) return undefined;
  const offset = toOffset(looked.document, position);
  for (const { name } of findDefinedTerms(looked.view)) {
    const places = findTermPlaces(looked.view, name);
    const here = places.find(({ block, start, end }) => {
      const range = block.toSource({ start, end });
      return range.start <= offset && offset <= range.end;
    });
    if (here !== undefined) return { looked, name, here, places };
  }
  return undefined;
}
