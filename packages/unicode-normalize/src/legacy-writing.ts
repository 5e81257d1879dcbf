import { characterToByte, type TableEncoding, tableOf } from "./legacy-tables.ts";
import { isVowel, Tone, toneMarks, toneOf, withTone } from "./letters.ts";
import type { TextEdits } from "./text-edits.ts";

const writings = new Map<TableEncoding, ReadonlyMap<string, string>>();

/** What stands for each letter. */
function writingOf(encoding: TableEncoding): ReadonlyMap<string, string> {
  const known = writings.get(encoding);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  for (const { written, letter } of tableOf(encoding)) if (!made.has(letter)) made.set(letter, written);
  writings.set(encoding, made);
  return made;
}

/** Unicode (in NFC) to an encoding with a table. `lose` is told each place that the encoding cannot hold. */
export function writeTable(text: string, edits: TextEdits, encoding: TableEncoding, lose: (at: number) => void): void {
  const writing = writingOf(encoding);
  const taken = new Set([...writing.values()].flatMap((written) => Array.from(written)));
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const unit = text.charCodeAt(at);
    const written = writing.get(letter) ?? (encoding === "windows-1258" ? write1258(unit, writing) : undefined);
    if (written !== undefined) {
      if (written !== letter) edits.replace(at, at + 1, written);
      continue;
    }
    const small = encoding === "tcvn3" ? writing.get(letter.toLowerCase()) : undefined;
    if (small !== undefined) edits.replace(at, at + 1, small);
    // A character that the encoding uses for a letter would come back as that letter.
    if (small !== undefined || (unit > 0x7f && (characterToByte(unit) < 0 || taken.has(letter)))) lose(at);
  }
}

/** `ế` is ê and a mark; letters that Windows-1252 shares, such as `é` and `ù`, stay as they are. */
function write1258(unit: number, writing: ReadonlyMap<string, string>): string | undefined {
  const tone = toneOf(unit);
  if (!isVowel(unit) || tone === Tone.ngang) return undefined;
  if (shared.includes(String.fromCharCode(unit).toLowerCase())) return undefined;
  const base = String.fromCharCode(withTone(unit, Tone.ngang));
  const mark = writing.get(toneMarks.charAt(tone));
  return mark === undefined ? undefined : (writing.get(base) ?? base) + mark;
}

/** Letters with a tone that stand in Windows-1258 where they stand in Windows-1252. */
const shared = "àáèéíóùú";
