import { isLetter } from "../language/char-class.ts";
import { interpretAssembly } from "./assembly-code.ts";
import { faultBetween, gluedTail, type ReadPart, readBody, splitTerm } from "./code-parts.ts";
import { systemOfBody } from "./compose-body.ts";
import { composeCode } from "./compose-code.ts";
import type { FoundCode } from "./document-code.ts";
import { typeCodesLike, typesByCode } from "./document-types.ts";
import { foldLetters } from "./fold-letters.ts";
import { bodyByCode, bodyCodeLike } from "./issuing-bodies.ts";
import { interpretLegacy, interpretOldHead } from "./legacy-code.ts";
import { interpretLetter } from "./letter-code.ts";
import type { LooseCode, Segment } from "./loose-code.ts";

/** The parts of a code with what each means, before it is composed anew. */
export interface CodeParts {
  readonly loose: LooseCode;
  readonly year: Segment | undefined;
  readonly type: ReadPart | undefined;
  readonly bodies: readonly ReadPart[];
  /** A year and a type, or a type and a body, written without their separator. */
  readonly glued: boolean;
}

/** Types that only joint documents have: their bodies may be many, and may be set apart by spaces. */
const jointTypes: ReadonlySet<string> = new Set(["TTLT", "NQLT"]);

/** What something shaped like a code means; undefined when it is no document code at all. */
export function interpretCode(text: string, loose: LooseCode): FoundCode | undefined {
  const found = interpretParts(text, loose);
  if (found === undefined || loose.zeros.length === 0) return found;
  const zeros = loose.zeros.map(({ start, end, digits }) => ({ kind: "zero", start, end, repair: digits }) as const);
  return { ...found, problems: [...found.problems, ...zeros].sort((a, b) => a.start - b.start) };
}

function interpretParts(text: string, loose: LooseCode): FoundCode | undefined {
  const segments = loose.segments.flatMap(splitYear);
  const first = segments[0];
  if (first === undefined) return undefined;
  const year = isYear(first.text) || isShortYear(segments) ? first : undefined;
  if (year === undefined && isNumber(first.text)) return undefined;
  const rest = year === undefined ? segments : segments.slice(1);
  const assembly = interpretAssembly(text, loose, year, rest) ?? interpretOldHead(text, loose, year, rest);
  if (assembly !== undefined) return assembly;
  const parts = readParts(loose, year, rest);
  if (parts === undefined) return interpretLegacy(text, loose, year, rest) ?? interpretLetter(text, loose, year, rest);
  return composeCode(text, parts);
}

function readParts(loose: LooseCode, year: Segment | undefined, rest: readonly Segment[]): CodeParts | undefined {
  const [head, ...tail] = rest;
  if (head === undefined) return undefined;
  const split = splitGluedType(head);
  const [typeSegment, bodySegments, glued] =
    split === undefined ? [head, tail, false] : [split.type, [split.body, ...tail], true];
  const type = readType(typeSegment, bodySegments[0]);
  if (type !== undefined) {
    const bodies = takeBodies(type.fixed, bodySegments);
    return bodies.length === 0 ? undefined : { loose, year, type, bodies, glued };
  }
  // An official letter names the body first: `15/BNV-VP`.
  if (
    year !== undefined ||
    bodyByCode(head.text.replaceAll("\u00d0", "Đ"))?.system !== "state" ||
    head.before.mark !== "/" ||
    tail.length === 0
  )
    return undefined;
  const bodies = takeBodies("", rest);
  return bodies.length < 2 ? undefined : { loose, year, type: undefined, bodies, glued: false };
}

/** The document type, where the letters are one or, beside a known body, can only be meant as one. */
function readType(segment: Segment, next: Segment | undefined): ReadPart | undefined {
  const { text } = segment;
  if (typesByCode(text, "state").length + typesByCode(text, "party").length > 0) {
    return { segment, fixed: text, fault: undefined, known: true };
  }
  // Ð (U+00D0) is a Đ from another keyboard, so `HÐ` is HĐ and never HD.
  const drawn = text.replaceAll("\u00d0", "Đ");
  if (drawn !== text && typesByCode(drawn, "state").length + typesByCode(drawn, "party").length > 0) {
    return { segment, fixed: drawn, fault: "look-alike", known: true };
  }
  if (next === undefined) return undefined;
  // “QD” and “ND” abbreviate nothing, so between a slash and a hyphen they can only be QĐ and NĐ.
  const plain =
    (text === "QD" || text === "ND") &&
    segment.before.mark === "/" &&
    next.before.mark === "-" &&
    next.before.spaced === "none";
  if (!plain && !isKnownBody(next.text)) return undefined;
  const system = systemOfBody(bodyCodeLike(next.text) ?? next.text) === "party" ? "party" : "state";
  const [only, ...more] = typeCodesLike(text, system);
  if (only === undefined || more.length > 0) return undefined;
  return { segment, fixed: only, fault: faultBetween(text, only), known: true };
}

function isKnownBody(text: string): boolean {
  const tail = gluedTail(text);
  const written = splitTerm(tail === undefined ? text : text.slice(0, tail)).letters;
  return (
    bodyByCode(written) !== undefined || bodyCodeLike(written) !== undefined || systemOfBody(written) !== undefined
  );
}

