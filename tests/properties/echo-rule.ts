import { type BlockKind, defineMessages, defineRule, type EnabledRule } from "@soatvan/core";
import { textRange } from "@soatvan/unicode-normalize";

const kinds: readonly BlockKind[] = ["heading", "paragraph", "item", "cell", "quotation", "code", "signature"];

/** A rule that reports every block as it was read, so that two results are equal only when all blocks are. */
export function echoRule(): EnabledRule {
  const rule = defineRule({
    scope: "block",
    name: "layout/test-echo",
    severity: "info",
    presets: [],
    fixes: "always",
    since: "0.1.0",
    authority: { kind: "convention", note: { vi: "Thử.", en: "Test." } },
    description: { vi: "Thử.", en: "Test." },
    messages: defineMessages(
      { block: "{kind}: “{text}”", remove: "Xóa đoạn" },
      { block: "{kind}: “{text}”", remove: "Delete the paragraph" },
    ),
    kinds,
    check(block, { report }) {
      report({
        message: "block",
        data: { kind: block.kind, text: block.text },
        range: textRange(0, block.text.length),
        fixes: [{ message: "remove", safety: "manual", edits: [{ removeBlock: true }] }],
      });
    },
  });
  return { rule, severity: "info", options: {} };
}
