import type { TextFile } from "./text-file.ts";

/**
 * Reads a plain list of words and phrases, one a line. `#` at the start of a line or after a space starts a comment.
 * A line that is no word or phrase (no letter, a tab, a whole paragraph) is recorded and left out.
 * A word that is there twice, in whatever Unicode form or case, is worth a warning: one of the two may be a slip.
 */
export function readWordList(file: TextFile): readonly string[] {
  const words = new Map<string, string>();
  let start = 0;
  for (const line of file.text.split("\n")) {
    const word = withoutComment(line).trim().normalize("NFC");
    // The same word in another case is another word: “Đảng” and “đảng”.
    if (word !== "" && word !== "\ufeff" && !isPhrase(word)) file.error("bad-word", start, word);
    else if (words.has(word)) file.warn("duplicate-word", start, word);
    else if (word !== "" && word !== "\ufeff") words.set(word, word.replace("\ufeff", ""));
    start += line.length + 1;
  }
  return [...words.values()];
}

/** Longer ones are sentences, or a table of another program. */
const LONGEST_PHRASE = 200;

function isPhrase(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a tab, or whatever else no word has, is what is looked for.
  return text.length <= LONGEST_PHRASE && /\p{L}/u.test(text) && !/[\u0000-\u001f]/u.test(text);
}

function withoutComment(line: string): string {
  for (let at = line.indexOf("#"); at >= 0; at = line.indexOf("#", at + 1)) {
    const before = line[at - 1];
    if (before === undefined || before === " " || before === "\t" || before === "\ufeff") return line.slice(0, at);
  }
  return line;
}
