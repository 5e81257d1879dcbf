import { detectLegacy, type LegacyEncoding } from "@soatvan/unicode-normalize";
import type { Encoding } from "./option-table.ts";

/** A file's text with the way to write it back. The text keeps its byte-order mark, so offsets count it. */
export interface DecodedText {
  readonly text: string;
  /** False when a patch of the text would not fit the bytes. */
  readonly isUtf8: boolean;
  encode(text: string): Uint8Array;
}

/** Why bytes are not text. */
export type DecodeFailure = "binary" | "invalid-utf8" | "invalid-utf16";

type Decoding = Exclude<Encoding, "auto">;

/**
 * Decodes UTF-8, or UTF-16 when a byte-order mark (or the caller) says so. Bytes that are not valid are refused, never
 * replaced: a fix would write the damage back.
 */
export function decode(bytes: Uint8Array, encoding: Encoding = "auto"): DecodedText | DecodeFailure {
  const decoding = encoding === "auto" ? guess(bytes) : encoding;
  const isUtf8 = decoding === "utf-8";
  if (isUtf8 && bytes.subarray(0, 8192).includes(0)) return "binary";
  try {
    const text = new TextDecoder(decoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, isUtf8, encode: (edited) => encode(edited, decoding) };
  } catch {
    return isUtf8 ? "invalid-utf8" : "invalid-utf16";
  }
}

function guess(bytes: Uint8Array): Decoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

function encode(text: string, decoding: Decoding): Uint8Array {
  if (decoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, "utf16le");
  return decoding === "utf-16le" ? bytes : bytes.swap16();
}

/** Bytes looked at to name an old encoding: some pages tell. */
const TELLING = 1 << 16;

/** The old Vietnamese encoding that bytes which are not UTF-8 seem to be in; undefined when nothing speaks for one. */
export function legacyOf(bytes: Uint8Array): LegacyEncoding | undefined {
  const run = detectLegacy(new TextDecoder("windows-1252").decode(bytes.subarray(0, TELLING)));
  return run !== undefined && run.confidence >= 0.5 ? run.encoding : undefined;
}
