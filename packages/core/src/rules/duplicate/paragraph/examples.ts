import type { RuleExamples } from "../../../rule/examples.ts";

const opening = "Sáng ngày 05 tháng 3, huyện tổ chức hội nghị tổng kết công tác xây dựng nông thôn mới.";

export const examples: RuleExamples = {
  valid: [
    {
      text: `${opening}\n\nChiều cùng ngày, đoàn đi thăm các xã vùng cao của huyện.`,
      note: { vi: "Hai đoạn khác nhau.", en: "Two different paragraphs." },
    },
    {
      text: "Kính gửi: Sở Nội vụ\n\nKính gửi: Sở Nội vụ",
      note: { vi: "Dòng ngắn được phép lặp.", en: "Short lines may repeat." },
    },
    {
      text: `${opening}\n\n${opening}`,
      note: { vi: "Ngắn hơn ngưỡng đã đặt.", en: "Shorter than the configured minimum." },
      options: { minimumWords: 40 },
    },
  ],
  invalid: [
    { text: `${opening}\n\n⟦${opening}⟧\n\nĐoạn kết.`, message: "repeated", fixed: `${opening}\n\nĐoạn kết.` },
    {
      text: "Tập trung cải cách hành chính phục vụ người dân và doanh nghiệp\n⟦TẬP TRUNG CẢI CÁCH HÀNH CHÍNH PHỤC VỤ NGƯỜI DÂN VÀ DOANH NGHIỆP⟧\nBài viết bắt đầu từ đây.",
      message: "repeated",
      fixed: "Tập trung cải cách hành chính phục vụ người dân và doanh nghiệp\nBài viết bắt đầu từ đây.",
    },
    {
      text: `${opening}\n\nĐoạn giữa.\n\n⟦Sáng ngày 05 tháng 3,  huyện tổ chức “hội nghị tổng kết” công tác xây dựng nông thôn mới⟧`,
      message: "repeated",
      fixed: `${opening}\n\nĐoạn giữa.`,
    },
  ],
};
