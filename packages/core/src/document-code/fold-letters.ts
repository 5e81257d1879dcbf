/**
 * Letters of an abbreviation as compared when they may be miswritten: capitals, with Đ, Ð (U+00D0) and Ɖ (U+0189) as D,
 * and Ư as U.
 */
export function foldLetters(code: string): string {
  return code.toUpperCase().replace(/[ĐÐƉ]/gu, "D").replaceAll("Ư", "U");
}
