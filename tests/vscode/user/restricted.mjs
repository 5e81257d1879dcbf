import { openFile, poll } from "./hands.mjs";

/** In Restricted Mode texts are checked all the same, and no letter is boxed as foreign. */
export const restricted = {
  options: { trusted: false },

  async walk(editor, check) {
    const { page } = editor;
    await openFile(editor, "bai-viet.txt");
    await check("checks in Restricted Mode", async () => {
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
  },
};
