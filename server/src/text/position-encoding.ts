import type { PositionEncodingKind } from "vscode-languageserver";

/** How a client counts characters in a line, against UTF-16 offsets in that line. */
export interface PositionEncoding {
  readonly kind: PositionEncodingKind;
  /** The UTF-16 offset of a character position; past the end of the line, the end. */
  toOffset(line: string, character: number): number;
  /** The character position of a UTF-16 offset. An offset inside a character counts as its start. */
  toCharacter(line: string, offset: number): number;
}

const utf16: PositionEncoding = {
  kind: "utf-16",
  toOffset: (line, character) => Math.max(0, Math.min(character, line.length)),
  toCharacter: (_line, offset) => offset,
};

const utf8 = counting("utf-8", (codePoint) =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4,
);
const utf32 = counting("utf-32", () => 1);

/**
 * The encoding to use with a client: UTF-16, which costs nothing here, whenever the client takes it (it must, and a
 * client that says nothing means it); otherwise the first it offers that there is.
 */
export function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  if (offered === undefined || offered.length === 0 || offered.includes("utf-16")) return utf16;
  const known = new Map<string, PositionEncoding>([
    ["utf-8", utf8],
    ["utf-32", utf32],
  ]);
  for (const name of offered) {
    const encoding = known.get(name);
    if (encoding !== undefined) return encoding;
  }
  return utf16;
}

/** An encoding that gives every code point a width. Lone surrogates count as one code point. */
function counting(kind: PositionEncodingKind, widthOf: (codePoint: number) => number): PositionEncoding {
  return {
    kind,
    toOffset(line, character) {
      let at = 0;
      let counted = 0;
      while (at < line.length) {
        const codePoint = line.codePointAt(at) ?? 0;
        counted += widthOf(codePoint);
        if (counted > character) break;
        at += codePoint > 0xffff ? 2 : 1;
      }
      return at;
    },
    toCharacter(line, offset) {
      let at = 0;
      let counted = 0;
      while (at < line.length && at < offset) {
        const codePoint = line.codePointAt(at) ?? 0;
        const next = at + (codePoint > 0xffff ? 2 : 1);
        if (next > offset) break;
        counted += widthOf(codePoint);
        at = next;
      }
      return counted;
    },
  };
}
