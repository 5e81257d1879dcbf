import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Đảng ủy xã họp ngày 5/3.",
      note: { vi: "Chữ “Đ” đúng mã.", en: "The right “Đ”." },
    },
    {
      text: "Nhà văn Jón Sigurðsson và cầu thủ Fatıh đến dự.",
      note: {
        vi: "Chữ của tiếng Iceland, tiếng Thổ Nhĩ Kỳ trong tên người.",
        en: "Icelandic and Turkish letters in names.",
      },
    },
    {
      text: "Tên tiếng Nga là Россия, góc α và β.",
      note: { vi: "Từ tiếng Nga, ký hiệu toán học.", en: "A Russian word, signs of mathematics." },
    },
    {
      text: "Xem tại https://vidu.vn/Ðiều-5.",
      note: { vi: "Địa chỉ trang web giữ nguyên.", en: "Web addresses stay as they are." },
    },
  ],
  invalid: [
    {
      text: "Theo ⟦Ðiều⟧ 40 của Quy chế.",
      message: "twin",
      data: { word: "Ðiều", letter: "Ð", code: "U+00D0", meant: "Đ" },
      fixed: "Theo Điều 40 của Quy chế.",
    },
    {
      text: "Thực hiện đúng quy ⟦ðịnh⟧ hiện hành.",
      message: "twin",
      data: { code: "U+00F0" },
      fixed: "Thực hiện đúng quy định hiện hành.",
    },
    { text: "Tỉnh ⟦Ðắk⟧ Lắk.", message: "twin", fixed: "Tỉnh Đắk Lắk." },
    {
      text: "Thường trực ⟦HÐND⟧ xã.",
      message: "twin",
      fixed: "Thường trực HĐND xã.",
    },
    {
      text: "Kế ⟦h\u043e\u1ea1ch⟧ năm 2026.",
      message: "twin",
      data: { letter: "\u043e", code: "U+043E", meant: "o" },
      fixed: "Kế hoạch năm 2026.",
    },
    {
      text: "Nhà ⟦v\u01cen⟧ hóa thôn.",
      message: "twin",
      data: { meant: "ă" },
      fixed: "Nhà văn hóa thôn.",
    },
  ],
};
