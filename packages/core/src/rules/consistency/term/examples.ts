import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Chủ tịch nước tiếp đoàn. Ông là Chủ tịch danh dự của Hội. Một chủ tịch nước khác đã nói thế.",
      note: { vi: "Chữ thường khi nói chung là chuyện khác.", en: "Small letters in general are another matter." },
    },
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
      text: "Chủ tịch nước tiếp đoàn. Thư của Chủ tịch nước được đọc.\n\nTheo lệnh của ⟦Chủ tịch Nước⟧, luật được công bố.",
      message: "varies",
      data: { text: "Chủ tịch Nước", usual: "Chủ tịch nước", others: 2 },
    },
    {
      text: "Thưa đồng chí Tổng Bí thư. Ý kiến của Tổng Bí thư rất rõ.\n\nBài của ⟦Tổng bí thư⟧ đã đăng.",
      message: "varies",
      data: { text: "Tổng bí thư", usual: "Tổng Bí thư" },
    },
    {
      text: "Phó Bí thư Tỉnh ủy chủ trì. Theo Bí thư Tỉnh ủy, việc đã xong.\n\nPhó ⟦Bí thư tỉnh ủy⟧ kết luận.",
      message: "varies",
      data: { text: "Bí thư tỉnh ủy", usual: "Bí thư Tỉnh ủy" },
    },
    {
      text: "Căn cứ Bộ luật Hình sự. Theo Điều 2 của Bộ luật Hình sự, ai phạm tội thì chịu trách nhiệm.\n\nHành vi này được ⟦Bộ luật hình sự⟧ quy định.",
      message: "varies",
      data: { text: "Bộ luật hình sự", usual: "Bộ luật Hình sự" },
    },
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
