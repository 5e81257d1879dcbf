import { textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type Rule } from "../../../rule/rule.ts";
import { isKnownAbbreviation } from "./known.ts";
import { findAbbreviations, isExplained } from "./uses.ts";

interface Options {
  readonly minimumUses: number;
}

interface Data {
  /** How often this block has it. */
  readonly count: number;
  /** Whether the block says what it stands for. */
  readonly explained: boolean;
}

/** An abbreviation that is used again and again and explained nowhere. */
export const abbreviation: Rule = defineRule({
  scope: "document",
  name: "consistency/abbreviation",
  severity: "info",
  presets: [],
  fixes: "never",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Thông lệ biên tập: chữ viết tắt chưa phổ biến phải được giải thích ở lần dùng đầu tiên.",
      en: "An editing convention: an abbreviation that is not common is explained where it is first used.",
    },
  },
  description: {
    vi: "Chữ viết tắt dùng nhiều lần mà không chỗ nào giải thích.",
    en: "An abbreviation that is used several times and explained nowhere.",
  },
  messages: defineMessages(
    {
      unexplained:
        "“{letters}” được dùng {count} lần mà không chỗ nào giải thích; hãy viết đầy đủ ở lần đầu, kèm “({letters})”.",
    },
    {
      unexplained:
        "“{letters}” is used {count} × and explained nowhere; write it out the first time, with “({letters})”.",
    },
  ),
  options: {
    defaults: { minimumUses: 3 } as Options,
    schema: {
      minimumUses: {
        type: "integer",
        minimum: 1,
        description: {
          vi: "Chữ viết tắt dùng ít lần hơn thế này thì không báo.",
          en: "Abbreviations used less often than this are not reported.",
        },
      },
    },
  },
  needs: Feature.capital,
  kinds: ["paragraph", "item", "quotation", "cell"],
  collect(block, { knowledge }): readonly Fact<Data>[] {
    const facts = new Map<string, { start: number; end: number; count: number; explained: boolean }>();
    for (const { start, end } of findAbbreviations(block)) {
      const letters = block.text.slice(start, end);
      let known = facts.get(letters);
      if (known === undefined) {
        if (isKnownAbbreviation(letters) || knowledge.words.includes(letters)) continue;
        known = { start, end, count: 0, explained: false };
      }
      known.count++;
      known.explained ||= isExplained(block.text, start, end);
      facts.set(letters, known);
    }
    if (facts.size === 0) return noFacts;
    return [...facts].map(([key, { start, end, count, explained }]) => ({
      key,
      range: textRange(start, end),
      data: { count, explained },
    }));
  },
  check(facts, { options, report }) {
    const [first] = facts;
    if (first === undefined || facts.some(({ data }) => data.explained)) return;
    const count = facts.reduce((sum, { data }) => sum + data.count, 0);
    if (count >= options.minimumUses)
      report({ message: "unexplained", data: { letters: first.key, count }, at: first, fixes: [] });
  },
});

const noFacts: readonly Fact<Data>[] = [];
