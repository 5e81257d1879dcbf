/** The parts of an official document, from the widest to the narrowest, as decrees name them. */
export type PartKind = "phần" | "chương" | "mục" | "tiểu mục" | "điều" | "khoản" | "điểm" | "phụ lục";

/** The first words of a part: `Điều 5. Phạm vi điều chỉnh`. Offsets are UTF-16 code units of the text. */
export interface PartHead {
  readonly kind: PartKind;
  /** Number or letter as written: `5`, `II`, `đ`, `thứ nhất`. */
  readonly label: string;
  /** Where the head ends: behind the number and its mark. */
  readonly end: number;
  /** What stands behind it on the same line. */
  readonly title: string;
}

const words: readonly (readonly [string, PartKind])[] = [
  ["tiểu mục", "tiểu mục"],
  ["phụ lục", "phụ lục"],
  ["chương", "chương"],
  ["phần", "phần"],
  ["điều", "điều"],
  ["mục", "mục"],
];

const ordinals = ["thứ nhất", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "thứ tám", "thứ chín"];
const LONGEST_LABEL = 8;

/**
 * Reads the head of a part with a name of its own. `alone` tells that the block is a heading, which may go without the
 * full stop; running text such as `Điều 5 của Luật này quy định` is no head.
 */
export function readPartHead(text: string, alone: boolean): PartHead | undefined {
  const start = skipSpaces(text, 0);
  const lower = text.slice(start, start + 32).toLowerCase();
  const known = words.find(([word]) => lower.startsWith(word));
  if (known === undefined) return undefined;
  const [word, kind] = known;
  const first = text[start] ?? "";
  if (first === first.toLowerCase()) return undefined;
  let at = start + word.length;
  if (kind === "phụ lục" && isEnd(text, at)) return { kind, label: "", end: at, title: "" };
  if (text[at] !== " " && text[at] !== "\u00a0") return undefined;
  at = skipSpaces(text, at);
  const label = readLabel(text, at);
  if (label === undefined) return undefined;
  at += label.length;
  const mark = text[at];
  const marked = mark === "." || mark === ":";
  if (!marked && !isEnd(text, at) && !(alone && kind !== "điều")) return undefined;
  const end = marked ? at + 1 : at;
  return { kind, label, end, title: titleAfter(text, end) };
}

/** Reads the mark of a khoản: `2. ` or `2) `. */
export function readClauseHead(text: string): PartHead | undefined {
  const start = skipSpaces(text, 0);
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  if (at === start || at - start > 3) return undefined;
  return closeHead(text, "khoản", text.slice(start, at), at);
}

/** Reads the mark of a điểm: `a) `, `đ) `. */
export function readPointHead(text: string): PartHead | undefined {
  const start = skipSpaces(text, 0);
  const letter = text[start] ?? "";
  if (!/^[a-zđ]$/u.test(letter) || text[start + 1] !== ")") return undefined;
  return closeHead(text, "điểm", letter, start + 1);
}

function closeHead(text: string, kind: PartKind, label: string, at: number): PartHead | undefined {
  const mark = text[at];
  const next = text[at + 1];
  if ((mark !== "." && mark !== ")") || (next !== " " && next !== "\u00a0")) return undefined;
  return { kind, label, end: at + 1, title: titleAfter(text, at + 1) };
}

function readLabel(text: string, at: number): string | undefined {
  const lower = text.slice(at, at + 12).toLowerCase();
  const ordinal = ordinals.find((one) => lower.startsWith(one));
  if (ordinal !== undefined) return text.slice(at, at + ordinal.length);
  let end = at;
  while (end < text.length && end - at <= LONGEST_LABEL && /[0-9A-Za-z]/u.test(text[end] ?? "")) end++;
  const label = text.slice(at, end);
  return /^(?:[0-9]{1,3}[a-z]?|[IVXLC]{1,7}|[A-Z])$/u.test(label) ? label : undefined;
}

function titleAfter(text: string, end: number): string {
  return (
    text
      .slice(end)
      .split("\n", 1)[0]
      ?.replace(/^[\s.:–-]+/u, "")
      .trimEnd() ?? ""
  );
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === "\n" || (text[at] === " " && text.slice(at).trim() === "");
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t" || text[at] === "\u00a0") at++;
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
