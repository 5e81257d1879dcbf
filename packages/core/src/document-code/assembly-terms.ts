import { assemblyTermsTable } from "./assembly-terms.generated.ts";
import { readTable } from "./table.ts";

/** A term of the National Assembly (khóa Quốc hội) with the years that codes of its documents carry. */
export interface AssemblyTerm {
  readonly term: number;
  readonly first: number;
  /** Infinity for the term that has not ended. */
  readonly last: number;
}

/** The term of a number; undefined for those before the years stood in codes. */
export function assemblyTerm(term: number): AssemblyTerm | undefined {
  return readTerms().find((row) => row.term === term);
}

/** The only term a document of a year can be of; undefined for a year in which one term followed another. */
export function termOfYear(year: number): number | undefined {
  const [only, ...more] = readTerms().filter(({ first, last }) => first <= year && year <= last);
  return more.length === 0 ? only?.term : undefined;
}

let terms: readonly AssemblyTerm[] | undefined;

function readTerms(): readonly AssemblyTerm[] {
  terms ??= readTable(assemblyTermsTable).map(({ term, first, last }) => ({
    term: Number(term),
    first: Number(first),
    last: last === "" ? Number.POSITIVE_INFINITY : Number(last),
  }));
  return terms;
}
