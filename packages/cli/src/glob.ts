import { globSync } from "tinyglobby";

/** Files and folders that match a glob, sorted; folders end in a slash. Loaded only when a glob is given. */
export function matchGlob(pattern: string): readonly string[] {
  return globSync(pattern, { onlyFiles: false, expandDirectories: false, ignore: ["**/node_modules/**"] }).sort();
}
