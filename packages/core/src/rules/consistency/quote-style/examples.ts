import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: 'Ông cho biết: “Phong trào "ngày không rác" được nhân rộng”. Đề án “Sông xanh” đã xong.',
      note: { vi: "Ngoặc thẳng nằm trong ngoặc cong.", en: "Straight marks within curly ones." },
    },
    {
      text: 'Đề án "Chợ sạch" đang được góp ý.\n\nĐề án “Sông xanh” đã được duyệt.',
      note: {
        vi: "Hai kiểu ngang nhau: không biết kiểu nào là chung.",
        en: "Both equally frequent: nobody can tell which is the usual one.",
      },
    },
    {
      text: 'Hai đề án “Sông xanh” và “Phố đêm” đã được duyệt.\n\nÔng bảo "Cứ làm đi, bà hỏi "Làm thế nào", ai cũng cười.',
      note: {
        vi: "Thiếu một dấu đóng: không biết đâu là lời trích.",
        en: "A closing mark is missing: nobody can tell what is quoted.",
      },
    },
  ],
  invalid: [
    {
      text: 'Hai đề án “Sông xanh” và “Phố đêm” đã được duyệt.\n\nĐề án ⟦"Chợ sạch"⟧ đang được góp ý.',
      message: "mixed",
      data: { mark: '"…"', other: "“…”", count: 1, others: 2 },
      fixed: "Hai đề án “Sông xanh” và “Phố đêm” đã được duyệt.\n\nĐề án “Chợ sạch” đang được góp ý.",
    },
  ],
};
