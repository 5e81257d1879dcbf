import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      format: "markdown",
      text: "```\n<!-- soatvan-disable -->\n```",
      note: { vi: "Chỉ dẫn trong mã chỉ là ví dụ.", en: "In code a directive is only an example." },
    },
    {
      format: "markdown",
      text: "<!-- soatvan-disable typography/spacing -->\n\nĐoạn văn.",
      note: {
        vi: "Quy tắc đang tắt thì không xét được chỉ dẫn về nó.",
        en: "A directive about a rule that is off cannot be judged.",
      },
    },
    {
      text: "<!-- soatvan-disable -->",
      note: { vi: "Văn bản thuần không có ghi chú.", en: "Plain text has no comments." },
    },
  ],
  invalid: [
    { format: "markdown", text: "⟦<!-- soatvan-disable -->⟧\n\nĐoạn văn.", message: "all" },
    { format: "markdown", text: "Đoạn văn.⟦<!-- soatvan-disable-line -- tạm -->⟧", message: "all" },
    {
      format: "markdown",
      text: "<!-- soatvan-disable-next-line ⟦directive/unused⟧ -->\nĐoạn văn.",
      message: "rule",
      data: { name: "directive/unused" },
    },
    { format: "markdown", text: "Đoạn văn.\n\n⟦<!-- soatvan-enable -->⟧", message: "enabled" },
  ],
};
