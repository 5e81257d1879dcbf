import * as vscode from "vscode";
import { assert } from "./assert.ts";
import { closeAll, file, problems, problemsOf, ruleOf, show, until, withSetting, write } from "./editor.ts";

const configuration = "soatvan.config.json";

/** Settings, the project's own file, and which documents are looked at. */
export function settingsSuite(): void {
  suite("Settings", () => {
    teardown(closeAll);

    test("let the project's file switch a rule off, and follow its changes", async () => {
      const document = await show("bai-viet.txt");
      await problemsOf(document, "typography/spacing");
      await writeFile(configuration, '{ "rules": { "typography": "off" } }\n');
      try {
        await until(
          "rules",
          () => problems(document).map(ruleOf),
          (rules) => rules.length > 0 && !rules.includes("typography/spacing"),
        );
      } finally {
        await vscode.workspace.fs.delete(file(configuration));
      }
      await problemsOf(document, "typography/spacing");
    });

    test("show a mistake of the project's file in that file, and go on checking", async () => {
      await writeFile(configuration, '{ "rules": { "typography/spacin": "off" } }\n');
      try {
        const document = await show(configuration);
        const found = await until(
          "problems of the configuration",
          () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "soatvan"),
          (list) => list.length > 0,
        );
        assert.match(found[0]?.message ?? "", /typography\/spacing/u);
        await problemsOf(await show("bai-viet.txt"), "typography/spacing");
      } finally {
        await vscode.workspace.fs.delete(file(configuration));
      }
    });

    test("make a commented configuration by command where there is none, and open the one there is", async () => {
      await vscode.commands.executeCommand("soatvan.openConfiguration");
      try {
        const opened = vscode.window.activeTextEditor?.document;
        assert.strictEqual(opened?.uri.toString(), file(configuration).toString());
        assert.strictEqual(opened?.languageId, "jsonc");
        // The editor may still hold a file of that name that is gone.
        const text = () => vscode.window.activeTextEditor?.document.getText() ?? "";
        await until("the new configuration", text, (found) =>
          /\/\/ Bộ quy tắc để bắt đầu[\s\S]*"preset": "recommended"/u.test(found),
        );
        await writeFile(configuration, '{ "rules": {} }\n');
        await closeAll();
        await vscode.commands.executeCommand("soatvan.openConfiguration");
        await until("the configuration that was there", text, (found) => found === '{ "rules": {} }\n');
      } finally {
        await vscode.workspace.fs.delete(file(configuration));
      }
    });

    test("cap what is shown of one document, and say how many more there are", async () => {
      const document = await write("Công tác  cán bộ.\n".repeat(60));
      await withSetting("maxProblems", 20, async () => {
        await until(
          "problems",
          () => problems(document).length,
          (count) => count > 0 && count <= 21,
        );
        assert.ok(problems(document).some(({ message }) => /\d/u.test(message)));
      });
    });

    test("say so when a document is too long to be checked", async () => {
      await withSetting("maxFileSize", 50, async () => {
        const document = await write("Công tác  cán bộ. ".repeat(10));
        await until(
          "notice",
          () => problems(document).map(({ severity }) => severity),
          (list) => list.join() === "2",
        );
      });
    });

    test("check on saving only, when asked to", async () => {
      await withSetting("run", "manual", async () => {
        const document = await write("Công tác  cán bộ.");
        await vscode.commands.executeCommand("soatvan.checkDocument");
        await problemsOf(document, "typography/spacing");
      });
    });

    test("leave documents of other languages and schemes alone", async () => {
      const document = await write("const a = 'Công tác  cán bộ .';", "javascript");
      const other = await write("Công tác  cán bộ.");
      await problemsOf(other, "typography/spacing");
      assert.deepStrictEqual(problems(document), []);
    });

    test("tell the kind of document from its own text", async () => {
      const document = await write(
        "Huyện ra quân làm đường\nCập nhật lúc 08:15 ngày 12/11/2026\n\nChia sẻ bài viết:\n",
      );
      await problemsOf(document, "duplicate/page-residue");
    });
  });
}

async function writeFile(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
}
