import { byteToCharacter } from "./legacy-tables.ts";

/** What kind of character does not belong in text. */
export type InvisibleKind =
  | "zero-width"
  | "soft-hyphen"
  | "direction"
  | "control"
  | "private-use"
  | "odd-space"
  | "no-break-space";

/** A run of characters of one kind, and what to put in its place. Offsets are UTF-16 code units. */
export interface Invisible {
  readonly kind: InvisibleKind;
  readonly start: number;
  readonly end: number;
  /** What the run should be; undefined where nobody can know (a private-use character shows only in its own font). */
  readonly replacement: string | undefined;
}

/** Private-use characters that Word's Symbol and Wingdings fonts leave behind, by what they show there. */
const symbols: ReadonlyMap<number, string> = new Map([
  [0xf0b7, "•"],
  [0xf0a7, "▪"],
  [0xf0fc, "✓"],
  [0xf0d8, "➢"],
  [0xf0e0, "→"],
  [0xf02d, "-"],
  [0xf020, " "],
]);

/**
 * Finds characters that nobody sees and that break searching, sorting and codes: zero-width spaces and joiners, a BOM inside
 * the text, soft hyphens, direction marks, control and private-use characters, and spaces other than U+0020. Emoji and
 * scripts that need joiners or direction marks keep them; tabs and line breaks are no faults.
 */
export function findInvisible(text: string): readonly Invisible[] {
  const found: Invisible[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === undefined) continue;
    const start = at;
    const symbol = signOf(text.charCodeAt(at));
    // A character that stands for one sign is a run of its own.
    while (symbol === undefined && at + 1 < text.length && continues(text.charCodeAt(at + 1), kind)) at++;
    const end = at + 1;
    if (!isNeeded(text, start, end, kind))
      found.push({ kind, start, end, replacement: symbol ?? replacementOf(kind, end - start) });
  }
  return found;
}

function continues(unit: number, kind: InvisibleKind): boolean {
  return kindOf(unit) === kind && signOf(unit) === undefined;
}

/**
 * The sign that a character stands for: of a symbol font, or of Windows-1252 where a control character from U+0080 to U+009F
 * is a byte of it that was read as Latin-1 (U+0093 is “).
 */
function signOf(unit: number): string | undefined {
  if (unit >= 0x80 && unit <= 0x9f) {
    const sign = byteToCharacter(unit);
    return sign.charCodeAt(0) === unit ? undefined : sign;
  }
  return symbols.get(unit);
}

function kindOf(unit: number): InvisibleKind | undefined {
  if (unit < 0x7f) {
    return unit < 0x20 && unit !== 0x09 && !(unit >= 0x0a && unit <= 0x0d) ? "control" : undefined;
  }
  if (unit < 0xc0) {
    if (unit < 0xa0) return unit === 0x85 ? undefined : "control";
    return unit === 0xa0 ? "no-break-space" : unit === 0xad ? "soft-hyphen" : undefined;
  }
  if (unit < 0x2000)
    return unit === 0x061c ? "direction" : unit === 0x180e ? "zero-width" : unit === 0x1680 ? "odd-space" : undefined;
  if (unit <= 0x2069) return generalPunctuationKind(unit);
  if (unit === 0x3000) return "odd-space";
  if (unit === 0xfeff) return "zero-width";
  return unit >= 0xe000 && unit <= 0xf8ff ? "private-use" : undefined;
}

function generalPunctuationKind(unit: number): InvisibleKind | undefined {
  if (unit <= 0x200a || unit === 0x205f) return "odd-space";
  if (unit <= 0x200d || (unit >= 0x2060 && unit <= 0x2064)) return "zero-width";
  if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2066) return "direction";
  return unit === 0x202f ? "no-break-space" : undefined;
}

function replacementOf(kind: InvisibleKind, length: number): string | undefined {
  if (kind === "odd-space" || kind === "no-break-space") return " ".repeat(length);
  return kind === "private-use" ? undefined : "";
}

/** Joiners between emoji or letters of other scripts, direction marks beside Hebrew or Arabic, and a BOM that opens the text. */
function isNeeded(text: string, start: number, end: number, kind: InvisibleKind): boolean {
  if (kind !== "zero-width" && kind !== "direction") return false;
  if (start === 0 && end === 1 && text.charCodeAt(0) === 0xfeff) return true;
  return isOtherScript(text.charCodeAt(start - 1)) || isOtherScript(text.charCodeAt(end));
}

/** Not Latin, punctuation or digits: emoji, Arabic, Indic and East Asian scripts. */
function isOtherScript(unit: number): boolean {
  if (kindOf(unit) !== undefined) return false;
  return (
    (unit >= 0x590 && unit < 0x1e00) ||
    (unit >= 0x2190 && unit < 0xe000) ||
    (unit >= 0xfb1d && unit < 0xfeff) ||
    unit === 0xfe0f
  );
}
