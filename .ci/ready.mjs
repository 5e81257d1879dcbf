// `pnpm ready` and `.ci/run`: everything that must hold before a change lands, cheapest first. Runs all of it even when
// something fails, and ends with one line that counts tests and checks.
import { spawnSync } from "node:child_process";
import { prepare, root } from "./prepare.mjs";

/** What is checked besides the tests: each is one script of package.json. */
const checks = ["check", "types", "packages", "size", "unused"];

prepare();
let passed = 0;
let failed = 0;
for (const name of checks) {
  const started = Date.now();
  const done = spawnSync("npm", ["run", "--silent", name], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const ok = done.status === 0;
  if (ok) passed++;
  else failed++;
  process.stdout.write(`${ok ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${done.stdout}${done.stderr}\n`);
}
// The README's own test command first, as a user would give it; then the suites that need programs of their own.
for (const suite of ["test", "test:editors"]) {
  const tests = spawnSync("npm", ["run", "--silent", suite], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
    shell: process.platform === "win32",
  });
  process.stdout.write(tests.stdout);
  const [, testsPassed = "0", testsFailed = "1"] = /(\d+) passed, (\d+) failed\s*$/u.exec(tests.stdout) ?? [];
  passed += Number(testsPassed);
  failed += Number(testsFailed);
  if (tests.status !== 0 && testsFailed === "0") failed++;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
