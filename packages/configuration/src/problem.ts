import { type ConfigProblem, formatConfigProblem, type Locale } from "@soatvan/core";
import { syntaxWords } from "./syntax-words.ts";

/** A place in a file; line and column count from 1, columns in UTF-16 code units. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What can be wrong beside what the linter itself checks. */
export type ProblemKind =
  | ConfigProblem["kind"]
  | "unreadable"
  | "syntax"
  | "too-large"
  | "too-deep"
  | "duplicate-key"
  | "unsafe-key"
  | "unknown-key"
  | "bad-value"
  | "bad-ignore"
  | "bad-glob"
  | "two-files"
  | "network-path"
  | "file-missing"
  | "is-folder"
  | "extends-cycle"
  | "bad-file-type"
  | "duplicate-word"
  | "duplicate-row"
  | "missing-cell"
  | "bad-cell"
  | "bad-word"
  | "slogan-no-items"
  | "slogan-other"
  | "slogan-days";

/** Something wrong with a configuration or a file it names, as data to be worded at the edge. */
export interface ConfigurationProblem {
  readonly kind: ProblemKind;
  /** An error leaves the settings in doubt, so nothing should pass with it; a warning is only worth knowing. */
  readonly severity: "error" | "warning";
  readonly place: FilePlace;
  readonly actual: string;
  /** What would be right: names that are near, or what was expected. */
  readonly expected: readonly string[];
  /** For what the linter itself checks: where in the configuration. */
  readonly path?: readonly (string | number)[];
}

type OwnKind = Exclude<ProblemKind, ConfigProblem["kind"]>;

const wording: Readonly<Record<Locale, Readonly<Record<OwnKind | "nearest" | "expected", string>>>> = {
  vi: {
    unreadable: "Không đọc được tệp: {actual}.",
    syntax: "Tệp viết chưa đúng cú pháp: {actual}.",
    "too-large": "Tệp quá lớn ({actual} ký tự). Tệp cấu hình chỉ cần vài trang.",
    "too-deep": "Tệp lồng quá {actual} cấp. Hãy viết phẳng hơn.",
    "duplicate-key": "Khóa “{actual}” được viết hai lần. Hãy giữ một.",
    "unsafe-key": "Không được dùng khóa “{actual}”.",
    "unknown-key": "Không có khóa “{actual}”.",
    "bad-value": "Giá trị {actual} không dùng được ở đây.",
    "bad-glob": "Không hiểu mẫu tên tệp “{actual}”.",
    "bad-ignore": "Không hiểu mẫu bỏ qua {actual}.",
    "two-files": "Trong một thư mục có cả “{actual}”. Hãy giữ một tệp cấu hình.",
    "network-path": "Không đọc cấu hình từ mạng: “{actual}”. Hãy chép tệp về cạnh tệp cấu hình.",
    "file-missing": "Không có tệp “{actual}”. Đường dẫn tính từ thư mục của tệp cấu hình.",
    "is-folder": "“{actual}” là một thư mục, không phải tệp.",
    "extends-cycle": "Các tệp cấu hình gọi vòng nhau: {actual}.",
    "bad-file-type": "Không biết đọc tệp “{actual}”.",
    "duplicate-word": "Từ “{actual}” đã có trong danh sách.",
    "duplicate-row": "Dòng này lặp lại “{actual}”.",
    "missing-cell": "Dòng này thiếu “{actual}”.",
    "bad-cell": "Ô {actual} không dùng được.",
    "bad-word": "Dòng “{actual}” không phải một từ hay cụm từ. Hãy viết mỗi dòng một từ, không kèm cột khác.",
    "slogan-no-items":
      "Khẩu hiệu “{actual}” phải có các vế ngăn nhau bằng dấu phẩy hoặc gạch ngang, từ hai vế trở lên.",
    "slogan-other": "“{actual}” không phải cách viết khác của “{expected}”. Hãy để nó thành một dòng riêng.",
    "slogan-days": "Ngày hết hiệu lực {actual} sớm hơn ngày bắt đầu {expected}.",
    nearest: " Có phải ý bạn là {expected}?",
    expected: " Hãy dùng: {expected}.",
  },
  en: {
    unreadable: "The file cannot be read: {actual}.",
    syntax: "The file does not parse: {actual}.",
    "too-large": "The file is too large ({actual} characters). A configuration takes a few pages.",
    "too-deep": "The file is nested more than {actual} levels deep. Write it flatter.",
    "duplicate-key": "Key “{actual}” is written twice. Keep one.",
    "unsafe-key": "Key “{actual}” must not be used.",
    "unknown-key": "There is no key “{actual}”.",
    "bad-value": "Value {actual} cannot be used here.",
    "bad-glob": "File pattern “{actual}” is not understood.",
    "bad-ignore": "Ignore pattern {actual} is not understood.",
    "two-files": "One folder holds “{actual}”. Keep one configuration file.",
    "network-path": "Configuration is not read from the network: “{actual}”. Copy the file beside the configuration.",
    "file-missing": "There is no file “{actual}”. Paths count from the folder of the configuration file.",
    "is-folder": "“{actual}” is a folder, not a file.",
    "extends-cycle": "Configuration files extend each other in a circle: {actual}.",
    "bad-file-type": "File “{actual}” is of no known type.",
    "duplicate-word": "“{actual}” is in the list already.",
    "duplicate-row": "This row repeats “{actual}”.",
    "missing-cell": "This row lacks “{actual}”.",
    "bad-cell": "Cell {actual} cannot be used.",
    "bad-word": "Line “{actual}” is no word or phrase. Write one word a line, without further columns.",
    "slogan-no-items": "Slogan “{actual}” needs two items or more, with commas or dashes between them.",
    "slogan-other": "“{actual}” is no other wording of “{expected}”. Give it a row of its own.",
    "slogan-days": "The last day {actual} is before the first day {expected}.",
    nearest: " Did you mean {expected}?",
    expected: " Use: {expected}.",
  },
};

