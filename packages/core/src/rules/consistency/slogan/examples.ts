import type { RuleExamples } from "../../../rule/examples.ts";

const full = "“Kỷ cương, trách nhiệm, tận tụy, sáng tạo”";

export const examples: RuleExamples = {
  valid: [
    {
      text: `Phương châm ${full} được quán triệt.\n\nTiếp tục thực hiện ${full}.`,
      note: { vi: "Viết như nhau.", en: "Written alike." },
    },
    {
      text: "Nêu cao “cần, kiệm, liêm, chính”.\n\nGiữ vững “độc lập, tự do, hạnh phúc”.",
      note: { vi: "Hai khẩu hiệu khác nhau.", en: "Two different slogans." },
    },
    {
      text: `Phương châm ${full}.\n\nThực hiện “KỶ CƯƠNG, TRÁCH NHIỆM, TẬN TỤY VÀ SÁNG TẠO”.`,
      note: { vi: "Chữ hoa và từ “và” không làm khác khẩu hiệu.", en: "Capitals and “và” make no other slogan." },
    },
  ],
  invalid: [
    {
      text: `Phương châm ${full} được quán triệt.\n\nTheo tinh thần ${full}.\n\nTiếp tục thực hiện “⟦Trách nhiệm, tận tụy, sáng tạo⟧”.`,
      message: "missing",
      data: { text: "Trách nhiệm, tận tụy, sáng tạo", items: "Kỷ cương" },
    },
    {
      text: `Phương châm ${full} được quán triệt.\n\nTheo tinh thần ${full}.\n\nThực hiện “⟦Kỷ cương, trách nhiệm, đoàn kết, tận tụy, sáng tạo⟧”.`,
      message: "added",
      data: { text: "Kỷ cương, trách nhiệm, đoàn kết, tận tụy, sáng tạo", items: "đoàn kết" },
    },
    {
      text: `Phương châm ${full} được quán triệt.\n\nTheo tinh thần ${full}.\n\nThực hiện “⟦Trách nhiệm, kỷ cương, tận tụy, sáng tạo⟧”.`,
      message: "moved",
      data: { text: "Trách nhiệm, kỷ cương, tận tụy, sáng tạo", items: "Trách nhiệm, kỷ cương" },
    },
    {
      text: `Phương châm ${full} được quán triệt.\n\nTheo tinh thần ${full}.\n\nThực hiện “⟦Kỷ cương, trách nhiệm, tận tụy, hiệu quả⟧”.`,
      message: "changed",
      data: { text: "Kỷ cương, trách nhiệm, tận tụy, hiệu quả", missing: "sáng tạo", added: "hiệu quả" },
    },
  ],
};
