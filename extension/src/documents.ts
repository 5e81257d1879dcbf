import * as vscode from "vscode";

/** Language ids of the documents that are checked. */
export const languages: readonly string[] = ["plaintext", "markdown", "html"];

/**
 * Schemes of the documents that are checked: named one by one, or the two sides of a Git comparison and output channels
 * would be checked too.
 */
export const schemes: readonly string[] = [
  "file",
  "untitled",
  "vscode-remote",
  "vscode-vfs",
  "vscode-test-web",
  "memfs",
];

/** Every pair of language and scheme. */
export const documentSelector: { readonly language: string; readonly scheme: string }[] = languages.flatMap(
  (language) => schemes.map((scheme) => ({ language, scheme })),
);

/** Whether a document is one that is checked. */
export function isChecked(document: vscode.TextDocument): boolean {
  return vscode.languages.match(documentSelector, document) > 0;
}

/** The document in the active editor, when it is one that is checked. */
export function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && isChecked(document) ? document : undefined;
}

/** The folder a command is about: the one clicked, else that of the active document, else the first of the workspace. */
export function folderOf(clicked: unknown): vscode.Uri | undefined {
  if (clicked instanceof vscode.Uri) return clicked;
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = active === undefined ? undefined : vscode.workspace.getWorkspaceFolder(active);
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}
