// Where the packages of other tools lie: outside the checkout, so that nobody installs them who does not compare.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packages } from "./peer-tools.mjs";

/** The folder whose `node_modules` hold the other tools. */
export const peersFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "soatvan", "peers");

/** Installs the packages that only comparisons need. Throws when it cannot. */
export function installPeers() {
  mkdirSync(peersFolder, { recursive: true });
  const manifest = join(peersFolder, "package.json");
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true, "type": "module" }\n');
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", ...packages];
  const { status, stderr } = spawnSync("npm", args, {
    cwd: peersFolder,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`Cannot install the peers into ${peersFolder}: ${stderr}`);
  if (!existsSync(fileURLToPath(new URL("../node_modules/autocorrect-node", import.meta.url))))
    throw new Error("Run `npm test` once: the peers that the tests use are not installed");
}
