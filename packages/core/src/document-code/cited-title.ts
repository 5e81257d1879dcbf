import { foldWords } from "./fold-words.ts";
import { wordDistance } from "./word-distance.ts";

/** More words than these apart, and two titles are of different documents, or one is told in other words. */
const MOST_WORDS_APART = 3;

/**
 * Whether two wordings are of one title but not the same: a few words differ. Case, punctuation, the place of tone marks
 * and “về”, “về việc” in front do not count. False for the same wording, and for a wording that only stops earlier.
 */
export function isOtherWording(a: string, b: string): boolean {
  const [left, right] = [titleWords(a), titleWords(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 4 || short.every((word, index) => word === long[index])) return false;
  const most = Math.min(MOST_WORDS_APART, Math.floor(short.length / 3));
  return wordDistance(left, right, most) <= most;
}

function titleWords(title: string): readonly string[] {
  const words = foldWords(title).split(" ");
  const [first, second] = words;
  const start = first === foldWords("về") ? (second === foldWords("việc") ? 2 : 1) : 0;
  return words.slice(start);
}
