import { knownWordsTable } from "./known-words.generated.ts";

let known: ReadonlySet<string> | undefined;

/**
 * True for a word that good Vietnamese text uses though it is no Vietnamese syllable: loan words (`blốc`, `clíp`), foreign
 * words without marks that look like Vietnamese ones (`top`, `set`), units, names of peoples and places. In small letters.
 */
export function isKnownWord(word: string): boolean {
  known ??= new Set(knownWordsTable.split(" "));
  return known.has(word);
}
