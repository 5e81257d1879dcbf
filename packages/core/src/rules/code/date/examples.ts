import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, Quy định số 126-QĐ/TW, ngày 28/02/2018.",
      note: { vi: "Năm trong số khớp với ngày.", en: "The year in the code agrees with the date." },
    },
    {
      text: "Quyết định số 12/2020/QĐ-UBND, ngày 15/5/2021 tỉnh tổ chức tổng kết; Nghị định 45/2020/NĐ-CP có hiệu lực từ ngày 01/01/2021.",
      note: { vi: "Ngày của việc khác.", en: "Dates of something else." },
    },
    {
      text: "Nghị quyết số 100/2016/QH13, Nghị quyết số 05/2016/QH14.",
      note: { vi: "Năm chuyển khóa thuộc cả hai khóa.", en: "A year of change belongs to both terms." },
    },
    {
      text: "Thông tư số 12/2026/TT-BNNMT ngày 15/5/2026.",
      note: { vi: "Bộ mới, ngày đã qua.", en: "A new ministry, a date in the past." },
    },
  ],
  invalid: [
    {
      text: "Nghị định số 44/2014/NĐ-CP ⟦ngày 15 tháng 5 năm 2015⟧ của Chính phủ.",
      message: "year",
      data: { year: 2014 },
    },
    { text: "Quyết định số 36/2016/QĐ-TTg (ngày ⟦01/7/2106⟧).", message: "year" },
    { text: "Kế hoạch số 160-KH/TU ngày ⟦31/4/2020⟧ của Thành ủy.", message: "impossible" },
    { text: "Chỉ thị số 21/CT-TTg ban hành ngày ⟦15/13/2020⟧.", message: "impossible" },
    { text: "Quyết định số 985/QĐ-TTg ngày ⟦20/12/2026⟧.", message: "future", data: { date: "20/12/2026" } },
    { text: "Thông tư số ⟦55/2077/TT-BCA⟧.", message: "future-year" },
    { text: "Luật Doanh nghiệp số ⟦59/2020/QH13⟧.", message: "term", data: { year: 2020, term: 13 } },
    { text: "Thông tư số 03/2025/TT-BNNMT ngày ⟦10/01/2025⟧.", message: "not-yet" },
  ],
};
