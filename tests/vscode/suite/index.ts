import { writeFileSync } from "node:fs";
import Mocha from "mocha";
import { allSuites } from "./all.ts";
import { printMarked } from "./mark.ts";

/** Put in when the suite is bundled: what `.vscode-test.mjs` says. */
declare const MOCHA_OPTIONS: { readonly ui: "tdd"; readonly timeout: number; readonly color: boolean };

/** What VS Code calls in the extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha(MOCHA_OPTIONS);
  Mocha.reporters.Base.consoleLog = printMarked;
  mocha.suite.emit("pre-require", globalThis as unknown as Mocha.MochaGlobals, "", mocha);
  allSuites();
  const { failures, stats } = await new Promise<{ failures: number; stats: Mocha.Stats | undefined }>((resolve) => {
    const runner = mocha.run((failed) => resolve({ failures: failed, stats: runner.stats }));
  });
  const results = { passed: stats?.passes ?? 0, failed: failures };
  if (process.env.SOATVAN_RESULTS !== undefined) writeFileSync(process.env.SOATVAN_RESULTS, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
