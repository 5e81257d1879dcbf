import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Đổi mới, hòa nhập, thị trường.",
      note: { vi: "Mỗi chữ một dấu.", en: "One mark to a letter." },
    },
    {
      text: "Phiên âm [\u0250\u0303\u02c8d\u027e\u025b] và trung bình x\u0302.",
      note: { vi: "Ký hiệu phiên âm, ký hiệu toán học.", en: "Phonetic script, a sign of mathematics." },
    },
  ],
  invalid: [
    {
      text: "Tiếp tục đ⟦ổ\u0309⟧i mới.",
      message: "doubled",
      fixed: "Tiếp tục đổi mới.",
    },
    {
      text: "Sự ho⟦à\u0309⟧ nhập.",
      message: "contradictory",
    },
    {
      text: "Mở rộng ⟦thi \u0323⟧trường.",
      message: "stray",
      fixed: "Mở rộng thị trường.",
    },
    {
      text: "Trường ⟦hoc\u0323⟧ mới.",
      message: "stray",
      data: { text: "hoc\u0323" },
      fixed: "Trường học mới.",
    },
  ],
};
