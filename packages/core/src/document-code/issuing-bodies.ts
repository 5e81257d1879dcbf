import type { CodeSystem, FactStatus } from "./document-types.ts";
import { foldLetters } from "./fold-letters.ts";
import { issuingBodiesTable } from "./issuing-bodies.generated.ts";
import { readTable, type TableRow, tableByKey } from "./table.ts";

/** An issuing body (cơ quan ban hành) with its abbreviation. */
export interface IssuingBody {
  readonly code: string;
  readonly system: CodeSystem;
  readonly level: string;
  readonly vi: string;
  readonly en: string;
  readonly source: string;
  readonly status: FactStatus;
  /** Dates between which the body existed, `YYYY-MM-DD`; empty when open. */
  readonly from: string;
  readonly to: string;
  /** Whether anybody read these dates in their source; empty when there are none. */
  readonly dates: FactStatus | "";
  /** The body that took its place, or the usual way to write it. */
  readonly successor: string;
}

/** All issuing bodies, in order of the table. The list is open: heads of agencies set abbreviations themselves. */
export function issuingBodies(): readonly IssuingBody[] {
  bodies ??= readTable(issuingBodiesTable).map(toBody);
  return bodies;
}

/** The body with exactly this abbreviation. */
export function bodyByCode(code: string): IssuingBody | undefined {
  return bodiesByCode(code)[0];
}

/** The abbreviation that a miswritten one stands for (`BGDDT` → `BGDĐT`, `TTG` → `TTg`); undefined when it may be several. */
export function bodyCodeLike(written: string): string | undefined {
  if (folded === undefined) {
    folded = new Map();
    for (const { code } of issuingBodies()) {
      const key = foldLetters(code);
      folded.set(key, folded.has(key) ? undefined : code);
    }
  }
  return folded.get(foldLetters(written));
}

const bodiesByCode = tableByKey(issuingBodiesTable, toBody);
let bodies: readonly IssuingBody[] | undefined;
let folded: Map<string, string | undefined> | undefined;

function toBody(row: TableRow): IssuingBody {
  return row as unknown as IssuingBody;
}
