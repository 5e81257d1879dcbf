import { textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import type { Fact, RuleContext } from "../../../rule/rule.ts";
import { type Item, type Separator, splitItems } from "./items.ts";
import { sloganTable } from "./known-slogans.ts";

/** A quoted enumeration, as the rules about slogans keep it. */
export interface QuotedSlogan {
  /** The enumeration as written. */
  readonly text: string;
  /** The items as compared. */
  readonly items: readonly string[];
  /** The items as written. */
  readonly labels: readonly string[];
  readonly separator: Separator;
  /** The items of an enumeration without quotation marks (see `findIntroduced`); it has nothing of the above. */
  readonly introduced?: readonly Item[];
}

/** Shorter quotations are slogans only when a known slogan has one of their items. */
const FEWEST_ITEMS = 3;

/** “Càng nhiều tuổi, tôi càng vui”: somebody speaks of himself, and may be quoted twice in other words. */
function isSpoken(item: string): boolean {
  return ` ${item} `.includes(" tôi ");
}

/** The quoted enumerations of a block. The range of each is the text between the marks. */
export function collectQuotedSlogans(block: BlockText, context: RuleContext<unknown>): readonly Fact<QuotedSlogan>[] {
  const facts: Fact<QuotedSlogan>[] = [];
  const isKnown = (item: string): boolean => sloganTable(context.knowledge, context.today).hasItem(item);
  for (const { innerStart, innerEnd } of block.quotations) {
    const split = splitItems(block.text, innerStart, innerEnd, 2);
    if (split === undefined) continue;
    const items = split.items.map((item) => item.key);
    if ((items.length < FEWEST_ITEMS || items.some(isSpoken)) && !items.some(isKnown)) continue;
    const labels = split.items.map((item) => block.text.slice(item.start, item.end));
    const text = block.text.slice(innerStart, innerEnd);
    const data = { text, items, labels, separator: split.separator };
    facts.push({ key: "", range: textRange(innerStart, innerEnd), data });
  }
  return facts;
}
