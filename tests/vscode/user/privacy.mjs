import assert from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command, openFile, writesAndSees } from "./hands.mjs";
import { serverProcess } from "./server-process.mjs";

const denied = fileURLToPath(new URL("../../hostile/only-this-machine.cjs", import.meta.url));

/** Nothing leaves the machine: not from the page, not from the extension host, not from the server. */
export const privacy = {
  options: {
    // Every process of the editor, the extension host and the language server among them, is refused the network. The editor
    // takes NODE_OPTIONS from its extension host, and leaves it the flags.
    nodeFlags: ["--require", denied],
    env: ({ folder }) => ({ SOATVAN_NETWORK_LOG: join(folder, "network.log") }),
  },

  async walk(editor, check) {
    const { page, folder, foreign } = editor;
    const log = join(folder, "network.log");
    await openFile(editor, "bai-viet.txt");
    await check("checks with every process of the editor cut off from the network", async () => {
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
      await command(page, "Mở bài viết mẫu có lỗi");
      await page.locator(".squiggly-warning").first().waitFor({ timeout: 60_000 });
      await writesAndSees(page, "dấu  cách");
    });
    await check("and none of them has asked for it, nor has the page", async () => {
      const id = await serverProcess(folder, 0);
      const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
      assert.ok(lines.includes(`watching ${id}`), "the server did not run under watch");
      assert.deepStrictEqual(
        lines.filter((line) => line !== "" && !line.startsWith("watching ")),
        [],
      );
      assert.deepStrictEqual(foreign, []);
    });
  },
};
