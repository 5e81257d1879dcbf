import * as vscode from "vscode";
import { assert } from "./assert.ts";
import { closeAll, file, problemsOf, until, write } from "./editor.ts";

/** Formatting, saving, converting: what changes a whole document. */
export function formattingSuite(): void {
  suite("Formatting", () => {
    teardown(closeAll);

    test("puts spaces and letters in order, and changes nothing the second time", async () => {
      const text = "Công tác  cán bộ .\n".normalize("NFD");
      const document = await write(text);
      await problemsOf(document, "typography/spacing", 2);
      await until(
        "the formatted text",
        async () => {
          await vscode.commands.executeCommand("editor.action.formatDocument");
          return document.getText();
        },
        (found) => found === "Công tác cán bộ.\n",
      );
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
        "vscode.executeFormatDocumentProvider",
        document.uri,
        { tabSize: 2, insertSpaces: true },
      );
      assert.deepStrictEqual(edits ?? [], []);
    });

    test("normalises decomposed letters by command", async () => {
      const document = await write("Nghị quyết về công tác cán bộ.\n".normalize("NFD"));
      await problemsOf(document, "unicode/normal-form");
      await until(
        "the text",
        async () => {
          await vscode.commands.executeCommand("soatvan.normalize");
          return document.getText();
        },
        (found) => found === "Nghị quyết về công tác cán bộ.\n".normalize("NFC"),
      );
    });

    test("converts a document in old encodings, and one undo takes it back", async () => {
      const text = "Céng hßa x· héi chñ nghÜa ViÖt Nam\n\nUûy ban nhaân daân tænh Bắc Sơn.\n";
      const document = await write(text);
      await problemsOf(document, "unicode/legacy-encoding", 2);
      const unicode = "Cộng hòa xã hội chủ nghĩa Việt Nam\n\nỦy ban nhân dân tỉnh Bắc Sơn.\n";
      await until(
        "the converted text",
        async () => {
          await vscode.commands.executeCommand("soatvan.convertEncoding");
          return document.getText();
        },
        (found) => found === unicode,
      );
      await vscode.commands.executeCommand("undo");
      await until(
        "the text after undo",
        () => document.getText(),
        (found) => found === text,
      );
    });

    test("fixes what is safe on saving, when asked to", async () => {
      const uri = file("luu-thu.txt");
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode("Công tác cán bộ.\n"));
      const settings = vscode.workspace.getConfiguration("editor", { languageId: "plaintext" });
      await settings.update(
        "codeActionsOnSave",
        { "source.fixAll.soatvan": "explicit" },
        vscode.ConfigurationTarget.Workspace,
      );
      try {
        const document = await vscode.workspace.openTextDocument(uri);
        const editor = await vscode.window.showTextDocument(document);
        await editor.edit((edit) => edit.insert(new vscode.Position(0, 8), " "));
        await problemsOf(document, "typography/spacing");
        await until(
          "the saved text",
          async () => {
            await vscode.commands.executeCommand("workbench.action.files.save");
            return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
          },
          (found) => found === "Công tác cán bộ.\n",
        );
      } finally {
        await settings.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Workspace);
        await vscode.workspace.fs.delete(uri);
      }
    });
  });
}
