import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Quy định số 126-QĐ/TW, Kế hoạch số 160-KH/TU, 317-QĐ/TWĐTN-TNTH và 05-QC/BTCTU-BNCTU.",
      note: { vi: "Văn bản của Đảng và của Đoàn.", en: "Party and Youth Union." },
    },
    {
      text: "Nghị định số 30/2020/NĐ-CP, Quyết định số 1130/QĐ-TTg, công văn số 15/BNV-VP và 207/QĐ-MTTW-BTT.",
      note: { vi: "Văn bản của Nhà nước và Mặt trận.", en: "State and Fatherland Front." },
    },
    {
      text: "Luật số 45/2019/QH14, Nghị quyết số 1187/NQ-UBTVQH14, 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN.",
      note: { vi: "Văn bản của Quốc hội và liên tịch.", en: "National Assembly and joint documents." },
    },
    {
      text: "Nghị định số 74/CP, 111-HĐBT, Luật số 18-L/CTN, 21-LCT/HĐNN8, 34/2003/QĐ/BGD, Nghị quyết 30a/2008/NQ-CP.",
      note: { vi: "Cách viết của thời kỳ trước.", en: "Forms of earlier times." },
    },
    {
      text: "Điều 12/13 của Luật, tỷ số 2-1, ngày 13/10/2020, xe 29A-123.45, điện thoại 0912-345-678, QCVN 21:2015/BGTVT, 24/7.",
      note: { vi: "Không phải số, ký hiệu văn bản.", en: "Not document codes." },
    },
    {
      text: "Xem https://vanban.example.vn/13-2020-ND-CP/46.nq-tw và tệp 30.2020.ND-CP.docx.",
      note: { vi: "Địa chỉ mạng và tên tệp.", en: "Addresses and file names." },
    },
    {
      text: "Số: 15/QĐ-BNV\n\nSố 23-QĐ/UBKTTW\n\nNghị quyết 18-NQ/TW và mẫu số 06 - TB/SHTT.",
      note: {
        vi: "Dòng số của Nhà nước có dấu hai chấm, của Đảng thì không; báo chí bỏ chữ “số”; số của biểu mẫu.",
        en: "The head of the state has a colon, that of the Party has none; the press drops “số”; forms.",
      },
    },
  ],
  invalid: [
    {
      text: "Nghị quyết số ⟦46/NQ-TW⟧.",
      message: "separator",
      data: { expected: "46-NQ/TW" },
      fixed: "Nghị quyết số 46-NQ/TW.",
    },
    { text: "Nghị quyết số ⟦62 KL/TW⟧.", message: "separator", fixed: "Nghị quyết số 62-KL/TW." },
    { text: "Thông báo số ⟦286-TB-VPCP⟧.", message: "separator", fixed: "Thông báo số 286/TB-VPCP." },
    { text: "Nghị định số ⟦95/1998-NĐ-CP⟧.", message: "separator", fixed: "Nghị định số 95/1998/NĐ-CP." },
    { text: "Nghị định ⟦145/2020/NĐ/CP⟧.", message: "separator", fixed: "Nghị định 145/2020/NĐ-CP." },
    {
      text: "Quyết định ⟦25/2020/QĐ.UBND⟧ của tỉnh.",
      message: "separator",
      fixed: "Quyết định 25/2020/QĐ-UBND của tỉnh.",
    },
    { text: "Nghị định số ⟦32/2006/NĐCP⟧.", message: "glued", fixed: "Nghị định số 32/2006/NĐ-CP." },
    { text: "Nghị định số ⟦169/2026NĐ-CP⟧.", message: "glued", fixed: "Nghị định số 169/2026/NĐ-CP." },
    { text: "Quy định số ⟦126-QÐ/TW⟧.", message: "look-alike", fixed: "Quy định số 126-QĐ/TW." },
    { text: "Quy định số ⟦126-QD/TW⟧.", message: "letters", fixed: "Quy định số 126-QĐ/TW." },
    { text: "Nghị định số ⟦3O/2020/NĐ-CP⟧.", message: "zero", fixed: "Nghị định số 30/2020/NĐ-CP." },
    { text: "Nghị định số ⟦1o3/2OO8/NĐ-CP⟧.", message: "zero", fixed: "Nghị định số 103/2008/NĐ-CP." },
    { text: "Thông tư số ⟦O5/2024/TT-BTC⟧.", message: "zero", fixed: "Thông tư số 05/2024/TT-BTC." },
    { text: "Luật số ⟦45/2O19/QH14⟧.", message: "zero", fixed: "Luật số 45/2019/QH14." },
    { text: "Thông tư số ⟦16/2021/TT-BGDDT⟧.", message: "letters", fixed: "Thông tư số 16/2021/TT-BGDĐT." },
    { text: "Quyết định số ⟦13/2015/QĐ-TTG⟧.", message: "letters", fixed: "Quyết định số 13/2015/QĐ-TTg." },
    { text: "Nghị định ⟦30/2020/nđ-cp⟧.", message: "letters", fixed: "Nghị định 30/2020/NĐ-CP." },
    { text: "Luật số ⟦59/2020/QHI4⟧.", message: "letters", fixed: "Luật số 59/2020/QH14." },
    { text: "Nghị quyết số ⟦11–NQ/TW⟧.", message: "dash", fixed: "Nghị quyết số 11-NQ/TW." },
    { text: "Luật số ⟦45/2019/QHXIV⟧.", message: "roman-term", fixed: "Luật số 45/2019/QH14." },
    { text: "Nghị quyết số ⟦954/2020/UBTVQH⟧ nêu rõ.", message: "missing-term" },
    { text: "Nghị quyết số ⟦57 - NQ/TW⟧.", message: "space", fixed: "Nghị quyết số 57-NQ/TW." },
    { text: "Nghị định ⟦159/2006/NĐ- CP⟧.", message: "space", fixed: "Nghị định 159/2006/NĐ-CP." },
    { text: "Luật số ⟦45/2019/QH 14⟧.", message: "space", fixed: "Luật số 45/2019/QH14." },
    { text: "Nghị định ⟦30/20/NĐ-CP⟧.", message: "short-year", data: { expected: "30/2020/NĐ-CP" } },
    { text: "Nghị định số ⟦204/NĐ-CP⟧ về tiền lương.", message: "missing-year" },
    { text: "Nghị quyết số ⟦254/QH15⟧.", message: "missing-year" },
    { text: "Thông tư số ⟦09/2020/TT-BGD&ĐT⟧.", message: "variant", fixed: "Thông tư số 09/2020/TT-BGDĐT." },
    { text: "Nghị quyết số ⟦29-NQ/TƯ⟧.", message: "variant", fixed: "Nghị quyết số 29-NQ/TW." },
    { text: "Nghị định số ⟦5/2015/NĐ-CP⟧.", message: "leading-zero", fixed: "Nghị định số 05/2015/NĐ-CP." },
    { text: "⟦Số: 23-QĐ/UBKTTW⟧", message: "head-colon", fixed: "Số 23-QĐ/UBKTTW" },
    { text: "⟦Số 15/QĐ-BNV⟧", message: "head-no-colon", fixed: "Số: 15/QĐ-BNV" },
    {
      text: "Thực hiện Nghị quyết ⟦18-NQ/TW⟧ của Trung ương.",
      message: "no-number-word",
      fixed: "Thực hiện Nghị quyết số 18-NQ/TW của Trung ương.",
      options: { requireNumberWord: true },
    },
  ],
};
