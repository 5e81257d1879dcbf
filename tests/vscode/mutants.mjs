// `npm run test:mutants`: shows that the suites of the editors fail when what they test is broken. Each fault is put into a
// checkout of the last commit beside this one, and the suite that must see it is run there; a fault nobody sees is a failure.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../.ci/prepare.mjs";

/** A place of the sources, what is put there, and the command that must fail then. */
const faults = [
  {
    name: "desktop: the command that fixes all does nothing",
    file: "extension/src/commands/fix.ts",
    from: 'applySourceAction(holder, "source.fixAll.soatvan"',
    to: 'applySourceAction(holder, "source.fixNone.soatvan"',
    run: ["node", "tests/vscode/desktop.mjs"],
  },
  {
    name: "web: the worker is looked for where it is not",
    file: "extension/src/web.ts",
    from: "server.browser.js",
    to: "server.cjs",
    run: ["node", "tests/vscode/web.mjs"],
  },
  {
    name: "as a user: a fix is offered and changes nothing on saving",
    file: "server/src/features/code-actions.ts",
    from: "...(isAsked(context, FIX_ALL) ?",
    to: "...(!isAsked(context, FIX_ALL) ?",
    run: ["node", "tests/vscode/user.mjs", "--only", "article"],
  },
  {
    name: "other clients: columns are counted in bytes where the editor counts UTF-16 code units",
    file: "server/src/text/position-encoding.ts",
    from: "toCharacter: (_line, offset) => offset,",
    to: "toCharacter: (line, offset) => new TextEncoder().encode(line.slice(0, offset)).length,",
    run: ["node", "tests/editors/run.mjs"],
  },
  {
    name: "protocol: a change is put one place too far",
    file: "server/src/text/text-buffer.ts",
    from: "old.slice(0, start - from) + text",
    to: "old.slice(0, start - from + 1) + text",
    run: ["npx", "vitest", "run", "tests/lsp/edits"],
  },
  {
    name: "positions: a range ends one unit late",
    file: "packages/core/src/engine/entry.ts",
    from: "end: place.end,",
    to: "end: place.end + 1,",
    run: ["npx", "vitest", "run", "tests/properties/pipeline"],
  },
];

const folder = mkdtempSync(join(tmpdir(), "soatvan-mutants-"));
const checkout = join(folder, "checkout");
let passed = 0;
let failed = 0;
try {
  must("git", ["worktree", "add", "--quiet", "--detach", checkout, "HEAD"], root);
  must("node", ["-e", 'import("./.ci/prepare.mjs").then(({ prepare }) => prepare())'], checkout);
  for (const fault of faults) tryFault(fault);
} finally {
  spawnSync("git", ["worktree", "remove", "--force", checkout], { cwd: root });
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function tryFault({ name, file, from, to, run }) {
  const path = join(checkout, file);
  const source = readFileSync(path, "utf8");
  if (source.split(from).length !== 2) throw new Error(`“${from}” stands not once in ${file}`);
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  // The suites run what is built.
  must("npm", ["run", "--silent", "build"], checkout);
  const [program, ...args] = run;
  const { status, stdout } = spawnSync(program, args, {
    cwd: checkout,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  writeFileSync(path, source);
  if (status === 0) failed++;
  else passed++;
  const said =
    stdout
      .trim()
      .split("\n")
      .findLast((line) => /\d+ passed|failed/u.test(line)) ?? `exit code ${status}`;
  console.log(`${status === 0 ? "FAIL nobody sees" : "ok   seen"}: ${name} (${said.trim()})`);
}

function must(program, args, cwd) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")} failed: ${stdout}${stderr}`);
}
