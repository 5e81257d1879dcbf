import "mocha/mocha.js";
import { allSuites } from "./all.ts";

/** What VS Code calls in the web extension host. The counts go to the console, where the runner reads them. */
export async function run(): Promise<void> {
  mocha.setup({ ui: "tdd", timeout: 30_000, reporter: "spec", color: false });
  allSuites();
  const { failed, passed } = await new Promise<{ failed: number; passed: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ failed: failures, passed: runner.stats?.passes ?? 0 }));
  });
  console.log(`soatvan-results ${JSON.stringify({ passed, failed })}`);
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
