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
  limits ??= new Map(readTable(typeBodiesTable).map((row) => [row.type ?? "", toLimit(row)]));
  const limit = limits.get(type);
  if (limit === undefined || year < limit.since) return undefined;
  const broken = limit.only.size > 0 ? !limit.only.has(issuer) && isKnownBody(issuer) : limit.never.has(issuer);
  return broken ? limit : undefined;
}

interface Limit extends TypeLimit {
  readonly only: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly since: number;
}

function toLimit({ bodies = "", not = "", since, source = "", status }: TableRow): Limit {
  const [document = "", clause = ""] = source.split(", ");
  const set = (codes: string): ReadonlySet<string> => new Set(codes === "" ? [] : codes.split(" "));
  return {
    only: set(bodies),
    never: set(not),
    since: Number(since),
    document,
    clause,
    verified: status === "verified",
  };
}

/** `28/2005/PL-UBTVQH11` has the term in its body. */
function isKnownBody(issuer: string): boolean {
  return bodyByCode(issuer) !== undefined && !issuer.startsWith("UBTVQH");
}

let limits: ReadonlyMap<string, Limit> | undefined;
