// One editor with the packed extension, and a person's hands: the pieces the user-level tests are made of.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./browser.mjs";
import { freshFolder, freshWorkspace, packExtension } from "./build.mjs";
import { startCodeServer } from "./code-server.mjs";
import { hosts } from "./hosts.mjs";

/** Runs `walk` in a fresh editor; `prepare` may write into its folders first. Everything is gone afterwards. */
export async function withEditor(options, walk) {
  const found = hosts();
  const folder = freshFolder("user");
  const workspace = freshWorkspace(folder);
  let browser;
  let server;
  try {
    const vsix = packExtension(folder);
    await options.prepare?.({ folder, workspace });
    server = await startCodeServer(found, folder, { vsix, driver: false, ...options });
    const opened = await openBrowser(found);
    browser = opened.browser;
    await walk({
      page: opened.page,
      url: server.url,
      authority: server.authority,
      folder,
      workspace,
      version: found.version,
    });
  } finally {
    await browser?.close();
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens the workspace with a file in an editor. */
export async function openFile({ page, url, authority, workspace }, name, query = "") {
  const payload = JSON.stringify([["openFile", `vscode-remote://${authority}${join(workspace, name)}`]]);
  await page.goto(`${url}/?folder=${workspace}&payload=${encodeURIComponent(payload)}${query}`);
  await page.locator(".view-line").first().waitFor({ timeout: 60_000 });
}

/** Runs a command by its title in the palette. */
export async function command(page, title) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await page.keyboard.press("Enter");
}

/** Counts what held and what did not. */
export function makeChecks() {
  const counts = { passed: 0, failed: 0 };
  return {
    counts,
    async check(name, run) {
      try {
        await run();
        counts.passed++;
        console.log(`ok   ${name}`);
      } catch (error) {
        counts.failed++;
        console.error(`FAIL ${name}: ${error.message.split("\n").slice(0, 12).join("\n")}`);
      }
    },
  };
}
