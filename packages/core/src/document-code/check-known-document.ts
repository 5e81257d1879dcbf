import type { KnownDocument } from "../rule/knowledge.ts";
import { parseDocumentCode } from "./find-codes.ts";

/** A cell of a registry row that cannot be right: its column, what it holds, and what would be right where that is known. */
export interface KnownDocumentProblem {
  readonly column: "code" | "replacedBy" | "validTo";
  readonly actual: string;
  readonly expected: readonly string[];
}

/**
 * Checks what the columns of a registry row cannot tell: codes must be written as their system demands, or no citation
 * would ever match them; a document is not replaced by itself, nor out of force before it was signed. Codes with
 * abbreviations that only their agency knows pass.
 */
export function checkKnownDocument(document: KnownDocument): readonly KnownDocumentProblem[] {
  const { code, date, replacedBy = [], validTo } = document;
  const problems = [...checkCode("code", code), ...replacedBy.flatMap((by) => checkCode("replacedBy", by))];
  for (const by of replacedBy) {
    if (by === code) problems.push({ column: "replacedBy", actual: by, expected: [] });
  }
  if (validTo !== undefined && date !== undefined && validTo < date) {
    problems.push({ column: "validTo", actual: validTo, expected: [`≥ ${date}`] });
  }
  return problems;
}

function checkCode(column: "code" | "replacedBy", code: string): KnownDocumentProblem[] {
  const found = parseDocumentCode(code);
  if (found !== undefined) {
    return found.problems.length === 0
      ? []
      : [{ column, actual: code, expected: expectedFor(found.code.canonical, code) }];
  }
  return /^\d{1,5}\p{Ll}?[/-][\p{Lu}\d][\p{L}\d&/-]*$/u.test(code)
    ? []
    : [{ column, actual: code, expected: ["126-QĐ/TW", "30/2020/NĐ-CP"] }];
}

/** A code without its year has no repair. */
function expectedFor(canonical: string, code: string): readonly string[] {
  return canonical === code ? [] : [canonical];
}
