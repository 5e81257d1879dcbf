import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeText } from "./compose.ts";
import { MappedTextBuilder, throughMap } from "./mapped-text.ts";
import { OffsetMap } from "./offset-map.ts";
import { sourceRange, textRange } from "./offsets.ts";
import { awkwardText } from "./text.arbitrary.ts";

/** `từ <b>khóa</b> &lt;` read as `từ khóa <`: markup between pieces, one entity. */
function marked() {
  const source = "từ <b>khóa</b>&lt;x";
  const builder = new MappedTextBuilder(source);
  builder.copy(0, 3);
  builder.copy(6, 10);
  builder.rewrite("<", 14, 18);
  builder.copy(18, 19);
  return { source, ...builder.build() };
}

describe("OffsetMap", () => {
  it("maps a word inside markup to the word alone", () => {
    const { source, text, map } = marked();
    expect(text).toBe("từ khóa<x");
    const range = map.toSource(textRange(3, 7));
    expect(source.slice(range.start, range.end)).toBe("khóa");
  });

  it("takes a unit that cannot be split whole", () => {
    const { source, map } = marked();
    const range = map.toSource(textRange(7, 8));
    expect(source.slice(range.start, range.end)).toBe("&lt;");
  });

  it("covers the markup between the ends of a range", () => {
    const { source, map } = marked();
    const range = map.toSource(textRange(0, 8));
    expect(source.slice(range.start, range.end)).toBe("từ <b>khóa</b>&lt;");
  });

  it("keeps an empty range behind the text before it", () => {
    const { map } = marked();
    expect(map.toSource(textRange(7, 7)).start).toBe(10);
    expect(map.toSource(textRange(0, 0)).start).toBe(0);
  });

  it("finds the text that came from a source range", () => {
    const { map } = marked();
    expect(map.toText(sourceRange(6, 10))).toEqual(textRange(3, 7));
    expect(map.toText(sourceRange(15, 16))).toEqual(textRange(7, 8));
    expect(map.toText(sourceRange(3, 6))).toBeUndefined();
  });

  it("refuses pieces that do not follow each other", () => {
    const gap = [{ kind: "copy", text: 1, length: 1, source: 0, sourceLength: 1 }] as const;
    expect(() => OffsetMap.from(gap)).toThrow(RangeError);
    const stretched = [{ kind: "copy", text: 0, length: 2, source: 0, sourceLength: 1 }] as const;
    expect(() => OffsetMap.from(stretched)).toThrow(RangeError);
  });

  it("makes a letter composed across markup opaque", () => {
    const source = "e<b>\u0301</b>";
    const builder = new MappedTextBuilder(source);
    builder.copy(0, 1);
    builder.copy(4, 5);
    const read = builder.build();
    const composed = throughMap(composeText(read.text), read);
    expect(composed.text).toBe("é");
    expect(composed.map.piece(0).kind).toBe("opaque");
  });

  it("rebuilds itself from its pieces", () => {
    fc.assert(
      fc.property(awkwardText, (source) => {
        const { map } = composeText(source);
        const pieces = Array.from({ length: map.pieceCount }, (_, index) => map.piece(index));
        const again = OffsetMap.from(pieces);
        expect(again.length).toBe(map.length);
        expect(pieces).toEqual(Array.from({ length: again.pieceCount }, (_, index) => again.piece(index)));
      }),
    );
  });

  it("composes two maps so that going through both equals going through one after the other", () => {
    fc.assert(
      fc.property(awkwardText, fc.nat(), fc.nat(), (inside, cutA, cutB) => {
        const source = `<<${inside}>>`;
        const cut = 2 + (cutA % (inside.length + 1));
        const resume = Math.min(cut + (cutB % 3), source.length - 2);
        const builder = new MappedTextBuilder(source);
        builder.copy(2, cut);
        builder.copy(resume, source.length - 2);
        const read = builder.build();
        const nfc = composeText(read.text);
        const joined = nfc.map.through(read.map);
        for (let at = 0; at < nfc.text.length; at++) {
          const middle = nfc.map.toSource(textRange(at, at + 1));
          const direct = joined.toSource(textRange(at, at + 1));
          const twoSteps = read.map.toSource(textRange(middle.start, middle.end));
          expect(direct).toEqual(twoSteps);
        }
      }),
    );
  });
});
