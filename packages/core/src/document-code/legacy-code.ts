import type { FoundCode } from "./document-code.ts";
import { typesByCode } from "./document-types.ts";
import { bodyByCode } from "./issuing-bodies.ts";
import type { LooseCode, Segment } from "./loose-code.ts";

/** First parts of codes of earlier times: `18-L/CTN`, `21-LCT/HĐNN8`, `102-SL/L`, `504-NQ/TVQH`. */
const oldHeads: ReadonlySet<string> = new Set(["L", "LCT", "LTC", "SL", "PL", "TVQH", "HĐNN", "VP"]);

/** Bodies that numbered their documents without a type: `74/CP`, `111-HĐBT`, `72/TTg`. */
const bareBodies: ReadonlySet<string> = new Set(["CP", "TTg", "HĐBT", "CTN", "QĐ", "UB"]);

/** Laws promulgated by an order, decrees of the first years: `18-L/CTN`, `21-LCT/HĐNN8`, `102-SL/L`. */
export function interpretOldHead(
  text: string,
  loose: LooseCode,
  year: Segment | undefined,
  rest: readonly Segment[],
): FoundCode | undefined {
  const [head, next] = rest;
  if (head === undefined || next === undefined) return undefined;
  // Laws by decree of the first years: “Sắc luật số 030/TT/SLU”.
  if (next.text.toUpperCase() === "SLU") return makeLegacy(text, loose, year, head.text, next.text, next.end);
  if (!oldHeads.has(head.text)) return undefined;
  if (
    (head.before.mark !== "-" && head.text !== "SL") ||
    next.before.mark !== "/" ||
    head.before.spaced !== "none" ||
    next.before.spaced !== "none"
  )
    return undefined;
  return makeLegacy(text, loose, year, head.text, next.text, next.end);
}

/**
 * Codes of earlier times and codes cited without their body (`74/CP`, `347/QĐ`): right as they stand when an old document
 * is cited, so they are known and never reported.
 */
export function interpretLegacy(
  text: string,
  loose: LooseCode,
  year: Segment | undefined,
  rest: readonly Segment[],
): FoundCode | undefined {
  const [head] = rest;
  if (head === undefined || head.before.spaced !== "none" || (head.before.mark !== "/" && head.before.mark !== "-"))
    return undefined;
  if (bareBodies.has(head.text) && bodyByCode(head.text) !== undefined)
    return makeLegacy(text, loose, year, undefined, head.text, head.end);
  if (typesByCode(head.text, "state").length > 0 && loose.number.length > 1)
    return makeLegacy(text, loose, year, head.text, "", head.end);
  return undefined;
}

function makeLegacy(
  text: string,
  loose: LooseCode,
  year: Segment | undefined,
  type: string | undefined,
  issuer: string,
  end: number,
): FoundCode {
  const canonical = text.slice(loose.start, end);
  return {
    start: loose.start,
    end,
    text: canonical,
    code: {
      system: "state",
      number: loose.number,
      suffix: loose.suffix,
      ...(year === undefined ? {} : { year: Number(year.text) }),
      ...(type === undefined ? {} : { type }),
      issuer,
      canonical,
    },
    problems: [],
    certain: true,
  };
}
