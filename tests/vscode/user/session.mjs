// One editor with the packed extension, in which a walk of the user-level tests is taken.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { foreignRequests, openBrowser } from "../browser.mjs";
import { freshFolder, freshWorkspace, packExtension } from "../build.mjs";
import { startCodeServer } from "../code-server.mjs";
import { hosts } from "../hosts.mjs";

/**
 * Runs `walk` in a fresh editor; `prepare` may write into its folders first, `env` gives variables of its processes. Everything
 * is gone afterwards.
 */
export async function withEditor(options, walk) {
  const found = hosts();
  const folder = freshFolder("user");
  const workspace = freshWorkspace(folder);
  let browser;
  let server;
  try {
    const vsix = packedExtension();
    await options.prepare?.({ folder, workspace });
    const env = options.env?.({ folder }) ?? {};
    server = await startCodeServer(found, folder, { vsix, driver: false, ...options, env });
    const opened = await openBrowser(found);
    browser = opened.browser;
    await walk({
      page: opened.page,
      foreign: foreignRequests(opened.page),
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

let packed;

/** Packs the extension once for all walks of a run. */
function packedExtension() {
  if (packed === undefined) {
    const folder = freshFolder("pack");
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    packed = packExtension(folder);
  }
  return packed;
}

/** Counts what held and what did not; of what did not, a picture is kept in the folder `SOATVAN_PICTURES` names. */
export function makeChecks() {
  const counts = { passed: 0, failed: 0 };
  const folder = process.env.SOATVAN_PICTURES;
  return {
    counts,
    checkOn: (page) => async (name, run) => {
      try {
        await run();
        counts.passed++;
        console.log(`ok   ${name}`);
      } catch (error) {
        counts.failed++;
        if (folder !== undefined) await page.screenshot({ path: join(folder, `${counts.failed}.png`) });
        console.error(`FAIL ${name}: ${error.message.split("\n").slice(0, 12).join("\n")}`);
      }
    },
  };
}
