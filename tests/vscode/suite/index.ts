import { writeFileSync } from "node:fs";
import Mocha from "mocha";
import { allSuites } from "./all.ts";

/** What VS Code calls in the extension host. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 30_000, color: false });
  mocha.suite.emit("pre-require", globalThis as unknown as Mocha.MochaGlobals, "", mocha);
  allSuites();
  const { failures, stats } = await new Promise<{ failures: number; stats: Mocha.Stats | undefined }>((resolve) => {
    const runner = mocha.run((failed) => resolve({ failures: failed, stats: runner.stats }));
  });
  const results = { passed: stats?.passes ?? 0, failed: failures };
  if (process.env.SOATVAN_RESULTS !== undefined) writeFileSync(process.env.SOATVAN_RESULTS, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
