import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, openFile, poll, squiggles } from "./hands.mjs";

/** Every rule that speaks about the article, switched off by the folder's own settings. */
const nothing = { "soatvan.rules": { duplicate: "off", consistency: "off", code: "off", typography: "off" } };

/** In Restricted Mode texts are checked all the same, and no letter is boxed as foreign. */
export const restricted = {
  options: {
    trusted: false,
    prepare({ workspace }) {
      mkdirSync(join(workspace, ".vscode"));
      writeFileSync(join(workspace, ".vscode/settings.json"), JSON.stringify(nothing));
    },
  },

  async walk(editor, check) {
    const { page } = editor;
    await openFile(editor, "bai-viet.txt");
    await check("checks in Restricted Mode, whatever rules the folder's own settings switch off", async () => {
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
      await page.getByText("Restricted Mode").first().waitFor({ timeout: 10_000 });
    });
    await check("draws no box round Vietnamese letters there", async () => {
      // An editor that was opened before the defaults of extensions were read may keep its boxes; what is opened now has none.
      await openFile(editor, "huong-dan.md");
      await openFile(editor, "bai-viet.txt");
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
      await poll("a text without boxes", async () => (await page.locator(".unicode-highlight").count()) === 0);
    });
    await check("takes the folder's settings as soon as the person trusts it", async () => {
      await command(page, "Workspaces: Manage Workspace Trust");
      await page.locator(".workspace-trust-editor").getByText("Trust", { exact: true }).first().click();
      await page.keyboard.press("Escape");
      await page.locator(".view-line", { hasText: "46/NQ-TW" }).waitFor({ timeout: 20_000 });
      await poll("a text without problems", async () => (await page.locator(squiggles).count()) === 0);
    });
  },
};
