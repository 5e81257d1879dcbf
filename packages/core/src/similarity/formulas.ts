import { readTable } from "../document-code/table.ts";
import { isDigit, isLetter, isLower, isSpace, isUpper } from "../language/char-class.ts";
import { formulasTable } from "./formulas.generated.ts";

/** Clauses are numbered in at most this many units: `3.17.`, `(iv)`, `5.2.NĐ.3.10.`. */
const LONGEST_LABEL = 20;

interface Formulas {
  readonly start: readonly string[];
  readonly within: readonly string[];
}

let formulas: Formulas | undefined;

/**
 * Whether a paragraph is wording that official texts repeat on purpose: a citation, a reference to “Điều này”, a form's line,
 * the stem of a list (it ends with a colon).
 */
export function isFormula(text: string): boolean {
  formulas ??= readFormulas();
  const folded = text.trim().toLowerCase();
  if (folded.endsWith(":")) return true;
  return (
    formulas.start.some((opening) => folded.startsWith(opening)) ||
    formulas.within.some((wording) => folded.includes(wording))
  );
}

/**
 * Whether a paragraph is a numbered clause: `3.17. …`, `(a) …`, `II. …`, `Điều 5. …`, `Bước 2: …`. Such texts say nearly the same of
 * different things on purpose.
 */
export function startsWithLabel(text: string): boolean {
  let at = 0;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || text[at] === "(" || text[at] === "-")) at++;
  const start = at;
  const word = wordEnd(text, at);
  const first = text.slice(at, word);
  if (["Điều", "Khoản", "Chương", "Mục", "Phần", "Bước", "Bảng", "Mẫu", "Biểu", "Phụ"].includes(first)) return true;
  if (isDigit(text.charCodeAt(at))) {
    while (at < text.length && (isDigit(text.charCodeAt(at)) || text[at] === ".")) at++;
    return at - start <= LONGEST_LABEL && at > start + 1 && text[at - 1] === "." ? true : text[at] === ")";
  }
  const short = word - at <= 1 || /^[IVXL]{1,5}$/u.test(first);
  const letters = isLower(text.charCodeAt(at)) || isUpper(text.charCodeAt(at));
  return short && letters && (text[word] === "." || text[word] === ")" || text[word] === "/");
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

function readFormulas(): Formulas {
  const rows = readTable(formulasTable);
  const of = (place: string): readonly string[] =>
    rows.filter((row) => row.place === place).map(({ text = "" }) => text.toLowerCase());
  return { start: of("start"), within: of("within") };
}
