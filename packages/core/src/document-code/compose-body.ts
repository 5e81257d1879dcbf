import { bodyPartsTable } from "./body-parts.generated.ts";
import type { CodeSystem, FactStatus } from "./document-types.ts";
import { bodyByCode } from "./issuing-bodies.ts";
import { oldBodiesTable } from "./old-bodies.generated.ts";
import { readTable, type TableRow } from "./table.ts";

/** A body spelled out. */
export interface SpelledBody {
  readonly vi: string;
  readonly en: string;
  readonly status: FactStatus;
  /** Where that is said. */
  readonly source: string;
}

/**
 * Which system an abbreviation belongs to: by the table, else by how it is composed (`BTCHU`, `UBNDT`). `…ĐTN` is the
 * Youth Union's; undefined when nothing tells.
 */
export function systemOfBody(code: string): CodeSystem | undefined {
  const known = bodyByCode(code);
  if (known !== undefined) return known.system;
  if (code === "TƯ") return "party";
  if (code.startsWith("TWĐTN") || code.endsWith("ĐTN")) return "mass-organisation";
  const { tails, heads } = readParts();
  const tail = tails.find(({ part = "" }) => code.length > part.length && code.endsWith(part));
  const head = heads.find(({ part = "" }) => code.startsWith(part));
  if (tail !== undefined && heads.some(({ part = "" }) => part + tail.part === code)) return "party";
  if (head === undefined || !startsBodies.has(head.part ?? "")) return undefined;
  return head.system as CodeSystem;
}

/** Parts after which anything may follow: `UBND`, `HĐND`, `ĐU…`, `TWĐTN…`. */
const startsBodies: ReadonlySet<string> = new Set(["UBND", "HĐND", "MTTQ", "UBMT", "ĐU", "TWĐTN"]);

/** A body spelled out, by the table or by its parts (`BTCHU` → “ban tổ chức huyện ủy”); undefined when nobody knows it. */
export function spellBody(code: string): SpelledBody | undefined {
  const known = bodyByCode(code);
  if (known !== undefined) return { vi: known.vi, en: known.en, status: known.status, source: known.source };
  const { tails, heads } = readParts();
  for (const tail of tails) {
    const head = heads.find(({ part }) => `${part}${tail.part}` === code);
    if (head === undefined) continue;
    const status = head.status === "verified" ? tail.status : head.status;
    const source = [...new Set([head.source ?? "", tail.source ?? ""])].join("; ");
    return { vi: `${head.vi} ${tail.vi}`, en: `${head.en} ${tail.en}`, status: status as FactStatus, source };
  }
  return undefined;
}

/**
 * A body of earlier times spelled out. It is apart from the table of bodies, because its codes followed no rule that a
 * code of today could be judged by.
 */
export function spellOldBody(code: string): SpelledBody | undefined {
  const row = readTable(oldBodiesTable).find((one) => one.code === code);
  if (row === undefined) return undefined;
  return { vi: row.vi ?? "", en: row.en ?? "", status: "verified", source: row.source ?? "" };
}

let parts: { readonly heads: readonly TableRow[]; readonly tails: readonly TableRow[] } | undefined;

/** Longest first, so that `ĐUK` is not `ĐU`. */
function readParts(): NonNullable<typeof parts> {
  if (parts !== undefined) return parts;
  const rows = [...readTable(bodyPartsTable)].sort((a, b) => (b.part?.length ?? 0) - (a.part?.length ?? 0));
  parts = { heads: rows.filter(({ place }) => place === "head"), tails: rows.filter(({ place }) => place === "tail") };
  return parts;
}
