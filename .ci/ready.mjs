// `pnpm ready` and `.ci/run`: everything that must hold before a change lands, cheapest first. Runs all of it even when
// something fails, says at the end once more what failed, and closes with one line that counts tests and checks.
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

/** Those that compare times: what another program on the machine spoils once holds the second time; a step back does not. */
const timed = new Set(["hostile", "bench -- --quick"]);

/** The tests: the README's own command first, as a user would give it; then the suites that need programs of their own. */
const suites = ["test", "test:editors", "test:vscode", "test:web", "test:ui"];

/** How much of a failure is said once more at the end: whoever sees only the end of a long log must see the reason. */
const LINES_SAID_AGAIN = 120;

prepare();
let passed = 0;
const failures = [];
for (const line of [...checks, ...measures]) {
  const started = Date.now();
  const first = run(line);
  const again = first.status !== 0 && timed.has(line);
  const { status, stdout, stderr } = again ? run(line) : first;
  const ok = status === 0;
  if (again) process.stdout.write(`missed once: ${line}\n${first.stdout}${first.stderr}`);
  process.stdout.write(`${ok ? "ok  " : "FAIL"} ${line} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
  if (ok) passed++;
  else failures.push({ line, count: 1, said: `${stdout}${stderr}` });
}
for (const suite of suites) {
  const { status, stdout, stderr } = run(suite);
  process.stdout.write(`${stderr}${stdout}`);
  const [, right = "0", wrong = "1"] = /(\d+) passed, (\d+) failed\s*$/u.exec(stdout) ?? [];
  passed += Number(right);
  const count = status !== 0 && wrong === "0" ? 1 : Number(wrong);
  if (count > 0) failures.push({ line: suite, count, said: `${stderr}${stdout}` });
}
process.stdout.write("not run: test:electron (downloads VS Code for the desktop: for machines with internet)\n");
for (const { line, said } of failures) {
  process.stdout.write(`\nFAIL ${line}\n${said.trimEnd().split("\n").slice(-LINES_SAID_AGAIN).join("\n")}\n`);
}
const failed = failures.reduce((sum, { count }) => sum + count, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function run(line) {
  return spawnSync("npm", ["run", "--silent", ...line.split(" ")], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
    shell: process.platform === "win32",
  });
}
