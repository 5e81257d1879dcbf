import type { LegacyEncoding } from "./legacy.ts";
import { isVietnameseLetter } from "./letters.ts";
import { sequenceAt } from "./mojibake.ts";

const none: ReadonlySet<LegacyEncoding> = new Set();

/** One quick pass: the encodings of which a text has the characters without which nothing of them could be there. */
export function possibleEncodings(text: string): ReadonlySet<LegacyEncoding> {
  let found: Set<LegacyEncoding> | undefined;
  const note = (...encodings: LegacyEncoding[]): void => {
    found ??= new Set();
    for (const encoding of encodings) found.add(encoding);
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (isViqrSign(text, at, unit)) note("viqr");
      continue;
    }
    if (unit > 0xff) continue;
    // A tone of Windows-1258 behind its vowel: `Côòng`, `hoÌa`.
    if (
      (unit === 0xcc || unit === 0xd2 || unit === 0xec || unit === 0xf2) &&
      isToned1258(text.charCodeAt(at - 1), unit)
    ) {
      note("windows-1258");
    }
    if (unit >= 0xc2 && text.charCodeAt(at + 1) > 0x7f && sequenceAt(text, at) > 0)
      note("utf8-as-1252", "utf8-as-1252-twice");
    if (unit > 0xa0 && !isVietnameseLetter(unit)) note("tcvn3", "vni", "viscii", "windows-1258");
  }
  return found ?? none;
}

/** `a^`, `u+`, `a(`, `dd`. */
function isViqrSign(text: string, at: number, unit: number): boolean {
  if ((unit | 0x20) === 0x64) return (text.charCodeAt(at - 1) | 0x20) === 0x64;
  return (unit === 0x5e || unit === 0x2b || unit === 0x28) && /[aeou]/iu.test(text.charAt(at - 1));
}

/** A capital mark behind a small letter, or any behind a letter with a quality mark. */
function isToned1258(before: number, mark: number): boolean {
  const small = before >= 0x61 && before <= 0x7a;
  return before > 0xdf ? before < 0x100 : small && mark < 0xdf;
}
