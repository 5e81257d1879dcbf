import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Ủy ban nhân dân xã ban hành kế hoạch; nhiệt độ 5°, giá 3 × 4, «trích dẫn».",
      note: { vi: "Tiếng Việt Unicode có ký hiệu.", en: "Vietnamese in Unicode, with signs." },
    },
    {
      text: "Là où l'été était doux à Noël, naïve et déçue, là-bas où le maïs, où le blé.",
      note: { vi: "Tiếng Pháp.", en: "French." },
    },
    {
      text: "Thông báo chñ của Sở Nội vụ.",
      note: { vi: "Chỉ một từ lạ: chưa đủ để đoán bảng mã.", en: "One odd word is too little to name an encoding." },
    },
  ],
  invalid: [
    {
      text: "Bản lưu: ⟦Céng hßa x· héi chñ nghÜa ViÖt⟧ Nam.",
      message: "encoded",
      data: { encoding: "TCVN3 (ABC)" },
      fixed: "Bản lưu: Cộng hòa xã hội chủ nghĩa Việt Nam.",
    },
    {
      text: "⟦Uûy ban nhaân daân tænh⟧ Bắc",
      message: "encoded",
      data: { encoding: "VNI Windows" },
      fixed: "Ủy ban nhân dân tỉnh Bắc",
    },
    {
      text: "⟦Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t⟧ Nam",
      message: "encoded",
      data: { encoding: "VIQR" },
      fixed: "Cộng hòa xã hội chủ nghĩa Việt Nam",
    },
    {
      text: "⟦Cµng hòa xã hµi chü nghîa Vi®t⟧ Nam",
      message: "encoded",
      data: { encoding: "VISCII" },
      fixed: "Cộng hòa xã hội chủ nghĩa Việt Nam",
    },
    {
      text: "⟦Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt⟧ Nam",
      message: "encoded",
      data: { encoding: "Windows-1258" },
      fixed: "Cộng hòa xã hội chủ nghĩa Việt Nam",
    },
    { text: "Thông báo c⟦\ufffd\ufffd⟧a Sở.", message: "lost" },
    {
      text: "Thông báo ⟦cá»§a⟧ Sở Nội vụ.",
      message: "misread",
      fixed: "Thông báo của Sở Nội vụ.",
    },
  ],
};
