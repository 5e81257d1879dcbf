import { textRange } from "@soatvan/unicode-normalize";
import { Feature, WordFlag } from "../../../language/scan.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { isTeamWord } from "../../../rule/team-words.ts";
import { type Glue, gluedNumberAt, gluedWordAt } from "./glue.ts";

/** Words that lost the space between them: `theomẫu`, `tổchức`, `năm2025`. */
export const gluedWords: Rule = defineRule({
  scope: "block",
  name: "spelling/glued-words",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Chính tả tiếng Việt viết rời từng âm tiết.",
      en: "Vietnamese writes every syllable apart.",
    },
  },
  description: {
    vi: "Các chữ dính liền nhau vì thiếu dấu cách, như “tổchức”, “năm2025”.",
    en: "Words that lost the space between them, such as “tổchức”, “năm2025”.",
  },
  messages: defineMessages(
    { glued: "“{text}” thiếu dấu cách; có thể là “{reading}”.", split: "Tách thành “{reading}”" },
    { glued: "“{text}” lacks a space; perhaps “{reading}” was meant.", split: "Split into “{reading}”" },
  ),
  needsAny: Feature.unknownWord | Feature.digit,
  check(block, { report, knowledge }) {
    const say = ({ start, end, readings }: Glue): void => {
      if (!block.isOwnText(start)) return;
      const range = textRange(start, end);
      // One reading is meant; of two, a person picks.
      const safety = readings.length === 1 ? "unsafe" : "manual";
      report({
        message: "glued",
        data: { text: block.text.slice(start, end), reading: readings.join("”, “") },
        range,
        fixes: readings.map((reading) => ({
          message: "split",
          data: { reading },
          safety,
          edits: [{ range, text: reading }],
        })),
      });
    };
    if (block.has(Feature.unknownWord)) {
      const { words, wordMarks } = block;
      for (let place = 0; place < wordMarks.unknown.count; place++) {
        const index = wordMarks.unknown.tag(place);
        if ((words.tag(index) & WordFlag.lower) === 0) continue;
        const glue = gluedWordAt(block, index);
        if (glue !== undefined && !isTeamWord(block, index, knowledge)) say(glue);
      }
    }
    for (let index = 0; index < block.numbers.count; index++) {
      const glue = gluedNumberAt(block, index);
      if (glue !== undefined) say(glue);
    }
  },
});
