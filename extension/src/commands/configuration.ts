import * as vscode from "vscode";
import { folderOf } from "../documents.ts";
import { locale, texts } from "../texts.ts";

const names = ["soatvan.config.json", "soatvan.config.yaml", "soatvan.config.yml"];

const template = {
  vi: `{
  // Bộ quy tắc để bắt đầu: "recommended", "state", "party" hoặc "press".
  "preset": "recommended",

  // Bật, tắt hoặc đổi mức độ: "off", "info", "warning", "error".
  "rules": {
    // "typography/spacing": "info"
  }
}
`,
  en: `{
  // The preset to start from: "recommended", "state", "party" or "press".
  "preset": "recommended",

  // Switch rules off or change their severity: "off", "info", "warning", "error".
  "rules": {
    // "typography/spacing": "info"
  }
}
`,
};

/** Opens the configuration file of a folder; makes one when there is none. */
export async function openConfiguration(clicked: unknown): Promise<void> {
  const folder = folderOf(clicked);
  if (folder === undefined) {
    void vscode.window.showInformationMessage(texts().noFolder);
    return;
  }
  for (const name of names) {
    const file = vscode.Uri.joinPath(folder, name);
    if (!(await exists(file))) continue;
    await vscode.window.showTextDocument(file);
    return;
  }
  const file = vscode.Uri.joinPath(folder, "soatvan.config.json");
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(template[locale()]));
  await vscode.window.showTextDocument(file);
}

/** Opens the sample article of the walkthrough as a new document, so that nothing in the package is edited. */
export async function openExample(context: vscode.ExtensionContext): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, "dist", "bai-viet.txt"));
  const content = new TextDecoder().decode(bytes);
  const document = await vscode.workspace.openTextDocument({ language: "plaintext", content });
  await vscode.window.showTextDocument(document);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
