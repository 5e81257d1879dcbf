import * as vscode from "vscode";
import { assert } from "./assert.ts";
import { closeAll, problems, problemsOf, ruleOf, show, until, withSetting, write } from "./editor.ts";

/** What is found, where, in which words. */
export function checkingSuite(): void {
  suite("Checking", () => {
    teardown(closeAll);

    test("marks the very text a problem is about, after an emoji too", async () => {
      const document = await show("bai-viet.txt");
      const [found] = await problemsOf(document, "code/format");
      assert.strictEqual(document.getText(found?.range), "46/NQ-TW");
      assert.match(found?.message ?? "", /46-NQ\/TW/u);
      assert.strictEqual(found?.severity, vscode.DiagnosticSeverity.Error);
    });

    test("links a repeated paragraph to the first, and a shortened slogan to the other places", async () => {
      const document = await show("bai-viet.txt");
      const [repeat] = await problemsOf(document, "duplicate/paragraph");
      assert.strictEqual(repeat?.relatedInformation?.[0]?.location.range.start.line, 0);
      const [slogan] = await problemsOf(document, "consistency/slogan");
      assert.strictEqual(document.getText(slogan?.range), "Gương mẫu, tận tụy, sáng tạo");
      assert.deepStrictEqual(
        slogan?.relatedInformation?.map(({ location }) => location.range.start.line),
        [0, 1],
      );
    });

    test("says nothing about a right code", async () => {
      const document = await show("bai-viet.txt");
      await problemsOf(document, "code/format");
      const found = problems(document).filter((one) => document.getText(one.range) === "126-QĐ/TW");
      assert.deepStrictEqual(
        found.map(ruleOf).filter((rule) => /^code\/(?:format|type|issuer)$/u.test(rule)),
        [],
      );
    });

    test("leaves code, front matter and addresses of Markdown alone", async () => {
      const document = await show("huong-dan.md");
      const found = await problemsOf(document, "typography/spacing");
      assert.deepStrictEqual(
        found.map(({ range }) => range.start.line),
        [6],
      );
    });

    test("reads the text of a page, not its markup or scripts", async () => {
      const document = await show("trang.html");
      const [code] = await problemsOf(document, "code/format");
      assert.strictEqual(document.getText(code?.range), "46/NQ-TW");
      const spaces = await problemsOf(document, "typography/spacing");
      assert.deepStrictEqual(
        spaces.map(({ range }) => range.start.line),
        [4],
      );
    });

    test("finds the same in decomposed letters and with CRLF", async () => {
      const text = "Công tác  cán bộ theo Nghị quyết số 46/NQ-TW.\r\nHoàn thành .\r\n";
      const document = await write(text.normalize("NFD"));
      const [code] = await problemsOf(document, "code/format");
      assert.strictEqual(document.getText(code?.range), "46/NQ-TW");
      const spaces = await problemsOf(document, "typography/spacing", 2);
      assert.deepStrictEqual(
        spaces.map(({ range }) => [range.start.line, document.getText(range)]),
        [
          [0, "  "],
          [1, " "],
        ],
      );
    });

    test("follows every keystroke", async () => {
      const document = await write("Công tác cán bộ.");
      const editor = vscode.window.activeTextEditor;
      await editor?.edit((edit) => edit.insert(new vscode.Position(0, 9), "  "));
      await problemsOf(document, "typography/spacing");
      await vscode.commands.executeCommand("undo");
      await until(
        "problems",
        () => problems(document).map(ruleOf),
        (rules) => rules.length === 0,
      );
    });

    test("words messages in Vietnamese, and in English when asked", async () => {
      const document = await write("Công tác  cán bộ.");
      const [vi] = await problemsOf(document, "typography/spacing");
      assert.match(vi?.message ?? "", /dấu cách/u);
      await withSetting("locale", "en", async () => {
        await until(
          "message",
          () => problems(document)[0]?.message ?? "",
          (message) => /space/u.test(message),
        );
      });
    });

    test("switches a rule off by setting", async () => {
      const document = await write("Công tác  cán bộ theo Nghị quyết số 46/NQ-TW.");
      await problemsOf(document, "typography/spacing");
      await withSetting("rules", { "typography/spacing": "off" }, async () => {
        await until(
          "rules",
          () => problems(document).map(ruleOf),
          (rules) => rules.join() === "code/format",
        );
      });
    });

    test("is silent when it is switched off", async () => {
      const document = await write("Công tác  cán bộ.");
      await problemsOf(document, "typography/spacing");
      await withSetting("enable", false, async () => {
        await until(
          "problems",
          () => problems(document).length,
          (count) => count === 0,
        );
      });
    });
  });
}
