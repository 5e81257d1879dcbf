import { systemOfBody } from "./compose-body.ts";
import type { DocumentCode } from "./document-code.ts";
import { bodyByCode, issuingBodies } from "./issuing-bodies.ts";
import type { NamedBody } from "./named-body.ts";
import { oneEditFrom } from "./one-edit.ts";

/** Since this year the bodies that may issue circulars and decrees are all in the table. */
const FIRST_COMPLETE_YEAR = 1997;

/** A part of a code that names a body nobody knows, with the bodies it may have been meant for. */
export interface MisspelledBody {
  readonly written: string;
  readonly meant: readonly string[];
}

/**
 * The misspelled body of a code. Abbreviations are set by the heads of agencies, so no list is complete: a body counts
 * as misspelled only in circulars and decrees, which few may issue (`05/2022/TT-BNNPNT`), or when the sentence names the
 * body that was meant (“161/2010/NQ-NĐND của HĐND tỉnh”).
 */
export function misspelledBody(code: DocumentCode, named: NamedBody | undefined): MisspelledBody | undefined {
  const { type, year, system, issuer } = code;
  if (system !== "state" || type === undefined || issuer === "" || bodyByCode(issuer) !== undefined) return undefined;
  const closed =
    year !== undefined && year >= FIRST_COMPLETE_YEAR && (type === "TT" || type === "TTLT" || type === "NĐ");
  for (const [index, written] of issuer.split("-").entries()) {
    if (bodyByCode(written) !== undefined || systemOfBody(written) !== undefined || /[\d&]/u.test(written)) continue;
    if (index > 0 && type !== "TTLT") break;
    if (named !== undefined) {
      const meant = oneEditFrom(written, named.codes);
      if (meant.length > 0 && written.length > 1) return { written, meant: meant.slice(0, 1) };
    }
    if (!closed || index > 0) continue;
    const meant = type === "NĐ" ? oneEditFrom(written, ["CP"]) : oneEditFrom(written, ministries());
    if (meant.length > 0) return { written, meant };
  }
  return undefined;
}

let central: readonly string[] | undefined;

function ministries(): readonly string[] {
  central ??= issuingBodies().flatMap(({ code, level, system }) =>
    level === "central" && system === "state" && code.length > 2 && !code.includes("&") ? [code] : [],
  );
  return central;
}
