import type { CalendarDate } from "../language/dates.ts";
import { isoDate } from "../language/dates.ts";
import type { DocumentCode } from "./document-code.ts";
import { bodyByCode, type IssuingBody } from "./issuing-bodies.ts";

/** A body that had gone, or had not yet come, when its document is said to be signed. */
export interface BodyOutOfTime {
  readonly body: IssuingBody;
  readonly when: "gone" | "not-yet";
}

/**
 * Checks the bodies of a code against the dates between which they existed. Of a year alone nothing is said in the
 * years of the change. Undefined when all is well or nothing is known.
 */
export function bodyOutOfTime(code: DocumentCode, date: CalendarDate | undefined): BodyOutOfTime | undefined {
  const year = date?.year ?? code.year;
  if (year === undefined || code.type === "VBHN") return undefined;
  for (const body of datedBodies(code.issuer)) {
    // The code's year decides where the two disagree: another rule says so.
    const day = date !== undefined && (code.year === undefined || code.year === date.year) ? isoDate(date) : undefined;
    const first = day ?? `${code.year ?? year}-12-31`;
    const last = day ?? `${code.year ?? year}-01-01`;
    if (body.to !== "" && last > body.to) return { body, when: "gone" };
    if (body.from !== "" && first < body.from) return { body, when: "not-yet" };
  }
  return undefined;
}

/** The bodies of codes met so far that have dates; nearly always none. */
const dated = new Map<string, readonly IssuingBody[]>();
const MOST_KEPT = 2048;

function datedBodies(issuer: string): readonly IssuingBody[] {
  const known = dated.get(issuer);
  if (known !== undefined) return known;
  const bodies = issuer.split("-").flatMap((part) => bodyByCode(part.replace(/\d+$/u, "")) ?? []);
  const own = bodies.filter(({ dates }) => dates !== "");
  if (dated.size === MOST_KEPT) dated.clear();
  dated.set(issuer, own);
  return own;
}
