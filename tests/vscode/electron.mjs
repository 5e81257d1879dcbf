// `npm run test:electron`: the same suite in VS Code for the desktop, which is downloaded: for machines with internet.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { root } from "../../.ci/prepare.mjs";
import configurations from "../../.vscode-test.mjs";
import { bundleSuite, freshFolder, freshWorkspace } from "./build.mjs";

const folder = freshFolder("app");
try {
  for (const { version, extensionDevelopmentPath, launchArgs } of configurations) {
    await runTests({
      version,
      extensionDevelopmentPath: join(root, extensionDevelopmentPath),
      extensionTestsPath: await bundleSuite(),
      launchArgs: [freshWorkspace(folder), ...launchArgs],
    });
  }
} catch (error) {
  console.error(`FAIL VS Code for the desktop: ${error instanceof Error ? error.message : error}`);
  console.error(
    "It is downloaded from update.code.visualstudio.com. Without internet: npm run test:vscode, npm run test:web.",
  );
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
