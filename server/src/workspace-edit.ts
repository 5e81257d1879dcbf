import type { SourceEdit } from "@soatvan/core";
import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Client } from "./client.ts";
import { type Positions, toTextEdit } from "./to-lsp.ts";

/** Edits of one document; `version` is null for a document that is not open. */
export interface EditedDocument extends Positions {
  readonly uri: string;
  readonly version: number | null;
}

/** Why a person should look at an edit before taking it. */
export interface EditReview {
  readonly label: string;
  /** Whether the client should ask about each edit; false for an edit the person picked by itself. */
  readonly ask: boolean;
}

/** An edit of one document in the richest form the client takes. */
export function toWorkspaceEdit(
  client: Client,
  document: EditedDocument,
  edits: readonly SourceEdit[],
  review?: EditReview,
): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits: TextEdit[] = edits.map((edit) => toTextEdit(document, edit));
  if (!client.editsDocumentChanges) return { changes: { [uri]: textEdits } };
  if (review === undefined || !client.annotatesChanges) {
    return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
  }
  const annotated: AnnotatedTextEdit[] = textEdits.map((edit) => ({ ...edit, annotationId: "review" }));
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: annotated }],
    changeAnnotations: { review: { label: review.label, needsConfirmation: review.ask } },
  };
}
