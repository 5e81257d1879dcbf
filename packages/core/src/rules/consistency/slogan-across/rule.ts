import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type PlacedFact, type Rule } from "../../../rule/rule.ts";
import { describeDifference } from "../slogan/describe.ts";
import { sloganTable } from "../slogan/known-slogans.ts";
import { collectQuotedSlogans, type QuotedSlogan } from "../slogan/quoted-slogans.ts";
import { clusterVariants, distinctVariants, type Variant } from "../slogan/variants.ts";

type SloganFact = PlacedFact<QuotedSlogan>;

/** More links than this help nobody. */
const MOST_LINKS = 5;
/** One other document is no usage. */
const FEWEST_DOCUMENTS = 2;

/** A quoted slogan that a document writes in one way and most other documents of the run in another. */
export const sloganAcross: Rule = defineRule({
  scope: "collection",
  name: "consistency/slogan-across",
  severity: "info",
  presets: [],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Một khẩu hiệu được dẫn trong nhiều văn bản của một đơn vị thì viết một cách.",
      en: "A slogan that several documents of one body quote is written one way.",
    },
  },
  description: {
    vi: "Khẩu hiệu trong ngoặc kép được viết khác với phần lớn văn bản còn lại.",
    en: "A quoted slogan written otherwise than in most of the other documents.",
  },
  messages: defineMessages(
    {
      missing: "“{text}” thiếu “{items}” so với “{model}” ở các văn bản khác.",
      added: "“{text}” thêm “{items}” so với “{model}” ở các văn bản khác.",
      changed: "“{text}” thiếu “{missing}” và thêm “{added}” so với “{model}” ở các văn bản khác.",
      moved: "“{text}” đổi chỗ “{items}” so với “{model}” ở các văn bản khác.",
      reworded: "“{text}” viết “{written}”, các văn bản khác viết “{usual}”.",
      separator: "“{text}” ngăn các vế bằng “{mark}”, các văn bản khác viết “{model}”, dùng “{usual}”.",
      other: "Văn bản này viết là “{text}”.",
      use: "Viết thành “{text}”",
    },
    {
      missing: "“{text}” lacks “{items}”, compared with “{model}” in the other documents.",
      added: "“{text}” adds “{items}”, compared with “{model}” in the other documents.",
      changed: "“{text}” lacks “{missing}” and adds “{added}”, compared with “{model}” in the other documents.",
      moved: "“{text}” has “{items}” in another place than “{model}” in the other documents.",
      reworded: "“{text}” has “{written}”; the other documents write “{usual}”.",
      separator: "“{text}” separates its items with “{mark}”; the other documents write “{model}”, with “{usual}”.",
      other: "This document writes “{text}”.",
      use: "Write “{text}”",
    },
  ),
  needsAny: Feature.openQuote | Feature.straightQuote,
  collect: collectQuotedSlogans,
  check(facts, { today, knowledge, report }) {
    const table = sloganTable(knowledge, today);
    // What is known is the document rule's matter: it needs no other document.
    const open = distinctVariants(facts, (fact) => fact.data.items).filter(
      ({ items }) => table.settled(items) === undefined && table.nearest(items) === undefined,
    );
    const clusters = clusterVariants(open);
    const clustered = new Set(clusters.flat());
    // A form that has no variants may still be written with other marks.
    const single = open.filter((variant) => !clustered.has(variant)).map((variant) => [variant]);
    for (const variants of [...clusters, ...single]) {
      for (const { at, models } of oddDocuments(variants)) {
        const [model] = models;
        const difference = model === undefined ? undefined : describeDifference(at.data, model.data);
        if (model === undefined || difference === undefined) continue;
        const { text } = model.data;
        const related = models.map(
          (place) => ({ message: "other", data: { text: place.data.text }, at: place }) as const,
        );
        const fix = { message: "use", data: { text }, safety: "manual", edits: [{ range: at.range, text }] } as const;
        report({ ...difference, at, related, fixes: [fix] });
      }
    }
  },
});

/** One way of writing in some documents. */
interface Usage {
  /** The first place of each document. */
  readonly byDocument: Map<string, SloganFact>;
}

/** Documents that write only an odd form, with places of the form that most documents have. */
function oddDocuments(
  variants: readonly Variant<SloganFact>[],
): readonly { readonly at: SloganFact; readonly models: readonly SloganFact[] }[] {
  const usages = new Map<string, Usage>();
  const forms = new Map<string, number>();
  for (const { items, members } of variants) {
    for (const fact of members) {
      const form = `${fact.data.separator}\n${items.join("\n")}`;
      const usage = usages.get(form) ?? { byDocument: new Map<string, SloganFact>() };
      usages.set(form, usage);
      if (usage.byDocument.has(fact.document)) continue;
      usage.byDocument.set(fact.document, fact);
      forms.set(fact.document, (forms.get(fact.document) ?? 0) + 1);
    }
  }
  const [usual, ...rest] = [...usages.values()].sort((a, b) => b.byDocument.size - a.byDocument.size);
  if (usual === undefined || usual.byDocument.size < FEWEST_DOCUMENTS) return [];
  const models = [...usual.byDocument.values()].slice(0, MOST_LINKS);
  return rest
    .filter((usage) => usage.byDocument.size < usual.byDocument.size)
    .flatMap((usage) =>
      // A document with two forms is told so by the rule about single documents.
      [...usage.byDocument.values()].filter((at) => forms.get(at.document) === 1).map((at) => ({ at, models })),
    );
}
