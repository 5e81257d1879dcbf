import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Bộ phận kỹ thuật lý giải quy trình; bác sĩ trực ký sổ.",
      note: { vi: "Mỗi chữ chỉ viết một cách.", en: "Each word in one spelling." },
    },
    {
      text: "Tỷ lệ đạt cao nhờ làm việc tỉ mỉ; trẻ em nói lí nhí về lý do vắng mặt. Tăng tỷ trọng.",
      note: { vi: "“tỉ mỉ”, “lí nhí” chỉ có một cách viết.", en: "“tỉ mỉ” and “lí nhí” have one spelling only." },
    },
    {
      text: "Ông Lí Sơn phụ trách quản lý kho.",
      note: { vi: "Tên riêng.", en: "A name." },
    },
  ],
  invalid: [
    {
      text: "Đội kỹ thuật tập huấn kỹ năng mới.\n\nPhòng ⟦kĩ⟧ thuật nhận việc.",
      message: "mixed",
      data: { odd: "kĩ", usual: "kỹ", few: 1, many: 2 },
      fixed: "Đội kỹ thuật tập huấn kỹ năng mới.\n\nPhòng kỹ thuật nhận việc.",
    },
    {
      text: "Ban quản lý chợ nêu ⟦lí⟧ do.",
      message: "mixed",
      data: { few: 1, many: 1 },
    },
    {
      text: "Bác sĩ và y sĩ trực đêm; chiến ⟦sỹ⟧ đến khám.",
      message: "mixed",
      data: { odd: "sỹ", usual: "sĩ" },
      fixed: "Bác sĩ và y sĩ trực đêm; chiến sĩ đến khám.",
    },
  ],
};