const coreKinds: ReadonlySet<string> = new Set<ConfigProblem["kind"]>([
  "unknown-preset",
  "unknown-rule",
  "bad-severity",
  "bad-option",
  "unknown-option",
  "category-options",
]);

/** Words a problem, without its place: what is wrong, then what would be right. */
export function formatConfigurationProblem(problem: ConfigurationProblem, locale: Locale): string {
  if (isCoreKind(problem.kind)) {
    return formatConfigProblem({ ...problem, kind: problem.kind, path: problem.path ?? [] }, locale);
  }
  const texts = wording[locale];
  const template = texts[problem.kind];
  const actual = problem.kind === "syntax" ? syntaxWords(problem.actual, locale) : shortened(problem.actual);
  const expected = problem.expected.join(", ");
  const what = template.replace(/\{(actual|expected)\}/gu, (_, name) => (name === "actual" ? actual : expected));
  if (problem.expected.length === 0 || template.includes("{expected}")) return what;
  // Where no key is near, all that there are are expected.
  const near = problem.kind === "unknown-key" && problem.expected.length <= MOST_NEAREST;
  const tail = near ? texts.nearest : texts.expected;
  return what + tail.replace("{expected}", () => expected);
}

/** As many names as are ever near a wrong one. */
const MOST_NEAREST = 3;

/** A key may be a megabyte long; the place is told, so its beginning is enough. */
const LONGEST_ACTUAL = 200;

function shortened(text: string): string {
  return text.length > LONGEST_ACTUAL ? `${text.slice(0, LONGEST_ACTUAL)}…` : text;
}

/** `file:line:column`, as editors and terminals link it. */
export function formatPlace(place: FilePlace): string {
  return `${place.file}:${place.line}:${place.column}`;
}

function isCoreKind(kind: ProblemKind): kind is ConfigProblem["kind"] {
  return coreKinds.has(kind);
}
