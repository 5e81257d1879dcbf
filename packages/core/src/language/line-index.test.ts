import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineIndex } from "./line-index.ts";

/** By the book: a line ends at LF, at CRLF, or at CR alone. */
function slowly(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}

describe("line index", () => {
  it("starts a line after LF, CRLF and CR alone, however they are mixed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("\r", "\n", "\r\n", "dòng", "😀", ""), { maxLength: 12 }), (pieces) => {
        const text = pieces.join("");
        const index = new LineIndex(text);
        const starts = slowly(text);
        expect(index.count).toBe(starts.length);
        expect(starts.map((start) => index.at(start))).toEqual(starts.map((_, at) => ({ line: at + 1, column: 1 })));
      }),
    );
  });

  it("counts no column for a byte-order mark", () => {
    expect(new LineIndex("\ufeffCăn cứ").at(1)).toEqual({ line: 1, column: 1 });
  });
});
