import { type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { syllableOf } from "../../../language/scan.ts";
import type { SyllableCode } from "../../../language/syllable.ts";
import { codeOfWord } from "../../../language/syllable-index.ts";
import type { Item } from "./items.ts";

/** Shorter enumerations are said in plain words as well. */
const FEWEST_ITEMS = 3;
const MOST_ITEMS = 12;
const MOST_WORDS_IN_ITEM = 6;
/** Words between “phương châm” and the first item: “phương châm hành động của ngành là”. */
const MOST_WORDS_BETWEEN = 6;
/** An item of a list is short; a longer stretch after a comma goes on with the sentence. */
const LONGEST_NEXT_ITEM = 3;

/** Words with which a sentence goes on after a slogan: “… sáng tạo trong công việc”. */
const goingOn: ReadonlySet<string> = new Set(
  "của trong để cho với từ tại được mà đã là nhằm vào ở theo khi đến thì trên do".split(" "),
);

let and: SyllableCode | undefined;

/**
 * The enumerations of a block that words such as “phương châm” introduce and no quotation marks enclose: each as its items. The
 * first has the words before it with it, the last those after it: “của ngành là kỷ cương, trách nhiệm, sáng tạo trong công
 * việc” (see `findWithin`).
 */
export function findIntroduced(block: BlockText): readonly (readonly Item[])[] {
  const { mottoWords } = block.wordMarks;
  let found: (readonly Item[])[] | undefined;
  let past = 0;
  for (let place = 0; place < mottoWords.count; place++) {
    const start = mottoWords.start(place);
    // “tinh thần của phương châm …” introduces one enumeration.
    if (start < past) continue;
    const items = itemsAfter(block, mottoWords.tag(place));
    if (items === undefined || !block.isOwnText(start)) continue;
    past = items[0]?.end ?? past;
    found ??= [];
    found.push(items);
  }
  return found ?? none;
}

const none: readonly (readonly Item[])[] = [];

/** The items after a word, up to what is no enumeration of short items; undefined when there are too few. */
function itemsAfter(block: BlockText, introducer: number): readonly Item[] | undefined {
  const { words } = block;
  and ??= codeOfWord("và");
  let items: Item[] | undefined;
  let from = introducer + 1;
  let most = MOST_WORDS_BETWEEN + MOST_WORDS_IN_ITEM;
  let index = from;
  for (; index < words.count && index - from < most; index++) {
    const gap = gapBefore(block, index);
    const isAnd = syllableOf(words.tag(index)) === and;
    if (gap === "space" && !isAnd) continue;
    if (gap === "colon" && items === undefined && index - introducer <= MOST_WORDS_BETWEEN + 1) {
      // “khẩu hiệu của năm nay là: …”
      from = index;
      continue;
    }
    if (gap === "colon" || gap === "other" || items?.length === MOST_ITEMS) break;
    if (index === from) return undefined;
    items ??= [];
    items.push(itemOf(block, from, index - 1));
    // `trách nhiệm, và sáng tạo`
    from = isAnd ? index + 1 : index;
    most = MOST_WORDS_IN_ITEM;
  }
  if (items === undefined || items.length + 1 < FEWEST_ITEMS || index <= from) return undefined;
  items.push(itemOf(block, from, index - 1));
  return items;
}

function itemOf({ words, text }: BlockText, from: number, last: number): Item {
  const [start, end] = [words.start(from), words.end(last)];
  return { start, end, key: text.slice(start, end).toLowerCase() };
}

/** What stands between a word and the one before it: one space, a colon, what separates items, or something else. */
function gapBefore({ words, text }: BlockText, index: number): "space" | "colon" | "separator" | "other" {
  const [end, start] = [words.end(index - 1), words.start(index)];
  if (text.charCodeAt(start - 1) !== 0x20 || start - end > 3) return "other";
  if (start - end === 1) return "space";
  const mark = text.charAt(end);
  if (start - end === 2) return mark === ":" ? "colon" : mark === "," || mark === ";" ? "separator" : "other";
  const dash = text.charAt(end + 1);
  return mark === " " && (dash === "-" || dash === "–") ? "separator" : "other";
}

/** Where an introduced enumeration has exactly the items of a slogan, in their order; undefined when it does not. */
export function findWithin(text: string, items: readonly Item[], slogan: readonly string[]): TextRange | undefined {
  const last = slogan.length - 1;
  const [first, final] = [items[0], items[last]];
  if (slogan.length < FEWEST_ITEMS || first === undefined || final === undefined) return undefined;
  for (let index = 1; index < last; index++) if (items[index]?.key !== slogan[index]) return undefined;
  const [head = "", tail = ""] = [slogan[0], slogan[last]];
  const before = first.key.slice(0, first.key.length - head.length);
  if (!first.key.endsWith(head) || (before !== "" && !before.endsWith(" "))) return undefined;
  if (before.split(" ").length > MOST_WORDS_BETWEEN + 1 || !final.key.startsWith(tail)) return undefined;
  if (!endsThere(final.key.slice(tail.length), items[slogan.length])) return undefined;
  const range = textRange(first.end - head.length, final.start + tail.length);
  // Where small letters are longer than capitals, no place can be told by them.
  return text.slice(range.start, first.end).toLowerCase() === head ? range : undefined;
}

/** Whether the slogan ends where its last item does: what stands after it goes on with the sentence, not with the list. */
function endsThere(rest: string, next: Item | undefined): boolean {
  if (rest !== "") return rest.startsWith(" ") && goingOn.has(rest.trimStart().split(" ")[0] ?? "");
  if (next === undefined) return true;
  const words = next.key.split(" ");
  return words.length > LONGEST_NEXT_ITEM || goingOn.has(words[0] ?? "");
}
