import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pnpmCommand, root } from "../../.ci/prepare.mjs";

/** The packages that are to be published: those of the workspace that are not private. */
export function publicPackages() {
  const folders = readdirSync(join(root, "packages"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, "packages", entry.name));
  return [...folders, join(root, "server")]
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(path, "package.json"), "utf8")) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ path, manifest }) => ({ name: manifest.name, path, manifest }));
}

/** Packs a package into a folder as it would be published; the path of the tarball. */
export function pack(path, folder) {
  const [command, ...first] = pnpmCommand();
  const { status, stdout, stderr } = spawnSync(command, [...first, "pack", "--json", "--pack-destination", folder], {
    cwd: path,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`Cannot pack ${path}: ${stdout}${stderr}`);
  return JSON.parse(stdout).filename;
}
