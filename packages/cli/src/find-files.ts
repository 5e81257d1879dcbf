import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/** What the arguments name: files to check, in order and once each, and what could not be reached. */
export interface FoundFiles {
  readonly paths: readonly string[];
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
  /** Files named by themselves that `.soatvanignore` leaves out. */
  readonly leftOut: readonly string[];
}

/** Says which kind of ignore file leaves a path out. */
export type IgnoreFilter = (
  path: string,
  kind: "file" | "folder",
) => Promise<"soatvanignore" | "gitignore" | undefined>;

/** How to look for files. */
export interface FindOptions {
  readonly extensions: readonly string[];
  notFound(path: string): string;
  badGlob(pattern: string): string;
  readonly ignoredBy?: IgnoreFilter | undefined;
}

/** Folders nobody writes documents in. */
const skippedFolders = new Set(["node_modules", "dist", "coverage"]);

/** Standard input. */
export const STDIN = "-";

/**
 * Resolves files, folders and globs. A file named by itself is always checked, unless `.soatvanignore` leaves it out; a
 * folder gives the files of known endings in it and below, without hidden ones, linked folders and what git ignores. What
 * cannot be reached is reported, never skipped.
 */
export async function findFiles(args: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const search = new Search(options);
  for (const arg of args) await search.add(arg);
  return { paths: search.paths, problems: search.problems, leftOut: search.leftOut };
}

class Search {
  /** By place, so that `a.txt` and `./a.txt` are one file. */
  readonly #found = new Map<string, string>();
  readonly problems: { path: string; reason: string }[] = [];
  readonly leftOut: string[] = [];
  readonly #options: FindOptions;

  constructor(options: FindOptions) {
    this.#options = options;
  }

  get paths(): readonly string[] {
    return [...this.#found.values()];
  }

  async add(arg: string): Promise<void> {
    if (arg === STDIN) {
      this.#found.set(arg, arg);
      return;
    }
    const kind = kindOf(arg);
    if (kind === "folder") await this.#walk(arg);
    else if (kind === "file") await this.#addNamed(arg);
    else if (/[*?[{(!]/u.test(arg)) await this.#addMatches(arg);
    else this.problems.push({ path: arg, reason: kind === "missing" ? this.#options.notFound(arg) : kind });
  }

  async #addNamed(path: string): Promise<void> {
    const ignored = await this.#options.ignoredBy?.(path, "file");
    if (ignored === "soatvanignore") this.leftOut.push(path);
    else this.#take(path);
  }

  #take(path: string): void {
    const place = resolve(path);
    if (!this.#found.has(place)) this.#found.set(place, path);
  }

  /** The glob library is loaded only for a glob. */
  async #addMatches(pattern: string): Promise<void> {
    const { matchFiles } = await import("./match-files.ts");
    const matches = matchFiles(pattern);
    if (matches === undefined) {
      this.problems.push({ path: pattern, reason: this.#options.badGlob(pattern) });
      return;
    }
    if (matches.length === 0) this.problems.push({ path: pattern, reason: this.#options.notFound(pattern) });
    for (const match of matches) {
      if (match.endsWith("/")) await this.#walk(match.slice(0, -1));
      else if ((await this.#options.ignoredBy?.(match, "file")) === undefined) this.#take(match);
    }
  }

  async #walk(folder: string): Promise<void> {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
      this.problems.push({ path: folder, reason });
      return;
    }
    const { ignoredBy } = this.#options;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      const kind = entry.isDirectory() ? "folder" : "file";
      if (kind === "folder" ? skippedFolders.has(entry.name) : !this.#isDocument(path, entry)) continue;
      if (ignoredBy !== undefined && (await ignoredBy(path, kind)) !== undefined) continue;
      if (kind === "folder") await this.#walk(path);
      else this.#take(path);
    }
  }

  #isDocument(path: string, entry: Dirent): boolean {
    const extension = entry.name.slice(entry.name.lastIndexOf(".") + 1).toLowerCase();
    return this.#options.extensions.includes(extension) && isReadable(path, entry);
  }
}

function kindOf(path: string): string {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return code === "ENOENT" ? "missing" : code;
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
