import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Câu lạc bộ uống beer, mang boots, nghe Kees hát.",
      note: { vi: "Từ tiếng Anh.", en: "English words." },
    },
    {
      text: "Bếp trưởng là chef Tây, hát hai songs, gửi file gif và mang box nhỏ cho hoàng tử Raj.",
      note: { vi: "Từ tiếng Anh kết thúc bằng phím dấu.", en: "English words that end in the key of a tone." },
    },
    {
      text: "Khổ giấy A4, diện tích 40m2, tuyến T6 và mẫu TK6a1.",
      note: { vi: "Đơn vị đo, ký hiệu.", en: "Units and labels." },
    },
    {
      text: "Gửi về ddaif@vidu.vn, xem https://vidu.vn/Vieejt.",
      note: { vi: "Địa chỉ thư và trang web.", en: "E-mail and web addresses." },
    },
  ],
  invalid: [
    {
      text: "Nước ⟦Vieejt⟧ Nam.",
      message: "raw",
      data: { typed: "Vieejt", method: "Telex", expected: "Việt" },
      fixed: "Nước Việt Nam.",
    },
    { text: "Qua ⟦ddaif⟧ truyền thanh xã.", message: "raw", fixed: "Qua đài truyền thanh xã." },
    { text: "Nhà máy ⟦dduwowngf⟧ mới.", message: "raw", fixed: "Nhà máy đường mới." },
    {
      text: "Hoàn ⟦thanhf⟧ tiêu chí.",
      message: "raw",
      data: { typed: "thanhf", method: "Telex", expected: "thành" },
      fixed: "Hoàn thành tiêu chí.",
    },
    { text: "Ý kiến ⟦cuar⟧ cơ quan.", message: "raw", fixed: "Ý kiến của cơ quan." },
    { text: "Nói bằng ⟦tiêngs⟧ Việt.", message: "raw", fixed: "Nói bằng tiếng Việt." },
    {
      text: "Nước ⟦Vie65t⟧ Nam.",
      message: "raw",
      data: { method: "VNI" },
      fixed: "Nước Việt Nam.",
    },
    { text: "Làm ⟦d9uo7ng2⟧ mới.", message: "raw", fixed: "Làm đường mới." },
  ],
};
