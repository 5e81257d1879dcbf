import { type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { isQuoted } from "../../../language/name-like.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedEdit, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { isWordOfItsOwn, pairOf, type Spelling, spellingOf } from "./pairs.ts";

type Letter = "i" | "y";

/** Where a block writes the syllable, in order: the start of each word, doubled, and one more where it is written with y. */
type Places = readonly number[];

interface CollectedFact extends Fact<Places> {
  forms: number;
  readonly data: number[];
}

/** One word written with i and with y in one document: `kỹ thuật` and `kĩ năng`. */
export const iY: Rule = defineRule({
  scope: "document",
  name: "consistency/i-y",
  severity: "info",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Không văn bản nào quy định chung cách viết i hay y; thông lệ là dùng một cách trong cả văn bản. Quyết định 1989/QĐ-BGDĐT (2018) chỉ áp dụng cho sách giáo khoa.",
      en: "No document settles i or y in general; by convention one is used throughout. Decision 1989/QĐ-BGDĐT (2018) binds schoolbooks only.",
    },
  },
  description: {
    vi: "Một chữ khi viết “i”, khi viết “y” trong cùng một văn bản.",
    en: "A word written now with “i”, now with “y” in one document.",
  },
  messages: defineMessages(
    {
      mixed: "Văn bản viết lẫn “{odd}” ({few} lần) và “{usual}” ({many} lần).",
      other: "Ở đây viết “{usual}”.",
      unify: "Đổi “{odd}” thành “{usual}” ở {few} chỗ",
    },
    {
      mixed: "The document writes both “{odd}” ({few} ×) and “{usual}” ({many} ×).",
      other: "Written “{usual}” here.",
      unify: "Change “{odd}” to “{usual}”, {few} ×",
    },
  ),
  fewestForms: 2,
  collect(block): readonly Fact<Places>[] {
    const { words, wordMarks } = block;
    const { variants } = wordMarks;
    let facts: CollectedFact[] | undefined;
    let range: TextRange | undefined;
    for (let each = 0; each < variants.count; each++) {
      const index = variants.tag(each);
      const tag = words.tag(index);
      if ((tag & WordFlag.capitalized) !== 0) continue;
      const spelling = spellingOf(syllableOf(tag));
      if (spelling === undefined || isExempt(block, spelling, index)) continue;
      const start = words.start(index);
      const place = 2 * start + (spelling.letter === "y" ? 1 : 0);
      const form = spelling.letter === "i" ? 1 : 2;
      const known = facts === undefined ? undefined : factOf(facts, spelling.pair.y);
      if (known !== undefined) {
        known.forms |= form;
        known.data.push(place);
        continue;
      }
      range ??= textRange(0, block.text.length);
      const fact: CollectedFact = { key: spelling.pair.y, forms: form, range, data: [place] };
      if (facts === undefined) facts = [fact];
      else facts.push(fact);
    }
    return facts ?? noFacts;
  },
  check(facts, { report }) {
    const withI = count(facts, "i");
    const withY = count(facts, "y");
    const [first] = facts;
    const pair = first === undefined ? undefined : pairOf(first.key);
    if (first === undefined || pair === undefined || withI === 0 || withY === 0) return;
    const rarer: Letter = withI > withY ? "y" : "i";
    const more: Letter = rarer === "i" ? "y" : "i";
    const at = facts.find((fact) => startsOf(fact, rarer).length > 0) ?? first;
    const model = facts.find((fact) => startsOf(fact, more).length > 0) ?? first;
    const names = { odd: pair[rarer], usual: pair[more] };
    const counts = { few: Math.min(withI, withY), many: Math.max(withI, withY) };
    const edits = facts.flatMap((fact) => editsOf(fact, rarer, names.usual));
    const data = { odd: names.odd, usual: names.usual, few: counts.few };
    report({
      message: "mixed",
      data: { ...names, ...counts },
      at,
      range: wordRange(at, rarer),
      related: [{ message: "other", data: { usual: names.usual }, at: model, range: wordRange(model, more) }],
      fixes: withI === withY ? [] : [{ message: "unify", data, safety: "unsafe", edits }],
    });
  },
});

const noFacts: readonly Fact<Places>[] = [];

/** The fact of a pair: a loop, where a call of `find` for every word would make a function each time. */
function factOf(facts: readonly CollectedFact[], key: string): CollectedFact | undefined {
  for (const fact of facts) if (fact.key === key) return fact;
  return undefined;
}

/** Where the block writes the word with a letter. */
function startsOf({ data }: PlacedFact<Places>, letter: Letter): readonly number[] {
  const bit = letter === "y" ? 1 : 0;
  return data.filter((place) => (place & 1) === bit).map((place) => place >>> 1);
}

function count(facts: readonly PlacedFact<Places>[], letter: Letter): number {
  let total = 0;
  for (const fact of facts) total += startsOf(fact, letter).length;
  return total;
}

function wordRange(fact: PlacedFact<Places>, letter: Letter): TextRange {
  const [start = 0] = startsOf(fact, letter);
  return textRange(start, start + fact.key.length);
}

function editsOf(at: PlacedFact<Places>, letter: Letter, text: string): readonly PlacedEdit<Places>[] {
  return startsOf(at, letter).map((start) => ({ at, range: textRange(start, start + at.key.length), text }));
}

function isExempt(block: BlockText, { pair, letter }: Spelling, index: number): boolean {
  if (letter === "i" && standsInPhrase(block, pair.i, index)) return true;
  const start = block.words.start(index);
  return block.verbatim.holds(start) || isQuoted(block, start);
}

function standsInPhrase({ words, text }: BlockText, word: string, index: number): boolean {
  const neighbour = (at: number): string =>
    at < 0 || at >= words.count ? "" : text.slice(words.start(at), words.end(at)).toLowerCase();
  return isWordOfItsOwn(neighbour(index - 1), word, neighbour(index + 1));
}
