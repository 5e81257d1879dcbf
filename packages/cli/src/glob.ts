import { globSync } from "tinyglobby";

/** More stars in one name, or more `**`, than anyone needs: the library goes back and forth among them without end. */
const MOST_STARS = 4;

/** Whether a glob would take more time than its use is worth: `*a*a*a*a*a*a*b`, `+(a|aa)`. */
export function isTooCostly(pattern: string): boolean {
  const names = pattern.split("/");
  if (/[@+*?!]\(/u.test(pattern) || names.filter((name) => name === "**").length > MOST_STARS) return true;
  return names.some((name) => name !== "**" && name.split("*").length - 1 > MOST_STARS);
}

/** Files and folders that match a glob, sorted; folders end in a slash. Loaded only when a glob is given. */
export function matchGlob(pattern: string): readonly string[] {
  return globSync(pattern, { onlyFiles: false, expandDirectories: false, ignore: ["**/node_modules/**"] }).sort();
}
