import type { FileError } from "./check-file.ts";
import { cliText } from "./texts.ts";

const reasons: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  ENOENT: { vi: "tệp không tồn tại hoặc liên kết bị hỏng", en: "it does not exist, or the link is broken" },
  EACCES: { vi: "không có quyền đọc hoặc ghi", en: "permission denied" },
  EPERM: { vi: "không có quyền đọc hoặc ghi", en: "permission denied" },
  ENOTDIR: {
    vi: "một phần của đường dẫn là tệp, không phải thư mục",
    en: "a part of the path is a file, not a folder",
  },
  EISDIR: { vi: "đây là một thư mục", en: "it is a folder" },
  ELOOP: { vi: "liên kết quay vòng", en: "the link leads back to itself" },
  "too-large": {
    vi: "tệp lớn hơn nhiều so với một tệp cấu hình hay danh mục",
    en: "it is far larger than a configuration or a list",
  },
  "not-regular": {
    vi: "đây là ống dẫn hay thiết bị, không phải tệp thường",
    en: "it is a pipe or a device, not a regular file",
  },
  ENOSPC: { vi: "đĩa đã đầy", en: "the disk is full" },
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only" },
  "invalid-row": {
    vi: "dòng này không phải một đối tượng JSON có “text” là chuỗi",
    en: "this row is no JSON object with a string “text”",
  },
  binary: {
    vi: "đây là tệp nhị phân, không phải văn bản; tệp Word, PDF hãy lưu thành .txt, .md hoặc .html, còn UTF-16 không có BOM thì thêm “--encoding utf-16le”",
    en: "it is a binary file, not text; save Word and PDF files as .txt, .md or .html; for UTF-16 without a BOM add “--encoding utf-16le”",
  },
  "invalid-utf8": {
    vi: "nội dung không phải UTF-8; hãy lưu lại tệp bằng bảng mã UTF-8",
    en: "it is not valid UTF-8; save the file as UTF-8",
  },
  "invalid-utf16": {
    vi: "nội dung UTF-16 bị hỏng; hãy lưu lại tệp bằng bảng mã UTF-8",
    en: "it is not valid UTF-16; save the file as UTF-8",
  },
};

/** Words why a file cannot be read or written, by the code of the system or of the decoder; the code itself when it is none we know. */
export function reasonText(code: string, locale: "vi" | "en"): string {
  return reasons[code]?.[locale] ?? code;
}

/** Words what went wrong with a file: the reason, and what to do where that helps. */
export function fileErrorText(error: FileError, locale: "vi" | "en"): string {
  if (error.kind === "not-found" || error.kind === "data-row") return error.reason;
  if (error.kind === "configuration") return cliText[locale].badConfiguration(error.reason);
  if (error.kind === "rule-failed") return cliText[locale].ruleFailed(error.rule ?? "", error.reason);
  if (error.legacy !== undefined) return cliText[locale].legacyEncoding(error.legacy);
  if (error.kind === "unwritable") return cliText[locale].notWritten(reasonText(error.reason, locale));
  return cliText[locale].unreadable((reasons[error.reason] ?? reasons[error.kind])?.[locale] ?? error.reason);
}
