import { mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FileAccess, FileEntry } from "./environment.ts";

/** The files of a disk. */
export const nodeFiles: FileAccess = {
  read: (uri) =>
    onDisk(uri, async (path) => {
      // A pipe or a device has no end to wait for; a configuration may name one.
      if (!(await stat(path)).isFile()) return undefined;
      return new Uint8Array(await readFile(path));
    }),
  list: (uri) =>
    onDisk(uri, async (path) => {
      const entries = await readdir(path, { withFileTypes: true });
      const base = pathToFileURL(`${path}/`);
      return entries
        .flatMap((entry): readonly FileEntry[] => {
          if (!entry.isFile() && !entry.isDirectory()) return [];
          const address = new URL(encodeURIComponent(entry.name), base).href;
          return [{ uri: address, kind: entry.isFile() ? "file" : "folder" }];
        })
        .sort((a, b) => (a.uri < b.uri ? -1 : 1));
    }),
  real: (uri) => onDisk(uri, async (path) => pathToFileURL(await realpath(path)).href),
  changedAt: (uri) => onDisk(uri, async (path) => (await stat(path)).mtimeMs),
  write: async (uri, text) =>
    (await onDisk(uri, async (path) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      return true;
    })) === true,
};

/** Undefined for an address that is no file of the disk, and for whatever the disk refuses. */
async function onDisk<Value>(uri: string, work: (path: string) => Promise<Value>): Promise<Value | undefined> {
  try {
    return uri.startsWith("file:") ? await work(fileURLToPath(uri)) : undefined;
  } catch {
    return undefined;
  }
}
