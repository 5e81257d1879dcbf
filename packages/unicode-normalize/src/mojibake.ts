import { byteToCharacter, characterToByte } from "./legacy-tables.ts";
import type { TextEdits } from "./text-edits.ts";

/** UTF-8 read as Windows-1252, back to what it was: every sequence that is valid UTF-8 becomes its character, the rest stays. */
export function utf8FromWindows1252(text: string, edits: TextEdits): void {
  for (let at = 0; at < text.length; at++) {
    const length = sequenceAt(text, at);
    if (length === 0) continue;
    edits.replace(at, at + length, String.fromCodePoint(codePointAt(text, at, length)));
    at += length - 1;
  }
}

/** How many characters from `at` are the bytes of one UTF-8 character above ASCII; 0 when they are none. */
export function sequenceAt(text: string, at: number): number {
  const lead = characterToByte(text.charCodeAt(at));
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let index = 1; index < length; index++) {
    const byte = characterToByte(text.charCodeAt(at + index));
    if (!(byte >= 0x80 && byte <= 0xbf)) return 0;
  }
  if (length < 3) return length;
  const codePoint = codePointAt(text, at, length);
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < (length === 3 ? 0x800 : 0x10000) || codePoint > 0x10ffff || surrogate ? 0 : length;
}

function codePointAt(text: string, at: number, length: number): number {
  let codePoint = characterToByte(text.charCodeAt(at)) & (0x7f >> length);
  for (let index = 1; index < length; index++) {
    codePoint = codePoint * 64 + (characterToByte(text.charCodeAt(at + index)) & 0x3f);
  }
  return codePoint;
}

/** The text as it looks when its UTF-8 bytes are read as Windows-1252. Lone surrogates stay as they are. */
export function utf8AsWindows1252(text: string, edits: TextEdits): void {
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint < 0x80 || (codePoint >= 0xd800 && codePoint <= 0xdfff)) continue;
    const units = codePoint > 0xffff ? 2 : 1;
    edits.replace(at, at + units, bytesOf(codePoint).map(byteToCharacter).join(""));
    at += units - 1;
  }
}

function bytesOf(codePoint: number): readonly number[] {
  const tail = (shift: number): number => 0x80 | ((codePoint >> shift) & 0x3f);
  if (codePoint < 0x800) return [0xc0 | (codePoint >> 6), tail(0)];
  if (codePoint < 0x10000) return [0xe0 | (codePoint >> 12), tail(6), tail(0)];
  return [0xf0 | (codePoint >> 18), tail(12), tail(6), tail(0)];
}
