// `pnpm ready` and `.ci/run`: everything that must hold before a change lands, cheapest first. Runs all of it even when
// something fails, and ends with one line that counts tests and checks.
import { spawnSync } from "node:child_process";
import { prepare, root } from "./prepare.mjs";

/** What is checked besides the tests: each is one script of package.json, with its arguments. */
const checks = ["check", "types", "packages", "size", "unused", "licences"];

/** The suites that measure, in their short forms: each fails when one of its bars is missed. */
const measures = [
  "accuracy",
  "accuracy:sets",
  "accuracy:spelling",
  "accuracy:injected -- --quick",
  "fuzz -- --seconds 40",
  "hostile",
  "bench -- --quick",
];

/** The tests: the README's own command first, as a user would give it; then the suites that need programs of their own. */
const suites = ["test", "test:editors", "test:vscode", "test:web", "test:ui"];

prepare();
let passed = 0;
let failed = 0;
for (const line of [...checks, ...measures]) {
  const started = Date.now();
  const done = run(line, "pipe");
  const ok = done.status === 0;
  if (ok) passed++;
  else failed++;
  process.stdout.write(`${ok ? "ok  " : "FAIL"} ${line} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${done.stdout}${done.stderr}\n`);
}
for (const suite of suites) {
  const tests = run(suite, "inherit");
  process.stdout.write(tests.stdout);
  const [, testsPassed = "0", testsFailed = "1"] = /(\d+) passed, (\d+) failed\s*$/u.exec(tests.stdout) ?? [];
  passed += Number(testsPassed);
  failed += Number(testsFailed);
  if (tests.status !== 0 && testsFailed === "0") failed++;
}
process.stdout.write("not run: test:electron (downloads VS Code for the desktop: for machines with internet)\n");
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function run(line, errors) {
  return spawnSync("npm", ["run", "--silent", ...line.split(" ")], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", errors],
    maxBuffer: 1 << 28,
    shell: process.platform === "win32",
  });
}
