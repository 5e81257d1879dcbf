// Real Vietnamese text to measure on. It lies beside the checkout and never enters the project; without it scripts say so.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../shared/corpora/", import.meta.url));

/** True when the corpora lie beside the checkout. */
export const hasCorpora = existsSync(`${folder}README.md`);

/** The text of one file of the corpora; `.xz` is unpacked. */
export function readCorpus(name) {
  if (!name.endsWith(".xz")) return readFileSync(folder + name, "utf8");
  return unpack("xz", ["-dc", folder + name]);
}

/** All whole documents of the official set but those from scanned pages, as one text. */
export function readOfficialDocuments() {
  return unpack("tar", ["-xJOf", `${folder}official-docs.tar.xz`, "--exclude=*vb2026*"]);
}

function unpack(command, args) {
  const done = spawnSync(command, args, { maxBuffer: 1 << 29 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stderr}`);
  return done.stdout.toString("utf8");
}
