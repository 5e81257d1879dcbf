import type { BlockText } from "../document/block-text.ts";
import { Feature, WordFlag } from "./scan.ts";

/**
 * True for a word that may be part of a proper name: capitalised, next to another capitalised word with one space between
 * (`Nguyễn Thị Thủy`, `Khánh Hòa`). Words that are all capitals are no names by this test.
 */
export function isNameLike(block: BlockText, index: number): boolean {
  const { words } = block;
  if (!isCapitalized(words.tag(index))) return false;
  return (
    (index > 0 && isCapitalized(words.tag(index - 1)) && joined(block, index - 1)) ||
    (index + 1 < words.count && isCapitalized(words.tag(index + 1)) && joined(block, index))
  );
}

function isCapitalized(tag: number): boolean {
  return (tag & WordFlag.capitalized) !== 0 && (tag & WordFlag.innerCapital) === 0;
}

/** One space between this word and the next. */
function joined({ words, text }: BlockText, index: number): boolean {
  const end = words.end(index);
  return words.start(index + 1) === end + 1 && text.charCodeAt(end) === 0x20;
}

/** True when a place lies inside a quotation: those are other people's words. */
export function isQuoted(block: BlockText, at: number): boolean {
  if (!block.has(Feature.openQuote) && !block.has(Feature.straightQuote)) return false;
  for (const { start, end } of block.quotations) if (start <= at && at < end) return true;
  return false;
}
