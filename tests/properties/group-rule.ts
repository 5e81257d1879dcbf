import { defineMessages, defineRule, type EnabledRule, type Rule } from "@soatvan/core";
import { textRange } from "@soatvan/unicode-normalize";

/** A rule of fact scope that uses all there is: places of blocks, other documents, related places, and failing. */
export function groupRule(scope: "document" | "collection"): EnabledRule {
  const rule: Rule = defineRule({
    scope,
    name: scope === "document" ? "duplicate/test-document" : "duplicate/test-collection",
    severity: "warning",
    presets: [],
    fixes: "never",
    since: "0.1.0",
    authority: { kind: "convention", note: { vi: "Thử.", en: "Test." } },
    description: { vi: "Thử.", en: "Test." },
    messages: defineMessages(
      { again: "Lại “{word}” sau {distance} khối, {count} lần.", first: "Lần đầu." },
      { again: "“{word}” again {distance} blocks later, {count} times.", first: "The first time." },
    ),
    collect(block) {
      const word = block.text.trim().split(/\s+/u)[0] ?? "";
      return word === "" ? [] : [{ key: word, range: textRange(0, block.text.length), data: word }];
    },
    check(facts, { report }) {
      const [first, ...rest] = facts;
      if (first === undefined) return;
      if (first.data === "hỏng") throw new Error("hỏng");
      for (const fact of rest) {
        const distance = fact.document === first.document ? fact.block - first.block : 0;
        report({
          message: "again",
          data: { word: fact.data, distance, count: facts.length },
          at: fact,
          related: [{ message: "first", at: first }],
        });
      }
    },
  });
  return { rule, severity: "warning", options: {} };
}
