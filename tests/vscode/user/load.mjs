import assert from "node:assert";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeText } from "../../bench/text.mjs";
import { command, isThere, openFile, poll, problemsShow, quickOpen, squiggles } from "./hands.mjs";
import { cpuSeconds, residentMegabytes, serverProcess } from "./server-process.mjs";

const FILES = 1000;
const IDLE_SECONDS = 30;
/** What the server may use of one processor while nobody does anything. */
const MOST_IDLE_SHARE = 0.01;
/** What it may hold with the folder and a long document in it; about 220, of which half is waiting to be collected. */
const MOST_MEGABYTES = 300;

/** Much text: a long document that is asked about while it is checked, a folder of a thousand files, and then nothing to do. */
export const load = {
  options: {
    prepare({ workspace }) {
      writeFileSync(join(workspace, "dai.txt"), `30/2020/NĐ-CP\n\n${makeText(2e6)}`);
      const folder = join(workspace, "nghin-tep");
      mkdirSync(folder);
      for (let index = 0; index < FILES; index++)
        writeFileSync(join(folder, `tep-${index}.txt`), `Công tác  cán bộ ${index}.\n\n${makeText(4000, index)}`);
    },
  },

  async walk(editor, check) {
    const { page, folder } = editor;
    await openFile(editor, "bai-viet.txt");
    await page.locator(squiggles).first().waitFor({ timeout: 60_000 });
    const server = await serverProcess(folder, 0);
    await check("answers the pointer in a document of two megabytes", async () => {
      await quickOpen(page, "dai.txt");
      const code = page.locator(".view-line", { hasText: "30/2020" }).first().getByText("30/2020").last();
      await poll("what the code means", async () => {
        await page.mouse.move(0, 0);
        await code.hover();
        return isThere(page.locator(".monaco-hover", { hasText: "Nghị định" }), 3000);
      });
      await page.keyboard.press("Escape");
    });
    await check(`checks a folder of ${FILES} files, and lists what is wrong in the last of them`, async () => {
      await command(page, "Kiểm tra cả thư mục");
      await problemsShow(page, `tep-${FILES - 1}.txt`, 60_000);
    });
    await check("does nothing while nobody does anything, and holds little memory", async () => {
      await quiet(server);
      const before = cpuSeconds(server);
      await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000));
      const share = (cpuSeconds(server) - before) / IDLE_SECONDS;
      assert.ok(share < MOST_IDLE_SHARE, `the server used ${(share * 100).toFixed(1)} % of a processor`);
      const held = residentMegabytes(server);
      assert.ok(held < MOST_MEGABYTES, `the server holds ${held.toFixed(0)} MB`);
    });
  },
};

/** Waits until a process has done nothing for longer than a client waits before it asks about the folder again. */
async function quiet(id) {
  let last = -1;
  await poll("a server at rest", async () => {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const now = cpuSeconds(id);
    const isQuiet = now === last;
    last = now;
    return isQuiet;
  });
}
