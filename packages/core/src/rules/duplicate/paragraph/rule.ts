import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { alignTokens } from "../../../similarity/align.ts";
import { isFormula, startsWithLabel } from "../../../similarity/formulas.ts";
import {
  inkedRange,
  percentOf,
  sampleOf,
  swapsNumbers,
  type WordingDifference,
  wordDifferences,
} from "../../../similarity/wording.ts";
import { type Change, readChange } from "./change.ts";

/** A title stands right above or below its copy; further apart, equal headings of sections are normal. */
const HEADING_REACH = 3;
/** More places where two paragraphs differ are counted, not listed. */
const MOST_LISTED = 5;

interface Options {
  readonly minimumWords: number;
  readonly similarity: number;
  readonly similarWords: number;
  readonly nearby: number;
}

/** How a paragraph differs from an earlier one. */
interface Link {
  readonly percent: number;
  readonly sample: string;
  /** What the only difference is; `words` when there are more. */
  readonly kind: Change["kind"];
  readonly differences: readonly WordingDifference[];
}

type Placed = PlacedFact<undefined, Link>;

/** A paragraph or title that repeats an earlier one, word for word or with a few words changed. */
export const paragraph: Rule = defineRule({
  scope: "document",
  name: "duplicate/paragraph",
  severity: "warning",
  presets: ["recommended", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Một đoạn đăng hai lần trong cùng một văn bản là lỗi biên tập; không văn bản nào quy định thành điều khoản.",
      en: "A paragraph printed twice in one text is an editing slip; no document states it as a clause.",
    },
  },
  description: {
    vi: "Đoạn văn hoặc tiêu đề lặp lại một đoạn ở trên, nguyên văn hoặc chỉ khác vài từ.",
    en: "A paragraph or title that repeats an earlier one, word for word or with a few words changed.",
  },
  messages: defineMessages(
    {
      repeated: "Đoạn “{sample}” lặp lại nguyên văn một đoạn ở trên.",
      figure: "Đoạn “{sample}” lặp lại một đoạn ở trên, chỉ đổi số “{before}” thành “{after}”; hãy xem số nào đúng.",
      name: "Đoạn “{sample}” lặp lại một đoạn ở trên, chỉ đổi tên “{before}” thành “{after}”; hãy xem tên nào đúng.",
      changed: "Đoạn “{sample}” giống {percent}% một đoạn ở trên: chỉ đổi “{before}” thành “{after}”.",
      added: "Đoạn “{sample}” giống {percent}% một đoạn ở trên: chỉ thêm “{after}”.",
      removed: "Đoạn “{sample}” giống {percent}% một đoạn ở trên: chỉ bớt “{before}”.",
      similar: "Đoạn “{sample}” giống {percent}% một đoạn ở trên, khác nhau {count} chỗ.",
      first: "Đoạn này xuất hiện lần đầu ở đây.",
      above: "Đoạn trên ở đây.",
      changedHere: "Ở đây là “{before}”, đoạn dưới viết “{after}”.",
      addedHere: "Ở đây thêm “{after}”.",
      removedHere: "Chỉ ở đây có “{before}”.",
      remove: "Xóa đoạn lặp lại",
    },
    {
      repeated: "The paragraph “{sample}” repeats an earlier one word for word.",
      figure:
        "The paragraph “{sample}” repeats an earlier one but for one figure: “{before}” became “{after}”; see which is right.",
      name: "The paragraph “{sample}” repeats an earlier one but for one name: “{before}” became “{after}”; see which is right.",
      changed: "The paragraph “{sample}” is {percent}% the same as an earlier one: only “{before}” became “{after}”.",
      added: "The paragraph “{sample}” is {percent}% the same as an earlier one: only “{after}” was added.",
      removed: "The paragraph “{sample}” is {percent}% the same as an earlier one: only “{before}” was left out.",
      similar: "The paragraph “{sample}” is {percent}% the same as an earlier one; they differ in {count} places.",
      first: "It stands here for the first time.",
      above: "The earlier paragraph.",
      changedHere: "“{before}” here, “{after}” in the later paragraph.",
      addedHere: "Adds “{after}”.",
      removedHere: "Only here: “{before}”.",
      remove: "Delete the repeated paragraph",
    },
  ),
  options: {
    defaults: { minimumWords: 8, similarity: 0.9, similarWords: 20, nearby: 30 } as Options,
    schema: {
      minimumWords: {
        type: "integer",
        minimum: 1,
        description: {
          vi: "Đoạn ngắn hơn được phép lặp lại: tên, nhãn, câu mẫu.",
          en: "Shorter paragraphs may repeat: names, labels, formulas.",
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
      similarWords: {
        type: "integer",
        minimum: 8,
        description: {
          vi: "Đoạn ngắn hơn được phép gần giống nhau.",
          en: "Shorter paragraphs may be nearly the same.",
        },
      },
      nearby: {
        type: "integer",
        minimum: 1,
        description: {
          vi: "Hai đoạn cách nhau nhiều đoạn hơn thế này thì không báo.",
          en: "Paragraphs further apart than this many paragraphs are not reported.",
        },
      },
    },
  },
  fewest: 2,
  kinds: ["heading", "paragraph", "quotation", "item"],
  collect(block, { options }): readonly Fact<undefined>[] {
    const { tokenCount: tokens, kind } = block;
    if (block.words.count < options.minimumWords) return [];
    const range = inkedRange(block.text);
    // Items of lists are compared only with the item right above them.
    if (kind === "item") return [{ key: `- ${block.fingerprint}`, range, data: undefined }];
    const similar = tokens >= options.similarWords && options.similarity < 1;
    const sketch = similar ? block.sketch : undefined;
    return [{ key: block.fingerprint, sketch, range, data: undefined }];
  },
  similarity: ({ similarity }) => similarity,
  match(fact, earlier, { options }): Link | undefined {
    if (!fact.within(reachOf(fact, options), earlier)) return undefined;
    const [here, there] = [fact.read(), earlier.read()];
    const alignment = alignTokens(there.tokens, here.tokens, options.similarity);
    if (alignment === undefined || isFormula(here.text) || startsWithLabel(here.text)) return undefined;
    const differences = wordDifferences(there, here, alignment);
    const [only, ...more] = differences;
    const change = only === undefined || more.length > 0 ? undefined : readChange(there, here, only);
    const kind = change?.kind ?? "words";
    if (kind !== "figure" && swapsNumbers(differences)) return undefined;
    return {
      percent: percentOf(alignment),
      sample: sampleOf(here.text),
      kind,
      differences: change === undefined ? differences : [change],
    };
  },
  check(facts, { options, report }) {
    const last = new Map<string, Placed>();
    const isSeries = facts.filter(isSwap).length > 1;
    for (const fact of facts) {
      const before = last.get(fact.key);
      last.set(fact.key, fact);
      const fixes = [{ message: "remove", safety: "unsafe", edits: [{ removeBlock: true }] }] as const;
      if (fact.like !== undefined) {
        const { to, link } = fact.like;
        if (isSeries && isSwap(fact)) continue;
        report({
          ...describe(link),
          ...(link.kind === "figure" ? { atMost: "info" } : {}),
          at: fact,
          related: placesOf(to, fact, link),
          fixes: [{ ...fixes[0], safety: "manual" }],
        });
      } else if (before !== undefined && fact.within(reachOf(fact, options), before)) {
        const { text } = fact.read();
        if (isFormula(text)) continue;
        report({
          message: "repeated",
          data: { sample: sampleOf(text) },
          at: fact,
          related: [{ message: "first", at: before }],
          fixes,
        });
      }
    }
  },
});

/** How many blocks above a repeated one may stand. */
function reachOf(fact: Placed, options: Options): number {
  if (fact.kind === "item") return 1;
  return fact.kind === "heading" ? Math.min(HEADING_REACH, options.nearby) : options.nearby;
}

/**
 * Whether a paragraph is an earlier one with another figure or name. Two of them beside one paragraph are results given place by
 * place or rates given class by class.
 */
function isSwap({ like }: Placed): boolean {
  return like !== undefined && like.link.kind !== "words";
}

function describe({ percent, sample, kind, differences }: Link) {
  const [only] = differences;
  if (differences.length !== 1 || only === undefined)
    return { message: "similar", data: { sample, percent, count: differences.length } } as const;
  const { before, after } = only;
  if (kind !== "words") return { message: kind, data: { sample, before, after } } as const;
  if (before === "") return { message: "added", data: { sample, percent, after } } as const;
  if (after === "") return { message: "removed", data: { sample, percent, before } } as const;
  return { message: "changed", data: { sample, percent, before, after } } as const;
}

/** The earlier paragraph, and each place where the two differ. */
function placesOf(earlier: Placed, fact: Placed, { differences }: Link) {
  const places = differences.slice(0, MOST_LISTED).map(({ before, after, beforeRange, afterRange }) => {
    if (before === "") return { message: "addedHere", data: { after }, at: fact, range: afterRange } as const;
    if (after === "") return { message: "removedHere", data: { before }, at: earlier, range: beforeRange } as const;
    return { message: "changedHere", data: { before, after }, at: earlier, range: beforeRange } as const;
  });
  return [{ message: "above", at: earlier } as const, ...places];
}
