import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Hành vi vi phạm bị xử lý theo Luật Luật sư.",
      note: { vi: "Chỗ giáp của hai từ.", en: "Two words meet." },
    },
    { text: "Dần dần, từ từ, mãi mãi, luôn luôn, người người.", note: { vi: "Từ láy.", en: "Reduplication." } },
    {
      text: "Chị trình Trình xem bức tranh con tê tê.",
      note: { vi: "Tên riêng, tên loài vật.", en: "A name, an animal." },
    },
    { text: "Chà là là cây của vùng khô.", note: { vi: "“Chà là” và “là”.", en: "“Chà là” and “là”." } },
    { text: "Họ thì thì thầm với nhau.", note: { vi: "“Thì” và “thì thầm”.", en: "“Thì” and “thì thầm”." } },
    {
      text: "Các bước tiếp theo theo đúng quy định; thị xã xã hội hóa việc trồng cây.",
      note: {
        vi: "“Tiếp theo” và “theo”, “thị xã” và “xã hội hóa”.",
        en: "“Tiếp theo” and “theo”, “thị xã” and “xã hội hóa”.",
      },
    },
    { text: "Nhiệm vụ của, của và của.", note: { vi: "Có dấu phẩy ở giữa.", en: "A comma between them." } },
    { text: "Chị ấy nói: “Nhà của của tôi”.", note: { vi: "Lời người khác.", en: "The words of others." } },
  ],
  invalid: [
    {
      text: "Nhiệm vụ ⟦của của⟧ các cơ quan.",
      message: "repeated",
      data: { word: "của" },
      fixed: "Nhiệm vụ của các cơ quan.",
    },
    { text: "⟦Các các⟧ đơn vị phối hợp.", message: "repeated", fixed: "Các đơn vị phối hợp." },
    {
      text: "Theo Thông tư ⟦số số⟧ 34/2015/TT-BGTVT.",
      message: "repeated",
      fixed: "Theo Thông tư số 34/2015/TT-BGTVT.",
    },
    { text: "Đơn vị thực hiện ⟦theo theo⟧ quy định.", message: "repeated", fixed: "Đơn vị thực hiện theo quy định." },
    { text: "Thông tư ⟦này này⟧ có hiệu lực.", message: "repeated", fixed: "Thông tư này có hiệu lực." },
  ],
};
