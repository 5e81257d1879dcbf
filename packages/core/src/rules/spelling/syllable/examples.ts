import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Bác sỹ, chiến sĩ, uỷ viên, ủy viên, bánh mỳ, gẫy, mẩu giấy.",
      note: { vi: "Biến thể và từ ít gặp.", en: "Variants and rare words." },
    },
    {
      text: "Tỉnh Đắk Lắk, Kon Tum, dân tộc K'Ho, Ba Na, Xơ-đăng, ông Krông A Phốc.",
      note: { vi: "Tên dân tộc, địa danh.", en: "Peoples and places." },
    },
    {
      text: "Dùng internet, email, logistics, kilôgam, axít, ôtô, clíp, hiđrô.",
      note: { vi: "Từ mượn.", en: "Loan words." },
    },
    {
      text: "BÁO CÁO CUẢ HĐND, UBND, điểm đ, đx",
      note: { vi: "Chữ in hoa, chữ viết tắt.", en: "Capitals, abbreviations." },
    },
    { text: "Ông viết: “thực hiên nghiêm”.", note: { vi: "Lời trích.", en: "Quoted words." } },
    { text: "Nội dung được quy đị...", note: { vi: "Chữ bị cắt.", en: "A word cut off." } },
    {
      text: "Toà nhà của công ty café Smart Cup tại Mát-xcơ-va.",
      note: { vi: "Tên nước ngoài.", en: "Foreign names." },
    },
  ],
  invalid: [
    { text: "⟦Luât⟧ này có hiệu lực từ ngày 01/7/2025.", message: "tone" },
    { text: "Bảo đảm quyền của ⟦côg⟧ dân.", message: "unknown" },
    { text: "Nâng cao chất ⟦lượgn⟧ phục vụ.", message: "unknown" },
    { text: "Giải quyết ⟦tthủ⟧ tục đúng hạn.", message: "unknown" },
    { text: "Họ ⟦ngĩ⟧ rằng việc đó đúng.", message: "spelling" },
    { text: "Luật có hiệu ⟦lưc⟧ từ ngày 01/7/2025.", message: "tone" },
    { text: "Người dân được ⟦hoc⟧ tập suốt đời.", message: "tone" },
  ],
};
