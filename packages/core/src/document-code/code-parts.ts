import { bodyByCode, bodyCodeLike } from "./issuing-bodies.ts";
import type { Segment } from "./loose-code.ts";

/** A part of a code as it should be written, with how far the writing is off. */
export interface ReadPart {
  readonly segment: Segment;
  readonly fixed: string;
  readonly fault: "letters" | "look-alike" | "variant" | undefined;
  /** Whether the table knows it. */
  readonly known: boolean;
}

/** Reads an issuing body or unit: `BGDDT` is BGDĐT, `UBTVQH15` carries a term, `HU-VP` is two parts. */
export function readBody(segment: Segment): ReadPart {
  const { text } = segment;
  const { letters, digits } = splitTerm(text);
  const exact = bodyByCode(text) ?? bodyByCode(letters);
  if (exact !== undefined) {
    const usual = exact.code.includes("&") && exact.successor !== "" ? exact.successor : undefined;
    return usual === undefined
      ? { segment, fixed: text, fault: undefined, known: true }
      : { segment, fixed: usual + digits, fault: "variant", known: true };
  }
  const drawn = text.replaceAll("\u00d0", "Đ");
  if (drawn !== text && bodyByCode(splitTerm(drawn).letters) !== undefined)
    return { segment, fixed: drawn, fault: "look-alike", known: true };
  if (text === "TƯ") return { segment, fixed: "TW", fault: "variant", known: true };
  const like = isMiswritten(letters) ? bodyCodeLike(letters) : undefined;
  if (like !== undefined) return { segment, fixed: like + digits, fault: faultBetween(letters, like), known: true };
  const plain = text.replaceAll("\u00d0", "Đ").replaceAll("\u0189", "Đ");
  return { segment, fixed: plain, fault: plain === text ? undefined : "look-alike", known: false };
}

/** `UBTVQH15` → `UBTVQH` and `15`. */
export function splitTerm(text: string): { readonly letters: string; readonly digits: string } {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) >= 0x30 && text.charCodeAt(end - 1) <= 0x39) end--;
  return { letters: text.slice(0, end), digits: text.slice(end) };
}

/** Whether only the code point of Đ is off, or letters or case are. */
export function faultBetween(written: string, fixed: string): "letters" | "look-alike" | undefined {
  if (written === fixed) return undefined;
  return written.replace(/[\u00d0\u0189]/gu, "Đ") === fixed ? "look-alike" : "letters";
}

/** `THU` may be many things; a body is guessed from letters only when case or Đ can be the only fault. */
function isMiswritten(letters: string): boolean {
  return letters.length > 1 && letters !== "THU";
}

/** Where a word is glued to a code (`TT-BTCngày`): the code ends before its small letters. Undefined when nothing is glued. */
export function gluedTail(text: string): number | undefined {
  if (bodyByCode(text) !== undefined) return undefined;
  for (const mixed of ["TTg", "CTr", "TTr", "TrS", "QyĐ", "QĐi", "ThU"]) {
    if (text.startsWith(mixed))
      return text.length === mixed.length || !isSmall(text[mixed.length]) ? undefined : mixed.length;
  }
  let at = 0;
  while (at < text.length && !isSmall(text[at])) at++;
  // One or two small letters at the end are a slip of the shift key (`BLĐTBXh`), not a word.
  if (at < 2 || text.length - at < 3) return undefined;
  for (let index = at; index < text.length; index++) if (!isSmall(text[index])) return undefined;
  return at;
}

function isSmall(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toUpperCase();
}
