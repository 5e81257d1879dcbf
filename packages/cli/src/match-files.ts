import { type Dirent, readdirSync } from "node:fs";
import { compileGlob } from "@soatvan/configuration";
import { fileStat } from "./file-stat.ts";

/** Folders that no glob reaches into. */
const skipped = "node_modules";

/**
 * Files and folders that match a glob, sorted; folders end in a slash. Hidden ones match only by a name with a dot, linked
 * folders are not entered, pipes and devices never match. Undefined for a glob that cannot be read. Loaded only when one is
 * given.
 */
export function matchFiles(pattern: string): readonly string[] | undefined {
  const { base, rest } = splitBase(pattern);
  const matches = compileGlob(rest);
  if (matches === undefined) return undefined;
  const found: string[] = [];
  const hidden = /(?:^|[/{,])\\?\./u.test(rest);
  // Without `**` a match has no more folders than the pattern.
  const deepest = rest.includes("**") ? Number.POSITIVE_INFINITY : rest.split("/").length;
  const open: { readonly path: string; readonly depth: number }[] = [{ path: "", depth: 1 }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of entriesOf(base + folder.path)) {
      if (entry.name === skipped || (entry.name.startsWith(".") && !hidden)) continue;
      const path = folder.path + entry.name;
      const kind = kindOf(entry, base + path);
      if (kind === undefined) continue;
      if (matches(path)) found.push(kind === "folder" ? `${base}${path}/` : base + path);
      if (entry.isDirectory() && folder.depth < deepest) open.push({ path: `${path}/`, depth: folder.depth + 1 });
    }
  }
  return found.sort();
}

/** The folder that a glob names outright, with its slash, and what it says of the names below. */
function splitBase(pattern: string): { readonly base: string; readonly rest: string } {
  const wild = pattern.search(/[*?[{\\]/u);
  const slash = pattern.lastIndexOf("/", wild < 0 ? pattern.length : wild);
  return { base: pattern.slice(0, slash + 1), rest: pattern.slice(slash + 1) };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder === "" ? "." : folder, { withFileTypes: true });
  } catch {
    // A folder that cannot be listed has no names that could match.
    return [];
  }
}

function kindOf(entry: Dirent, path: string): "file" | "folder" | undefined {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  if (!entry.isSymbolicLink()) return undefined;
  const stat = fileStat(path);
  // A broken link is kept: reading it tells what is wrong.
  return stat === undefined || stat.isFile() ? "file" : stat.isDirectory() ? "folder" : undefined;
}
