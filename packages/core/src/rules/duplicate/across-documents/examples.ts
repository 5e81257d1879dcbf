import type { RuleExamples } from "../../../rule/examples.ts";

const news =
  "Chiều 12 tháng 5, hội đồng thẩm định của tỉnh đã họp xét hồ sơ của bốn xã đề nghị công nhận đạt chuẩn nông thôn mới nâng cao và thống nhất trình cấp trên quyết định.";

export const examples: RuleExamples = {
  valid: [
    {
      text: `${news}\n\nCùng ngày, đoàn công tác thăm một hợp tác xã trồng rau.`,
      beside: {
        "bài khác":
          "Sáng 13 tháng 5, huyện phát động tháng hành động vì môi trường với sự tham gia của hơn năm trăm đoàn viên thanh niên và học sinh các trường.",
      },
      note: { vi: "Hai bài khác nhau.", en: "Two different articles." },
    },
    {
      text: "Ảnh: Phòng Văn hóa - Thông tin huyện.",
      beside: { "bài khác": "Ảnh: Phòng Văn hóa - Thông tin huyện." },
      note: { vi: "Dòng ngắn được phép lặp ở nhiều bài.", en: "Short lines may repeat in many articles." },
    },
    {
      text: `${news}\n\n${news}`,
      beside: { "bài khác": "Một tin khác." },
      note: {
        vi: "Lặp trong một bài thì quy tắc `duplicate/paragraph` báo.",
        en: "A repeat within one article is for `duplicate/paragraph`.",
      },
    },
  ],
  invalid: [
    {
      text: `Tin trong tỉnh\n\n⟦${news}⟧`,
      beside: { "bài sau": `Tin vắn\n\n${news}\n\nHết.`, "tin thứ ba": `${news}` },
      message: "shared",
      data: { count: 2 },
    },
    {
      text: `⟦${news}⟧`,
      beside: { "bài sau": news.replace("của bốn xã", "của cả bốn xã") },
      message: "shared",
      data: { count: 1 },
    },
  ],
};
