import type { DocumentCode } from "./document-code.ts";
import { bodyByCode } from "./issuing-bodies.ts";
import { readTable, type TableRow } from "./table.ts";
import { typeBodiesTable } from "./type-bodies.generated.ts";

/** Where it is written that a body does not issue a type. */
export interface TypeLimit {
  /** Code of the document that says so. */
  readonly document: string;
  readonly clause: string;
  readonly verified: boolean;
}

/**
 * The rule that a code breaks by its type and body (`45/2020/NĐ-UBND`: only the Government issues decrees); undefined
 * when none. Bodies nobody knows break none, and neither do codes without a year, which may be of any time.
 */
export function brokenTypeLimit({ system, type, issuer, year }: DocumentCode): TypeLimit | undefined {
  if (system !== "state" || type === undefined || year === undefined) return undefined;
  limits ??= new Map(readTable(typeBodiesTable).map((limit) => [limit.type ?? "", limit]));
  const row = limits.get(type);
  if (row === undefined || year < Number(row.since)) return undefined;
  const [body = ""] = issuer.split("-");
  const code = body.replace(/\d+$/u, "");
  if (bodyByCode(code) === undefined) return undefined;
  const { bodies = "", not = "", source = "", status } = row;
  const [document = "", clause = ""] = source.split(", ");
  const broken = bodies === "" ? not.split(" ").includes(code) : !bodies.split(" ").includes(code);
  return broken ? { document, clause, verified: status === "verified" } : undefined;
}

let limits: ReadonlyMap<string, TableRow> | undefined;
