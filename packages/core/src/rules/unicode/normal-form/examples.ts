import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Đoàn kết, trung thành, trung thực.",
      note: { vi: "Ký tự dựng sẵn.", en: "Precomposed letters." },
    },
    {
      text: "Quán café ở Curaçao, 😀 và số 126-QĐ/TW.",
      note: {
        vi: "Chữ nước ngoài, biểu tượng và số hiệu giữ nguyên.",
        en: "Foreign letters, emoji and codes stay as they are.",
      },
    },
  ],
  invalid: [
    {
      text: "Thực hiện ⟦Nghi\u0323 quye\u0302\u0301t⟧ của Đảng.",
      message: "decomposed",
      data: { text: "Nghị quyết" },
      fixed: "Thực hiện Nghị quyết của Đảng.",
    },
    {
      text: "Phát triển kinh ⟦tê\u0301⟧.",
      message: "decomposed",
      fixed: "Phát triển kinh tế.",
    },
    {
      text: "Con ⟦\u0111ươ\u0300ng â\u0301y \u0111a\u0303 rô\u0323ng⟧.",
      message: "decomposed",
      data: { text: "đường ấy đã rộng" },
      fixed: "Con đường ấy đã rộng.",
    },
    {
      text: "Bảo đảm ⟦tie\u0301\u0302n⟧ độ.",
      message: "decomposed",
      data: { text: "tiến" },
      fixed: "Bảo đảm tiến độ.",
    },
  ],
};
