import "mocha/mocha.js";
import { allSuites } from "./all.ts";
import { printMarked } from "./mark.ts";

/** Put in when the suite is bundled: what `.vscode-test.mjs` says. */
declare const MOCHA_OPTIONS: { readonly ui: "tdd"; readonly timeout: number; readonly color: boolean };

/** What VS Code calls in the web extension host. The counts go to the console, where the runner reads them. */
export async function run(): Promise<void> {
  mocha.setup({ ...MOCHA_OPTIONS, reporter: "spec" });
  Mocha.reporters.Base.consoleLog = printMarked;
  allSuites();
  const { failed, passed } = await new Promise<{ failed: number; passed: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ failed: failures, passed: runner.stats?.passes ?? 0 }));
  });
  console.log(`soatvan-results ${JSON.stringify({ passed, failed })}`);
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
