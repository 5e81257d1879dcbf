import { textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { isLetter } from "../../../language/char-class.ts";
import type { Fact } from "../../../rule/rule.ts";
import type { Canonical } from "./known-slogans.ts";
import type { QuotedSlogan } from "./quoted-slogans.ts";

/** The key of slogans that stand in no quotation marks. */
export const bareKey = "bare";

/** What may stand between two items. */
const separators = [", ", " - ", " – ", "; ", " và ", ","];

/** Finds the slogans of a list where a block has them whole and without quotation marks. */
export function findBareSlogans(block: BlockText, slogans: readonly Canonical[]): readonly Fact<QuotedSlogan>[] {
  if (slogans.length === 0) return [];
  const lower = block.text.toLowerCase();
  if (lower.length !== block.text.length) return [];
  const facts: Fact<QuotedSlogan>[] = [];
  for (const slogan of slogans) {
    const [first = ""] = slogan.items;
    for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + first.length)) {
      const end = endOf(lower, at, slogan.items);
      if (end === 0 || isQuoted(block, at)) continue;
      const { items, labels, separator } = slogan;
      const text = block.text.slice(at, end);
      facts.push({ key: bareKey, range: textRange(at, end), data: { text, items, labels, separator } });
    }
  }
  return facts;
}

/** Where the items end that start at `start`; 0 when they are not all there. */
function endOf(lower: string, start: number, items: readonly string[]): number {
  if (isLetter(lower.charCodeAt(start - 1))) return 0;
  let at = start;
  for (let index = 0; index < items.length; index++) {
    if (index > 0) {
      const from = at;
      const separator = separators.find((candidate) => lower.startsWith(candidate, from));
      if (separator === undefined) return 0;
      at += separator.length;
    }
    const item = items[index] ?? "";
    if (!lower.startsWith(item, at)) return 0;
    at += item.length;
  }
  return isLetter(lower.charCodeAt(at)) ? 0 : at;
}

function isQuoted(block: BlockText, at: number): boolean {
  return block.quotations.some(({ start, end }) => start < at && at < end);
}
