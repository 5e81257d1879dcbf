import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Tỷ lệ hộ nghèo còn 5,2%.\n\nTỷ lệ giảm nghèo đạt 7,9%.\n\nThu ngân sách đạt 95,5% kế hoạch năm, thu nội địa đạt 96,2% kế hoạch năm.",
      note: { vi: "Các số liệu khác nhau.", en: "Different figures." },
    },
    {
      text: "Phạt tiền từ 1.500.000 đồng đến 2.500.000 đồng.\n\nPhạt tiền từ 2.500.000 đồng đến 3.500.000 đồng.",
      note: { vi: "Các mức của một khung.", en: "Steps of a scale." },
    },
    {
      text: "Thời hạn 30 (ba mươi) ngày; số tiền 1.500.000 đồng (bằng chữ: Một triệu năm trăm nghìn đồng); 2 (năm) sau.",
      note: {
        vi: "Số và chữ khớp nhau; “2 (năm)” là hai năm.",
        en: "Figures and words agree; “2 (năm)” means two years.",
      },
    },
    {
      text: "Khoản 2 (ba trường hợp đầu) và 105 (một trăm năm) hồ sơ.",
      note: {
        vi: "Chữ trong ngoặc nói điều khác, hoặc có hai cách đọc.",
        en: "The words say something else, or have two readings.",
      },
    },
  ],
  invalid: [
    {
      text: "Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ khá cao (bình quân 94,19%/năm).\n\nĐảng viên hoàn thành tốt nhiệm vụ đạt bình quân ⟦94,91⟧%/năm.",
      message: "values",
      data: { number: "94,91", other: "94,19" },
    },
    {
      text: "Cả huyện hiện có tổng cộng 1.337 hộ kinh doanh.\n\nRà soát, cả huyện hiện có tổng cộng ⟦1.333⟧ hộ kinh doanh.\n\nNhư vậy cả huyện hiện có tổng cộng 1.337 hộ kinh doanh.",
      message: "values",
      data: { number: "1.333", other: "1.337" },
    },
    {
      text: "Giao nộp ⟦05 (sáu)⟧ bộ hồ sơ.",
      message: "words",
      data: { figures: "05", words: "sáu" },
    },
    {
      text: "Giá trị hợp đồng là ⟦1.500.000 đồng (Bằng chữ: Một triệu không trăm nghìn đồng)⟧.",
      message: "words",
      data: { figures: "1.500.000" },
    },
  ],
};
