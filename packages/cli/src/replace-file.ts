import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Replaces a file's content whole: written beside it, flushed, then renamed over it, so that the file is the old or the
 * new one and never half of either. Keeps the mode; follows a link to the file it names.
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const target = realpathSync(path);
  writeBeside(target, bytes, statSync(target).mode);
}

/** Writes a file of our own whole, with the folders above it. What stood there is replaced in one step. */
export function writeWhole(path: string, text: string): void {
  makeFolders(dirname(path));
  const stat = statSync(path, { throwIfNoEntry: false });
  // A device or a pipe, such as /dev/stderr, cannot be renamed over.
  if (stat !== undefined && !stat.isFile()) writeFileSync(path, text);
  else writeBeside(path, Buffer.from(text), stat?.mode ?? 0o644);
}

/** Level by level: the recursion of `mkdirSync` never ends where a file system makes no folder (`/proc/x/y`). */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolders(dirname(path));
  mkdirSync(path);
}

function writeBeside(target: string, bytes: Uint8Array, mode: number): void {
  // Threads of one process write too; asking for their number would load what a page can be checked in.
  const unique = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  const beside = join(dirname(target), `.${basename(target)}.${unique}.soatvan`);
  try {
    const file = openSync(beside, "wx", mode);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
