import { CharClass, charClass } from "./char-class.ts";

/**
 * The small letter of every UTF-16 code unit, 0 for those not asked for yet: `String.prototype.toLowerCase` costs several
 * passes over a text, this one look-up per letter.
 */
const smallLetters = new Uint16Array(0x10000);

/**
 * The small letter of a code unit, or the unit itself when it has none of one unit (`İ`). Texts that differ only in
 * capitals are equal after folding each unit; NFC is expected.
 */
export function foldUnit(unit: number): number {
  const known = smallLetters[unit] as number;
  return known === 0 ? learn(unit) : known;
}

function learn(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  const folded = small.length === 1 ? small.charCodeAt(0) : unit;
  smallLetters[unit] = folded;
  return folded;
}

/** `text.slice(start, end).toLowerCase()`; that most text is in small letters already costs one look-up for each unit. */
export function lowerSlice(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  for (let at = 0; at < slice.length; at++) if (mayFold(charClass(slice.charCodeAt(at)))) return slice.toLowerCase();
  return slice;
}

function mayFold(value: number): boolean {
  return value === CharClass.upper || value === CharClass.otherLetter || value >= CharClass.surrogate;
}
