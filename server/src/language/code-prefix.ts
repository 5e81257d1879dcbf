/** What is being typed where a document code may stand. Offsets count in the line. */
export interface CodePrefix {
  /** Where the number starts; the line's end when only a type word stands there. */
  readonly start: number;
  /** The code as far as it is typed. */
  readonly typed: string;
  /** The type word before it, in lower case; empty when there is none. */
  readonly typeWord: string;
}

const LONGEST_CODE = 40;

/** Type words after which a number follows, in lower case. */
const typeWords = [
  "nghị định",
  "nghị quyết",
  "quyết định",
  "thông tư",
  "chỉ thị",
  "luật",
  "quy định",
  "kết luận",
  "hướng dẫn",
  "kế hoạch",
  "công văn",
  "tờ trình",
  "báo cáo",
  "thông báo",
];

/** The code that the end of a line begins, or the place after a type word where one may begin. */
export function readCodePrefix(line: string): CodePrefix | undefined {
  let start = line.length;
  while (start > 0 && line.length - start < LONGEST_CODE && isCodeUnit(line[start - 1] ?? "")) start--;
  const typed = line.slice(start);
  const before = line.slice(Math.max(0, start - 24), start).toLowerCase();
  const lead = before.replace(/ số $/u, " ");
  const typeWord = typeWords.find((word) => lead.endsWith(`${word} `)) ?? "";
  if (typed === "") return typeWord === "" ? undefined : { start, typed, typeWord };
  if (!/^\d{1,5}[a-z]?(?:[/-].*)?$/u.test(typed)) return undefined;
  if (!/[/-]/u.test(typed) && typeWord === "") return undefined;
  return { start, typed, typeWord };
}

function isCodeUnit(unit: string): boolean {
  return /[\p{L}\p{M}\p{N}/&-]/u.test(unit);
}
