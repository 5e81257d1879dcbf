import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Hội đồng nhân dân huyện họp. Hội đồng nhân dân xã báo cáo.",
      note: { vi: "Viết như nhau.", en: "Written alike." },
    },
    {
      text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. Nước Cộng hòa xã hội chủ nghĩa Việt Nam ký kết, có đóng dấu.",
      note: { vi: "Chữ hoa toàn bộ ở quốc hiệu.", en: "Capitals throughout." },
    },
    {
      text: "Các tỉnh ủy, thành ủy báo cáo. Thành ủy Cần Thơ và Đảng ủy xã đã họp, theo chỉ đạo của Thành ủy Cần Thơ.",
      note: {
        vi: "Viết thường khi nói chung, viết hoa khi là tên riêng.",
        en: "Lower case in general, a capital in a name.",
      },
    },
    {
      text: "Phát triển kinh tế - xã hội theo Nghị quyết 57-NQ/TW và kết luận 10-KL/TW, đoạn Hà Nội - Huế.",
      note: { vi: "Gạch nối của số hiệu không phải của thuật ngữ.", en: "The hyphen of a code is not that of a term." },
    },
    {
      text: "Hợp tác xã (HTX) kiểu mới; các hợp tác xã (HTX) của Huyện.",
      note: { vi: "Giải thích hai lần như nhau.", en: "Explained alike." },
    },
  ],
  invalid: [
    {
      text: "Hội đồng nhân dân huyện họp. Hội đồng nhân dân xã báo cáo.\n\nĐại biểu ⟦Hội đồng Nhân dân⟧ tỉnh chất vấn, không ai vắng.",
      message: "varies",
      data: { count: 1, usual: "Hội đồng nhân dân", others: 2 },
    },
    {
      text: "Theo kế hoạch của Thành ủy Cần Thơ. Các cơ quan của Thành ủy Cần Thơ đã họp.\n\nÔng làm việc ở ⟦thành ủy Cần Thơ⟧ từ năm 2010.",
      message: "varies",
      data: { text: "thành ủy Cần Thơ", usual: "Thành ủy Cần Thơ" },
    },
    {
      text: "Kiên định chủ nghĩa Mác - Lênin. Vận dụng chủ nghĩa Mác - Lênin.\n\nHọc tập chủ nghĩa ⟦Mác-Lênin⟧ từ sớm.",
      message: "varies",
      data: { text: "Mác-Lênin", usual: "Mác - Lênin" },
    },
    {
      text: "Nhiệm kỳ 2020-2025 của Huyện. Kế hoạch 2020-2025 của Xã.\n\nĐại hội nhiệm kỳ ⟦2020 – 2025⟧ của Tỉnh.",
      message: "varies",
      data: { text: "2020 – 2025", count: 1 },
    },
    {
      text: "Các hợp tác xã (HTX) của Huyện.\n\nThành lập ⟦hội tương xứng⟧ (HTX) của Tỉnh.",
      message: "explained",
      data: { letters: "HTX", usual: "hợp tác xã" },
    },
  ],
};
