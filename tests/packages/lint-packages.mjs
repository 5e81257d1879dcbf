// `npm run packages`: every package that is to be published, packed as it would be and read by two independent linters.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, publicPackages } from "./pack.mjs";

const bin = (name) => join(import.meta.dirname, "../../node_modules/.bin", name);
const folder = mkdtempSync(join(tmpdir(), "soatvan-pack-"));
let failed = 0;
for (const { name, path, manifest } of publicPackages()) {
  const tarball = pack(path, folder);
  const checks = [["publint", [tarball, "--strict"]]];
  // A package that exports nothing has no types to look at.
  if (manifest.exports?.["."] !== undefined) checks.push(["attw", [tarball, "--profile", "esm-only", "--no-emoji"]]);
  for (const file of ["LICENSE", "README.md"]) {
    if (existsSync(join(path, file))) continue;
    console.log(`${name}: no ${file}`);
    failed++;
  }
  for (const [tool, args] of checks) {
    const { status, stdout, stderr } = spawnSync(bin(tool), args, { encoding: "utf8" });
    console.log(`${status === 0 ? "ok  " : "FAIL"} ${name}: ${tool}`);
    if (status === 0) continue;
    failed++;
    console.log(`${stdout}${stderr}`);
  }
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
