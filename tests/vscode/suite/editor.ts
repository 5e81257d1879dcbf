import * as vscode from "vscode";

/** Name of the extension under test. */
export const extensionId = "soatvan.soatvan-vscode";

/** Waits until a value is what is wanted; the last value is in the error. No test sleeps for a fixed time. */
export async function until<Value>(
  what: string,
  get: () => Value | PromiseLike<Value>,
  wanted: (value: Value) => boolean,
  timeout = 15_000,
): Promise<Value> {
  const end = Date.now() + timeout;
  let value = await get();
  while (!wanted(value)) {
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await get();
  }
  return value;
}

/** A file of the fixture workspace. */
export function file(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error("No folder is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file in an editor: only visible documents are checked. */
export async function show(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a new document with a text. */
export async function write(content: string, language = "plaintext"): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** The rule of a diagnostic. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Our diagnostics of a document. */
export function problems(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "soatvan");
}

/** Waits until a rule has spoken about a document; its diagnostics. */
export async function problemsOf(document: vscode.TextDocument, rule: string, count = 1): Promise<vscode.Diagnostic[]> {
  const of = () => problems(document).filter((one) => ruleOf(one) === rule);
  return until(`${rule} in ${document.uri.path}`, of, (found) => found.length >= count);
}

/** Code actions at a place, asked until the wanted one is there: the editor's markers lag behind its diagnostics. */
export async function action(
  document: vscode.TextDocument,
  range: vscode.Range,
  wanted: (action: vscode.CodeAction) => boolean,
  kind?: string,
): Promise<vscode.CodeAction> {
  const all = await until(
    `an action in ${document.uri.path}`,
    () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        range,
        kind,
        20,
      ),
    (actions) => actions.some(wanted),
  );
  const found = all.find(wanted);
  if (found === undefined) throw new Error("The action is gone");
  return found;
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}

/** Sets a setting while something runs, and takes it back. */
export async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration("soatvan");
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await run();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}
