import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Mua 5 kilôgam axít, một chiếc ôtô, môtô, bêtông, lôgíc, điôxít, virút.",
      note: { vi: "Từ mượn nhiều âm tiết.", en: "Loan words of several syllables." },
    },
    { text: "Máy iPhone, báo VnExpress, tỉnh Đắk Lắk, UBND, QĐND.", note: { vi: "Tên riêng, chữ tắt.", en: "Names." } },
    {
      text: "Dài 5km, nặng 12kg, lớp 12a, đường H5N1, A4, khoản 3a.",
      note: { vi: "Đơn vị, ký hiệu.", en: "Units, signs." },
    },
    { text: "Xem tổchức.vn và tệp năm2025.docx.", note: { vi: "Tên miền, tên tệp.", en: "A domain, a file." } },
    { text: "Họ viết: “tổchức lại”.", note: { vi: "Lời trích.", en: "Quoted words." } },
  ],
  invalid: [
    {
      text: "Các ⟦tổchức⟧ chính trị - xã hội.",
      message: "glued",
      data: { text: "tổchức", reading: "tổ chức" },
      fixed: "Các tổ chức chính trị - xã hội.",
    },
    { text: "Lập ⟦theomẫu⟧ quy định.", message: "glued", fixed: "Lập theo mẫu quy định." },
    { text: "Kế hoạch ⟦năm2025⟧ của tỉnh.", message: "glued", fixed: "Kế hoạch năm 2025 của tỉnh." },
    { text: "Điểm a khoản ⟦2Điều⟧ này.", message: "glued", fixed: "Điểm a khoản 2 Điều này." },
    { text: "Theo ⟦quyđịnhcủa⟧ pháp luật.", message: "glued", fixed: "Theo quy định của pháp luật." },
    { text: "Nước ⟦TâyBồ⟧ và châu Âu.", message: "glued", fixed: "Nước Tây Bồ và châu Âu." },
  ],
};
