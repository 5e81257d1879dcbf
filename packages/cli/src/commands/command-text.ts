import { nearestNames } from "@soatvan/core";
import { cliText } from "../texts.ts";

/** What the commands say, by language. */
export const commandText = {
  vi: {
    usage: {
      config:
        "Cách dùng: soatvan config --show TỆP [--config TỆP] [--json]\nIn ra cấu hình có hiệu lực với một tệp, và từng giá trị lấy ở đâu.\n",
      init: "Cách dùng: soatvan init [--force]\nViết soatvan.config.json mẫu, có ghi chú, vào thư mục này.\n",
      rules:
        "Cách dùng: soatvan rules [--json] [--locale vi|en]\nIn ra mọi quy tắc, với mức độ; ✎ là quy tắc có cách sửa.\n",
      explain:
        "Cách dùng: soatvan explain QUY-TẮC [--locale vi|en]\nIn ra trang của quy tắc; với một nhóm, như spelling: danh sách quy tắc của nhóm.\n",
      why: "Cách dùng: soatvan why TỆP:DÒNG [--config TỆP] [--locale vi|en]\nIn ra mọi điều các quy tắc nói về một dòng: căn cứ và mọi cách sửa.\n",
      normalize:
        "Cách dùng: soatvan normalize [TỆP]  (không nêu tệp: đọc đầu vào chuẩn)\nIn ra văn bản ở dạng Unicode dựng sẵn (NFC).\n",
      convert:
        "Cách dùng: soatvan convert --from BẢNG-MÃ [TỆP]  (không nêu tệp: đọc đầu vào chuẩn)\nIn ra văn bản UTF-8. Bảng mã: auto, tcvn3, vni, viqr, viscii, windows-1258, utf8-as-1252, utf8-as-1252-twice.\n",
      lsp: "Cách dùng: soatvan lsp --stdio\n",
    },
    exists: (path: string) => `Đã có “${path}”. Dùng “--force” để viết đè.`,
    existsBeside: (path: string) =>
      `Đã có “${path}”; mỗi thư mục chỉ có một tệp cấu hình. Hãy sửa tệp đó, hoặc xóa nó trước.`,
    written: (path: string) => `Đã viết ${path}.\n`,
    noPlace: "Hãy nêu một dòng của một tệp, ví dụ “soatvan why bai.txt:12”.",
    noLine: (line: number, count: number) => `Tệp chỉ có ${count} dòng, không có dòng ${line}.`,
    nothingHere: (place: string) => `Không có gì bị báo ở ${place}.\n`,
    suppressedHere: "Có chỗ ở dòng này được bỏ qua theo yêu cầu.\n",
    authority: "Căn cứ",
    byPreset: (presets: string) => `bộ quy tắc ${presets}`,
    byDefault: "mặc định",
    ignoredBy: (file: string) => `Tệp này được bỏ qua theo ${file}.\n`,
    off: "tắt",
    files: "Tệp cấu hình",
    none: "không có",
    data: { dictionaries: "Từ điển", registries: "Danh mục văn bản", slogans: "Khẩu hiệu" },
    ignore: "Bỏ qua",
    noLegacy: "Không thấy dấu vết của bảng mã cũ nào. Nếu biết bảng mã, hãy nêu tên, ví dụ “--from tcvn3”.",
    noServer: "Chưa cài máy chủ ngôn ngữ. Hãy chạy: npm install @soatvan/language-server",
    oneRule: "Hãy nêu một quy tắc, ví dụ “soatvan explain duplicate/paragraph”; danh sách: “soatvan rules”.",
    oneFile: "Hãy nêu đúng một tệp.",
  },
  en: {
    usage: {
      config:
        "Usage: soatvan config --show FILE [--config FILE] [--json]\nPrints what holds for a file, and where each value was written.\n",
      init: "Usage: soatvan init [--force]\nWrites a commented soatvan.config.json into this folder.\n",
      rules:
        "Usage: soatvan rules [--json] [--locale vi|en]\nPrints every rule with its severity; ✎ marks those that fix.\n",
      explain:
        "Usage: soatvan explain RULE [--locale vi|en]\nPrints the page of a rule; of a category, such as spelling: the list of its rules.\n",
      why: "Usage: soatvan why FILE:LINE [--config FILE] [--locale vi|en]\nPrints all that the rules say of a line: the authority and every fix.\n",
      normalize:
        "Usage: soatvan normalize [FILE]  (no file: standard input)\nPrints the text in composed Unicode (NFC).\n",
      convert:
        "Usage: soatvan convert --from ENCODING [FILE]  (no file: standard input)\nPrints the text in UTF-8. Encodings: auto, tcvn3, vni, viqr, viscii, windows-1258, utf8-as-1252, utf8-as-1252-twice.\n",
      lsp: "Usage: soatvan lsp --stdio\n",
    },
    exists: (path: string) => `There is a “${path}” already. “--force” writes over it.`,
    existsBeside: (path: string) =>
      `There is a “${path}” already, and a folder has one configuration. Edit it, or delete it first.`,
    written: (path: string) => `Wrote ${path}.\n`,
    noPlace: "Name a line of a file, such as “soatvan why text.txt:12”.",
    noLine: (line: number, count: number) => `The file has ${count} lines, so there is no line ${line}.`,
    nothingHere: (place: string) => `Nothing is reported at ${place}.\n`,
    suppressedHere: "Something on this line is suppressed as asked.\n",
    authority: "Authority",
    byPreset: (presets: string) => `preset ${presets}`,
    byDefault: "default",
    ignoredBy: (file: string) => `This file is left out by ${file}.\n`,
    off: "off",
    files: "Configuration files",
    none: "none",
    data: { dictionaries: "Dictionaries", registries: "Registries", slogans: "Slogans" },
    ignore: "Ignored",
    noLegacy: "There is no trace of an old encoding. If you know it, name it, such as “--from tcvn3”.",
    noServer: "The language server is not installed. Run: npm install @soatvan/language-server",
    oneRule: "Name one rule, such as “soatvan explain duplicate/paragraph”; “soatvan rules” lists them.",
    oneFile: "Name exactly one file.",
  },
} as const;

/** Says that there is no rule of a name, with the nearest ones. */
export function noSuchRule(name: string, names: readonly string[], locale: "vi" | "en"): string {
  return cliText[locale].unknownRule(name, nearestNames(name, names));
}
