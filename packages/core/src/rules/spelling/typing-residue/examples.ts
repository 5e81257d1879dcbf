import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Câu lạc bộ uống beer, mang boots, nghe Kees hát.",
      note: { vi: "Từ tiếng Anh.", en: "English words." },
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
      text: "Nước ⟦Vie65t⟧ Nam.",
      message: "raw",
      data: { method: "VNI" },
      fixed: "Nước Việt Nam.",
    },
    { text: "Làm ⟦d9uo7ng2⟧ mới.", message: "raw", fixed: "Làm đường mới." },
  ],
};
