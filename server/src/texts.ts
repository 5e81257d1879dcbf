import type { Locale } from "@soatvan/core";

/** What the server itself says. Vietnamese first, English complete: the compiler compares the two. */
export interface ServerTexts {
  tooLarge(length: number, limit: number): string;
  more(hidden: number, limit: number): string;
  repeated(message: string, others: number): string;
  ruleFailed(rule: string, reason: string, count: number): string;
  checkFailed(reason: string): string;
  readonly outOfStep: string;
  tooManyFiles(checked: number, limit: number): string;
  needsReview(title: string): string;
  fixRule(rule: string, count: number): string;
  fixRuleUnsafe(rule: string, count: number): string;
  readonly fixAll: string;
  readonly normalize: string;
  readonly stale: string;
  readonly annotation: string;
  disableHere(rule: string): string;
  disableFile(rule: string): string;
  disableRule(rule: string): string;
  addWordWorkspace(word: string): string;
  addWordUser(word: string): string;
  configurationBroken(file: string): string;
  notWritten(file: string): string;
  notTrusted(file: string): string;
  readonly noFolder: string;
  readonly noWord: string;
  readonly nothingToIgnore: string;
  notOpen(uri: string): string;
  unknownCommand(command: string): string;
  explainRule(rule: string): string;
  toneStyle(style: "hòa" | "hoà"): string;
  readonly curlyQuotes: string;
  codeForm(code: string): string;
  readonly checkingWorkspace: string;
  progress(done: number, all: number): string;
  readonly rule: string;
  readonly authority: string;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly fixes: Readonly<Record<"always" | "sometimes" | "never", string>>;
  readonly examples: string;
  readonly wrong: string;
  readonly character: string;
  places(count: number): string;
  readonly notATerm: string;
  readonly badName: string;
  readonly preamble: string;
  readonly recipients: string;
  readonly signature: string;
}

const vi: ServerTexts = {
  tooLarge: (length, limit) =>
    `Văn bản dài ${length} ký tự, quá mức ${limit} ký tự nên chưa được kiểm tra. Hãy tăng “soatvan.maxFileSize” để kiểm tra.`,
  more: (hidden, limit) =>
    `Còn ${hidden} chỗ nữa chưa nêu, vì mỗi văn bản chỉ nêu ${limit} chỗ. Hãy tăng “soatvan.maxProblems” để xem hết.`,
  repeated: (message, others) => `${message} Còn ${others} chỗ như vậy trong văn bản này.`,
  ruleFailed: (rule, reason, count) => `Quy tắc “${rule}” gặp sự cố ở ${count} chỗ nên chưa kiểm tra hết: ${reason}`,
  checkFailed: (reason) => `Việc kiểm tra gặp sự cố nên văn bản này chưa được kiểm tra: ${reason}`,
  outOfStep:
    "Trình soạn thảo gửi một thay đổi không đọc được nên văn bản này chưa được kiểm tra. Hãy đóng rồi mở lại văn bản.",
  tooManyFiles: (checked, limit) =>
    `Mới kiểm tra ${checked} tệp của thư mục, vì “soatvan.maxFiles” là ${limit}. Hãy tăng mức này để kiểm tra hết.`,
  needsReview: (title) => `${title} (cần xem lại)`,
  fixRule: (rule, count) => `Sửa cả ${count} chỗ của quy tắc “${rule}”`,
  fixRuleUnsafe: (rule, count) => `Sửa cả ${count} chỗ của quy tắc “${rule}” (cần xem lại)`,
  fixAll: "Sửa mọi chỗ chắc chắn không đổi nghĩa",
  normalize: "Chuẩn hóa ký tự Unicode của cả văn bản",
  stale: "Văn bản đã thay đổi nên chỗ này không còn như đã nêu.",
  annotation: "Cần xem lại từng chỗ trước khi nhận",
  disableHere: (rule) => `Bỏ qua “${rule}” ở chỗ này`,
  disableFile: (rule) => `Bỏ qua “${rule}” trong cả tệp này`,
  disableRule: (rule) => `Tắt quy tắc “${rule}” cho cả thư mục`,
  addWordWorkspace: (word) => `Thêm “${word}” vào từ điển của thư mục`,
  addWordUser: (word) => `Thêm “${word}” vào từ điển của tôi`,
  configurationBroken: (file) =>
    `Chưa ghi gì vì tệp cấu hình “${file}” viết chưa đúng. Hãy sửa chỗ báo lỗi trong tệp đó rồi làm lại.`,
  notWritten: (file) => `Không ghi được tệp “${file}”. Hãy xem tệp và thư mục chứa nó có cho ghi không.`,
  notTrusted: (file) =>
    `Chưa ghi gì vì tệp “${file}” nằm ngoài thư mục, mà thư mục chưa được tin cậy. Hãy tin cậy thư mục rồi làm lại.`,
  noFolder: "Chưa ghi gì vì không có thư mục nào đang mở để đặt tệp. Hãy mở thư mục chứa văn bản.",
  noWord: "Từ để thêm vào từ điển phải là một từ hay cụm từ trên một dòng, không có dấu “#”.",
  nothingToIgnore: "Cần cho biết đoạn chữ để bỏ qua.",
  notOpen: (uri) => `Văn bản “${uri}” chưa mở. Hãy mở văn bản rồi làm lại.`,
  unknownCommand: (command) => `Không có lệnh “${command}”.`,
  explainRule: (rule) => `Vì sao? Xem quy tắc “${rule}”`,
  toneStyle: (style) => `Đặt dấu thanh kiểu “${style}”`,
  curlyQuotes: "Đổi ngoặc kép thẳng thành “ ”",
  codeForm: (code) => `Viết số và ký hiệu thành “${code}”`,
  checkingWorkspace: "Soát văn cả thư mục",
  progress: (done, all) => `${done}/${all} tệp`,
  rule: "Quy tắc",
  authority: "Căn cứ",
  severity: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" },
  fixes: { always: "luôn có cách sửa", sometimes: "có chỗ có cách sửa", never: "không có cách sửa tự động" },
  examples: "Ví dụ",
  wrong: "Chưa đúng",
  character: "Ký tự",
  places: (count) => `${count} nơi nhắc đến`,
  notATerm: "Chỗ này không phải là một từ được định nghĩa trong văn bản.",
  badName: "Tên mới phải là một từ hay cụm từ trên một dòng.",
  preamble: "Phần mở đầu",
  recipients: "Nơi nhận",
  signature: "Chữ ký",
};

