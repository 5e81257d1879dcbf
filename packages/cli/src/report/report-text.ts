/** What the reports for people say, by language. */
export const reportText = {
  vi: {
    title: "Kết quả soát văn bản",
    checked: (files: number) => `Đã kiểm tra ${files} tệp.`,
    headings: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
    failed: "Chưa kiểm tra được",
    clean: "Không có gì cần sửa.",
    place: (line: number, column: number) => `dòng ${line}, cột ${column}`,
    suggestion: "Gợi ý",
    authority: "Căn cứ",
    baselined: (count: number) => `${count} chỗ đã có trong tệp nền, không liệt kê.`,
    suppressed: (count: number) => `${count} chỗ được bỏ qua theo yêu cầu, không liệt kê.`,
    columns: ["Vị trí", "Nội dung", "Gợi ý", "Quy tắc"],
  },
  en: {
    title: "Checked documents",
    checked: (files: number) => `${files} file(s) checked.`,
    headings: { error: "Errors", warning: "Warnings", info: "Info" },
    failed: "Could not be checked",
    clean: "Nothing to correct.",
    place: (line: number, column: number) => `line ${line}, column ${column}`,
    suggestion: "Suggestion",
    authority: "Authority",
    baselined: (count: number) => `${count} known to the baseline, not listed.`,
    suppressed: (count: number) => `${count} suppressed, not listed.`,
    columns: ["Place", "Message", "Suggestion", "Rule"],
  },
} as const;
