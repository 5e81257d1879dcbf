import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, openFile } from "./hands.mjs";

/** With a Vietnamese display language, what the extension shows is Vietnamese alone. */
export const vietnamese = {
  options: { prepare: addVietnamesePack, flags: ["--locale", "vi"] },

  async walk(editor, check) {
    const { page } = editor;
    await openFile(editor, "bai-viet.txt");
    await check("speaks Vietnamese in the palette when the editor does", async () => {
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
      await page.keyboard.press("F1");
      await page.locator(".quick-input-widget input").fill(">Soát Văn");
      const row = page.locator(".quick-input-list .monaco-list-row", { hasText: "Chạy lại máy chủ" }).first();
      await row.waitFor({ timeout: 10_000 });
    });
    await check("words its settings in Vietnamese", async () => {
      await command(page, "Preferences: Open Settings (UI)");
      await page.locator(".settings-editor .search-container").click();
      await page.keyboard.type("soatvan.preset");
      await page.locator(".setting-item-contents", { hasText: "Bộ quy tắc" }).first().waitFor({ timeout: 20_000 });
      await page.keyboard.press("Escape");
    });
    await check("words its walkthrough in Vietnamese, and opens the example from it", async () => {
      await command(page, "Welcome: Open Walkthrough");
      await page.locator(".quick-input-widget input").fill("Soát Văn");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "Soát Văn" }).first().click();
      const walkthrough = page.locator(".gettingStartedContainer");
      for (const title of ["Bắt đầu với Soát Văn", "Tự sửa khi lưu", "Đặt quy tắc cho cả nhóm"])
        await walkthrough.getByText(title).first().waitFor({ timeout: 20_000 });
      await walkthrough.locator("button, a", { hasText: "Mở bài viết mẫu" }).last().click();
      await page.locator(".tab.active", { hasText: "Untitled" }).waitFor({ timeout: 20_000 });
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 20_000 });
    });
  },
};

/** VS Code has no Vietnamese pack: an empty one is enough to make `vi` a display language. */
function addVietnamesePack({ folder }) {
  const pack = join(folder, "e/soatvan.vi-pack-1.0.0");
  mkdirSync(pack, { recursive: true });
  const localization = {
    languageId: "vi",
    languageName: "Vietnamese",
    localizedLanguageName: "Tiếng Việt",
    translations: [{ id: "vscode", path: "./main.i18n.json" }],
  };
  const manifest = {
    name: "vi-pack",
    publisher: "soatvan",
    version: "1.0.0",
    engines: { vscode: "^1.91.0" },
    contributes: { localizations: [localization] },
  };
  writeFileSync(join(pack, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(pack, "main.i18n.json"), JSON.stringify({ version: "1.0.0", contents: {} }));
  mkdirSync(join(folder, "d"), { recursive: true });
  const entry = {
    hash: "1",
    label: "Tiếng Việt",
    extensions: [{ extensionIdentifier: { id: "soatvan.vi-pack" }, version: "1.0.0" }],
    translations: { vscode: join(pack, "main.i18n.json") },
  };
  writeFileSync(join(folder, "d/languagepacks.json"), JSON.stringify({ vi: entry }));
}
