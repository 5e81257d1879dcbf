import { findMarkFaults, textRange } from "@soatvan/unicode-normalize";
import { Feature } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";

/** Combining marks that make no Vietnamese letter: typed twice, contradictory, or on a consonant or a space. */
export const strayMark: Rule = defineRule({
  scope: "block",
  name: "unicode/stray-mark",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Mỗi âm tiết tiếng Việt có nhiều nhất một dấu thanh, đặt trên nguyên âm; TCVN 6909:2001 không có chữ nào khác.",
      en: "A Vietnamese syllable has at most one tone mark, on a vowel; TCVN 6909:2001 has no other letters.",
    },
  },
  description: {
    vi: "Dấu rời thừa, trái nhau hoặc đặt lạc khỏi nguyên âm.",
    en: "Separate marks typed twice, contradicting each other, or strayed from their vowel.",
  },
  messages: defineMessages(
    {
      doubled: "“{text}” có một dấu gõ hai lần.",
      contradictory: "“{text}” có hai dấu trái nhau.",
      stray: "Dấu thanh trong “{text}” đặt lạc khỏi nguyên âm.",
      use: "Viết thành “{fixed}”",
    },
    {
      doubled: "“{text}” has a mark typed twice.",
      contradictory: "“{text}” has two marks that contradict each other.",
      stray: "The tone mark in “{text}” has strayed from its vowel.",
      use: "Write “{fixed}”",
    },
  ),
  needs: Feature.mark,
  check(block, { report }) {
    for (const { kind, start, end, readings } of findMarkFaults(block.text)) {
      if (block.verbatim.holds(start)) continue;
      const range = textRange(start, end);
      const safety = kind === "doubled" ? "safe" : kind === "stray" ? "unsafe" : "manual";
      const fixes = readings.map(
        (fixed) =>
          ({ message: "use", data: { fixed: fixed.trimEnd() }, safety, edits: [{ range, text: fixed }] }) as const,
      );
      report({ message: kind, data: { text: block.text.slice(start, end).trimEnd() }, range, fixes });
    }
  },
});
