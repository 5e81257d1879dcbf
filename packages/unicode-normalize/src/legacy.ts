import { requireOneOf, requireText } from "./arguments.ts";
import { composeText } from "./compose.ts";
import { lettersOf, readTable } from "./legacy-reading.ts";
import type { TableEncoding } from "./legacy-tables.ts";
import { writeTable } from "./legacy-writing.ts";
import { type MappedText, throughMap } from "./mapped-text.ts";
import { utf8AsWindows1252, utf8FromWindows1252 } from "./mojibake.ts";
import { type SourceRange, textRange } from "./offsets.ts";
import { fromTcvn3 } from "./tcvn3.ts";
import { type TextTransform, transformMapped } from "./text-edits.ts";
import { fromViqr, toViqr } from "./viqr.ts";

/**
 * How Vietnamese was written before Unicode, or how it was damaged since. Texts are strings: what one sees when the bytes
 * are read as Windows-1252 (or Latin-1). `tcvn3` is the code of the ABC fonts, with the capital fonts (.VnTimeH);
 * `utf8-as-1252` is UTF-8 read as Windows-1252, `utf8-as-1252-twice` the same done again.
 */
export type LegacyEncoding = TableEncoding | "viqr" | "utf8-as-1252" | "utf8-as-1252-twice";

/** All encodings. */
export const legacyEncodings: readonly LegacyEncoding[] = [
  "tcvn3",
  "vni",
  "viqr",
  "viscii",
  "windows-1258",
  "utf8-as-1252",
  "utf8-as-1252-twice",
];

/** Options of reading. */
export interface FromLegacyOptions {
  /** For VIQR typed without escapes: a `.` `?` `'` at the end of a word that could be punctuation is left alone. */
  readonly loosePunctuation?: boolean;
}

/**
 * Text in an old encoding to Unicode in NFC, with the map to the source. What is not in the encoding stays. Linear.
 * @throws TypeError for a text that is no string, and for an encoding that does not exist.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding, options: FromLegacyOptions = {}): MappedText {
  requireOneOf("encoding", encoding, legacyEncodings);
  const step = transformMapped(text, readerOf(encoding, options));
  if (encoding === "utf8-as-1252-twice")
    return compose(throughMap(transformMapped(step.text, utf8FromWindows1252), step));
  return compose(step);
}

/** `fromLegacy` without the map. */
export function fromLegacyText(text: string, encoding: LegacyEncoding, options: FromLegacyOptions = {}): string {
  return fromLegacy(text, encoding, options).text;
}

/** A text in an old encoding, and the places of the source that it cannot hold as they were. */
export interface LegacyText extends MappedText {
  /** Characters the encoding lacks, kept as they are, and capitals that TCVN3 can only write small. UTF-16 ranges of the source. */
  readonly lost: readonly SourceRange[];
}

/**
 * Unicode text to an old encoding, with the map to the source and what could not be written. Linear.
 * @throws TypeError for a text that is no string, and for an encoding that does not exist.
 */
export function toLegacy(text: string, encoding: LegacyEncoding): LegacyText {
  requireText(text);
  requireOneOf("encoding", encoding, legacyEncodings);
  const composed = composeText(text);
  const lost: SourceRange[] = [];
  const lose = (at: number): void => {
    lost.push(composed.map.toSource(textRange(at, at + 1)));
  };
  const first = throughMap(transformMapped(composed.text, writerOf(encoding, lose)), composed);
  if (encoding !== "utf8-as-1252-twice") return { ...first, lost };
  return { ...throughMap(transformMapped(first.text, utf8AsWindows1252), first), lost };
}

/** `toLegacy` without the map; what the encoding lacks stays as it is. */
export function toLegacyText(text: string, encoding: LegacyEncoding): string {
  return toLegacy(text, encoding).text;
}

function compose(step: MappedText): MappedText {
  return throughMap(composeText(step.text), step);
}

function readerOf(encoding: LegacyEncoding, options: FromLegacyOptions): TextTransform {
  switch (encoding) {
    case "utf8-as-1252":
    case "utf8-as-1252-twice":
      return utf8FromWindows1252;
    case "viqr":
      return (text, edits) => fromViqr(text, edits, options.loosePunctuation);
    case "tcvn3":
      return fromTcvn3;
    case "vni":
    case "viscii":
    case "windows-1258":
      return (text, edits) => readTable(text, edits, lettersOf(encoding));
  }
}

function writerOf(encoding: LegacyEncoding, lose: (at: number) => void): TextTransform {
  switch (encoding) {
    case "utf8-as-1252":
    case "utf8-as-1252-twice":
      return utf8AsWindows1252;
    case "viqr":
      return toViqr;
    case "tcvn3":
    case "vni":
    case "viscii":
    case "windows-1258":
      return (text, edits) => writeTable(text, edits, encoding, lose);
  }
}
