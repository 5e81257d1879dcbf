import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, goTo, openFile, poll, problemsShow, quickOpen, squiggles } from "./hands.mjs";

const decision = [
  "Chương I",
  "QUY ĐỊNH CHUNG",
  "",
  "Điều 1. Phạm vi điều chỉnh",
  "",
  "Quy định này  hướng dẫn thi hành Nghị định số 30/2020/NĐ-CP .",
  "",
  "Điều 2. Đối tượng áp dụng",
  "",
  "Các cơ quan, đơn vị.",
  "",
].join("\n");

/** What a writer uses besides underlines: formatting, outline, completion, links, the check of a whole folder. */
export const features = {
  options: {
    prepare({ workspace }) {
      writeFileSync(join(workspace, "quy-dinh.txt"), decision);
      writeFileSync(join(workspace, "30-2020-nd-cp.md"), "# Nghị định số 30/2020/NĐ-CP\n\nNội dung  của nghị định.\n");
    },
  },

  async walk(editor, check) {
    const { page } = editor;
    await openFile(editor, "quy-dinh.txt");
    await page.locator(squiggles).first().waitFor({ timeout: 60_000 });
    await check("shows chapters and articles in the outline", async () => {
      await command(page, "Focus on Outline View");
      const outline = page.locator(".outline-pane");
      for (const title of ["Chương I", "Điều 1", "Điều 2"])
        await outline.getByText(title).first().waitFor({ timeout: 20_000 });
    });
    await check("formats the document by the editor's own command", async () => {
      await goTo(page, 6, 1);
      await command(page, "Format Document");
      await page.locator(".view-line", { hasText: "NĐ-CP." }).first().waitFor({ timeout: 20_000 });
      await poll("a text without double spaces", async () => {
        const line = await page.locator(".view-line", { hasText: "Quy định này" }).first().textContent();
        return line?.replaceAll("\u00a0", " ").startsWith("Quy định này hướng dẫn");
      });
    });
    await check("links a cited document to its file in the folder, and opens it by a click", async () => {
      const link = page.locator(".view-line .detected-link", { hasText: "30/2020" }).first();
      await link.waitFor({ timeout: 20_000 });
      // While Control is down the editor lays the link's hint over it: the mouse clicks what is seen there.
      const box = await link.boundingBox();
      await page.keyboard.down("Control");
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.up();
      await page.keyboard.up("Control");
      await page.locator(".tab.active", { hasText: "30-2020-nd-cp.md" }).waitFor({ timeout: 20_000 });
    });
    await check("completes a document code while it is typed", async () => {
      await quickOpen(page, "quy-dinh.txt");
      await goTo(page, 10, 21);
      await page.keyboard.type(" Căn cứ Nghị định số 30/");
      const item = page.locator(".suggest-widget .monaco-list-row", { hasText: "30/2020/NĐ-CP" }).first();
      await item.waitFor({ timeout: 20_000 });
      await item.click();
      await page
        .locator(".view-line", { hasText: "đơn vị. Căn cứ Nghị định số 30/2020/NĐ-CP" })
        .waitFor({ timeout: 20_000 });
    });
    await check("checks the whole folder by its command, and lists files that are not open", async () => {
      await command(page, "Kiểm tra cả thư mục");
      for (const name of ["bai-viet.txt", "huong-dan.md", "trang.html"]) await problemsShow(page, name);
    });
  },
};
