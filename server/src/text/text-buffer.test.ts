import fc from "fast-check";
import { expect, it } from "vitest";
import { chooseEncoding } from "./position-encoding.ts";
import { TextBuffer } from "./text-buffer.ts";

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("\n", "\r", "\r\n", "Điều 5", "😀", "e\u0301", ""),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

it("is the text it was made from, through any edits, with the lines a fresh buffer has", () => {
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 9 }), text), { maxLength: 8 }), (first, edits) => {
      const buffer = new TextBuffer(first);
      let expected = first;
      for (const [at, length, inserted] of edits) {
        const start = at % (expected.length + 1);
        const end = Math.min(expected.length, start + length);
        expect(buffer.slice(start, end)).toBe(expected.slice(start, end));
        buffer.replace(start, end, inserted);
        expected = expected.slice(0, start) + inserted + expected.slice(end);
        const fresh = new TextBuffer(expected);
        expect([buffer.text, buffer.length, buffer.lineCount]).toEqual([expected, expected.length, fresh.lineCount]);
        for (let line = 0; line <= fresh.lineCount; line++) {
          expect([buffer.line(line), buffer.lineStart(line), buffer.lineEnd(line)]).toEqual([
            fresh.line(line),
            fresh.lineStart(line),
            fresh.lineEnd(line),
          ]);
        }
      }
    }),
    { numRuns: 400 },
  );
});

it.each(["utf-8", "utf-16", "utf-32"])("goes from offsets to positions and back in %s", (kind) => {
  const encoding = chooseEncoding([kind]);
  expect(encoding.kind).toBe(kind);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (line) => {
      let at = 0;
      for (const character of line) {
        expect(encoding.toOffset(line, encoding.toCharacter(line, at))).toBe(at);
        at += character.length;
      }
      expect(encoding.toOffset(line, 1e9)).toBe(line.length);
    }),
  );
});

it("takes UTF-16 from a client that says nothing, or nothing known", () => {
  expect(chooseEncoding(undefined).kind).toBe("utf-16");
  expect(chooseEncoding(["utf-8", "utf-16"]).kind).toBe("utf-16");
  expect(chooseEncoding(["utf-7"]).kind).toBe("utf-16");
});