const en: ServerTexts = {
  tooLarge: (length, limit) =>
    `The text has ${length} characters, over the limit of ${limit}, and was not checked. Raise “soatvan.maxFileSize” to check it.`,
  more: (hidden, limit) =>
    `${hidden} more not shown: at most ${limit} are shown of one document. Raise “soatvan.maxProblems” to see all.`,
  repeated: (message, others) => `${message} The same in ${others} other places of this document.`,
  ruleFailed: (rule, reason, count) =>
    `Rule “${rule}” failed in ${count} × place, so the check is not complete: ${reason}`,
  checkFailed: (reason) => `The check failed, so this document was not checked: ${reason}`,
  outOfStep:
    "The editor sent a change that could not be read, so this document is not checked. Close it and open it again.",
  tooManyFiles: (checked, limit) =>
    `Only ${checked} files of the folder were checked, because “soatvan.maxFiles” is ${limit}. Raise it to check all.`,
  needsReview: (title) => `${title} (needs review)`,
  fixRule: (rule, count) => `Fix all ${count} of rule “${rule}”`,
  fixRuleUnsafe: (rule, count) => `Fix all ${count} of rule “${rule}” (needs review)`,
  fixAll: "Fix everything whose meaning cannot change",
  normalize: "Normalise the Unicode characters of the document",
  stale: "The text has changed; this is no longer as reported.",
  annotation: "Review each place before accepting it",
  disableHere: (rule) => `Ignore “${rule}” here`,
  disableFile: (rule) => `Ignore “${rule}” in this file`,
  disableRule: (rule) => `Switch rule “${rule}” off for the folder`,
  addWordWorkspace: (word) => `Add “${word}” to the folder's dictionary`,
  addWordUser: (word) => `Add “${word}” to my dictionary`,
  configurationBroken: (file) =>
    `Nothing was written, because the configuration file “${file}” has mistakes. Mend what is reported in it and try again.`,
  notWritten: (file) => `The file “${file}” could not be written. See whether it and its folder may be written to.`,
  notTrusted: (file) =>
    `Nothing was written, because “${file}” lies outside the folder, and the folder is not trusted. Trust it and try again.`,
  noFolder: "Nothing was written, because no folder is open to put the file in. Open the folder of the document.",
  noWord: "What is added to a dictionary must be a word or phrase on one line, without “#”.",
  nothingToIgnore: "Say which text to ignore.",
  notOpen: (uri) => `The document “${uri}” is not open. Open it and try again.`,
  unknownCommand: (command) => `There is no command “${command}”.`,
  explainRule: (rule) => `Why? Read about rule “${rule}”`,
  toneStyle: (style) => `Place tone marks as in “${style}”`,
  curlyQuotes: "Turn straight quotes into “ ”",
  codeForm: (code) => `Write the document code as “${code}”`,
  checkingWorkspace: "Checking the folder",
  progress: (done, all) => `${done}/${all} files`,
  rule: "Rule",
  authority: "Authority",
  severity: { error: "error", warning: "warning", info: "info" },
  fixes: { always: "always has a fix", sometimes: "sometimes has a fix", never: "has no automatic fix" },
  examples: "Examples",
  wrong: "Wrong",
  character: "Character",
  places: (count) => `${count} × mentioned`,
  notATerm: "This is not a term defined in the document.",
  badName: "The new name must be a word or phrase on one line.",
  preamble: "Preamble",
  recipients: "Recipients",
  signature: "Signature",
};

/** The server's own words in the reader's language. */
export const serverTexts: Readonly<Record<Locale, ServerTexts>> = { vi, en };
