import type { BlockText } from "../document/block-text.ts";
import type { Knowledge } from "./knowledge.ts";

interface TeamPhrase {
  readonly text: string;
  /** Where the word stands in the phrase. */
  readonly at: number;
}

/** Team phrases by each of their words in small letters. */
const tables = new WeakMap<Knowledge, ReadonlyMap<string, readonly TeamPhrase[]>>();

/**
 * True when the word at that index is part of a word or phrase that the team's dictionary holds. An entry in small letters
 * is right in every case; one with a capital is right as written and in ALL CAPS. White space between the words of an
 * entry is one space.
 */
export function isTeamWord(block: BlockText, index: number, knowledge: Knowledge): boolean {
  if (knowledge.words.length === 0) return false;
  let table = tables.get(knowledge);
  if (table === undefined) {
    table = readTable(knowledge.words);
    tables.set(knowledge, table);
  }
  const start = block.words.start(index);
  const word = block.text.slice(start, block.words.end(index)).toLowerCase();
  return table.get(word)?.some((phrase) => stands(block.text, start - phrase.at, phrase.text)) ?? false;
}

function stands(text: string, start: number, entry: string): boolean {
  if (start < 0) return false;
  const found = text.slice(start, start + entry.length);
  if (isLetterAt(text, start - 1) || isLetterAt(text, start + entry.length)) return false;
  if (entry === entry.toLowerCase()) return found.toLowerCase() === entry;
  return found === entry || found === entry.toUpperCase();
}

function isLetterAt(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at));
}

function readTable(words: readonly string[]): ReadonlyMap<string, readonly TeamPhrase[]> {
  const table = new Map<string, TeamPhrase[]>();
  for (const entry of words) {
    const text = entry.normalize("NFC");
    for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const word = match[0].toLowerCase();
      const list = table.get(word) ?? [];
      list.push({ text, at: match.index });
      table.set(word, list);
    }
  }
  return table;
}
