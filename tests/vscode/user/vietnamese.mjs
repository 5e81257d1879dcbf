import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "./hands.mjs";

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
