import * as vscode from "vscode";
import type { FileChange } from "../../../server/src/protocol.ts";
import type { ClientHolder } from "../client.ts";
import { folderOf } from "../documents.ts";
import { answeringClient, ask } from "../requests.ts";
import { texts } from "../texts.ts";
import { rangeOf } from "./fix.ts";

/** Addresses of what files would be after fixing: the address of the file itself is in the query. */
const previewScheme = "soatvan-preview";

/** Registers the command that fixes a folder, and writes the texts that its preview compares the files with. */
export function registerFixFolder(context: vscode.ExtensionContext, holder: ClientHolder): void {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let previewed: ReadonlyMap<string, FileChange> = new Map();
  const show = async (changes: readonly FileChange[]): Promise<void> => {
    previewed = new Map(changes.map((change) => [change.uri, change]));
    const resources = changes.map(({ uri }) => vscode.Uri.parse(uri));
    // What an earlier preview has shown of the same file is out of date.
    for (const resource of resources) changed.fire(previewOf(resource));
    const compared = resources.map((resource) => [resource, resource, previewOf(resource)]);
    await vscode.commands.executeCommand("vscode.changes", texts().previewTitle, compared);
  };
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent({ query }) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(query));
      return fixedText(document, previewed.get(query)?.edits ?? []);
    },
  };
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(previewScheme, provider),
    vscode.commands.registerCommand("soatvan.fixFolder", (clicked) => fixFolder(holder, clicked, show)),
  );
}

/** Shows what the safe fixes of a whole folder would change; nothing changes before a person agrees. */
async function fixFolder(
  holder: ClientHolder,
  clicked: unknown,
  show: (changes: readonly FileChange[]) => Promise<void>,
): Promise<void> {
  const text = texts();
  const folder = folderOf(clicked);
  if (folder === undefined) {
    void vscode.window.showInformationMessage(text.noFolder);
    return;
  }
  const changesNow = async (): Promise<readonly FileChange[] | undefined> => {
    const client = await answeringClient(holder);
    return client === undefined ? undefined : ask(client, "soatvan/fixFolder", { uri: folder.toString() });
  };
  let changes = await changesNow();
  while (changes !== undefined) {
    if (changes.length === 0) {
      void vscode.window.showInformationMessage(text.nothingToFix);
      return;
    }
    await show(changes);
    const fixed = changes.reduce((sum, change) => sum + change.fixed, 0);
    const question = text.previewQuestion(fixed, changes.length);
    // A message would hide itself while the person is still reading the preview.
    const chosen = await vscode.window.showQuickPick([text.fixAll, text.fixSome, text.fixNone], {
      title: question,
      ignoreFocusOut: true,
    });
    if (chosen === undefined || chosen === text.fixNone) return;
    // A file may have changed while the person was reading: what was not seen is not done.
    const still = await changesNow();
    if (JSON.stringify(still) === JSON.stringify(changes)) {
      await apply(changes, chosen === text.fixSome);
      return;
    }
    changes = still;
  }
}

/** Applies changes, or lets the person tick them one by one first. */
async function apply(changes: readonly FileChange[], needsConfirmation: boolean): Promise<void> {
  const { previewDetail, previewLabel, previewTitle } = texts();
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, fixed, edits } of changes) {
    const metadata = { needsConfirmation, label: previewLabel, description: previewDetail(fixed) };
    for (const { range, newText } of edits) edit.replace(vscode.Uri.parse(uri), rangeOf(range), newText, metadata);
  }
  // As after a renaming, the editor saves what was not open.
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ label }) => label.startsWith(previewTitle)));
}

function previewOf(resource: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: previewScheme, path: resource.path, query: resource.toString() });
}

/** The text of a document with edits that lie in order and apart. */
function fixedText(document: vscode.TextDocument, edits: FileChange["edits"]): string {
  const source = document.getText();
  let fixed = "";
  let from = 0;
  for (const { range, newText } of edits) {
    const { start, end } = rangeOf(range);
    fixed += source.slice(from, document.offsetAt(start)) + newText;
    from = document.offsetAt(end);
  }
  return fixed + source.slice(from);
}
