import { textRange } from "@soatvan/unicode-normalize";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { isTeamWord } from "../../../rule/team-words.ts";

/** A phrase in which one word is written for another that sounds or looks alike: `bổ xung`, `sử lý`, `chuẩn đoán`. */
export const confusable: Rule = defineRule({
  scope: "block",
  name: "spelling/confusable",
  severity: "warning",
  presets: ["recommended", "state", "party", "press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Chính tả tiếng Việt; tần suất của hai cách viết đếm trên văn bản pháp luật và báo chí, ghi ở từng dòng của bảng.",
      en: "Vietnamese spelling; how often either form stands in law and newspapers is noted in each row of the table.",
    },
  },
  description: {
    vi: "Cụm từ dùng nhầm chữ đọc gần giống nhau, như “bổ xung”, “sử lý”.",
    en: "A phrase with a word that only sounds or looks like the right one, such as “bổ xung”, “sử lý”.",
  },
  messages: defineMessages(
    {
      wrong: "“{wrong}” thường phải viết là “{right}”.",
      replace: "Sửa thành “{right}”",
    },
    {
      wrong: "“{wrong}” is usually written “{right}”.",
      replace: "Change to “{right}”",
    },
  ),
  check(block, { report, knowledge }) {
    const { words, text } = block;
    for (const { from, to, entry } of block.confusables) {
      const range = textRange(words.start(from), words.end(to - 1));
      if (!block.isOwnText(range.start) || !block.isOwnText(range.end - 1) || isTeamWord(block, from, knowledge))
        continue;
      const wrong = text.slice(range.start, range.end);
      const right = likeFirstLetter(entry.right, wrong);
      report({
        message: "wrong",
        data: { wrong, right },
        range,
        ...(entry.verified ? {} : { atMost: "info" }),
        fixes: [{ message: "replace", data: { right }, safety: entry.safety, edits: [{ range, text: right }] }],
      });
    }
  },
});

/** `Bổ xung` at the start of a sentence becomes `Bổ sung`. */
function likeFirstLetter(right: string, wrong: string): string {
  const first = wrong.charAt(0);
  return first === first.toLowerCase() ? right : right.charAt(0).toUpperCase() + right.slice(1);
}
