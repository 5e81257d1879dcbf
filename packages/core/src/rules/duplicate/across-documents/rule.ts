import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { alignTokens } from "../../../similarity/align.ts";
import { isFormula } from "../../../similarity/formulas.ts";
import { inkedRange, percentOf, sampleOf } from "../../../similarity/wording.ts";

/** More documents are counted, not listed. */
const MOST_LISTED = 20;

interface Options {
  readonly minimumWords: number;
  readonly similarity: number;
}

/** How much of a paragraph is the same as the one it is tied to, in per cent. */
type Percent = number;
type Placed = PlacedFact<undefined, Percent>;

/** A paragraph that stands in several documents, word for word or nearly: one diagnostic for all of them. */
export const acrossDocuments: Rule = defineRule({
  scope: "collection",
  name: "duplicate/across-documents",
  severity: "warning",
  presets: ["press"],
  fixes: "never",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Đăng lại một đoạn ở bài khác phải là chủ ý của người biên tập; không văn bản nào quy định thành điều khoản.",
      en: "Printing a paragraph again in another article must be the editor's intent; no document states it as a clause.",
    },
  },
  description: {
    vi: "Một đoạn văn xuất hiện ở nhiều văn bản được kiểm tra cùng nhau.",
    en: "A paragraph that stands in several documents that are checked together.",
  },
  messages: defineMessages(
    {
      shared: "Đoạn “{sample}” còn xuất hiện trong {count} văn bản khác.",
      copy: "Ở đây lặp lại nguyên văn.",
      similar: "Ở đây gần như lặp lại, giống {percent}%.",
    },
    {
      shared: "The paragraph “{sample}” also stands in other documents: {count}.",
      copy: "The same here, word for word.",
      similar: "Nearly the same here, {percent}%.",
    },
  ),
  options: {
    defaults: { minimumWords: 25, similarity: 0.9 } as Options,
    schema: {
      minimumWords: {
        type: "integer",
        minimum: 8,
        description: {
          vi: "Đoạn ngắn hơn được phép có ở nhiều văn bản.",
          en: "Shorter paragraphs may stand in several documents.",
        },
      },
      similarity: {
        type: "number",
        minimum: 0.75,
        maximum: 1,
        description: {
          vi: "Tỷ lệ từ phải giữ nguyên để coi hai đoạn là gần như lặp lại; 1 là chỉ báo đoạn lặp nguyên văn.",
          en: "The share of words that must stay for two paragraphs to count as nearly the same; 1 reports only exact repeats.",
        },
      },
    },
  },
  fewest: 2,
  kinds: ["paragraph", "quotation"],
  collect(block, { options }): readonly Fact<undefined>[] {
    const { tokenCount: tokens } = block;
    if (tokens < options.minimumWords) return [];
    const sketch = options.similarity < 1 ? block.sketch : undefined;
    return [{ key: block.fingerprint, sketch, range: inkedRange(block.text), data: undefined }];
  },
  similarity: ({ similarity }) => similarity,
  match(fact, earlier, { options }): Percent | undefined {
    const alignment = alignTokens(earlier.read().tokens, fact.read().tokens, options.similarity);
    return alignment === undefined ? undefined : percentOf(alignment);
  },
  check(facts, { report }) {
    const [first] = facts;
    const places = firstOfEachDocument(facts);
    if (first === undefined || places.length < 2) return;
    const { text } = first.read();
    if (isFormula(text)) return;
    const percents = new Map(
      facts.flatMap((fact) => (fact.like === undefined ? [] : [[fact.key, fact.like.link] as const])),
    );
    const related = places.slice(1, MOST_LISTED + 1).map((at) => {
      const percent = at.key === first.key ? undefined : percents.get(at.key);
      return percent === undefined
        ? ({ message: "copy", at } as const)
        : ({ message: "similar", data: { percent }, at } as const);
    });
    report({ message: "shared", data: { sample: sampleOf(text), count: places.length - 1 }, at: first, related });
  },
});

function firstOfEachDocument(facts: readonly Placed[]): readonly Placed[] {
  const places: Placed[] = [];
  for (const fact of facts) if (fact.document !== places.at(-1)?.document) places.push(fact);
  return places;
}
