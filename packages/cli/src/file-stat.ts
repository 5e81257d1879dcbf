import { type Stats, statSync } from "node:fs";

/** What the system knows of a path; `undefined` when it cannot say, for whatever reason: reading it will tell. */
export function fileStat(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
