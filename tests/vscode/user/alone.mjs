import assert from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command, openAlone, poll, squiggles } from "./hands.mjs";

/** A text opened by a double click: no folder, no configuration. What is checked by which rules is seen, and changed in two clicks. */
export const alone = {
  options: {},

  async walk(editor, check) {
    const { page, folder } = editor;
    const toast = (text) => page.locator(".notification-toast", { hasText: text });
    const item = (text) => page.locator(".hover-language-status .element", { hasText: text });
    const openStatus = () => page.locator('[id="status.languageStatus"]').click();
    await openAlone(editor, "bai-viet.txt");
    await check("checks a text that is in no folder", async () => {
      await page.locator(squiggles).first().waitFor({ timeout: 60_000 });
    });
    await check("shows in the status how much it found, by which rules, and why by these", async () => {
      await openStatus();
      await item("Soát Văn: 1 lỗi").waitFor({ timeout: 20_000 });
      await item("Bộ quy tắc: ")
        .filter({ hasText: /\. \p{Lu}/u })
        .waitFor({ timeout: 20_000 });
    });
    await check("changes the rules in two clicks, for this person where there is no folder", async () => {
      await item("Bộ quy tắc: ").getByText("Đổi").click();
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "Văn bản của Đảng" }).click();
      const settings = join(folder, "d/User/settings.json");
      await poll("the setting", () => readFileSync(settings, "utf8").includes('"soatvan.preset": "party"'));
      await openStatus();
      await item("Bộ quy tắc: Văn bản của Đảng").waitFor({ timeout: 20_000 });
    });
    await check("opens its log from the status", async () => {
      await item("Soát Văn: ").getByText("Nhật ký").click();
      await page.locator('.part.panel [aria-label*="Soát Văn"]').first().waitFor({ timeout: 20_000 });
      // What is pressed next must go to the editor, not to the status that is still open.
      await page.locator(".editor-instance .view-line").first().click();
      await item("Soát Văn: ").waitFor({ state: "hidden", timeout: 20_000 });
    });
    await check("explains a document code in a page that leaves nothing behind to be saved", async () => {
      await command(page, "Giải thích số và ký hiệu");
      await page.locator(".quick-input-widget input").fill("126-QĐ/TW");
      await page.keyboard.press("Enter");
      await page.locator(".tab.active", { hasText: "126-QĐ-TW" }).waitFor({ timeout: 20_000 });
      const text = page.frameLocator("iframe.webview").frameLocator("iframe").locator("body", { hasText: "Quy định" });
      await text.waitFor({ timeout: 20_000 });
      assert.strictEqual(await page.locator(".tab.dirty").count(), 0);
      // The page is a world of its own: keys pressed there do not all come out.
      await page.locator(".tab", { hasText: "bai-viet.txt" }).click();
      await page.locator(".editor-instance .view-line").first().click();
    });
    await check("says that something is no document code", async () => {
      await command(page, "Giải thích số và ký hiệu");
      await page.locator(".quick-input-widget input").fill("mười hai");
      await page.keyboard.press("Enter");
      await toast("Đây không phải là số và ký hiệu văn bản").waitFor({ timeout: 20_000 });
    });
    await check("says of the commands for a folder that there is none", async () => {
      for (const title of ["Kiểm tra cả thư mục", "Sửa mọi lỗi chắc chắn trong thư mục", "Mở hoặc tạo tệp cấu hình"]) {
        await command(page, "Notifications: Clear All Notifications");
        await toast("Hãy mở một thư mục trước").waitFor({ state: "hidden", timeout: 20_000 });
        await command(page, title);
        await toast("Hãy mở một thư mục trước").waitFor({ timeout: 20_000 });
      }
    });
  },
};
