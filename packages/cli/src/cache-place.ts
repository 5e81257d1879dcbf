import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where tools of a Node project keep what they can make again; git leaves it out already. */
const BESIDE_PACKAGES = "node_modules/.cache/soatvan/cache.json";
/** The folder for everybody else. */
const OWN_FOLDER = ".soatvan-cache";

/**
 * The file that `--cache` remembers in when none is named: beside the packages where this folder has any, else in a folder of its
 * own that git is told to leave out. Never makes a `node_modules` where there is none.
 */
export function defaultCachePlace(): string {
  if (existsSync("node_modules")) return BESIDE_PACKAGES;
  try {
    mkdirSync(OWN_FOLDER, { recursive: true });
    writeFileSync(join(OWN_FOLDER, ".gitignore"), "*\n", { flag: "wx" });
  } catch {
    // It is there already, or nothing can be written here; then the cache is not written either.
  }
  return join(OWN_FOLDER, "cache.json");
}
