import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Quyết định số 128-QĐ/TW, Quy định số 126-QĐ/TW, Thông tri số 06-TT/TW, Công văn số 15/BNV-VP.",
      note: { vi: "“QĐ” của Đảng là quyết định hoặc quy định.", en: "“QĐ” of the Party is a decision or a rule." },
    },
    {
      text: "Quy chế số 12/2020/QĐ-UBND ban hành kèm theo quyết định, Thông báo kết luận số 52/TB-VPCP.",
      note: { vi: "Văn bản ban hành kèm theo quyết định.", en: "What is issued with a decision carries its code." },
    },
    {
      text: "Bộ luật Lao động số 45/2019/QH14, Nghị quyết số 35/2000/QH10, Pháp lệnh số 28/2005/PL-UBTVQH11, Luật số 18-L/CTN.",
      note: { vi: "Văn bản của Quốc hội, kể cả thời kỳ trước.", en: "The National Assembly, old forms included." },
    },
    {
      text: "Thông tư số 11/TT-TTg năm 1962, văn bản số 1234/STC-UBND, mẫu số 02/TB-BTC.",
      note: { vi: "Văn bản cũ, công văn của sở.", en: "Old documents, letters of a department." },
    },
  ],
  invalid: [
    {
      text: "Thực hiện ⟦Quyết định số 51-CT/TW⟧ của Ban Bí thư.",
      message: "mismatch",
      data: { named: "Quyết định", expected: "chỉ thị" },
    },
    { text: "Theo ⟦thông báo 455/2020/TT-BTC⟧ nêu trên.", message: "mismatch", data: { expected: "thông tư" } },
    { text: "⟦NGHỊ ĐỊNH SỐ 39-NQ/TW⟧ về tinh giản biên chế", message: "mismatch" },
    { text: "⟦Nghị định số 45/2019/QH14⟧.", message: "mismatch", data: { type: "QH" } },
    {
      text: "Quyết định số 12/⟦QDD⟧-UBND ngày 15/5/2020.",
      message: "unknown",
      fixed: "Quyết định số 12/QĐ-UBND ngày 15/5/2020.",
    },
    { text: "Luật Tổ chức chính quyền địa phương, Luật số ⟦08/2025/L-CTN⟧.", message: "order" },
    { text: "Căn cứ Nghị định số ⟦45/2020/NĐ-UBND⟧.", message: "not-issued", data: { body: "Ủy ban nhân dân" } },
    { text: "Thông tư số ⟦12/2021/TT-UBND⟧.", message: "not-issued" },
  ],
};
