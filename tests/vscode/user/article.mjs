import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../.ci/prepare.mjs";
import { command, goTo, openFile, openFixes, picture, poll, save } from "./hands.mjs";

/** What an article opened by a click shows, how it is mended, and what is on the disk afterwards. */
export const article = {
  options: {
    userSettings: { "editor.codeActionsOnSave": { "source.fixAll.soatvan": "explicit" } },
    prepare({ workspace }) {
      copyFileSync(join(root, "examples/articles/bai-viet.txt"), join(workspace, "bai-bao.txt"));
      writeFileSync(
        join(workspace, "luu.txt"),
        "Công tác  cán bộ, đoàn thể .\nThực hiện Nghị quyết số 46/NQ-TW và Nghị định số 30/2020/NĐ-CP.\n",
      );
    },
  },

  async walk(editor, check) {
    const { page, workspace } = editor;
    await openFile(editor, "bai-bao.txt");
    await check("underlines the mistakes of an article opened by a click", async () => {
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
      await picture(page, "editor.png");
    });
    await check("lists them in the Problems panel, with the places a repeated slogan is compared with", async () => {
      await command(page, "View: Focus Problems");
      const panel = page.locator(".markers-panel");
      await panel.getByText("lặp lại").first().waitFor({ timeout: 20_000 });
      await panel.getByText("thiếu “Kỷ cương”").first().waitFor({ timeout: 20_000 });
      await picture(page, "problems.png");
    });
    await openFile(editor, "luu.txt");
    await check("explains a document code under the pointer", async () => {
      await page.locator(".squiggly-error, .squiggly-warning").first().waitFor({ timeout: 30_000 });
      await page
        .locator(".view-line", { hasText: "30/2020" })
        .first()
        .getByText("30/2020", { exact: false })
        .last()
        .hover();
      await page.locator(".monaco-hover", { hasText: "Nghị định" }).first().waitFor({ timeout: 20_000 });
      await picture(page, "hover.png");
      await page.keyboard.press("Escape");
    });
    await check("offers a fix in the menu of Ctrl+. and applies it", async () => {
      await goTo(page, 2, 30);
      await openFixes(page, "46-NQ/TW");
      // Below the menu there is nothing to see.
      await picture(page, "fix.png", { x: 350, y: 30, width: 700, height: 290 });
      await page.keyboard.press("Enter");
      await page.locator(".view-line", { hasText: "46-NQ/TW" }).first().waitFor({ timeout: 20_000 });
    });
    await check("fixes what is safe on saving, and that is what stands in the file", async () => {
      // Whoever saves sees first that the fix above was taken in.
      await poll("a text without errors", async () => (await page.locator(".squiggly-error").count()) === 0);
      const expected = "Công tác cán bộ, đoàn thể.\nThực hiện Nghị quyết số 46-NQ/TW và Nghị định số 30/2020/NĐ-CP.\n";
      await save(page, join(workspace, "luu.txt"), expected);
    });
    await check("finds its commands with the words of a person, with and without diacritics", async () => {
      const searches = [
        ["Kiểm tra tài liệu này", "Kiểm tra tài liệu này"],
        ["Kiem tra tai lieu", "Kiểm tra tài liệu này"],
        ["Check This Document", "Kiểm tra tài liệu này"],
        ["sua moi loi", "Sửa mọi lỗi chắc chắn trong tài liệu"],
        ["chuyen tai lieu tu bang ma cu", "Chuyển tài liệu từ bảng mã cũ sang Unicode"],
        ["so va ky hieu", "Liệt kê số và ký hiệu"],
        ["chay lai may chu", "Chạy lại máy chủ"],
      ];
      for (const [words, title] of searches) {
        await page.keyboard.press("F1");
        await page.locator(".quick-input-widget input").fill(`>${words}`);
        await page.locator(".quick-input-list", { hasText: title }).waitFor({ timeout: 10_000 });
        await page.keyboard.press("Escape");
      }
    });
  },
};
