import * as vscode from "vscode";
import { assert } from "./assert.ts";
import { action, closeAll, file, problems, problemsOf, ruleOf, until, write } from "./editor.ts";

/** What is put right, and what is left alone. */
export function fixingSuite(): void {
  suite("Fixing", () => {
    teardown(closeAll);

    test("offers the fix of a problem first, and it changes only its place", async () => {
      const document = await write("Tê\u0301t 😀 theo Nghị quyết số 46/NQ-TW.".normalize("NFD"));
      const [found] = await problemsOf(document, "code/format");
      assert.ok(found);
      const fix = await action(
        document,
        found.range,
        ({ isPreferred, edit }) => isPreferred === true && edit !== undefined,
      );
      assert.ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)));
      assert.match(document.getText(), /46-NQ\/TW\.$/u);
    });

    test("applies all safe fixes by command, and no others", async () => {
      const document = await write("Công tác  cán bộ, đoàn thể .\nCác xã,thị trấn.\n");
      await problemsOf(document, "typography/spacing", 3);
      await until(
        "the fixed text",
        async () => {
          await vscode.commands.executeCommand("soatvan.fixAll");
          return document.getText();
        },
        (text) => text === "Công tác cán bộ, đoàn thể.\nCác xã,thị trấn.\n",
      );
    });

    test("offers to fix all problems of one rule at once", async () => {
      const document = await write("Công tác  cán bộ, đoàn thể .\nHoàn thành  nhiệm vụ.\n");
      const [found] = await problemsOf(document, "typography/spacing", 3);
      assert.ok(found);
      const all = await action(
        document,
        found.range,
        ({ title, edit }) =>
          title.includes("typography/spacing") && (edit?.entries().flatMap(([, edits]) => edits).length ?? 0) >= 3,
      );
      assert.ok(all.edit && (await vscode.workspace.applyEdit(all.edit)));
      assert.strictEqual(document.getText(), "Công tác cán bộ, đoàn thể.\nHoàn thành nhiệm vụ.\n");
    });

    test("silences a problem in Markdown by a directive that says so", async () => {
      const document = await write("Các xã,thị trấn.\n", "markdown");
      const [found] = await problemsOf(document, "typography/spacing");
      assert.ok(found);
      const silence = await action(document, found.range, ({ edit }) =>
        (edit?.entries() ?? []).some(([, edits]) => edits.some(({ newText }) => newText.includes("soatvan-disable"))),
      );
      assert.ok(silence.edit && (await vscode.workspace.applyEdit(silence.edit)));
      await until(
        "problems",
        () => problems(document).map(ruleOf),
        (rules) => rules.length === 0,
      );
    });

    test("previews the fixes of the folder, and changes nothing when none is chosen", async () => {
      const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file("huong-dan.md")));
      const before = await read();
      let isOver = false;
      void vscode.commands.executeCommand("soatvan.fixFolder").then(() => {
        isOver = true;
      });
      const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
      await until("the preview", labels, (found) => found.some((label) => label.startsWith("Sửa lỗi trong thư mục")));
      const fixed = vscode.Uri.from({
        scheme: "soatvan-preview",
        path: file("huong-dan.md").path,
        query: file("huong-dan.md").toString(),
      });
      const preview = await vscode.workspace.openTextDocument(fixed);
      assert.strictEqual(preview.getText(), before.replace("quan  chấm", "quan chấm"));
      await until(
        "the end",
        async () => {
          await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
          return isOver;
        },
        Boolean,
      );
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
      assert.strictEqual(await read(), before);
    });

    test("finds nothing left to fix after fixing", async () => {
      const document = await write("Công tác  cán bộ .\n");
      await problemsOf(document, "typography/spacing", 2);
      await vscode.commands.executeCommand("soatvan.fixAll");
      await until(
        "rules",
        () => problems(document).map(ruleOf),
        (rules) => rules.length === 0,
      );
    });
  });
}
