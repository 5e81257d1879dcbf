import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Cập nhật lúc 7 giờ ngày 13/10/2020: nước sông Hương đang xuống chậm.",
      note: { vi: "Câu của bài viết.", en: "A sentence of the article." },
    },
    {
      text: "Chia sẻ với phóng viên, ông cho biết việc in bài viết trên báo giấy vẫn được duy trì.",
      note: { vi: "Các từ ấy đứng trong câu.", en: "The words stand in a sentence." },
    },
    { text: "Trang chủ", note: { vi: "Một từ chưa đủ để kết luận.", en: "One word alone says too little." } },
  ],
  invalid: [
    {
      text: "Bài viết kết thúc ở đây.\n\n⟦Chia sẻ bài viết:     Chia sẻ Zalo Google Bookmarks⟧\n",
      message: "residue",
      fixed: "Bài viết kết thúc ở đây.\n",
    },
    { text: "Bài viết kết thúc ở đây.\n  ⟦In bài viết⟧\n", message: "residue", fixed: "Bài viết kết thúc ở đây.\n" },
    {
      text: "TIN TRONG TỈNH\n⟦Cập nhật lúc 08:15 ngày 02/9/2025⟧\nSáng nay, tỉnh tổ chức lễ chào cờ.",
      message: "residue",
      fixed: "TIN TRONG TỈNH\nSáng nay, tỉnh tổ chức lễ chào cờ.",
    },
    {
      text: "Sáng nay, tỉnh tổ chức lễ chào cờ.\n⟦Lượt xem: 1.204 | Bản in | Gửi bình luận⟧",
      message: "residue",
      fixed: "Sáng nay, tỉnh tổ chức lễ chào cờ.",
    },
  ],
};
