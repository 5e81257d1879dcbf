import type { RuleExamples } from "../../../rule/examples.ts";

export const examples: RuleExamples = {
  valid: [
    {
      text: "Hợp tác xã (HTX) Sông Cầu mở kho. HTX có ba đội; HTX nhận thêm việc.",
      note: { vi: "Đã giải thích ở lần đầu.", en: "Explained the first time." },
    },
    {
      text: "UBND xã họp; UBND xã giao việc; UBND xã kiểm tra.",
      note: { vi: "Chữ viết tắt ai cũng biết.", en: "An abbreviation everyone knows." },
    },
    {
      text: "Quyết định 12/QĐ-XDCB, công trình của CÔNG TY XDCB, mã XDCB2.",
      note: { vi: "Trong số hiệu, trong tên viết hoa, trong mã.", en: "In a code, in a name in capitals, in a label." },
    },
    {
      text: "Tổ XDCB báo cáo; tổ XDCB nghỉ.",
      note: { vi: "Mới dùng hai lần.", en: "Used only twice." },
    },
  ],
  invalid: [
    {
      text: "Tổ ⟦XDCB⟧ báo cáo.\n\nSở giao tổ XDCB sửa đường; tổ XDCB nhận việc.",
      message: "unexplained",
      data: { letters: "XDCB", count: 3 },
    },
  ],
};
