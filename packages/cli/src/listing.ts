import type { CheckedFile } from "./check-file.ts";

/** Leaves out of the reports what goes beyond a number of diagnostics; a file says how many of its own were left out. */
export type Listing = (file: CheckedFile) => CheckedFile;

/** Lists the first `most` diagnostics of a run; all when that is undefined. What is left out is counted before. */
export function openListing(most: number | undefined): Listing {
  if (most === undefined) return (file) => file;
  let left = most;
  return (file) => {
    const listed = Math.min(left, file.diagnostics.length);
    left -= listed;
    const unlisted = file.diagnostics.length - listed;
    return unlisted === 0 ? file : { ...file, diagnostics: file.diagnostics.slice(0, listed), unlisted };
  };
}
