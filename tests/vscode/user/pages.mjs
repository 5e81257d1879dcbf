import { readFileSync } from "node:fs";
import { join } from "node:path";
import { goTo, openFile, openFixes, quickOpen, save, squiggles } from "./hands.mjs";

/** Markdown and HTML as a person meets them: the text is checked, marks and code are left alone, saving mends the rest. */
export const pages = {
  options: { userSettings: { "editor.codeActionsOnSave": { "source.fixAll.soatvan": "explicit" } } },

  async walk(editor, check) {
    const { page, workspace } = editor;
    await openFile(editor, "huong-dan.md");
    await check("underlines the text of a Markdown file, not its code", async () => {
      await page.locator(squiggles).first().waitFor({ timeout: 60_000 });
      await page.locator(".view-line", { hasText: "Đoạn mã" }).waitFor();
    });
    await check("mends a Markdown file on saving, and leaves its code and addresses as they are", async () => {
      const before = readFileSync(join(workspace, "huong-dan.md"), "utf8");
      await goTo(page, 1, 1);
      await save(page, join(workspace, "huong-dan.md"), before.replace("quan  chấm", "quan chấm"));
    });
    await quickOpen(page, "trang.html");
    await check("offers a fix inside the tags of an HTML file, and applies it", async () => {
      await page.locator(".squiggly-error").first().waitFor({ timeout: 30_000 });
      await goTo(page, 5, 58);
      await openFixes(page, "46-NQ/TW");
      await page.keyboard.press("Enter");
      await page.locator(".view-line", { hasText: "46-NQ/TW" }).first().waitFor({ timeout: 20_000 });
    });
    await check(
      "mends an HTML file on saving, and leaves tags, character references and scripts as they are",
      async () => {
        const before = readFileSync(join(workspace, "trang.html"), "utf8");
        const expected = before.replace("tác  cán", "tác cán").replace("46/NQ-TW", "46-NQ/TW");
        await save(page, join(workspace, "trang.html"), expected);
      },
    );
  },
};
