import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the arguments name: files to check, in order and once each, and what could not be reached. */
export interface FoundFiles {
  readonly paths: readonly string[];
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** Folders nobody writes documents in. */
const skippedFolders = new Set(["node_modules", "dist", "coverage"]);

/** Standard input. */
export const STDIN = "-";

/**
 * Resolves files, folders and globs. A file named by itself is always checked; a folder gives the files of known
 * endings in it and below, hidden ones and linked folders left out. What cannot be reached is reported, never skipped.
 */
export async function findFiles(
  args: readonly string[],
  extensions: readonly string[],
  notFound: (path: string) => string,
): Promise<FoundFiles> {
  const paths = new Set<string>();
  const problems: { path: string; reason: string }[] = [];
  for (const arg of args) {
    if (arg === STDIN) {
      paths.add(arg);
      continue;
    }
    const kind = kindOf(arg);
    if (kind === "folder") walk(arg, extensions, paths, problems);
    else if (kind === "file") paths.add(arg);
    else if (/[*?[{(!]/u.test(arg)) await addMatches(arg, extensions, paths, problems, notFound);
    else problems.push({ path: arg, reason: kind === "missing" ? notFound(arg) : kind });
  }
  return { paths: [...paths], problems };
}

function kindOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return code === "ENOENT" ? "missing" : code;
  }
}

/** The glob library is loaded only for a glob. */
async function addMatches(
  pattern: string,
  extensions: readonly string[],
  paths: Set<string>,
  problems: { path: string; reason: string }[],
  notFound: (path: string) => string,
): Promise<void> {
  const { matchGlob } = await import("./glob.ts");
  const matches = matchGlob(pattern);
  if (matches.length === 0) problems.push({ path: pattern, reason: notFound(pattern) });
  for (const match of matches) {
    if (match.endsWith("/")) walk(match.slice(0, -1), extensions, paths, problems);
    else paths.add(match);
  }
}

function walk(
  folder: string,
  extensions: readonly string[],
  paths: Set<string>,
  problems: { path: string; reason: string }[],
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push({
      path: folder,
      reason: error instanceof Error && "code" in error ? String(error.code) : String(error),
    });
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name)) walk(path, extensions, paths, problems);
    } else if (
      extensions.includes(entry.name.slice(entry.name.lastIndexOf(".") + 1).toLowerCase()) &&
      isReadable(path, entry)
    ) {
      paths.add(path);
    }
  }
}

/**
 * Whether an entry of a folder is a file to read. A linked folder may lead back up; a pipe or a device, linked or not, has no
 * end to wait for. A broken link is kept: reading it tells what is wrong.
 */
function isReadable(path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}
