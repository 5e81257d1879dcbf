import type { Counts } from "./tally.ts";

/** What the command line itself says. Vietnamese first, English complete: the compiler compares the two. */
interface CliText {
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly line: string;
  readonly fixHint: Readonly<Record<"safe" | "unsafe" | "manual", string>>;
  readonly unsafeWithoutFix: string;
  readonly noFiles: string;
  readonly stdin: string;
  readonly twoReports: string;
  readonly interrupted: string;
  unknownOption(option: string, nearest: readonly string[]): string;
  needsFile(option: string): string;
  needsValue(option: string): string;
  takesNoValue(option: string): string;
  badValue(option: string, value: string, expected: readonly string[]): string;
  notTogether(one: string, other: string): string;
  needs(option: string, other: string): string;
  unknownCommand(name: string, nearest: readonly string[]): string;
  unknownRule(name: string, nearest: readonly string[]): string;
  notFound(path: string): string;
  nothingFound(places: readonly string[], endings: readonly string[]): string;
  reportOverwrites(path: string): string;
  cacheOverwrites(path: string): string;
  badGlob(pattern: string): string;
  badConfiguration(mistake: string): string;
  readonly ignoreUnread: string;
  unreadable(reason: string): string;
  notWritten(reason: string): string;
  legacyEncoding(encoding: string): string;
  unwritable(path: string, reason: string): string;
  ruleFailed(rule: string, reason: string): string;
  noBaseline(path: string): string;
  badBaseline(path: string): string;
  unreadableBaseline(path: string, reason: string): string;
  baselineGone(count: number): string;
  unlisted(count: number): string;
  tooManyWarnings(count: number, most: number): string;
  noList(path: string, reason: string): string;
  noChanges(ref: string, reason: string): string;
  readonly noRepository: string;
  readonly noGit: string;
  leftOut(paths: readonly string[]): string;
  /** `written` is false when fixes were only tried. */
  summary(counts: Counts, written: boolean): string;
}

const orNames = (names: readonly string[], lead: string): string =>
  names.length === 0 ? "" : ` ${lead} ${names.join(", ")}?`;

/** An ellipsis ends a sentence by itself. */
const endSentence = (text: string): string => (text.endsWith("…") ? text : `${text}.`);

const dotted = (endings: readonly string[]): string => endings.map((ending) => `.${ending}`).join(", ");

const fewOf = (paths: readonly string[]): string =>
  paths.length <= 3 ? paths.join(", ") : `${paths.slice(0, 3).join(", ")}…`;

