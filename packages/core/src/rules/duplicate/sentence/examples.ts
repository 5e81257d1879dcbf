import type { RuleExamples } from "../../../rule/examples.ts";

const said = "Các xã trong huyện đã hoàn thành việc rà soát hộ nghèo trước thời hạn được giao.";
const other = "Tiến độ ấy vượt yêu cầu đề ra.";

export const examples: RuleExamples = {
  valid: [
    { text: `${said} ${other}`, note: { vi: "Hai câu khác nhau.", en: "Two different sentences." } },
    {
      text: "Xin trân trọng cảm ơn. Chúc hội nghị thành công.\n\nXin trân trọng cảm ơn. Kính chúc sức khỏe.",
      note: { vi: "Câu ngắn được phép lặp.", en: "Short sentences may repeat." },
    },
    {
      text: `${said} ${other}\n\n${said} ${other}`,
      note: {
        vi: "Cả đoạn lặp lại thì quy tắc `duplicate/paragraph` báo.",
        en: "A whole paragraph that repeats is for `duplicate/paragraph`.",
      },
    },
    {
      text: `${said} ${other}\n\nMột.\n\nHai.\n\nBa.\n\n${said} Nhân dân đồng tình.`,
      note: { vi: "Hai câu cách xa nhau.", en: "The two stand far apart." },
    },
    {
      text: "Người nộp hồ sơ kê khai đầy đủ các mục quy định tại khoản này. Cơ quan nhận trả phiếu hẹn. Người nộp hồ sơ kê khai đầy đủ các mục quy định tại khoản này.",
      note: { vi: "Câu mẫu của văn bản pháp luật.", en: "A formula of legal texts." },
    },
  ],
  invalid: [
    {
      text: `${said} ${other}\n\nKết quả chung được đánh giá tốt. ⟦${said}⟧ Nhân dân đồng tình.`,
      message: "repeated",
    },
    { text: `${said} ${other} ⟦${said}⟧`, message: "repeated" },
    {
      text: `${said}\n\n⟦${said}⟧ ${other} Lãnh đạo huyện biểu dương các xã và đề nghị tiếp tục rà soát hộ cận nghèo trong quý tới.`,
      message: "repeated",
    },
  ],
};
