import type { CodeSystem } from "./document-types.ts";

/** Congresses of the Party and the days on which they closed and its numbers began anew. The days were not read in their sources. */
const congresses: readonly (readonly [term: string, from: string])[] = [
  ["IX", "2001-04-22"],
  ["X", "2006-04-25"],
  ["XI", "2011-01-19"],
  ["XII", "2016-01-28"],
  ["XIII", "2021-02-01"],
  ["XIV", "2026-01-23"],
];

/** The term (khóa) of the Party in which a day lies, in Roman numerals; undefined before the ninth. Expects `YYYY-MM-DD`. */
export function termOfDate(day: string): string | undefined {
  return congresses.findLast(([, from]) => from < day)?.[0];
}

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
  return code.system !== "party" || termOfDate(early) === termOfDate(late);
}
