import type { RuleExamples } from "../../../rule/examples.ts";

const twice = "Đồng chí Lương Văn Thắng chủ trì.\n\nTheo đồng chí Lương Văn Thắng, việc đã xong.";

export const examples: RuleExamples = {
  valid: [
    { text: twice, note: { vi: "Viết như nhau.", en: "Spelled alike." } },
    {
      text: `${twice}\n\nĐồng chí Lương Văn Hùng ghi biên bản.`,
      note: { vi: "Tên khác hẳn: hai người.", en: "Another name: two people." },
    },
    {
      text: "Ông Lương Minh Thanh dự.\n\nÔng Lương Minh Thanh nói.\n\nBà Lương Minh Thánh nghe.",
      note: { vi: "Một người là ông, một người là bà.", en: "One is a man, the other a woman." },
    },
    {
      text: `${twice}\n\nĐường Lương Văn Thăng đã mở rộng.`,
      note: { vi: "Tên đường, không có danh xưng.", en: "A street: no title stands before it." },
    },
    {
      text: "Ông Lương Minh Thúy dự.\n\nÔng Lương Minh Thúy nói.\n\nÔng Lương Minh Thuý ký.",
      note: { vi: "Chỉ khác chỗ đặt dấu thanh.", en: "Only the tone mark stands elsewhere." },
    },
    {
      text: "Ông Lương Văn Thắng dự.\n\nÔng Lương Văn Thăng nghe.",
      note: { vi: "Mỗi tên một lần: không biết tên nào là chính.", en: "Once each: neither is the usual spelling." },
    },
  ],
  invalid: [
    {
      text: `${twice}\n\nĐồng chí ⟦Lương Văn Thằng⟧ kết luận.`,
      message: "varies",
      data: { text: "Lương Văn Thằng", usual: "Lương Văn Thắng", others: 2 },
    },
    {
      text: "Bà Lương Minh Sương dự.\n\nChủ tịch Lương Minh Sương nói.\n\nBà ⟦Lương Minh Xương⟧ ký.",
      message: "varies",
    },
    {
      text: `${twice}\n\nPhó Bí thư Thường trực Huyện ủy ⟦Lương Văn Thắn⟧ kết luận.`,
      message: "varies",
    },
  ],
};
