import { readTable } from "../../../document-code/table.ts";
import { residueTable } from "./residue.generated.ts";

/** A phrase that pages put around an article. */
export interface ResiduePhrase {
  readonly words: readonly string[];
  /** Says by itself that the line is none of the article; else it may stand beside one that does. */
  readonly isLabel: boolean;
  /** False when nobody has seen it on a page at hand. */
  readonly verified: boolean;
}

let byFirstWord: ReadonlyMap<string, readonly ResiduePhrase[]> | undefined;

/**
 * Whether a line is nothing but words of a page: each of its words (small letters, in order) belongs to a phrase of the
 * table, and one of them at least is a label. Returns the best-known label; undefined for text of an article.
 */
export function findResidue(words: readonly string[]): ResiduePhrase | undefined {
  byFirstWord ??= readPhrases();
  let label: ResiduePhrase | undefined;
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, byFirstWord);
    if (phrase === undefined) return undefined;
    if (phrase.isLabel && label?.verified !== true) label = phrase;
    at += phrase.words.length;
  }
  return label;
}

/** The longest phrase that starts at a word. */
function phraseAt(
  words: readonly string[],
  at: number,
  phrases: ReadonlyMap<string, readonly ResiduePhrase[]>,
): ResiduePhrase | undefined {
  const starting = phrases.get(words[at] ?? "") ?? [];
  return starting.find((phrase) => phrase.words.every((word, index) => words[at + index] === word));
}

function readPhrases(): ReadonlyMap<string, readonly ResiduePhrase[]> {
  const phrases = new Map<string, ResiduePhrase[]>();
  for (const { role, text = "", status } of readTable(residueTable)) {
    const words = text.split(" ");
    const phrase = { words, isLabel: role === "label", verified: status === "verified" };
    const known = phrases.get(words[0] ?? "");
    if (known === undefined) phrases.set(words[0] ?? "", [phrase]);
    else known.push(phrase);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
