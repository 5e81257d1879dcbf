import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Căn cứ điểm a khoản 2 Điều 103 của Bộ luật này. Khoản 3 Điều 5 được sửa đổi.",
      note: { vi: "Đầu câu viết hoa.", en: "A capital at the start of a sentence." },
    },
    {
      text: "Những điều 5 đại biểu nêu ra; có 3 điều 2 bên thống nhất; Điểm cao nhất khoản thưởng.",
      note: { vi: "“Điều”, “điểm” không phải là đơn vị viện dẫn.", en: "No units of a citation." },
    },
  ],
  invalid: [
    {
      text: "Thực hiện theo quy định tại ⟦Khoản 2⟧ Điều 5 của Luật này.",
      message: "small",
      data: { correct: "khoản 2" },
      fixed: "Thực hiện theo quy định tại khoản 2 Điều 5 của Luật này.",
    },
    {
      text: "Hồ sơ quy định tại ⟦Điểm b⟧ khoản 1 Điều 7 gồm hai bản.",
      message: "small",
      data: { correct: "điểm b" },
      fixed: "Hồ sơ quy định tại điểm b khoản 1 Điều 7 gồm hai bản.",
    },
    {
      text: "Căn cứ khoản 3 ⟦điều 12a⟧ Luật Đất đai.",
      message: "capital",
      data: { correct: "Điều 12a" },
      fixed: "Căn cứ khoản 3 Điều 12a Luật Đất đai.",
    },
  ],
};
