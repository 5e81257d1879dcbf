import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAttestedSyllable } from "./attested-syllables.ts";
import { splitGlued } from "./glued-words.ts";
import { suggestSyllables } from "./suggest-syllables.ts";

const firstThree = (word: string): readonly string[] =>
  suggestSyllables(word)
    .slice(0, 3)
    .map((found) => found.word);

describe("suggestSyllables", () => {
  // One slip of each kind: tone, quality mark, hỏi/ngã, s/x, ch/tr, gi/d, n/ng, c/t, i/y, a key beside, doubled, moved, lost.
  it.each([
    ["quôc", "quốc"],
    ["nguời", "người"],
    ["triễn", "triển"],
    ["xữa", "sửa"],
    ["trươi", "trời"],
    ["hượng", "hướng"],
    ["lượn", "lượng"],
    ["quyểt", "quyết"],
    ["đươc", "được"],
    ["côbg", "công"],
    ["tthủ", "thủ"],
    ["đpẹ", "đẹp"],
    ["nghiê", "nghiên"],
    ["nghành", "ngành"],
    ["kác", "các"],
    ["bỗổ", "bổ"],
  ])("offers for %s among the first three %s", (word, meant) => {
    expect(firstThree(word)).toContain(meant);
  });

  it("answers with attested syllables, best first, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (word) => {
        const found = suggestSyllables(word);
        for (const { word: meant } of found) expect(isAttestedSyllable(meant), meant).toBe(true);
        for (let at = 1; at < found.length; at++)
          expect(found[at - 1]?.score).toBeGreaterThanOrEqual(found[at]?.score ?? 0);
      }),
    );
  });
});

describe("splitGlued", () => {
  it.each([
    ["tổchức", "tổ chức"],
    ["theomẫu", "theo mẫu"],
    ["Dânsốtrungbình", "Dân số trung bình"],
    ["cánhân", "cá nhân"],
    ["quyđịnhcủapháp", "quy định của pháp"],
  ])("reads %s as %s", (word, reading) => {
    expect(splitGlued(word)[0]?.words.join(" ")).toBe(reading);
  });

  it.each("kilôgam axít ôtô môtô lôgíc điôxít bêtông café người nghiêng đâyyyy hiđrô".split(" "))(
    "leaves %s whole",
    (word) => expect(splitGlued(word)).toEqual([]),
  );

  it("stays linear on one unbroken word", () => {
    expect(splitGlued("ế".repeat(100_000))).toEqual([]);
  });
});
