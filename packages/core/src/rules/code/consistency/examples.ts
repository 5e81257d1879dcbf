import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Nghị quyết số 59-NQ/TW ngày 05/8/2020.\n\nNghị quyết số 59-NQ/TW ngày 24/01/2025.\n\nQuyết định số 15/QĐ-BNV ngày 05/01/2021.\n\nQuyết định số 15/QĐ-BNV ngày 10/02/2023.",
      note: { vi: "Số lặp lại theo nhiệm kỳ và theo năm.", en: "Numbers come again each term and each year." },
    },
    {
      text: "Quy định số 213-QĐ/TW của Bộ Chính trị.\n\nQuy định số 213-QĐ/TW của Ban Chấp hành Trung ương.",
      note: { vi: "Bộ Chính trị ban hành với tên Ban Chấp hành.", en: "The Politburo acts in the Committee's name." },
    },
    {
      text: "Đề án “Nâng cao chất lượng cán bộ cơ sở” kèm Quyết định số 12/QĐ-UBND “Nâng cao chất lượng cán bộ”.\n\nQuyết định số 12/QĐ-UBND “Nâng cao chất lượng cán bộ cơ sở”.",
      note: { vi: "Tên dẫn tắt.", en: "A title cut short." },
    },
  ],
  invalid: [
    {
      text: "Nghị định số 45/2021/NĐ-CP ngày 31/3/2021.\n\nTheo Nghị định số 45/2021/NĐ-CP ngày 31/3/2021.\n\nNghị định số 45/2021/NĐ-CP ⟦ngày 13 tháng 3 năm 2021⟧.",
      message: "date",
      data: { other: "31/3/2021" },
    },
    {
      text: "Kế hoạch số 160-KH/TU “Về phát triển nông nghiệp xanh đến năm 2030”.\n\nKế hoạch số 160-KH/TU “⟦Về phát triển nông nghiệp sạch đến năm 2030⟧”.",
      message: "title",
    },
    {
      text: "Kết luận số 99-KL/TW của Bộ Chính trị.\n\nKết luận số 99-KL/TW của ⟦Ban Bí thư⟧.",
      message: "body",
      data: { other: "Bộ Chính trị" },
    },
    { text: "Quy định số 301-QĐ/TW.\n\n⟦Quyết định⟧ số 301-QĐ/TW.", message: "type", data: { other: "Quy định" } },
    {
      text: "Nghị quyết số 29-NQ/TW.\n\nNghị quyết số 29-NQ/TW.\n\nNghị quyết số ⟦29-NQ/TƯ⟧.",
      message: "form",
      data: { other: "29-NQ/TW" },
    },
  ],
};
