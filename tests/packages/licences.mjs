// `npm run licences`: whose work ours is built with. Lists what the bundles hold and what the libraries install, and fails
// when a licence is not allowed or a package that users install runs a script of its own while it is installed.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allowedLicences } from "../../.ci/notices.mjs";
import { pnpmCommand, root } from "../../.ci/prepare.mjs";

const bundles = {
  "command line": "packages/cli/dist/bundle",
  server: "server/dist/bundle",
  extension: "extension/dist",
};
const uses = new Map();
for (const [name, folder] of Object.entries(bundles)) {
  const text = readFileSync(join(root, folder, "THIRD-PARTY-NOTICES.txt"), "utf8");
  for (const [, one, version, licence] of text.matchAll(/^-{80}\n(\S+) (\S+) \((.+)\)$/gmu))
    add(one, version, licence, `bundled in ${name}`);
}
const wrong = [];
for (const { name, versions, paths, license } of installed(["--prod", "--filter", "./packages/*"])) {
  // Our own packages are of this checkout.
  if (name.startsWith("@soatvan/")) continue;
  for (const [index, version] of versions.entries()) {
    add(name, version, license, "installed with a library");
    const { scripts = {} } = JSON.parse(readFileSync(join(paths[index], "package.json"), "utf8"));
    for (const script of ["preinstall", "install", "postinstall"])
      if (scripts[script] !== undefined) wrong.push(`${name} ${version} runs “${script}” when it is installed`);
  }
}
for (const { name, version, licence } of uses.values())
  if (!allowedLicences.includes(licence)) wrong.push(`${name} ${version}: the licence “${licence}” is not allowed`);
const rows = [...uses.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
console.table(rows.map(({ places, ...row }) => ({ ...row, where: [...places].join(", ") })));

const tools = new Map();
for (const { license, versions } of installed(["--dev"]))
  tools.set(license, (tools.get(license) ?? 0) + versions.length);
console.log("tools of the workshop, never shipped:", Object.fromEntries([...tools].sort(([, a], [, b]) => b - a)));
for (const sentence of wrong) console.error(sentence);
console.log(`${uses.size} packages of others reach users; ${wrong.length} of them must not`);
process.exitCode = wrong.length > 0 ? 1 : 0;

function add(name, version, licence, place) {
  const use = uses.get(`${name} ${version}`) ?? { name, version, licence, places: new Set() };
  use.places.add(place);
  uses.set(`${name} ${version}`, use);
}

/** What pnpm has installed for this part of the workspace. */
function installed(args) {
  const [command, ...first] = pnpmCommand();
  const { stdout, status, stderr } = spawnSync(command, [...first, ...args, "licenses", "list", "--json"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`pnpm licenses: ${stdout}${stderr}`);
  return Object.values(JSON.parse(stdout)).flat();
}
