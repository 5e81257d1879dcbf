import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Doanh nghiệp có khả năng xuất khẩu gạo ngay trong quý III.",
      note: { vi: "“Năng xuất” nằm giữa hai từ “khả năng” và “xuất khẩu”.", en: "The letters arise across two words." },
    },
    {
      text: "Lực lượng cảnh sát nhập dữ liệu vào hệ thống.",
      note: { vi: "“Cảnh sát” và “nhập”.", en: "“Cảnh sát” and “nhập” are two words." },
    },
    {
      text: "Anh ấy nói: “Phải bổ xung ngay”.",
      note: { vi: "Lời người khác được giữ nguyên.", en: "The words of others stay as they are." },
    },
    { text: "Xem tệp bổ xung.docx.", note: { vi: "Tên tệp.", en: "A file name." } },
    { text: "KẾ HOẠCH BỔ XUNG", note: { vi: "Đề mục viết hoa toàn bộ.", en: "A heading in capitals." } },
    {
      text: "Phí thăm quan, khuyến mại và việc xử lí đơn được đảm bảo.",
      note: { vi: "Các biến thể đều đúng.", en: "Variants that are both right." },
    },
  ],
  invalid: [
    {
      text: "Đề nghị ⟦bổ xung⟧ hồ sơ trước ngày 15/12/2025.",
      message: "wrong",
      data: { wrong: "bổ xung", right: "bổ sung" },
      fixed: "Đề nghị bổ sung hồ sơ trước ngày 15/12/2025.",
    },
    { text: "⟦Sử lý⟧ nghiêm các vi phạm.", message: "wrong", fixed: "Xử lý nghiêm các vi phạm." },
    { text: "Các ⟦nghành⟧, các cấp phối hợp.", message: "wrong", fixed: "Các ngành, các cấp phối hợp." },
    { text: "Phấn đấu tăng ⟦năng xuất⟧ lao động.", message: "wrong" },
    { text: "Hai xã được ⟦sát nhập⟧ từ ngày 01/7/2025.", message: "wrong", data: { right: "sáp nhập" } },
    { text: "Bệnh viện ⟦chuẩn đoán⟧ sai.", message: "wrong", data: { right: "chẩn đoán" } },
  ],
};
