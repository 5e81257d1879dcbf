import { characterToByte, type TableEncoding, tableOf } from "./legacy-tables.ts";
import type { TextEdits } from "./text-edits.ts";

const readings = new Map<TableEncoding, ReadonlyMap<string, string>>();

/**
 * Letters by what stands for them. The marks of VNI count in either case, so that `Uûy` reads like `UÛy`; a byte from 0x80
 * to 0x9F counts as Windows-1252 shows it and as the control character of Latin-1.
 */
export function lettersOf(encoding: TableEncoding): ReadonlyMap<string, string> {
  const known = readings.get(encoding);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  for (const { written, letter } of tableOf(encoding)) {
    made.set(written, letter);
    if (written.length === 2) made.set(written.charAt(0) + swapCase(written.charAt(1)), letter);
    else if (written.charCodeAt(0) > 0xff)
      made.set(String.fromCharCode(characterToByte(written.charCodeAt(0))), letter);
  }
  readings.set(encoding, made);
  return made;
}

function swapCase(letter: string): string {
  const lower = letter.toLowerCase();
  return lower === letter ? letter.toUpperCase() : lower;
}

/** Replaces every letter of the table, the longest first. */
export function readTable(text: string, edits: TextEdits, letters: ReadonlyMap<string, string>): void {
  for (let at = 0; at < text.length; at++) {
    const written = writtenAt(text, at, letters);
    if (written === "") continue;
    edits.replace(at, at + written.length, letters.get(written) ?? written);
    at += written.length - 1;
  }
}

/** What stands for a letter at this place; empty when nothing does. */
export function writtenAt(text: string, at: number, letters: ReadonlyMap<string, string>): string {
  if (text.charCodeAt(at + 1) > 0x7f) {
    const pair = text.slice(at, at + 2);
    if (letters.has(pair)) return pair;
  }
  const unit = text.charCodeAt(at);
  if (unit >= 0x20 && unit <= 0x7f) return "";
  const single = text.charAt(at);
  return letters.has(single) ? single : "";
}
