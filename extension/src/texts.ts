import * as vscode from "vscode";

/** What the extension itself says. Vietnamese whatever the display language, unless `soatvan.locale` asks otherwise. */
interface Texts {
  readonly name: string;
  readonly checking: string;
  readonly clean: string;
  readonly off: string;
  readonly excluded: string;
  readonly tooLarge: string;
  readonly stopped: string;
  readonly starting: string;
  readonly log: string;
  readonly change: string;
  readonly noDocument: string;
  readonly noFolder: string;
  readonly nothingToFix: string;
  readonly nothingToConvert: string;
  readonly noCode: string;
  readonly askCode: string;
  readonly askRule: string;
  readonly askPreset: string;
  readonly presetOfFile: string;
  readonly serverFailed: string;
  readonly serverCrashed: string;
  readonly serverMissing: string;
  readonly serverStopped: string;
  readonly restart: string;
  readonly previewLabel: string;
  readonly previewTitle: string;
  readonly fixAll: string;
  readonly fixSome: string;
  readonly fixNone: string;
  readonly presets: Readonly<Record<"auto" | "recommended" | "state" | "party" | "press", string>>;
  counts(errors: number, warnings: number, infos: number): string;
  preset(name: string, why: string): string;
  failedRules(names: readonly string[]): string;
  folderChecked(files: number, problems: number): string;
  previewDetail(fixed: number): string;
  previewQuestion(fixed: number, files: number): string;
  places(count: number): string;
  conflict(bodies: number): string;
}

const vi: Texts = {
  name: "Soát Văn",
  checking: "Đang kiểm tra…",
  clean: "không có lỗi",
  off: "Đang tắt",
  excluded: "Tài liệu này được loại ra trong tệp cấu hình",
  tooLarge: "Tài liệu quá dài nên không được kiểm tra",
  stopped: "Máy chủ đã dừng",
  starting: "Máy chủ đang khởi động…",
  log: "Nhật ký",
  change: "Đổi",
  noDocument: "Hãy mở một tài liệu văn bản, Markdown hoặc HTML trước.",
  noFolder: "Hãy mở một thư mục trước.",
  nothingToFix: "Không có lỗi nào sửa được chắc chắn.",
  nothingToConvert: "Không thấy đoạn nào dùng bảng mã cũ.",
  noCode: "Đây không phải là số và ký hiệu văn bản.",
  askCode: "Số và ký hiệu văn bản, ví dụ 30/2020/NĐ-CP",
  askRule: "Chọn quy tắc cần giải thích",
  askPreset: "Chọn bộ quy tắc",
  presetOfFile: "Tệp cấu hình của thư mục đã chọn bộ quy tắc; hãy sửa trong tệp ấy.",
  serverFailed: "Máy chủ của Soát Văn dừng đột ngột.",
  serverCrashed:
    "Máy chủ của Soát Văn dừng nhiều lần liền nên không được chạy lại nữa; văn bản đang không được kiểm tra.",
  serverMissing:
    "Thiếu tệp chương trình của máy chủ Soát Văn nên văn bản đang không được kiểm tra; hãy cài lại tiện ích này.",
  serverStopped: "Máy chủ của Soát Văn đã dừng nên chưa làm được việc này; hãy chạy lại máy chủ.",
  restart: "Chạy lại máy chủ",
  previewLabel: "Sửa các lỗi chắc chắn",
  previewTitle: "Sửa lỗi trong thư mục (xem trước)",
  fixAll: "Sửa tất cả",
  fixSome: "Chọn từng chỗ",
  fixNone: "Không sửa",
  presets: {
    auto: "Tự nhận ra theo nội dung",
    recommended: "Mọi loại văn bản",
    state: "Văn bản của cơ quan nhà nước",
    party: "Văn bản của Đảng",
    press: "Bài báo, tin tức",
  },
  counts: (errors, warnings, infos) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
  preset: (name, why) => (why === "" ? `Bộ quy tắc: ${name}` : `Bộ quy tắc: ${name}. ${why}`),
  failedRules: (names) => `Quy tắc gặp sự cố: ${names.join(", ")}`,
  folderChecked: (files, problems) => `Đã kiểm tra ${files} tệp, có ${problems} chỗ cần xem trong bảng Problems.`,
  previewDetail: (fixed) => `${fixed} chỗ sửa`,
  previewQuestion: (fixed, files) => `Có ${fixed} chỗ sửa được chắc chắn trong ${files} tệp. Hiện chưa có gì thay đổi.`,
  places: (count) => `${count} chỗ`,
  conflict: (places) => `${places} chỗ · có mâu thuẫn`,
};

const en: Texts = {
  name: "Soát Văn",
  checking: "Checking…",
  clean: "no problems",
  off: "Switched off",
  excluded: "The configuration file leaves this document out",
  tooLarge: "The document is too long to be checked",
  stopped: "The server has stopped",
  starting: "The server is starting…",
  log: "Log",
  change: "Change",
  noDocument: "Open a plain-text, Markdown or HTML document first.",
  noFolder: "Open a folder first.",
  nothingToFix: "There is nothing that can be fixed safely.",
  nothingToConvert: "No text in a legacy encoding was found.",
  noCode: "This is not a document code.",
  askCode: "A document code, such as 30/2020/NĐ-CP",
  askRule: "Choose the rule to explain",
  askPreset: "Choose the preset",
  presetOfFile: "The folder's configuration file names the preset; change it there.",
  serverFailed: "The server of Soát Văn ended by itself.",
  serverCrashed: "The server of Soát Văn ended again and again and is not started again; texts are not checked.",
  serverMissing: "The program of Soát Văn's server is missing, so texts are not checked; install the extension again.",
  serverStopped: "The server of Soát Văn has stopped, so this cannot be done; start it again.",
  restart: "Restart",
  previewLabel: "Apply safe fixes",
  previewTitle: "Fixes in the folder (preview)",
  fixAll: "Fix all",
  fixSome: "Choose one by one",
  fixNone: "Fix nothing",
  presets: {
    auto: "Told from the text",
    recommended: "Every kind of document",
    state: "Documents of state bodies",
    party: "Documents of the Party",
    press: "Press articles",
  },
  counts: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} infos`,
  preset: (name, why) => (why === "" ? `Preset: ${name}` : `Preset: ${name}. ${why}`),
  failedRules: (names) => `Rules that failed: ${names.join(", ")}`,
  folderChecked: (files, problems) => `${files} files checked, ${problems} problems in the Problems panel.`,
  previewDetail: (fixed) => `${fixed} × fixed`,
  previewQuestion: (fixed, files) => `${fixed} places in ${files} files can be fixed safely. Nothing has changed yet.`,
  places: (count) => `${count} × cited`,
  conflict: (places) => `${places} × cited · in conflict`,
};

/** The language of the extension's own words. */
export function locale(): "vi" | "en" {
  const asked = vscode.workspace.getConfiguration("soatvan").get<string>("locale", "vi");
  if (asked === "vi" || asked === "en") return asked;
  return vscode.env.language.startsWith("vi") ? "vi" : "en";
}

/** The extension's own words in the language that holds now. */
export function texts(): Texts {
  return locale() === "vi" ? vi : en;
}
