import assert from "node:assert";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, isThere, openFile, poll, problemsShow, squiggles } from "./hands.mjs";

const name = "soatvan.config.json";

/** A folder as a whole: its configuration, and fixing all of it. */
export const folder = {
  options: {
    prepare({ workspace }) {
      writeFileSync(join(workspace, "dau-tep.txt"), "\uFEFFCông tác  cán bộ.\r\nHoàn thành .\r\n");
    },
  },

  async walk(editor, check) {
    const { page, workspace } = editor;
    const contents = (file) => readFileSync(join(workspace, file), "utf8");
    await openFile(editor, "bai-viet.txt");
    await page.locator(squiggles).first().waitFor({ timeout: 60_000 });
    await check("shows a broken configuration in its own file, goes on checking, and shows no message", async () => {
      writeFileSync(join(workspace, name), '{ "preset": ');
      await problemsShow(page, name);
      assert.ok(await isThere(page.locator(squiggles), 5000));
      assert.strictEqual(await page.locator(".notification-toast").count(), 0);
    });
    await check("takes the problem back when the configuration is mended, and follows it", async () => {
      writeFileSync(
        join(workspace, name),
        '{ "rules": { "duplicate": "off", "consistency": "off", "code": "off", "typography": "off" } }',
      );
      await page
        .locator(".markers-panel .monaco-list-row", { hasText: name })
        .waitFor({ state: "hidden", timeout: 20_000 });
      await poll("a text without problems", async () => (await page.locator(squiggles).count()) === 0);
      writeFileSync(join(workspace, name), "{}");
      await page.locator(squiggles).first().waitFor({ timeout: 20_000 });
    });
    const files = ["bai-viet.txt", "huong-dan.md", "trang.html"];
    const before = files.map(contents);
    const marked = contents("dau-tep.txt");
    const ask = page.locator(".quick-input-widget", { hasText: "Hiện chưa có gì thay đổi" });
    const answer = (text) => ask.locator(".monaco-list-row", { hasText: text }).click();
    const fixed = (text) => page.locator(".multiDiffEditor .editor.modified .view-line", { hasText: text });
    await check("shows what fixing the folder would change before anything is changed", async () => {
      await command(page, "Sửa mọi lỗi chắc chắn trong thư mục");
      await ask.getByText("Có 8 chỗ sửa được chắc chắn trong 4 tệp").waitFor({ timeout: 20_000 });
      await fixed("công khai kết quả.").waitFor({ timeout: 20_000 });
      await answer("Không sửa");
      assert.deepStrictEqual(files.map(contents), before);
    });
    await check("shows it again when a file has changed meanwhile", async () => {
      await command(page, "Sửa mọi lỗi chắc chắn trong thư mục");
      await ask.waitFor({ timeout: 20_000 });
      const changed = before[0].replace("kết quả", "mọi  kết quả");
      writeFileSync(join(workspace, files[0]), changed);
      await page
        .locator(".multiDiffEditor .editor.original .view-line", { hasText: "mọi" })
        .waitFor({ timeout: 20_000 });
      await answer("Sửa tất cả");
      await ask.getByText("Có 9 chỗ sửa được chắc chắn trong 4 tệp").waitFor({ timeout: 20_000 });
      assert.strictEqual(contents(files[0]), changed);
    });
    await check("changes exactly that when the person agrees, and saves it", async () => {
      await answer("Sửa tất cả");
      await poll("the article mended", () => contents(files[0]).includes("mọi kết quả."));
      await poll("the guide mended", () => contents(files[1]).includes("cơ quan chấm điểm"));
      await poll("the page mended", () => contents(files[2]).includes("Công tác cán bộ"));
      await poll("the file with its mark kept", () => contents("dau-tep.txt") !== marked);
      assert.strictEqual(contents("dau-tep.txt"), "\uFEFFCông tác cán bộ.\r\nHoàn thành.\r\n");
      assert.ok(contents(files[1]).includes("Đoạn mã  không được kiểm tra ."));
      assert.ok(contents(files[2]).includes('"không  kiểm tra ."'));
      await page.locator(".multiDiffEditor").waitFor({ state: "hidden", timeout: 20_000 });
    });
    await check("says that nothing is left to be fixed", async () => {
      await command(page, "Sửa mọi lỗi chắc chắn trong thư mục");
      await page
        .locator(".notification-toast", { hasText: "Không có lỗi nào sửa được chắc chắn" })
        .waitFor({ timeout: 20_000 });
    });
  },
};
