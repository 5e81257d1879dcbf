import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The day on which the pages are checked, so that rules about dates say the same each time. */
export const today = "2026-11-24";

/** A page of the samples. */
export interface Page {
  readonly name: string;
  readonly text: string;
}

/** The pages of a folder of samples, in the order of their names. */
export function readPages(folder: "clean" | "faulty"): readonly Page[] {
  const path = fileURLToPath(new URL(`${folder}/`, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${path}${name}`, "utf8") }));
}