const vi: CliText = {
  severity: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
  line: "dòng",
  fixHint: { safe: "--fix", unsafe: "--fix --unsafe", manual: "chọn trong trình soạn thảo" },
  unsafeWithoutFix: "“--unsafe” chỉ có nghĩa khi đi cùng “--fix”. Hãy dùng “--fix --unsafe”.",
  noFiles: "Không có tệp nào để kiểm tra. Hãy nêu tên tệp, thư mục hoặc “-”; xem “soatvan --help”.",
  stdin: "<đầu vào chuẩn>",
  twoReports:
    "Mỗi nơi chỉ nhận được một báo cáo. Hãy ghi các báo cáo khác ra tệp, ví dụ “--format sarif:bao-cao.sarif”.",
  interrupted: "đã dừng theo yêu cầu; tệp nào đã sửa xong thì giữ nguyên bản sửa.",
  unknownOption: (option, nearest) =>
    `Không có tùy chọn “${option}”.${orNames(nearest, "Có phải ý bạn là")} Xem “soatvan --help”.`,
  needsFile: (option) => `“${option}” thiếu tên tệp sau dấu hai chấm.`,
  needsValue: (option) => `Tùy chọn “${option}” cần một giá trị đi sau. Xem “soatvan --help”.`,
  takesNoValue: (option) => `Tùy chọn “${option}” không nhận giá trị. Xem “soatvan --help”.`,
  badValue: (option, value, expected) =>
    `“${option}” không nhận giá trị “${value}”. Hãy dùng: ${endSentence(expected.join(", "))}`,
  notTogether: (one, other) => `“${one}” và “${other}” không đi cùng nhau. Hãy bỏ một.`,
  needs: (option, other) => `“${option}” cần có “${other}”.`,
  unknownCommand: (name, nearest) =>
    `Không có lệnh hay tệp “${name}”.${orNames(nearest, "Có phải ý bạn là")} Xem “soatvan --help”.`,
  unknownRule: (name, nearest) =>
    `Không có quy tắc “${name}”.${orNames(nearest, "Có phải ý bạn là")} Xem “soatvan rules”.`,
  notFound: (path) => `Không tìm thấy tệp hay thư mục “${path}”. Hãy kiểm tra lại tên.`,
  nothingFound: (places, endings) =>
    `Không có tệp nào để kiểm tra trong ${places.map((place) => `“${place}”`).join(", ")}. Chỉ đọc tệp ${dotted(endings)}; tệp ghi trong .gitignore, .soatvanignore được bỏ qua.`,
  reportOverwrites: (path) => `Báo cáo sẽ ghi đè lên tệp đang kiểm tra “${path}”. Hãy ghi báo cáo ra tệp khác.`,
  cacheOverwrites: (path) =>
    `“${path}” là văn bản, không phải tệp lưu kết quả. Hãy nêu tên khác sau “--cache-location”.`,
  badGlob: (pattern) => `Không hiểu mẫu tên tệp “${pattern}”. Hãy dùng: *, **, ?, [a-z], {a,b}.`,
  ignoreUnread: "Không sửa tệp nào, vì chưa biết “.soatvanignore” chừa tệp nào ra. Hãy sửa tệp đó rồi chạy lại.",
  badConfiguration: (mistake) => `Chưa kiểm tra vì cấu hình có lỗi: ${mistake}`,
  unreadable: (reason) => `Không đọc được tệp: ${reason}.`,
  legacyEncoding: (encoding) =>
    `Nội dung không phải UTF-8, có vẻ theo bảng mã cũ ${encoding}. Hãy chuyển bằng “soatvan convert --from ${encoding}”.`,
  notWritten: (reason) => `Không ghi được bản đã sửa: ${reason}.`,
  unwritable: (path, reason) => `Không ghi được “${path}”: ${reason}.`,
  ruleFailed: (rule, reason) => `Quy tắc “${rule}” gặp sự cố nên chưa kiểm tra hết: ${reason}`,
  noBaseline: (path) => `Không có tệp nền “${path}”. Hãy tạo bằng “--baseline ${path} --update-baseline”.`,
  badBaseline: (path) =>
    `“${path}” không phải là tệp nền. Hãy nêu tên khác, hoặc xóa tệp rồi tạo bằng “--update-baseline”.`,
  unreadableBaseline: (path, reason) => `Không đọc được tệp nền “${path}”: ${reason}.`,
  tooManyWarnings: (count, most) => `Có ${count} cảnh báo, nhiều hơn mức cho qua ${most} (--max-warnings).`,
  baselineGone: (count) => `${count} chỗ trong tệp nền không còn nữa; có thể thu gọn bằng “--update-baseline”.`,
  unlisted: (count) => `Còn ${count} chỗ không liệt kê, vì có “--max-diagnostics”.`,
  noList: (path, reason) => `Không đọc được danh sách tệp “${path}”: ${reason}.`,
  noChanges: (ref, reason) =>
    reason === ""
      ? `Git không so sánh được với “${ref}”: không có commit, nhánh hay thẻ nào tên như vậy. Trên CI, hãy tải đủ lịch sử (fetch-depth: 0).`
      : `Git không so sánh được với “${ref}”: ${reason}`,
  noRepository: "“--changed” và “--diff-only” chỉ dùng được trong một kho git; thư mục này không nằm trong kho nào.",
  noGit: "“--changed” và “--diff-only” cần chương trình git, mà máy này không có.",
  leftOut: (paths) => `Bỏ qua theo .soatvanignore: ${fewOf(paths)}.`,
  summary: ({ files, errors, warnings, infos, suppressed, baselined, fixed, failed, unlisted }, written) =>
    [
      `Đã kiểm tra ${files - failed} tệp: ${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý.`,
      fixed > 0 ? ` ${written ? "Đã sửa" : "Có thể sửa ngay"} ${fixed} chỗ.` : "",
      suppressed > 0 ? ` ${suppressed} chỗ được bỏ qua theo yêu cầu.` : "",
      baselined > 0 ? ` ${baselined} chỗ đã có trong tệp nền.` : "",
      failed > 0 ? ` ${failed} tệp chưa kiểm tra được.` : "",
      unlisted > 0 ? ` ${vi.unlisted(unlisted)}` : "",
    ].join(""),
};

