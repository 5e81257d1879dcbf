import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLegacyRuns } from "./legacy-detection.ts";
import type { MappedText } from "./mapped-text.ts";
import { findMarkFaults } from "./marks.ts";
import { type NormalizeOptions, normalize, normalizeText } from "./normalize.ts";
import { removeDiacritics, removeDiacriticsText, toNfd, toNfdText } from "./plain-forms.ts";
import { awkwardText } from "./text.arbitrary.ts";
import { placeTones, placeTonesText } from "./tone-placement.ts";
import { undoTyping, undoTypingText } from "./typing-residue.ts";

const everything: NormalizeOptions = {
  lookAlikes: true,
  invisible: true,
  controls: true,
  privateUse: true,
  spaces: true,
  tonePlacement: true,
};
const attested = new Set(["việt", "đài", "của", "tiếng"]);
const isAttested = (syllable: string): boolean => attested.has(syllable);

/** What other tools break. None of it may change under anything that repairs text. */
const untouchable =
  "hoạch, ngoài, hoàn, toàn, gìn, giữ, quý, khuỷu, thuở, quả, café, https://vanban.chinhphu.vn/cuả?q=Ðiều, a@b.vn, v.v., " +
  "CHÍNH PHỦ, phi chính phủ, mát rượi, São Paulo, Pokémon, Curaçao, 126-QĐ/TW, 30/2020/NĐ-CP, 👩‍👩‍👧, hòa, hoà, A4, km2";

/** Every transformation with its two forms. */
const transformations: readonly {
  readonly name: string;
  readonly mapped: (text: string) => MappedText;
  readonly plain: (text: string) => string;
  /** Whether the result is meant to be the source, repaired. */
  readonly repairs: boolean;
}[] = [
  { name: "normalize", mapped: (text) => normalize(text), plain: (text) => normalizeText(text), repairs: true },
  {
    name: "normalize with everything",
    mapped: (text) => normalize(text, everything),
    plain: (text) => normalizeText(text, everything),
    repairs: true,
  },
  {
    name: "normalize to hoà",
    mapped: (text) => normalize(text, { tonePlacement: "hoà" }),
    plain: (text) => normalizeText(text, { tonePlacement: "hoà" }),
    repairs: false,
  },
  { name: "placeTones", mapped: (text) => placeTones(text), plain: (text) => placeTonesText(text), repairs: true },
  {
    name: "undoTyping",
    mapped: (text) => undoTyping(text, { isAttested }),
    plain: (text) => undoTypingText(text, { isAttested }),
    repairs: true,
  },
  { name: "toNfd", mapped: toNfd, plain: toNfdText, repairs: false },
  { name: "removeDiacritics", mapped: removeDiacritics, plain: removeDiacriticsText, repairs: false },
];

describe.each(transformations)("$name", ({ mapped, plain }) => {
  it("says the same with and without the map", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(mapped(text).text).toBe(plain(text));
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const once = plain(text);
        expect(plain(once)).toBe(once);
        expect(mapped(once).map.isCopy).toBe(true);
      }),
    );
  });

  it("keeps pieces that cover the text in order, copies character for character", () => {
    fc.assert(
      fc.property(awkwardText, (source) => {
        const { text, map } = mapped(source);
        let at = 0;
        for (let index = 0; index < map.pieceCount; index++) {
          const piece = map.piece(index);
          expect(piece.text).toBe(at);
          at += piece.length;
          if (piece.kind !== "copy") continue;
          expect(text.slice(piece.text, at)).toBe(source.slice(piece.source, piece.source + piece.sourceLength));
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it.each([
    ["NFD ế", "e\u0302\u0301"],
    ["one unbroken word", "nghiêng"],
    ["combining marks", "\u0301\u0323"],
    ["misplaced tones in one word", "cuả"],
    ["zero-width spaces", "\u200b"],
    ["look-alikes", "Ð"],
  ])("takes time in proportion to 300,000 units of %s", (_, unit) => {
    const text = unit.repeat(Math.ceil(3e5 / unit.length));
    const half = text.slice(0, text.length / 2);
    const [short, long] = [timeOf(() => plain(half)), timeOf(() => plain(text))];
    // A quadratic pass takes four times as long for twice the text, and a minute at that; a busy machine takes three seconds.
    expect(long).toBeLessThan(short * 3.5 + 3000);
  });
});

describe.each(transformations.filter(({ repairs }) => repairs))("$name as a repair", ({ mapped, plain }) => {
  it("leaves alone what other tools break", () => {
    expect(plain(untouchable)).toBe(untouchable);
    expect(mapped(untouchable).map.isCopy).toBe(true);
  });
});

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

describe("finders", () => {
  it("find nothing in what other tools break", () => {
    expect(findMarkFaults(untouchable)).toEqual([]);
    expect(findLegacyRuns(untouchable)).toEqual([]);
  });

  it.each(["e\u0302\u0301", "nghiêng", "\u0301\u0323", "Ã¡Â»â€¡", "aâ", "©", "a^", "Ð ", "dd "])(
    "look at 300,000 units of %j in linear time",
    (unit) => {
      const text = unit.repeat(Math.ceil(3e5 / unit.length));
      const half = text.slice(0, text.length / 2);
      const both = (part: string) => () => {
        findMarkFaults(part);
        findLegacyRuns(part);
      };
      expect(timeOf(both(text))).toBeLessThan(timeOf(both(half)) * 3.5 + 3000);
    },
  );
});
