import { documentTypesTable } from "./document-types.generated.ts";
import { foldLetters } from "./fold-letters.ts";
import { readTable, type TableRow, tableByKey } from "./table.ts";

/** Whose rules a code follows. */
export type CodeSystem = "party" | "state" | "national-assembly" | "mass-organisation";

/** Whether anybody read the fact in its source. What is not verified never causes more than an `info`. */
export type FactStatus = "verified" | "secondary" | "memory";

/** A document type (tên loại) with its abbreviation in one system. */
export interface DocumentType {
  readonly code: string;
  readonly system: "state" | "party";
  readonly vi: string;
  readonly en: string;
  /** Whether the code carries a year: decrees always, decisions when they are legal documents. */
  readonly year: "required" | "optional" | "never";
  readonly source: string;
  readonly status: FactStatus;
  /** Dates between which the abbreviation is right, `YYYY-MM-DD`; empty when open. */
  readonly from: string;
  readonly to: string;
}

/** All document types, in order of the table. */
export function documentTypes(): readonly DocumentType[] {
  types ??= readTable(documentTypesTable).map(toType);
  return types;
}

/** The types with exactly this abbreviation; `QĐ` of the Party is both quyết định and quy định. */
export function typesByCode(code: string, system: "state" | "party"): readonly DocumentType[] {
  const rows = typesOfCode(code);
  return rows.length === 0 ? rows : rows.filter((type) => type.system === system);
}

/**
 * The abbreviations that a miswritten one may stand for: the same letters but for case and for Đ written as D or Ð.
 * `HD` and `HĐ` are both right, so a miswritten one of them stays open.
 */
export function typeCodesLike(written: string, system: "state" | "party"): readonly string[] {
  folded ??= foldedIndex();
  return [...new Set((folded.get(`${system} ${foldLetters(written)}`) ?? []).map((type) => type.code))];
}

const typesOfCode = tableByKey(documentTypesTable, toType);
let types: readonly DocumentType[] | undefined;
let folded: ReadonlyMap<string, readonly DocumentType[]> | undefined;

function foldedIndex(): ReadonlyMap<string, readonly DocumentType[]> {
  const index = new Map<string, DocumentType[]>();
  for (const type of documentTypes()) {
    const key = `${type.system} ${foldLetters(type.code)}`;
    const known = index.get(key);
    if (known === undefined) index.set(key, [type]);
    else known.push(type);
  }
  return index;
}

function toType(row: TableRow): DocumentType {
  return row as unknown as DocumentType;
}
