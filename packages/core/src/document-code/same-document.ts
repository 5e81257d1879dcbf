import type { CodeSystem } from "./document-types.ts";

/** Days on which congresses of the Party closed and its numbers began anew; only used to keep silent. */
const congresses: readonly string[] = [
  "2001-04-22",
  "2006-04-25",
  "2011-01-19",
  "2016-01-28",
  "2021-02-01",
  "2026-01-23",
];

/**
 * Whether two dates given for one code are likely meant for one document, so that one of them is wrong. A code with a
 * year names one document. Other codes come again each year (of the state) or each term (of the Party): two dates in
 * one year, with no congress between, or that differ in the year alone, as slips do.
 */
export function isLikelySameDocument(
  code: { readonly system: CodeSystem; readonly year: number | undefined },
  a: string,
  b: string,
): boolean {
  if (a === b) return true;
  if (code.year !== undefined) return true;
  if (a.slice(4) === b.slice(4)) return true;
  if (a.slice(0, 4) !== b.slice(0, 4)) return false;
  const [early, late] = a < b ? [a, b] : [b, a];
  return code.system !== "party" || !congresses.some((day) => early <= day && day < late);
}
