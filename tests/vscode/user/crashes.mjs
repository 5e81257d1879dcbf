import assert from "node:assert";
import { openFile, writesAndSees } from "./hands.mjs";
import { serverProcess, serverProcesses } from "./server-process.mjs";

/** Milliseconds in which a server has started and shaken hands, on a machine that does other things too. */
const START_TIME = 2000;

/** A server that dies comes back; one that dies again and again is given up, and the person is told what to do. */
export const crashes = {
  options: {},

  async walk(editor, check) {
    const { page, folder } = editor;
    await openFile(editor, "bai-viet.txt");
    await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
    const toast = page.locator(".notification-toast", { hasText: "dừng nhiều lần liền" });
    let last = await serverProcess(folder, 0);
    const crash = async () => {
      process.kill(last, "SIGKILL");
      last = await serverProcess(folder, last);
      // A server that dies while it is being started is given up at once; this one has started before it is killed again.
      await new Promise((resolve) => setTimeout(resolve, START_TIME));
      await writesAndSees(page, "dấu  cách");
    };
    await check("starts the server again after each of three crashes, and checks as before", async () => {
      for (let times = 0; times < 3; times++) await crash();
      assert.strictEqual(await toast.count(), 0);
    });
    await check("gives up after five crashes within three minutes, and says so in Vietnamese", async () => {
      await crash();
      process.kill(last, "SIGKILL");
      await toast.waitFor({ timeout: 20_000 });
      for (const way of ["Chạy lại máy chủ", "Nhật ký"])
        await toast.getByText(way, { exact: true }).waitFor({ timeout: 5000 });
      assert.deepStrictEqual(serverProcesses(folder), []);
    });
    const item = page.locator(".hover-language-status", { hasText: "Máy chủ đã dừng" });
    await check("marks the document's status with an error, and says in it that the server has stopped", async () => {
      const status = page.locator('[id="status.languageStatus"]');
      await status.click();
      await item.waitFor({ timeout: 20_000 });
      await item.locator(".codicon-error").waitFor({ timeout: 5000 });
    });
    await check("checks again when the person has it started again", async () => {
      await item.getByText("Chạy lại máy chủ").click();
      await serverProcess(folder, last);
      await writesAndSees(page, "chữ  cái");
    });
  },
};
