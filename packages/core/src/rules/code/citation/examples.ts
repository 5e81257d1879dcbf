import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Nghị quyết số 59-NQ/TW ngày 24/01/2025 và Nghị quyết số 59-NQ/TW ngày 05/8/2020 của Bộ Chính trị.",
      note: { vi: "Một số của hai nhiệm kỳ.", en: "One number of two terms." },
    },
    {
      text: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020, Luật Doanh nghiệp năm 2020 số 59/2020/QH14, Chỉ thị số 26-CT/TW ngày 15/6/2011.",
      note: {
        vi: "Ngày đúng; văn bản của nhiệm kỳ chưa có trong sổ.",
        en: "Right dates; a term the registry does not have.",
      },
    },
    {
      text: "Quy định số 08-QĐ/TW ngày 25/10/2018 của Ban Chấp hành Trung ương.",
      note: {
        vi: "Quy định năm 2018 mang ký hiệu “QĐi”, thường dẫn là “QĐ”.",
        en: "Rules of 2018 had “QĐi”, often cited as “QĐ”.",
      },
    },
    {
      text: "Hà Nội, ngày 10 tháng 4 năm 2019\n\nCăn cứ Hướng dẫn số 36-HD/VPTW ngày 03/4/2018.",
      note: { vi: "Lúc ấy văn bản chưa bị thay thế.", en: "Not yet replaced on the day of the text." },
    },
    {
      text: "Hướng dẫn số 05-HD/VPTW ngày 27/5/2026 tiếp nối Hướng dẫn số 36-HD/VPTW ngày 03/4/2018.",
      note: { vi: "Văn bản mới cũng được dẫn.", en: "The new document is cited too." },
    },
  ],
  invalid: [
    {
      text: "Quy định số 102-QĐ/TW ngày ⟦15/12/2017⟧ của Bộ Chính trị.",
      message: "date",
      data: { known: "15/11/2017" },
    },
    { text: "Nghị quyết số 18-NQ/TW ngày ⟦25/10/2007⟧.", message: "date", data: { known: "25/10/2017" } },
    { text: "Nghị định số 30/2020/NĐ-CP ⟦ngày 03 tháng 5 năm 2020⟧.", message: "date" },
    {
      text: "Cập nhật ngày 13/10/2020, 07:03\n\nQuy định số 126-QĐ/TW ngày 28/02/2018 của Bộ Chính trị “⟦Một số vấn đề bảo vệ chính trị nội bộ Đảng⟧”.",
      message: "title",
      data: { known: "một số vấn đề về bảo vệ chính trị nội bộ Đảng" },
    },
    { text: "Căn cứ ⟦Luật Cạnh tranh⟧ số 24/2018/QH14.", message: "law", data: { known: "Luật An ninh mạng" } },
    {
      text: "Chỉ thị số 35-CT/TW ngày 30/5/2019 của ⟦Ban Bí thư⟧.",
      message: "issuer",
      data: { known: "Bộ Chính trị" },
    },
    {
      text: "Trình bày theo Hướng dẫn số ⟦36-HD/VPTW⟧ ngày 03/4/2018.",
      message: "replaced",
      data: { by: "05-HD/VPTW" },
    },
    { text: "Thực hiện Công văn số ⟦3294-CV/VPTW/nb⟧ ngày 11/3/2019.", message: "expired", data: { to: "26/5/2026" } },
  ],
};
