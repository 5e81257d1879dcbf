import { foldLetters } from "./fold-letters.ts";

/**
 * Whether two abbreviations are one slip apart: a letter too many, too few, wrong, or two neighbours swapped. Case and
 * Đ written as D do not count. False for the same abbreviation.
 */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [foldLetters(a), foldLetters(b)] : [foldLetters(b), foldLetters(a)];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (at === short.length) return a !== b;
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** The names one slip away from a wrong one. */
export function oneEditFrom(wrong: string, names: Iterable<string>): readonly string[] {
  return [...new Set(names)].filter((name) => isOneEditApart(wrong, name));
}
