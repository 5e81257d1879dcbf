import { textRange } from "@soatvan/unicode-normalize";
import { isSpace } from "../../../language/char-class.ts";
import { fingerprintOf } from "../../../language/tokens.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { alignTokens } from "../../../similarity/align.ts";
import { isFormula, startsWithLabel } from "../../../similarity/formulas.ts";
import { sampleOf } from "../../../similarity/wording.ts";

/** Paragraphs that are this much alike are reported as wholes by `duplicate/paragraph`. */
const ALIKE = 0.9;

interface Options {
  readonly minimumWords: number;
  readonly nearby: number;
}

interface Data {
  /** Names the paragraph the sentence is in. */
  readonly paragraph: string;
}

/** A sentence that stands twice in one paragraph, or in paragraphs close to each other. */
export const sentence: Rule = defineRule({
  scope: "document",
  name: "duplicate/sentence",
  severity: "warning",
  presets: ["party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Một câu viết hai lần gần nhau là lỗi biên tập; không văn bản nào quy định thành điều khoản.",
      en: "A sentence written twice close by is an editing slip; no document states it as a clause.",
    },
  },
  description: {
    vi: "Một câu xuất hiện hai lần trong cùng một đoạn hoặc trong các đoạn gần nhau.",
    en: "A sentence that stands twice in one paragraph or in paragraphs close to each other.",
  },
  messages: defineMessages(
    {
      repeated: "Câu “{sample}” lặp lại nguyên văn một câu ở gần đó phía trên.",
      first: "Câu này xuất hiện trước ở đây.",
      remove: "Xóa câu lặp lại",
    },
    {
      repeated: "The sentence “{sample}” repeats one shortly before it word for word.",
      first: "It stands here before.",
      remove: "Delete the repeated sentence",
    },
  ),
  options: {
    defaults: { minimumWords: 12, nearby: 3 } as Options,
    schema: {
      minimumWords: {
        type: "integer",
        minimum: 4,
        description: { vi: "Câu ngắn hơn được phép lặp lại.", en: "Shorter sentences may repeat." },
      },
      nearby: {
        type: "integer",
        minimum: 0,
        description: {
          vi: "Hai câu cách nhau nhiều đoạn hơn thế này thì không báo; 0 là chỉ xét trong cùng một đoạn.",
          en: "Sentences further apart than this many paragraphs are not reported; 0 looks only within a paragraph.",
        },
      },
    },
  },
  fewest: 2,
  kinds: ["heading", "paragraph", "quotation"],
  collect(block, { options }): readonly Fact<Data>[] {
    if (block.tokenCount < options.minimumWords) return [];
    const { words, numbers, sentences } = block;
    const data: Data = { paragraph: block.fingerprint };
    const tags = block.tokenTags();
    const facts: Fact<Data>[] = [];
    let word = 0;
    let number = 0;
    for (let index = 0; index < sentences.count; index++) {
      const end = sentences.end(index);
      const from = word + number;
      while (word < words.count && words.start(word) < end) word++;
      while (number < numbers.count && numbers.start(number) < end) number++;
      if (word + number - from < options.minimumWords) continue;
      const key = fingerprintOf(tags, from, word + number);
      facts.push({ key, range: textRange(sentences.start(index), end), data });
    }
    return facts;
  },
  check(facts, { options, report }) {
    let before: PlacedFact<Data> | undefined;
    for (const fact of facts) {
      const earlier = before;
      before = fact;
      if (earlier === undefined || !fact.within(options.nearby, earlier)) continue;
      if (!fact.within(0, earlier) && isWholeParagraph(fact, earlier)) continue;
      const { text } = fact.read();
      const written = text.slice(fact.range.start, fact.range.end);
      if (isFormula(written) || startsWithLabel(text) || startsWithLabel(written)) continue;
      report({
        message: "repeated",
        data: { sample: sampleOf(written) },
        at: fact,
        related: [{ message: "first", at: earlier }],
        fixes: [{ message: "remove", safety: "manual", edits: [removal(text, fact)] }],
      });
    }
  },
});

/** Whether the paragraphs as wholes repeat each other. */
function isWholeParagraph(fact: PlacedFact<Data>, earlier: PlacedFact<Data>): boolean {
  if (fact.data.paragraph === earlier.data.paragraph) return true;
  return alignTokens(earlier.read().tokens, fact.read().tokens, ALIKE) !== undefined;
}

/** The sentence goes with the space after it, or before it at the end; a sentence that is all there is takes its block along. */
function removal(text: string, { range }: PlacedFact<Data>) {
  let { start, end } = range;
  while (end < text.length && isSpace(text.charCodeAt(end))) end++;
  if (end === text.length) while (start > 0 && isSpace(text.charCodeAt(start - 1))) start--;
  if (start === 0 && end === text.length) return { removeBlock: true } as const;
  return { range: textRange(start, end), text: "" } as const;
}
