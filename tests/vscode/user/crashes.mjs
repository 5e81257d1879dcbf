import assert from "node:assert";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command, openFile, writesAndSees } from "./hands.mjs";
import { frozenServer, serverProcess, serverProcesses } from "./server-process.mjs";

/** A server that dies comes back; one that dies again and again is given up, and the person is told what to do. */
export const crashes = {
  options: {},

  async walk(editor, check) {
    const { page, folder } = editor;
    await openFile(editor, "bai-viet.txt");
    await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
    const toasts = page.locator(".notification-toast");
    const toast = page.locator(".notification-toast", { hasText: "dừng nhiều lần liền" });
    const status = (text) => page.locator(".hover-language-status", { hasText: text });
    let last = await serverProcess(folder, 0);
    const kill = async () => {
      process.kill(last, "SIGKILL");
      last = await serverProcess(folder, last);
    };
    /** Ends the server, and stops the next one before it can answer. */
    const killAndFreeze = async () => {
      process.kill(last, "SIGKILL");
      last = await frozenServer(folder, last);
      await page.locator('[id="status.languageStatus"]').click();
      await status("Máy chủ đang khởi động").waitFor({ timeout: 20_000 });
      await page.keyboard.press("Escape");
    };
    await check("starts the server again after a crash, and checks as before", async () => {
      await kill();
      await writesAndSees(page, "dấu  cách");
    });
    await check("starts it again, too, when it dies while it starts", async () => {
      await killAndFreeze();
      await kill();
      await writesAndSees(page, "chữ  cái");
    });
    await check("has shown no message so far", async () => assert.strictEqual(await toasts.count(), 0));
    await check("gives up after five crashes within three minutes, and says so in Vietnamese", async () => {
      await kill();
      await writesAndSees(page, "dấu  cách");
      process.kill(last, "SIGKILL");
      await toast.waitFor({ timeout: 20_000 });
      for (const way of ["Chạy lại máy chủ", "Nhật ký"])
        await toast.getByText(way, { exact: true }).waitFor({ timeout: 5000 });
      assert.strictEqual(await toasts.count(), 1);
      assert.deepStrictEqual(serverProcesses(folder), []);
    });
    const item = status("Máy chủ đã dừng");
    await check("marks the document's status with an error, and says in it that the server has stopped", async () => {
      await page.locator('[id="status.languageStatus"]').click();
      await item.waitFor({ timeout: 20_000 });
      await item.locator(".codicon-error").waitFor({ timeout: 5000 });
    });
    await check("checks again when the person has it started again", async () => {
      await item.getByText("Chạy lại máy chủ").click();
      last = await serverProcess(folder, last);
      await writesAndSees(page, "chữ  cái");
    });
    await check("ends a server that hangs while it starts, when the person has it started again", async () => {
      await killAndFreeze();
      const frozen = last;
      await command(page, "Chạy lại máy chủ");
      last = await serverProcess(folder, frozen);
      await writesAndSees(page, "dấu  cách");
      assert.deepStrictEqual(serverProcesses(folder), [last]);
    });
    await check("does not try again when the server's program is gone, and says what helps", async () => {
      for (const program of installed(folder)) rmSync(program);
      process.kill(last, "SIGKILL");
      await page.locator(".notification-toast", { hasText: "cài lại tiện ích" }).waitFor({ timeout: 20_000 });
      assert.deepStrictEqual(serverProcesses(folder), []);
    });
  },
};

/** The program of the server in the folder of extensions of an editor. */
function installed(folder) {
  const names = readdirSync(join(folder, "e")).filter((name) => name.startsWith("soatvan."));
  assert.strictEqual(names.length, 1);
  return names.map((name) => join(folder, "e", name, "dist/server.cjs"));
}
