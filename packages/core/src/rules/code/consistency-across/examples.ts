import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Nghị định số 45/2021/NĐ-CP ngày 31/3/2021.",
      beside: { "bài khác": "Nghị định số 45/2021/NĐ-CP ngày 31 tháng 3 năm 2021.\n\nNghị quyết số 29-NQ/TƯ." },
      note: { vi: "Cùng một ngày viết hai cách.", en: "The same date in two forms." },
    },
    {
      text: "Quyết định số 15/QĐ-BNV ngày 05/01/2021.",
      beside: { "bài khác": "Quyết định số 15/QĐ-BNV ngày 10/02/2023." },
      note: { vi: "Số lặp lại theo năm.", en: "Numbers come again each year." },
    },
  ],
  invalid: [
    {
      text: "Nghị định số 45/2021/NĐ-CP ngày ⟦13/3/2021⟧.",
      beside: {
        "bài khác": "Nghị định số 45/2021/NĐ-CP ngày 31/3/2021.",
        "bài nữa": "Nghị định số 45/2021/NĐ-CP ngày 31/3/2021.",
      },
      message: "date",
      data: { other: "31/3/2021" },
    },
    {
      text: "Kế hoạch số 160-KH/TU “⟦Về phát triển nông nghiệp sạch đến năm 2030⟧”.",
      beside: {
        "bài khác": "Kế hoạch số 160-KH/TU “Về phát triển nông nghiệp xanh đến năm 2030”.",
        a: "Kế hoạch số 160-KH/TU “Về phát triển nông nghiệp xanh đến năm 2030”.",
      },
      message: "title",
    },
    {
      text: "Kết luận số 99-KL/TW của ⟦Ban Bí thư⟧.",
      beside: { a: "Kết luận số 99-KL/TW của Bộ Chính trị." },
      message: "body",
    },
    { text: "⟦Quyết định⟧ số 301-QĐ/TW.", beside: { a: "Quy định số 301-QĐ/TW." }, message: "type" },
  ],
};
