import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attestedCodes, isAttestedSyllable } from "./attested-syllables.ts";
import { vietnameseLetters } from "./char-class.ts";
import { Feature, Scanner, syllableOf, WordFlag } from "./scan.ts";
import { parseSyllable, spellSyllable } from "./syllable.ts";

const scanner = new Scanner();

function syllables(text: string): readonly string[] {
  const { words } = scanner.scan(text);
  return Array.from({ length: words.count }, (_, index) => {
    const code = syllableOf(words.tag(index));
    return code === 0 ? "-" : spellSyllable(code);
  });
}

describe("the syllables of a scan", () => {
  it("are the same for every case and either tone placement, and none for other words", () => {
    expect(syllables("Hoà HÒA hòa, email nghành Nghiêng2 quôc K'Ho")).toEqual([
      "hòa",
      "hòa",
      "hòa",
      "-",
      "-",
      "nghiêng",
      "-",
      "-",
      "ho",
    ]);
  });

  it("hold every attested syllable, in both styles and in capitals", () => {
    for (const code of attestedCodes()) {
      for (const word of [spellSyllable(code), spellSyllable(code, "hoà"), spellSyllable(code).toUpperCase()])
        expect(syllableOf(scanner.scan(word).words.tag(0)), word).toBe(code);
    }
  });

  it("are exact: a word has the number of its own syllable or none", () => {
    const letter = fc.constantFrom(...vietnameseLetters, "f", "w", "é", "Đ", "\u0301", "я");
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (letters) => {
        const word = letters.join("").normalize("NFC");
        const { words } = scanner.scan(word);
        const expected = isAttestedSyllable(word) ? (parseSyllable(word).syllable?.code ?? 0) : 0;
        if (words.count === 1) expect(syllableOf(words.tag(0)), word).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("stay the same when more words come than are remembered", () => {
    const letters = "bcdghklm";
    const strange = Array.from({ length: 8 ** 5 }, (_, number) =>
      Array.from({ length: 5 }, (_unused, place) => letters[(number >> (3 * place)) & 7]).join(""),
    );
    scanner.scan("nghành Hoà");
    expect(new Set(syllables(strange.join(" ")))).toEqual(new Set(["-"]));
    expect(syllables("nghành Hoà")).toEqual(["-", "hòa"]);
  });

  it("tell of unknown words in small letters and of repeated syllables", () => {
    const has = (text: string, feature: number): boolean => (scanner.scan(text).features & feature) !== 0;
    expect(has("Nghị quyết của HĐND", Feature.unknownWord)).toBe(false);
    expect(has("Nghành y tế", Feature.unknownWord)).toBe(true);
    expect(has("nhà của của", Feature.repeatedWord)).toBe(true);
    expect(has("một nhà", Feature.repeatedWord)).toBe(false);
  });
});

describe("the words of a scan", () => {
  it("keep their flags and places", () => {
    const { words } = scanner.scan("Đi, iPhone 5 café");
    expect([words.count, words.start(1), words.end(1)]).toEqual([3, 4, 10]);
    expect(words.tag(0) & WordFlag.capitalized).not.toBe(0);
    expect(words.tag(1) & WordFlag.innerCapital).not.toBe(0);
    expect(words.tag(2) & WordFlag.accented).not.toBe(0);
  });
});
