// `npm run test:vscode`: the packed extension, installed in VS Code, tested from inside its Node extension host.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, runSuitePage } from "./browser.mjs";
import { bundleSuite, freshFolder, freshWorkspace, packExtension } from "./build.mjs";
import { startCodeServer } from "./code-server.mjs";
import { hosts } from "./hosts.mjs";
import { openRunLog } from "./run-log.mjs";

const found = hosts();
const folder = freshFolder("desk");
const results = join(folder, "results.json");
const log = openRunLog("test-vscode");
let browser;
let server;
try {
  const [vsix, suite] = [packExtension(folder), await bundleSuite()];
  const workspace = freshWorkspace(folder);
  // The development extension is an empty one: what is tested is the installed package.
  const harness = join(folder, "harness");
  mkdirSync(harness);
  const manifest = { name: "harness", publisher: "soatvan", version: "0.0.1", engines: { vscode: "^1.91.0" } };
  writeFileSync(join(harness, "package.json"), JSON.stringify(manifest));
  server = await startCodeServer(found, folder, { vsix, env: { SOATVAN_RESULTS: results } });
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(harness)],
    ["extensionTestsPath", remote(suite)],
    ["skipWelcome", "true"],
  ];
  const opened = await openBrowser(found);
  browser = opened.browser;
  const url = `${server.url}/?folder=${workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  const { code, foreign } = await runSuitePage(opened.page, url, log);
  report(code, foreign);
} finally {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

function report(code, foreign) {
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : { passed: 0, failed: 1 };
  if (code === "timeout") console.error("The suite did not end in time.");
  for (const address of foreign) console.error(`The page asked for ${address}`);
  const failed = counts.failed + foreign.length + (code === 0 || counts.failed > 0 ? 0 : 1);
  log.add(server.log());
  log.close(failed > 0);
  console.log(`VS Code ${found.version}, Node extension host`);
  console.log(`${counts.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
