// `npm run test:web`: the same suite in the web extension host of the oldest VS Code that the extension claims (1.91.1). The
// extension is unpacked from its package, so that only what is published is there.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { openBrowser, runSuitePage } from "./browser.mjs";
import { bundleWebSuite, freshFolder, freshWorkspace, packExtension } from "./build.mjs";
import { debian, hosts } from "./hosts.mjs";
import { openRunLog } from "./run-log.mjs";

const found = hosts();
const folder = freshFolder("web");
const log = openRunLog("test-web");
let browser;
let server;
try {
  const extension = unpack(packExtension(folder));
  const suite = await bundleWebSuite(extension);
  const port = await freePort();
  // Any name of 40 hexadecimal digits does, if the same is asked for.
  const commit = "0".repeat(40);
  readyBuild(commit);
  const { open } = createRequire(import.meta.url)(found.testWeb);
  server = await open({
    browserType: "none",
    quality: "stable",
    commit,
    testRunnerDataDir: folder,
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    folderPath: freshWorkspace(folder),
    host: "localhost",
    port,
    hideServerLog: true,
  });
  const opened = await openBrowser(found);
  browser = opened.browser;
  const lines = [];
  opened.page.on("console", (message) => {
    lines.push(message.text());
    log.add(message.text());
  });
  const { code, foreign } = await runSuitePage(opened.page, `http://localhost:${port}/`, log);
  report(code, foreign, lines);
} finally {
  await browser?.close();
  server?.dispose();
  rmSync(folder, { recursive: true, force: true });
}

/** The suite says its counts in one line of the console. */
function report(code, foreign, lines) {
  const last = lines.map((line) => /soatvan-results (\{.*\})/u.exec(line)?.[1]).findLast(Boolean);
  const counts = last === undefined ? { passed: 0, failed: 1 } : JSON.parse(last);
  if (code === "timeout") console.error("The suite did not end in time.");
  for (const address of foreign) console.error(`The page asked for ${address}`);
  const failed = counts.failed + foreign.length + (code === 0 || counts.failed > 0 ? 0 : 1);
  log.close(failed > 0);
  console.log("VS Code 1.91.1, web extension host");
  console.log(`${counts.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function unpack(vsix) {
  const target = join(folder, "x");
  mkdirSync(target);
  execFileSync(debian("unzip", "/usr/bin/unzip", ["unzip"]), ["-q", vsix, "-d", target]);
  return join(target, "extension");
}

/** The server takes a build that lies where it would have put one. */
function readyBuild(commit) {
  const build = join(folder, `vscode-web-stable-${commit}`);
  mkdirSync(build);
  for (const name of readdirSync(found.web)) symlinkSync(join(found.web, name), join(build, name));
  writeFileSync(join(build, "version"), commit);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
