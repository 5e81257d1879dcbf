/** What `soatvan code` says, by language. */
export const codeText = {
  vi: {
    usage: `Cách dùng: soatvan code SỐ-KÝ-HIỆU… [--json] [--config TỆP | --no-config]
           soatvan code --extract [--json] TỆP, THƯ MỤC hoặc -…
Giải thích số và ký hiệu văn bản, ví dụ “soatvan code 126-QĐ/TW”, theo cả danh mục (registries) của cấu hình ở thư mục
này. Với --extract: liệt kê mọi số, ký hiệu trong các tệp kèm chỗ, dạng CSV, hoặc JSON khi có --json.
`,
    none: "Hãy nêu một số, ký hiệu, ví dụ “soatvan code 126-QĐ/TW”, hoặc “--extract” kèm tệp.",
    notCode: (text: string) =>
      `“${text}” không phải số, ký hiệu văn bản. Dạng đúng: 126-QĐ/TW, 30/2020/NĐ-CP, 45/2019/QH14, 15/BNV-VP.`,
    better: (text: string, canonical: string) => `“${text}” viết chưa đúng thể thức; phải là “${canonical}”.`,
    incomplete: (text: string) => `“${text}” thiếu hoặc chưa rõ năm ban hành.`,
  },
  en: {
    usage: `Usage: soatvan code CODE… [--json] [--config FILE | --no-config]
       soatvan code --extract [--json] FILES, FOLDERS or -…
Explains document codes, such as “soatvan code 126-QĐ/TW”, by the registries of the configuration in this folder too. With --extract: lists all codes of the files with their
places as CSV, or as JSON with --json.
`,
    none: "Name a code, such as “soatvan code 126-QĐ/TW”, or “--extract” with files.",
    notCode: (text: string) =>
      `“${text}” is no document code. Codes look like 126-QĐ/TW, 30/2020/NĐ-CP, 45/2019/QH14, 15/BNV-VP.`,
    better: (text: string, canonical: string) => `“${text}” is not well written; it must be “${canonical}”.`,
    incomplete: (text: string) => `“${text}” lacks its year, or the year is not certain.`,
  },
} as const;
