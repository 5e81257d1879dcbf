import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    { text: "Thông báo kết quả.", note: { vi: "Không có ký tự ẩn.", en: "Nothing hidden." } },
    {
      text: "Gia đình 👩\u200d👩\u200d👧 dự hội thi.",
      note: { vi: "Ký tự nối là một phần của biểu tượng.", en: "Joiners are part of the emoji." },
    },
    {
      text: "Kinh phí 10\u00a0triệu đồng.",
      note: {
        vi: "Dấu cách không ngắt dòng giữa số và đơn vị.",
        en: "A no-break space between a number and its unit.",
      },
    },
  ],
  invalid: [
    {
      text: "Bổ sung⟦\u200b⟧ kinh phí.",
      message: "hidden",
      data: { code: "U+200B", before: "Bổ sung" },
      fixed: "Bổ sung kinh phí.",
    },
    { text: "Chư⟦\u00ad\u00ad⟧ơng trình đào tạo.", message: "hidden", fixed: "Chương trình đào tạo." },
    { text: "Văn bản⟦\u2060⟧ kèm theo.", message: "hidden", fixed: "Văn bản kèm theo." },
    { text: "Phòng họp⟦\u0007⟧ số 2.", message: "control", fixed: "Phòng họp số 2." },
    { text: "Phong trào ⟦\u0093⟧xanh", message: "control", fixed: "Phong trào “xanh" },
    {
      text: "Gồm: ⟦\uf0b7⟧ hồ sơ gốc",
      message: "private",
      data: { code: "U+F0B7" },
      fixed: "Gồm: • hồ sơ gốc",
    },
    { text: "Biểu tượng ⟦\ue123⟧ của đơn vị", message: "private" },
    { text: "Diện tích 40⟦\u2009⟧ha.", message: "space", fixed: "Diện tích 40 ha." },
    {
      text: "Kinh phí 10⟦\u00a0⟧triệu đồng.",
      message: "space",
      options: { noBreakSpaces: true },
      fixed: "Kinh phí 10 triệu đồng.",
    },
  ],
};
