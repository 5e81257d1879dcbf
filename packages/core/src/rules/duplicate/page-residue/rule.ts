import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Rule } from "../../../rule/rule.ts";
import { inkedRange, sampleOf } from "../../../similarity/wording.ts";
import { findResidue } from "./residue-words.ts";

/** A row of buttons is no longer than this. */
const MOST_WORDS = 24;

/** A line that came along from a web page: buttons, menus, the time of publication. */
export const pageResidue: Rule = defineRule({
  scope: "block",
  name: "duplicate/page-residue",
  severity: "warning",
  presets: ["press"],
  fixes: "always",
  since: "0.1.0",
  authority: {
    kind: "convention",
    note: {
      vi: "Chữ của trang web không thuộc bài viết; không văn bản nào quy định thành điều khoản.",
      en: "The words of a web page are no part of an article; no document states it as a clause.",
    },
  },
  description: {
    vi: "Dòng chữ của trang web còn sót lại khi chép bài: nút bấm, trình đơn, giờ đăng.",
    en: "A line of the web page that was copied along with the article: buttons, menus, the time of publication.",
  },
  messages: defineMessages(
    { residue: "“{sample}” là chữ của trang web, không thuộc bài viết: hãy xóa.", remove: "Xóa dòng này" },
    { residue: "“{sample}” belongs to the web page, not to the article: delete it.", remove: "Delete this line" },
  ),
  kinds: ["heading", "paragraph", "quotation", "item", "signature"],
  check(block, { report }) {
    const { words, text } = block;
    if (words.count === 0 || words.count > MOST_WORDS) return;
    const folded: string[] = [];
    for (let index = 0; index < words.count; index++)
      folded.push(text.slice(words.start(index), words.end(index)).toLowerCase());
    const label = findResidue(folded);
    if (label === undefined) return;
    report({
      message: "residue",
      data: { sample: sampleOf(text) },
      range: inkedRange(text),
      ...(label.verified ? {} : { atMost: "info" as const }),
      fixes: [{ message: "remove", safety: "unsafe", edits: [{ removeBlock: true }] }],
    });
  },
});
