import { command, openFile, squiggles } from "./hands.mjs";

/** Whoever asks for English gets it, whatever the text is in. */
export const english = {
  options: { userSettings: { "soatvan.locale": "en" } },

  async walk(editor, check) {
    const { page } = editor;
    await openFile(editor, "bai-viet.txt");
    await check("words its messages in English when the setting asks for it", async () => {
      await page.locator(squiggles).first().waitFor({ timeout: 60_000 });
      await command(page, "View: Focus Problems");
      await page.locator(".markers-panel").getByText("lacks “Kỷ cương”").first().waitFor({ timeout: 20_000 });
    });
  },
};
