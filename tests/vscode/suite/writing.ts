import * as vscode from "vscode";
import { closeAll, until, write } from "./editor.ts";

/** The formulas that official documents begin and end with, written by snippets. */
const formulas: Readonly<Record<string, string>> = {
  "Quốc hiệu và Tiêu ngữ / National title": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n",
  "Căn cứ / Legal basis":
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n",
  "Nơi nhận / Recipients": "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n",
};

/** What helps a writer begin. */
export function writingSuite(): void {
  suite("Writing", () => {
    teardown(closeAll);

    for (const language of ["plaintext", "markdown"]) {
      test(`puts in the formulas of official documents by snippets, in ${language}`, async () => {
        for (const [name, formula] of Object.entries(formulas)) {
          const document = await write("", language);
          await until(
            `the formula “${name}”`,
            async () => {
              if (document.getText() === "")
                await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: language, name });
              return document.getText();
            },
            (text) => text === formula,
          );
        }
      });
    }
  });
}
