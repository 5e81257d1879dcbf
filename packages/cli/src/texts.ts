/** What the command line itself says. Vietnamese first, English complete: the compiler compares the two. */
interface CliText {
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly line: string;
  readonly fixHint: Readonly<Record<"safe" | "unsafe" | "manual", string>>;
  readonly unsafeWithoutFix: string;
  readonly noFiles: string;
  readonly stdin: string;
  readonly help: string;
  unknownOption(option: string, nearest: readonly string[]): string;
  badOptionValue(option: string): string;
  badValue(option: string, value: string, expected: readonly string[]): string;
  unknownRule(name: string, nearest: readonly string[]): string;
  notFound(path: string): string;
  unreadable(reason: string): string;
  ruleFailed(rule: string, reason: string): string;
  summary(counts: {
    files: number;
    errors: number;
    warnings: number;
    infos: number;
    fixed: number;
    failed: number;
  }): string;
}

const orNames = (names: readonly string[], lead: string): string =>
  names.length === 0 ? "" : ` ${lead} ${names.join(", ")}?`;

const vi: CliText = {
  severity: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
  line: "dòng",
  fixHint: { safe: "--fix", unsafe: "--fix --unsafe", manual: "chọn trong trình soạn thảo" },
  unsafeWithoutFix: "“--unsafe” chỉ có nghĩa khi đi cùng “--fix”. Hãy dùng “--fix --unsafe”.",
  noFiles: "Không có tệp nào để kiểm tra. Hãy nêu tên tệp, thư mục hoặc “-”; xem “soatvan --help”.",
  stdin: "<đầu vào chuẩn>",
  unknownOption: (option, nearest) =>
    `Không có tùy chọn “${option}”.${orNames(nearest, "Có phải ý bạn là")} Xem “soatvan --help”.`,
  badOptionValue: (option) => `Tùy chọn “${option}” dùng chưa đúng. Xem “soatvan --help”.`,
  badValue: (option, value, expected) => `“${option}” không nhận giá trị “${value}”. Hãy dùng: ${expected.join(", ")}.`,
  unknownRule: (name, nearest) => `Không có quy tắc “${name}”.${orNames(nearest, "Có phải ý bạn là")}`,
  notFound: (path) => `Không tìm thấy tệp hay thư mục “${path}”. Hãy kiểm tra lại tên.`,
  unreadable: (reason) => `Không đọc được tệp: ${reason}.`,
  ruleFailed: (rule, reason) => `Quy tắc “${rule}” gặp sự cố nên chưa kiểm tra hết: ${reason}`,
  summary: ({ files, errors, warnings, infos, fixed, failed }) =>
    [
      `Đã kiểm tra ${files} tệp: ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý.`,
      fixed > 0 ? ` Đã sửa ${fixed} chỗ.` : "",
      failed > 0 ? ` ${failed} tệp chưa kiểm tra được.` : "",
    ].join(""),
  help: `soatvan: soát văn bản tiếng Việt trước khi phát hành.

Cách dùng: soatvan [tùy chọn] [tệp, thư mục, mẫu tên tệp, hoặc - ]…

  --fix                    sửa những chỗ chắc chắn không đổi nghĩa
  --unsafe                 cùng với --fix: sửa cả những chỗ rất có thể đúng ý
  --format text|json       dạng báo cáo (mặc định: text)
  --locale vi|en           ngôn ngữ của thông báo (mặc định: vi)
  --preset TÊN             recommended | state | party | press
  --rule TÊN               chỉ chạy những quy tắc này; dùng được nhiều lần
  --stdin-filename TÊN     tên của văn bản đọc từ đầu vào chuẩn
  -h, --help               trang này
  -v, --version            phiên bản

Mã thoát: 0 không có gì cần sửa; 1 có lỗi hoặc cảnh báo; 2 dùng sai, hoặc có tệp không đọc được hay chưa kiểm tra hết.
`,
};

const en: CliText = {
  severity: { error: "error", warning: "warning", info: "info" },
  line: "line",
  fixHint: { safe: "--fix", unsafe: "--fix --unsafe", manual: "choose in the editor" },
  unsafeWithoutFix: "“--unsafe” means something only with “--fix”. Use “--fix --unsafe”.",
  noFiles: "There is nothing to check. Name files, folders or “-”; see “soatvan --help”.",
  stdin: "<stdin>",
  unknownOption: (option, nearest) =>
    `There is no option “${option}”.${orNames(nearest, "Did you mean")} See “soatvan --help”.`,
  badOptionValue: (option) => `Option “${option}” is not used right. See “soatvan --help”.`,
  badValue: (option, value, expected) => `“${option}” does not take “${value}”. Use: ${expected.join(", ")}.`,
  unknownRule: (name, nearest) => `There is no rule “${name}”.${orNames(nearest, "Did you mean")}`,
  notFound: (path) => `There is no file or folder “${path}”. Check the name.`,
  unreadable: (reason) => `The file cannot be read: ${reason}.`,
  ruleFailed: (rule, reason) => `Rule “${rule}” failed, so not everything was checked: ${reason}`,
  summary: ({ files, errors, warnings, infos, fixed, failed }) =>
    [
      `Checked ${files} file(s): ${errors} error(s), ${warnings} warning(s), ${infos} info.`,
      fixed > 0 ? ` Fixed ${fixed}.` : "",
      failed > 0 ? ` ${failed} file(s) could not be checked.` : "",
    ].join(""),
  help: `soatvan: checks Vietnamese official writing before publication.

Usage: soatvan [options] [files, folders, globs, or - ]…

  --fix                    apply the fixes that cannot change meaning
  --unsafe                 with --fix: also those that are very likely meant
  --format text|json       form of the report (default: text)
  --locale vi|en           language of the messages (default: vi)
  --preset NAME            recommended | state | party | press
  --rule NAME              run only these rules; may be given several times
  --stdin-filename NAME    name of the text read from standard input
  -h, --help               this page
  -v, --version            the version

Exit codes: 0 clean; 1 errors or warnings; 2 wrong usage, or a file that could not be read or checked to the end.
`,
};

/** What the command line says, by language. */
export const cliText: Readonly<Record<"vi" | "en", CliText>> = { vi, en };