/** Bodies and units after the type: they go on as long as the writing holds together. */
function takeBodies(type: string, segments: readonly Segment[]): readonly ReadPart[] {
  const bodies: ReadPart[] = [];
  for (const [index, whole] of segments.entries()) {
    const tail = gluedTail(whole.text);
    const segment = tail === undefined ? whole : { ...whole, text: whole.text.slice(0, tail), end: whole.start + tail };
    if (
      !holdsTogether(segment, index, jointTypes.has(type)) &&
      !isAbbreviationApart(segment, segments[index + 1], type, index) &&
      !isUnitApart(segment, bodies[0])
    )
      break;
    bodies.push(readBody(segment));
    if (tail !== undefined) break;
  }
  return bodies.length > MOST_BODIES ? [] : bodies;
}

/** The joint documents of most bodies known name eight of them. */
const MOST_BODIES = 8;

function holdsTogether(segment: Segment, index: number, joint: boolean): boolean {
  const { before, text } = segment;
  if (before.mark === "_" || !isLetter(text.charCodeAt(0))) return false;
  const known = isKnownBody(text);
  if (before.mark === "" || before.mark === ".") return known && isCapital(text) && index === 0;
  if (before.spaced === "none") return isCapital(text) || known;
  if (index === 0) return known || (isCapital(text) && text === text.toUpperCase() && before.spaced !== "both");
  return isCapital(text) && known && (joint || before.spaced !== "both");
}

/**
 * Bodies set apart by spaces (`103/KH - BCĐ`, `268/VPCP - KGVX`, `UBTVQH15-CP- ĐCTUBTWMTTQVN`): only capitals without tone or
 * quality marks, as abbreviations have, and not the start of a line in capitals (`15/QĐ - CỘNG HÒA`).
 */
function isAbbreviationApart(
  { text, before }: Segment,
  next: Segment | undefined,
  type: string,
  index: number,
): boolean {
  if (!/^[A-ZĐ][A-ZĐ&0-9]{1,19}$/u.test(text) || before.mark === "" || before.mark === "_") return false;
  if (before.mark === ".") return type === "" && index === 1 && before.spaced === "none";
  if (before.mark !== "-" && before.mark !== "/" && before.mark !== "–") return false;
  const first = type === "" ? 1 : 0;
  if (index > first && !jointTypes.has(type)) return false;
  return next === undefined || next.before.mark !== "" || !isCapital(next.text);
}

/** The Youth Union's codes always end in a unit: `01-QĐ/TWĐTN - VP`. */
function isUnitApart({ text, before }: Segment, body: ReadPart | undefined): boolean {
  return body?.fixed === "TWĐTN" && before.mark === "-" && /^[A-ZĐ]{2,8}$/u.test(text);
}

function isCapital(text: string): boolean {
  const first = text[0] ?? "";
  return first !== first.toLowerCase();
}

/** `2026NĐ` is a year and a type without the slash between them. */
function splitYear(segment: Segment, index: number): readonly Segment[] {
  const { text, start } = segment;
  if (index > 0 || text.length < 6 || !isYear(text.slice(0, 4)) || /^\d/u.test(text.slice(4))) return [segment];
  const middle = start + 4;
  const before = { start: middle, end: middle, mark: "", spaced: "none" } as const;
  return [
    { ...segment, text: text.slice(0, 4), end: middle },
    { ...segment, text: text.slice(4), start: middle, before },
  ];
}

/** `NĐCP` is a type and a body without the hyphen between them; only after a slash: `5 – CTCP` is a company. */
function splitGluedType(segment: Segment): { readonly type: Segment; readonly body: Segment } | undefined {
  const { text, start, end, before: separator } = segment;
  if (separator.mark !== "/" && separator.mark !== "") return undefined;
  if (text.length < 4 || text.length > 14 || typesByCode(text, "state").length > 0 || bodyByCode(text) !== undefined)
    return undefined;
  for (const length of [4, 3, 2]) {
    const type = text.slice(0, length);
    const body = text.slice(length);
    if (!["ND", "QD", "TT", "TTLT", "NQ", "CT"].includes(foldLetters(type)) || type === "TTr") continue;
    if (bodyByCode(body) === undefined) continue;
    const middle = start + length;
    const before = { start: middle, end: middle, mark: "", spaced: "none" } as const;
    return { type: { ...segment, text: type, end: middle }, body: { start: middle, end, text: body, before } };
  }
  return undefined;
}

function isYear(text: string): boolean {
  return text.length === 4 && /^(?:19|20)\d\d$/u.test(text);
}

/** `30/20/NĐ-CP`: two digits where a year stands, before a type that has one. */
function isShortYear(segments: readonly Segment[]): boolean {
  const [year, type, body] = segments;
  if (year === undefined || type === undefined || body === undefined || !/^\d\d$/u.test(year.text)) return false;
  const [known] = typesByCode(type.text, "state");
  return (
    known !== undefined &&
    known.year === "required" &&
    bodyByCode(body.text) !== undefined &&
    year.before.mark === "/" &&
    type.before.mark === "/"
  );
}

function isNumber(text: string): boolean {
  return /^\d/u.test(text);
}
