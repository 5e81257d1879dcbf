// What the editors are given: the packed extension, the bundled suite, a fresh copy of the fixtures.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../.ci/prepare.mjs";
import configurations from "../../.vscode-test.mjs";

const here = join(root, "tests/vscode");
const [{ files, workspaceFolder, mocha }] = configurations;
const define = { MOCHA_OPTIONS: JSON.stringify(mocha) };

/** Packs the extension as it would be published; the path of the package. */
export function packExtension(folder) {
  const target = join(folder, "soatvan.vsix");
  // A fixed time makes two packages of the same sources the same file.
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1767225600" };
  const { status, stdout, stderr } = spawnSync("npx", ["vsce", "package", "--no-dependencies", "-o", target], {
    cwd: join(root, "extension"),
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`vsce package failed: ${stdout}${stderr}`);
  return target;
}

/** Bundles the suite for the Node extension host: Mocha itself is loaded from the tests' own packages. */
export async function bundleSuite() {
  const outfile = join(root, files);
  await build({
    entryPoints: [join(here, "suite/index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    define,
    logLevel: "warning",
  });
  return outfile;
}

/** Bundles the suite for the web extension host: one script with Mocha in it. */
export async function bundleWebSuite(folder) {
  const outfile = join(folder, "suite.web.js");
  await build({
    entryPoints: [join(here, "suite/index.web.ts")],
    outfile,
    bundle: true,
    platform: "browser",
    format: "cjs",
    target: "es2022",
    external: ["vscode"],
    define: { ...define, global: "globalThis" },
    logLevel: "warning",
  });
  return outfile;
}

/** A new folder for one run; short, since the editor makes sockets in it. */
export function freshFolder(name) {
  return mkdtempSync(join(tmpdir(), `sv-${name}-`));
}

/** A copy of the fixture workspace: tests write into it. */
export function freshWorkspace(folder) {
  const workspace = join(folder, "ws");
  mkdirSync(workspace, { recursive: true });
  cpSync(join(root, workspaceFolder), workspace, { recursive: true });
  return workspace;
}
