import { textRange } from "@soatvan/unicode-normalize";
import { isSpace } from "../../../language/char-class.ts";
import { fingerprint } from "../../../language/fold.ts";
import { defineMessages } from "../../../rule/messages.ts";
import { defineRule, type Fact, type Rule } from "../../../rule/rule.ts";

/** A quotation longer than this is cut in the message. */
const LONGEST_SAMPLE = 60;

interface Options {
  readonly minimumWords: number;
}

interface Data {
  /** The beginning of the paragraph, for the message. */
  readonly sample: string;
}

/** A paragraph or title that repeats an earlier one but for case, white space, quotes and punctuation. */
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
    vi: "Đoạn văn hoặc tiêu đề lặp lại nguyên văn một đoạn ở trên.",
    en: "A paragraph or title that repeats an earlier one word for word.",
  },
  messages: defineMessages(
    {
      repeated: "Đoạn “{sample}” lặp lại nguyên văn một đoạn ở trên.",
      first: "Đoạn này xuất hiện lần đầu ở đây.",
      remove: "Xóa đoạn lặp lại",
    },
    {
      repeated: "The paragraph “{sample}” repeats an earlier one word for word.",
      first: "It stands here for the first time.",
      remove: "Delete the repeated paragraph",
    },
  ),
  options: {
    defaults: { minimumWords: 8 } as Options,
    schema: {
      minimumWords: {
        type: "integer",
        minimum: 1,
        description: {
          vi: "Đoạn ngắn hơn được phép lặp lại: tên, nhãn, câu mẫu.",
          en: "Shorter paragraphs may repeat: names, labels, formulas.",
        },
      },
    },
  },
  kinds: ["heading", "paragraph", "quotation"],
  collect(block, { options }): readonly Fact<Data>[] {
    if (block.words.count < options.minimumWords) return [];
    const start = block.words.start(0);
    let end = block.text.length;
    while (end > start && isSpace(block.text.charCodeAt(end - 1))) end--;
    const from = skipSpaces(block.text);
    const whole = block.text.slice(from, end);
    const sample = whole.length > LONGEST_SAMPLE ? `${whole.slice(0, LONGEST_SAMPLE)}…` : whole;
    return [
      { key: fingerprint(block.text, block.words, block.numbers), range: textRange(from, end), data: { sample } },
    ];
  },
  check(facts, { report }) {
    const [first, ...repeats] = facts;
    if (first === undefined) return;
    for (const repeat of repeats) {
      report({
        message: "repeated",
        data: { sample: repeat.data.sample },
        at: repeat,
        related: [{ message: "first", at: first }],
        fixes: [{ message: "remove", safety: "unsafe", edits: [{ removeBlock: true }] }],
      });
    }
  },
});

function skipSpaces(text: string): number {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
