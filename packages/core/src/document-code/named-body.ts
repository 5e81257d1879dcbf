import { isDigit, isLetter, isSpace } from "../language/char-class.ts";
import { bodyNamesTable } from "./body-names.generated.ts";
import type { DocumentCode } from "./document-code.ts";
import { bodyByCode, issuingBodies } from "./issuing-bodies.ts";
import { readTable } from "./table.ts";

/** An issuing body named after a code: “126-QĐ/TW của Bộ Chính trị”. Offsets are UTF-16 code units of the text. */
export interface NamedBody {
  readonly start: number;
  readonly end: number;
  /** As in the table: small letters. */
  readonly name: string;
  /** Abbreviations that go with the name. */
  readonly codes: readonly string[];
}

/** The longest name with a head before it. */
const LONGEST = 80;

/** Heads whose documents carry the abbreviation of their body. */
const heads: readonly string[] = [
  "bộ trưởng ",
  "thống đốc ",
  "tổng thanh tra ",
  "chánh án ",
  "viện trưởng ",
  "chủ tịch ",
  "tổng kiểm toán nhà nước ",
  "bộ trưởng, chủ nhiệm ",
];

/** The body whose name starts at `at`, after “của”; undefined when it is none of the table. */
export function namedBodyAt(text: string, at: number): NamedBody | undefined {
  const written = text.slice(at, at + LONGEST).toLowerCase();
  const slice = oldTones(written);
  const head = heads.find((words) => slice.startsWith(words))?.length ?? 0;
  const start = slice.startsWith("chủ tịch nước") ? 0 : head;
  const space = slice.indexOf(" ", start);
  const first = slice.slice(start, space < 0 ? slice.length : space);
  for (const name of namesByFirstSyllable().get(first) ?? []) {
    if (!slice.startsWith(name, start)) continue;
    const end = at + start + name.length;
    const next = text.charCodeAt(end);
    if (isLetter(next) || isDigit(next)) continue;
    // “Bộ Công an, Bộ Tài chính”, “Bộ Tài chính và Bộ Tư pháp”: several bodies, of which any may stand in the code.
    return { start: at, end, name, codes: codesByName().get(name) ?? [] };
  }
  return undefined;
}

/** Whether a named body may have issued a code; true when nothing is known of the code's own body. */
export function bodyFits({ codes }: NamedBody, { issuer }: DocumentCode): boolean {
  const parts = issuer.split("-");
  if (parts.some((part) => codes.includes(part.replace(/\d+$/u, "")))) return true;
  const known = parts.flatMap((part) => bodyByCode(part.replace(/\d+$/u, "")) ?? []);
  if (known.length === 0) return true;
  // A body is named as it is called today, or as it was: “BKHĐT” of “Bộ Tài chính” after the merger.
  return known.some(
    (body) => codes.includes(body.successor) || codes.some((code) => bodyByCode(code)?.successor === body.code),
  );
}

/** The body of a code as it is spelled in official writing; undefined when nobody knows it. */
export function bodyNameOf(code: string): string | undefined {
  return bodyByCode(code)?.vi;
}

let byFirst: ReadonlyMap<string, readonly string[]> | undefined;
let byName: ReadonlyMap<string, readonly string[]> | undefined;

function codesByName(): ReadonlyMap<string, readonly string[]> {
  if (byName !== undefined) return byName;
  const codes = new Map<string, readonly string[]>();
  for (const body of issuingBodies()) {
    const name = body.vi.toLowerCase();
    if (body.level === "central" && !name.includes(", ban ")) codes.set(name, [...(codes.get(name) ?? []), body.code]);
  }
  for (const { name = "", codes: own = "" } of readTable(bodyNamesTable))
    codes.set(name, [...(codes.get(name) ?? []), ...own.split(" ")]);
  byName = codes;
  return codes;
}

/** Longest first, so that “Ban Chấp hành Trung ương Đoàn” is not the Party's. */
function namesByFirstSyllable(): ReadonlyMap<string, readonly string[]> {
  if (byFirst !== undefined) return byFirst;
  const groups = new Map<string, string[]>();
  for (const name of [...codesByName().keys()].sort((a, b) => b.length - a.length)) {
    const [first = ""] = name.split(" ");
    const known = groups.get(first);
    if (known === undefined) groups.set(first, [name]);
    else known.push(name);
  }
  byFirst = groups;
  return groups;
}

/** The table has “hòa, ủy”; “hoà, uỷ” is as right. Every pair keeps its length. */
function oldTones(text: string): string {
  return text.replaceAll("uỷ", "ủy").replaceAll("oà", "òa").replaceAll("oá", "óa").replace(/\s/gu, " ");
}

/** Where text goes on after white space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}
