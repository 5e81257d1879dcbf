import { createLinter, plainReader, type Reader } from "@soatvan/core";
import { htmlReader } from "@soatvan/reader-html";
import { markdownReader } from "@soatvan/reader-markdown";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openInPieces } from "./document-opening.ts";
import { TextBuffer } from "./text/text-buffer.ts";

const linter = createLinter({}, { today: "2026-11-25" });
const line =
  "Thực hiện Nghị quyết số 46/NQ-TW, các cơ quan  của huyện báo cáo kết quả công tác\u0301 trước ngày 30-11 😀.";

/** A text of several pieces, with paragraphs and lists that go on over their borders. */
function longText(paragraphs: number, lineBreak: string): string {
  const lines = Array.from({ length: paragraphs }, (_, index) =>
    index % 7 === 0 ? `- mục ${index} , ${line}` : `${line.slice(index % 13)} Lần ${index % 50}.`,
  );
  return lines.join(lineBreak);
}

/** A change somewhere in a text: where as shares of its length. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(20), fc.nat(60_000)),
  text: fc.constantFrom("", "a", "Ủy ban  nhân dân", "\n\n", "<p>", "\r", "```\n"),
  /** How many times others go first before it comes. */
  after: fc.nat(3),
});

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("a long text opened in pieces", () => {
  const readers: readonly Reader<string>[] = [plainReader, markdownReader, htmlReader];
  it.each(readers)(
    "is checked as if it had been opened at once, whatever is typed meanwhile: $format",
    async (reader) => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 900, max: 1400 }),
          fc.constantFrom("\n", "\r\n", "\n\n"),
          fc.array(edit, { maxLength: 4 }),
          async (paragraphs, lineBreak, edits) => {
            const buffer = new TextBuffer(longText(paragraphs, lineBreak));
            const session = linter.open(reader, "");
            const opening = openInPieces(
              {
                get length() {
                  return buffer.length;
                },
                slice: (start, end) => buffer.slice(start, end),
                nextLine: (offset) => buffer.lineStart(buffer.lineAt(offset) + 1),
              },
              [session],
            );
            expect(opening.isWhole).toBe(false);
            for (const { at, length, text, after } of edits) {
              for (let turn = 0; turn < after; turn++) await breath();
              const start = Math.floor(at * buffer.length);
              const end = Math.min(buffer.length, start + length);
              buffer.replace(start, end, text);
              opening.update([{ part: 0, start, end, text }]);
            }
            await opening.done;
            expect(opening.isWhole).toBe(true);
            expect(session.source).toBe(buffer.text);
            expect(session.result()).toEqual(linter.lint(reader.read(buffer.text)));
          },
        ),
        { numRuns: 4 },
      );
    },
  );

  it("loads no further when it is given up", async () => {
    const buffer = new TextBuffer(longText(1000, "\n"));
    const session = linter.open(plainReader, "");
    const opening = openInPieces(
      { length: buffer.length, slice: (start, end) => buffer.slice(start, end), nextLine: (offset) => offset },
      [session],
    );
    opening.giveUp();
    await opening.done;
    expect(opening.isWhole).toBe(false);
    expect(session.source.length).toBeLessThan(buffer.length);
  });

  it("tells who waits when the engine throws", async () => {
    const broken = {
      source: "",
      update: () => {
        if (broken.calls++ > 0) throw new Error("broken");
      },
      result: () => {
        throw new Error("never asked");
      },
      calls: 0,
    };
    const text = longText(1000, "\n");
    const opening = openInPieces(
      { length: text.length, slice: (a, b) => text.slice(a, b), nextLine: (offset) => offset },
      [broken],
    );
    await expect(opening.done).rejects.toThrow("broken");
  });
});
