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
      text: "Lương Văn Thắng dự.\n\nLương Văn Thắng nói.\n\nÔng Lương Văn Thăng nghe.",
      note: {
        vi: "Tên viết nhiều hơn không có danh xưng ở đâu cả.",
        en: "The more frequent spelling stands after a title nowhere.",
      },
    },
    {
      text: "Ông Lương Minh Thúy dự.\n\nÔng Lương Minh Thúy nói.\n\nÔng Lương Minh Thuý ký.",
      note: { vi: "Chỉ khác chỗ đặt dấu thanh.", en: "Only the tone mark stands elsewhere." },
    },
    {
      text: "Ông Lương Văn Thắng dự.\n\nÔng Lương Văn Thăng nghe.",
      note: { vi: "Mỗi tên một lần: không biết tên nào là chính.", en: "Once each: neither is the usual spelling." },
    },
    {
      text: `${twice}\n\nĐồng chí Lương Văn Thận nghe.`,
      note: { vi: "Khác cả vần lẫn thanh: hai tên.", en: "Vowels, final and tone all differ: two names." },
    },
    {
      text: "Bộ trưởng Bộ Giao thông vận tải dự. Bộ trưởng Bộ Giao thông vận tải nói.\n\nBộ trưởng Bộ Giáo dục và Đào tạo ký.",
      note: { vi: "Tên cơ quan, không phải tên người.", en: "Names of bodies, not of people." },
    },
    {
      text: "Ông Tạ Lâm dự.\n\nÔng Tạ Lâm nói.\n\nÔng Tạ Lân nghe.",
      note: { vi: "Tên hai tiếng, không có chức vụ.", en: "A name of two syllables without an office." },
    },
    {
      text: "Chủ tịch Tạ Lâm dự.\n\nChủ tịch Tạ Lâm nói.\n\nBí thư Tạ Lân nghe.",
      note: { vi: "Tên hai tiếng, hai chức vụ.", en: "Names of two syllables, two offices." },
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
      text: "Chủ tịch Tạ Lâm dự.\n\nPhó Chủ tịch Tạ Lâm nói.\n\nChủ tịch ⟦Tạ Lân⟧ ký.",
      message: "varies",
      data: { text: "Tạ Lân", usual: "Tạ Lâm", others: 2 },
    },
    {
      text: "Chủ tịch Ủy ban nhân dân huyện Lương Văn Thắng chủ trì, Lương Văn Thắng kết luận.\n\nGiám đốc Sở Nội vụ ⟦Lương Văn Thăng⟧ ghi chép.",
      message: "varies",
      data: { text: "Lương Văn Thăng", usual: "Lương Văn Thắng", others: 2 },
    },
    {
      text: "Ông Lương Văn Cường dự.\n\nÔng Lương Văn Cường nói.\n\nÔng ⟦Lương Văn Cướng⟧ ký.",
      message: "varies",
    },
    {
      text: "PGS.TS. Lương Minh Bích nêu.\n\nTS Lương Minh Bích nói.\n\nTiến sĩ ⟦Lương Minh Bít⟧ ký.",
      message: "varies",
    },
    {
      text: "Bà Lương Minh Lý dự.\n\nBà Lương Minh Lý nói.\n\nBà ⟦Lương Minh Lí⟧ ký.",
      message: "varies",
    },
    {
      text: `${twice}\n\nPhó Bí thư Thường trực Huyện ủy ⟦Lương Văn Thắn⟧ kết luận.`,
      message: "varies",
    },
  ],
};
