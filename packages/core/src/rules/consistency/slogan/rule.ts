import { textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type Rule } from "../../../rule/rule.ts";
import { splitItems } from "./items.ts";
import { clusterVariants, compareItems, usualVariant } from "./variants.ts";

interface Data {
  /** The enumeration as written. */
  readonly text: string;
  /** The items as compared. */
  readonly items: readonly string[];
  /** The items as written. */
  readonly labels: readonly string[];
}

/** A quoted enumeration that is a shorter, longer or re-ordered variant of another one in the document. */
export const slogan: Rule = defineRule({
  scope: "document",
  name: "consistency/slogan",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "sometimes",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Khẩu hiệu, phương châm đặt trong ngoặc kép là lời trích, phải thống nhất trong cả văn bản.",
      en: "A slogan in quotation marks is a quotation and must be the same throughout a text.",
    },
  },
  description: {
    vi: "Khẩu hiệu trong ngoặc kép được viết khác nhau trong cùng một văn bản.",
    en: "A quoted slogan written in different ways in one document.",
  },
  messages: defineMessages(
    {
      missing: "“{text}” thiếu “{items}” so với cách viết khác trong văn bản.",
      added: "“{text}” thêm “{items}” so với cách viết khác trong văn bản.",
      changed: "“{text}” thiếu “{missing}” và thêm “{added}” so với cách viết khác trong văn bản.",
      moved: "“{text}” đổi chỗ “{items}” so với cách viết khác trong văn bản.",
      other: "Ở đây viết là “{text}”.",
      use: "Viết thành “{text}”",
    },
    {
      missing: "“{text}” lacks “{items}”, which the same slogan has elsewhere in the document.",
      added: "“{text}” adds “{items}”, which the same slogan lacks elsewhere in the document.",
      changed:
        "“{text}” lacks “{missing}” and adds “{added}”, compared with the same slogan elsewhere in the document.",
      moved: "“{text}” has “{items}” in another place than the same slogan elsewhere in the document.",
      other: "Written “{text}” here.",
      use: "Write “{text}”",
    },
  ),
  needsAny: Feature.openQuote | Feature.straightQuote,
  collect(block): readonly Fact<Data>[] {
    return block.quotations.flatMap((quotation) => {
      const items = splitItems(block.text, quotation.innerStart, quotation.innerEnd);
      if (items === undefined) return [];
      const range = textRange(quotation.innerStart, quotation.innerEnd);
      const text = block.text.slice(quotation.innerStart, quotation.innerEnd);
      const labels = items.map((item) => block.text.slice(item.start, item.end));
      return [{ key: "", range, data: { text, items: items.map((item) => item.key), labels } }];
    });
  },
  check(facts, { report }) {
    for (const variants of clusterVariants(facts, (fact) => fact.data.items)) {
      const { usual, clear } = usualVariant(variants);
      const [model] = usual.members;
      if (model === undefined) continue;
      for (const variant of variants) {
        if (variant === usual) continue;
        for (const fact of variant.members) {
          const fixes = clear
            ? [
                {
                  message: "use",
                  data: { text: model.data.text },
                  safety: "manual",
                  edits: [{ range: fact.range, text: model.data.text }],
                } as const,
              ]
            : [];
          const related = usual.members.map((at) => ({ message: "other", data: { text: at.data.text }, at }) as const);
          report({ ...describe(fact.data, model.data), at: fact, related, fixes });
        }
      }
    }
  },
});

/** What a variant says otherwise than the usual form, as a message. */
function describe(variant: Data, usual: Data) {
  const { text } = variant;
  const { missing, added, moved } = compareItems(variant.items, usual.items);
  const missingText = missing.map((index) => usual.labels[index]).join(", ");
  const addedText = added.map((index) => variant.labels[index]).join(", ");
  if (missing.length > 0 && added.length > 0) {
    return { message: "changed", data: { text, missing: missingText, added: addedText } } as const;
  }
  if (missing.length > 0) return { message: "missing", data: { text, items: missingText } } as const;
  if (added.length > 0) return { message: "added", data: { text, items: addedText } } as const;
  return { message: "moved", data: { text, items: moved.map((index) => variant.labels[index]).join(", ") } } as const;
}
