import * as vscode from "vscode";
import { assert } from "./assert.ts";
import { closeAll, extensionId, problemsOf, show, until } from "./editor.ts";

interface Api {
  readonly ready: Promise<void>;
  readonly holder: { readonly current: unknown };
}

/** How the extension starts, restarts and what it brings along. */
export function livingSuite(): void {
  suite("The extension", () => {
    suiteTeardown(closeAll);

    test("is installed, and starts when a text is opened", async () => {
      const extension = vscode.extensions.getExtension<Api>(extensionId);
      assert.ok(extension, "the package is not installed");
      await show("bai-viet.txt");
      const api = await extension.activate();
      await api.ready;
      assert.ok(api.holder.current);
    });

    test("registers every command it declares", async () => {
      const extension = vscode.extensions.getExtension<Api>(extensionId);
      const declared: readonly { readonly command: string }[] = extension?.packageJSON.contributes.commands;
      const known = new Set(await vscode.commands.getCommands(true));
      assert.deepStrictEqual(
        declared.map(({ command }) => command).filter((command) => !known.has(command)),
        [],
      );
    });

    test("checks again after the server is restarted", async () => {
      const document = await show("bai-viet.txt");
      await problemsOf(document, "typography/spacing");
      await vscode.commands.executeCommand("soatvan.restart");
      const api = vscode.extensions.getExtension<Api>(extensionId)?.exports;
      await until("the client", () => api?.holder.current !== undefined, Boolean);
      await problemsOf(document, "typography/spacing");
    });

    test("opens the sample article with its mistakes", async () => {
      await vscode.commands.executeCommand("soatvan.openExample");
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document?.isUntitled);
      await problemsOf(document, "duplicate/paragraph", 2);
      await problemsOf(document, "consistency/slogan");
    });
  });
}
