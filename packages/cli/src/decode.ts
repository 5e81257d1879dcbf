/** A file's text with the way to write it back. The text keeps its byte-order mark, so offsets count it. */
export interface DecodedText {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/** Why bytes are not text. */
export type DecodeFailure = "binary" | "invalid-utf8" | "invalid-utf16";

/**
 * Decodes UTF-8, or UTF-16 when a byte-order mark says so. Bytes that are not valid are refused, never replaced: a fix
 * would write the damage back.
 */
export function decode(bytes: Uint8Array): DecodedText | DecodeFailure {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (utf16 === undefined && bytes.subarray(0, 8192).includes(0)) return "binary";
  try {
    const text = new TextDecoder(utf16 ?? "utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: (edited) => encode(edited, utf16) };
  } catch {
    return utf16 === undefined ? "invalid-utf8" : "invalid-utf16";
  }
}

function encode(text: string, utf16: "utf-16le" | "utf-16be" | undefined): Uint8Array {
  if (utf16 === undefined) return new TextEncoder().encode(text);
  const bytes = Buffer.from(text, "utf16le");
  return utf16 === "utf-16le" ? bytes : bytes.swap16();
}