const en: CliText = {
  severity: { error: "error", warning: "warning", info: "info" },
  line: "line",
  fixHint: { safe: "--fix", unsafe: "--fix --unsafe", manual: "choose in the editor" },
  unsafeWithoutFix: "“--unsafe” means something only with “--fix”. Use “--fix --unsafe”.",
  noFiles: "There is nothing to check. Name files, folders or “-”; see “soatvan --help”.",
  stdin: "<stdin>",
  twoReports: "One place takes one report. Send the others to files, such as “--format sarif:report.sarif”.",
  interrupted: "stopped as asked; files that were fixed stay fixed.",
  unknownOption: (option, nearest) =>
    `There is no option “${option}”.${orNames(nearest, "Did you mean")} See “soatvan --help”.`,
  needsFile: (option) => `“${option}” lacks the name of a file after the colon.`,
  needsValue: (option) => `Option “${option}” needs a value after it. See “soatvan --help”.`,
  takesNoValue: (option) => `Option “${option}” takes no value. See “soatvan --help”.`,
  badValue: (option, value, expected) =>
    `“${option}” does not take “${value}”. Use: ${endSentence(expected.join(", "))}`,
  notTogether: (one, other) => `“${one}” and “${other}” do not go together. Drop one.`,
  needs: (option, other) => `“${option}” needs “${other}”.`,
  unknownCommand: (name, nearest) =>
    `There is no command or file “${name}”.${orNames(nearest, "Did you mean")} See “soatvan --help”.`,
  unknownRule: (name, nearest) => `There is no rule “${name}”.${orNames(nearest, "Did you mean")} See “soatvan rules”.`,
  notFound: (path) => `There is no file or folder “${path}”. Check the name.`,
  nothingFound: (places, endings) =>
    `There is nothing to check in ${places.map((place) => `“${place}”`).join(", ")}. Only ${dotted(endings)} files are read, and none that .gitignore or .soatvanignore leaves out.`,
  reportOverwrites: (path) => `The report would replace “${path}”, which is to be checked. Send it to another file.`,
  cacheOverwrites: (path) => `“${path}” is a document, not a cache. Give another name after “--cache-location”.`,
  badGlob: (pattern) => `File pattern “${pattern}” is not understood. Use: *, **, ?, [a-z], {a,b}.`,
  ignoreUnread: "Nothing was fixed, for “.soatvanignore” may leave files out. Mend it and run again.",
  badConfiguration: (mistake) => `Not checked, for its configuration has a mistake: ${mistake}`,
  unreadable: (reason) => `The file cannot be read: ${reason}.`,
  legacyEncoding: (encoding) =>
    `It is not UTF-8, and seems to be in the old encoding ${encoding}. Use “soatvan convert --from ${encoding}”.`,
  notWritten: (reason) => `What was fixed cannot be written: ${reason}.`,
  unwritable: (path, reason) => `“${path}” cannot be written: ${reason}.`,
  ruleFailed: (rule, reason) => `Rule “${rule}” failed, so not everything was checked: ${reason}`,
  noBaseline: (path) => `There is no baseline “${path}”. Make one with “--baseline ${path} --update-baseline”.`,
  badBaseline: (path) =>
    `“${path}” is no baseline. Give another name, or delete it and make one with “--update-baseline”.`,
  unreadableBaseline: (path, reason) => `Baseline “${path}” cannot be read: ${reason}.`,
  tooManyWarnings: (count, most) => `${count} warnings are more than the ${most} that “--max-warnings” lets pass.`,
  baselineGone: (count) => `${count} entries of the baseline are gone; “--update-baseline” makes it smaller.`,
  unlisted: (count) => `${count} more not listed, because of “--max-diagnostics”.`,
  noList: (path, reason) => `The list of files “${path}” cannot be read: ${reason}.`,
  noChanges: (ref, reason) =>
    reason === ""
      ? `Git cannot compare with “${ref}”: there is no commit, branch or tag of that name. In CI, fetch the whole history (fetch-depth: 0).`
      : `Git cannot compare with “${ref}”: ${reason}`,
  noRepository: "“--changed” and “--diff-only” work in a git repository only, and this folder is in none.",
  noGit: "“--changed” and “--diff-only” need the program git, which is not installed here.",
  leftOut: (paths) => `Left out by .soatvanignore: ${fewOf(paths)}.`,
  summary: ({ files, errors, warnings, infos, suppressed, baselined, fixed, failed, unlisted }, written) =>
    [
      `Checked ${files - failed} file(s): ${errors} error(s), ${warnings} warning(s), ${infos} info.`,
      fixed > 0 ? ` ${written ? "Fixed" : "Fixable at once:"} ${fixed}.` : "",
      suppressed > 0 ? ` ${suppressed} suppressed.` : "",
      baselined > 0 ? ` ${baselined} known to the baseline.` : "",
      failed > 0 ? ` ${failed} file(s) could not be checked.` : "",
      unlisted > 0 ? ` ${en.unlisted(unlisted)}` : "",
    ].join(""),
};

/** What the command line says, by language. */
export const cliText: Readonly<Record<"vi" | "en", CliText>> = { vi, en };
