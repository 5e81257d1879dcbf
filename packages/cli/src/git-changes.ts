import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** Lines of a file, from 1: all of them for a new file, else the ranges that were added or changed; none for one only renamed. */
export type ChangedLines = "all" | readonly { readonly from: number; readonly to: number }[];

/** The files that differ from a commit, by absolute path. */
export type Changes = ReadonlyMap<string, ChangedLines>;

/**
 * What differs between a commit and the files as they are, new files that git does not know yet included. For a branch the
 * comparison is with where this branch left it, as a review shows it.
 * @throws Error with git's own words when this is no repository or the commit does not exist.
 */
export function changesSince(ref: string): Changes {
  const top = git(["rev-parse", "--show-toplevel"]).trim();
  const base = mergeBase(ref);
  const options = ["-c", "core.quotePath=false", "-c", "diff.noprefix=false", "-c", "diff.mnemonicPrefix=false"];
  const diff = [...options, "diff", "--no-ext-diff", "--no-color", "--find-renames", "--diff-filter=AMR"];
  const names = git([...diff, "--name-only", "-z", base, "--"])
    .split("\0")
    .filter(Boolean);
  const patches = splitPatches(git([...diff, "--unified=0", base, "--"]));
  const changes = new Map<string, ChangedLines>();
  // Patches come in the order of the names; names in patches are quoted in ways of their own.
  for (const [index, name] of names.entries()) changes.set(resolve(top, name), hunks(patches[index] ?? ""));
  const unknown = git(["ls-files", "--others", "--exclude-standard", "--full-name", "-z", top]).split("\0");
  for (const name of unknown.filter(Boolean)) changes.set(resolve(top, name), "all");
  return changes;
}

/** The changed files as paths from here, those below the given real paths only; all when none is given. */
export function changedPaths(changes: Changes, roots: readonly string[]): readonly string[] {
  // Git gives the real path; here may be reached by a link.
  const here = realpathSync(process.cwd());
  return [...changes.keys()]
    .filter((path) => roots.length === 0 || roots.some((root) => path === root || path.startsWith(join(root, "/"))))
    .map((path) => relative(here, path))
    .sort();
}

function mergeBase(ref: string): string {
  try {
    return git(["merge-base", "HEAD", ref]).trim();
  } catch {
    // Unrelated histories, or a tree: compare as it is. A name that does not exist fails here.
    return git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{tree}`]).trim();
  }
}

function git(args: readonly string[]): string {
  return execFileSync("git", [...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    stdio: ["ignore", "pipe", "pipe"],
    // What it says when it fails is looked at: in one language.
    env: { ...process.env, LC_ALL: "C" },
  });
}

function splitPatches(diff: string): readonly string[] {
  return diff.split(/^diff --git /mu).slice(1);
}

function hunks(patch: string): readonly { readonly from: number; readonly to: number }[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)].flatMap(([, start, count]) => {
    const from = Number(start);
    const length = count === undefined ? 1 : Number(count);
    return length === 0 ? [] : [{ from, to: from + length - 1 }];
  });
}
