import type { FoundCode } from "./document-code.ts";
import { bodyByCode } from "./issuing-bodies.ts";
import type { LooseCode, Segment } from "./loose-code.ts";

/** Abbreviations of agencies have two to seven capitals; they are set by the head of the agency, so no list is complete. */
const ABBREVIATION = /^[A-ZĐ]{2,7}$/u;

/**
 * A code that starts with an abbreviation nobody knows and goes on with a body of the table: an official letter of an
 * agency (`1234/STC-UBND`), or a document type that was mistyped (`12/QDD-UBND`). Which one, the words before it tell.
 */
export function interpretLetter(
  text: string,
  loose: LooseCode,
  year: Segment | undefined,
  rest: readonly Segment[],
): FoundCode | undefined {
  const [head, body, ...more] = rest;
  if (head === undefined || body === undefined || more[0]?.before.spaced === "none") return undefined;
  if (!ABBREVIATION.test(head.text) || bodyByCode(body.text) === undefined) return undefined;
  if (head.before.mark !== "/" || head.before.spaced !== "none") return undefined;
  if (body.before.mark !== "-" || body.before.spaced !== "none" || loose.number.length < 2) return undefined;
  const canonical = text.slice(loose.start, body.end);
  return {
    start: loose.start,
    end: body.end,
    text: canonical,
    code: {
      system: "state",
      number: loose.number,
      suffix: loose.suffix,
      ...(year === undefined ? {} : { year: Number(year.text) }),
      issuer: head.text,
      unit: body.text,
      canonical,
    },
    problems: [],
    certain: false,
  };
}
