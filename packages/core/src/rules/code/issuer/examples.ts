import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, Quy định số 126-QĐ/TW của Bộ Chính trị, Kế hoạch số 160-KH/TU của Thành uỷ.",
      note: { vi: "Cơ quan khớp với ký hiệu.", en: "The body goes with the code." },
    },
    {
      text: "Thông tư số 39/2014/TT-BTC của Bộ trưởng Bộ Tài chính và Thông tư liên tịch số 02/2016/TTLT-VKSNDTC-TANDTC của Toà án nhân dân tối cao.",
      note: { vi: "Người đứng đầu; văn bản liên tịch.", en: "The head of a body; joint documents." },
    },
    {
      text: "Thông tư số 10/2024/TT-BGTVT, Thông tư số 05/2025/TT-BNNPTNT ngày 15/02/2025, Quyết định số 12/QĐ-THPTNK.",
      note: {
        vi: "Bộ còn vào ngày ký; chữ viết tắt do cơ quan tự đặt.",
        en: "A ministry that still existed; abbreviations that agencies set themselves.",
      },
    },
  ],
  invalid: [
    {
      text: "Thông tư số 05/2022/TT-⟦BNNPNT⟧ ngày 25/7/2022.",
      message: "misspelled",
      data: { meant: "BNNPTNT" },
      fixed: "Thông tư số 05/2022/TT-BNNPTNT ngày 25/7/2022.",
    },
    {
      text: "Nghị quyết số 161/2010/NQ-⟦NĐND⟧ của HĐND tỉnh.",
      message: "misspelled",
      fixed: "Nghị quyết số 161/2010/NQ-HĐND của HĐND tỉnh.",
    },
    { text: "Thông tư số 39/2014/TT-⟦BTTC⟧.", message: "misspelled" },
    {
      text: "Quy định số ⟦126-QĐ/TW ngày 28/02/2018 của Chính phủ⟧.",
      message: "other",
      data: { named: "Chính phủ", issuer: "TW" },
    },
    { text: "Nghị quyết số ⟦33-NQ/TU của Bộ Chính trị⟧.", message: "other" },
    { text: "Nghị định số ⟦108/2014/NĐ-CP của Thủ tướng⟧.", message: "other" },
    {
      text: "Thông tư số ⟦12/2025/TT-BGTVT ngày 15/5/2025⟧.",
      message: "gone-for",
      data: { successor: "BXD", date: "28/02/2025" },
    },
    { text: "Báo cáo số ⟦15-BC/BTGTW ngày 20/10/2025⟧.", message: "gone" },
  ],
};
