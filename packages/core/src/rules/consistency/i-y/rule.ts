import { type TextRange, textRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../../../document/block-text.ts";
import { isQuoted } from "../../../language/name-like.ts";
import { syllableOf, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedEdit, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { isWordOfItsOwn, type Pair, type Spelling, spellingOf } from "./pairs.ts";

type Letter = "i" | "y";

/** Where a block writes the syllable with i, and where with y. */
interface Data {
  readonly pair: Pair;
  readonly i: readonly number[];
  readonly y: readonly number[];
}

interface CollectedFact extends Fact<Data> {
  forms: number;
  readonly data: { readonly pair: Pair; i: number[]; y: number[] };
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
  collect(block): readonly Fact<Data>[] {
    const { words, wordMarks } = block;
    const { variants } = wordMarks;
    let facts: CollectedFact[] | undefined;
    let range: TextRange | undefined;
    for (let place = 0; place < variants.count; place++) {
      const index = variants.tag(place);
      const tag = words.tag(index);
      if ((tag & WordFlag.capitalized) !== 0) continue;
      const spelling = spellingOf(syllableOf(tag));
      if (spelling === undefined || isExempt(block, spelling, index)) continue;
      const start = words.start(index);
      facts ??= [];
      range ??= textRange(0, block.text.length);
      let fact = facts.find(({ key }) => key === spelling.pair.y);
      if (fact === undefined) {
        fact = {
          key: spelling.pair.y,
          forms: 0,
          range,
          data: { pair: spelling.pair, i: noStarts, y: noStarts },
        };
        facts.push(fact);
      }
      fact.forms |= spelling.letter === "i" ? 1 : 2;
      const known = fact.data[spelling.letter];
      if (known.length === 0) fact.data[spelling.letter] = [start];
      else known.push(start);
    }
    return facts ?? noFacts;
  },
  check(facts, { report }) {
    const withI = count(facts, "i");
    const withY = count(facts, "y");
    const [first] = facts;
    if (first === undefined || withI === 0 || withY === 0) return;
    const rarer: Letter = withI > withY ? "y" : "i";
    const more: Letter = rarer === "i" ? "y" : "i";
    const at = facts.find((fact) => fact.data[rarer].length > 0) ?? first;
    const model = facts.find((fact) => fact.data[more].length > 0) ?? first;
    const { pair } = first.data;
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

/** Shared by all facts that lack a letter; never filled. */
const noStarts: number[] = [];
const noFacts: readonly Fact<Data>[] = [];

function count(facts: readonly PlacedFact<Data>[], letter: Letter): number {
  let total = 0;
  for (const fact of facts) total += fact.data[letter].length;
  return total;
}

function wordRange(fact: PlacedFact<Data>, letter: Letter): TextRange {
  const [start = 0] = fact.data[letter];
  return textRange(start, start + fact.key.length);
}

function editsOf(at: PlacedFact<Data>, letter: Letter, text: string): readonly PlacedEdit<Data>[] {
  return at.data[letter].map((start) => ({ at, range: textRange(start, start + at.key.length), text }));
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
