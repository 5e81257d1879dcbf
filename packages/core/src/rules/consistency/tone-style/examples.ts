import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Ủy ban xã xóa tên đội cũ, khóa sổ và hủy phiếu hỏng.",
      note: { vi: "Một kiểu trong cả văn bản.", en: "One style throughout." },
    },
    {
      text: "Uỷ ban xã khoá sổ; hoàn thành kế hoạch quý này.",
      note: { vi: "Kiểu “hoà” từ đầu đến cuối.", en: "The style “hoà” from beginning to end." },
    },
    {
      text: "Ủy ban xã khóa sổ. Bà Lê Thị Thuý và ông Trần Hoà dự họp.",
      note: {
        vi: "Tên riêng giữ cách viết của người mang tên.",
        en: "Names keep the spelling of those who bear them.",
      },
    },
    {
      text: "Ủy ban xã khóa sổ theo mẫu “giấy uỷ quyền”.",
      note: { vi: "Lời trích giữ nguyên.", en: "Quoted words stay as they are." },
    },
  ],
  invalid: [
    {
      text: "Ủy ban xã khóa sổ.\n\nNgười được ⟦uỷ⟧ quyền ký biên bản.\n\nChi hội giải toả chợ tạm và xóa nợ.",
      message: "mixed",
      data: { few: 2, many: 3, odd: "uỷ", usual: "Ủy" },
      fixed: "Ủy ban xã khóa sổ.\n\nNgười được ủy quyền ký biên bản.\n\nChi hội giải tỏa chợ tạm và xóa nợ.",
    },
    {
      text: "Ủy ban xã đã ⟦khoá⟧ sổ.",
      message: "mixed",
      data: { few: 1, many: 1 },
    },
    {
      text: "⟦Ủy⟧ ban xã khóa sổ.",
      message: "unlike",
      options: { style: "hoà" },
      fixed: "Uỷ ban xã khoá sổ.",
    },
  ],
};
