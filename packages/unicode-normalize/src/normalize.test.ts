import { describe, expect, it } from "vitest";
import { findInvisible } from "./invisible.ts";
import { findLookAlikes } from "./look-alikes.ts";
import { findMarkFaults } from "./marks.ts";
import { normalize, normalizeText } from "./normalize.ts";
import { textRange } from "./offsets.ts";

describe("normalize with options", () => {
  it.each([
    ["Ð for Đ in a word", { lookAlikes: true }, "Ðiều 40", "Điều 40"],
    ["ð for đ in a word", { lookAlikes: true }, "quy ðịnh", "quy định"],
    ["Ɖ for Đ in a word", { lookAlikes: true }, "Ɖảng", "Đảng"],
    ["Ð in a code", { lookAlikes: true }, "30/2020/NÐ-CP", "30/2020/NĐ-CP"],
    ["Ð in an abbreviation", { lookAlikes: true }, "HÐND", "HĐND"],
    [
      "Cyrillic letters in a word",
      { lookAlikes: true },
      "nghị quyết của Đảng bộ".replaceAll("a", "а"),
      "nghị quyết của Đảng bộ",
    ],
    ["a Cyrillic letter with a separate tone", { lookAlikes: true }, "hо\u0323c", "học"],
    ["a Cyrillic letter in a code", { lookAlikes: true }, "35-NQ/ТW", "35-NQ/TW"],
    ["a Greek letter in a word", { lookAlikes: true }, "cοn", "con"],
    ["fullwidth letters in a word", { lookAlikes: true }, "ＶＩỆＴ", "VIỆT"],
    ["a caron for a breve", { lookAlikes: true }, "nhà vǎn", "nhà văn"],
    ["zero-width characters", { invisible: true }, "quy\u200b định\u2060", "quy định"],
    ["a BOM inside the text", { invisible: true }, "quy\ufeff định", "quy định"],
    ["soft hyphens", { invisible: true }, "Chư\u00ad\u00adơng", "Chương"],
    ["a zero-width space before a mark", { invisible: true }, "e\u200b\u0301", "é"],
    ["direction marks", { invisible: true }, "\u200eĐiều 1", "Điều 1"],
    ["control characters", { controls: true }, "Điều\u0007 1\u0093", "Điều 1“"],
    ["a bullet of a symbol font", { privateUse: true }, "\uf0b7 Một", "• Một"],
    ["no-break and thin spaces", { spaces: true }, "10\u00a0000\u2009đồng", "10 000 đồng"],
    ["misplaced tones", { tonePlacement: true }, "cuả hoà", "của hoà"],
    ["tones by a style", { tonePlacement: "hòa" }, "cuả hoà", "của hòa"],
  ] as const)("puts right %s, and only when asked", (_, options, text, expected) => {
    expect(normalizeText(text, options)).toBe(expected);
    expect(normalizeText(text, {})).toBe(normalizeText(text));
    expect(normalizeText(text)).toBe(text.normalize("NFC"));
  });

  it.each([
    "Sigurðsson, Hroðgar, GUÐRÚN và MAÐUR",
    "Fatıh Akın, Hú Jǐntāo, hǎo, /nˌsɑː/",
    "chiến dịch АТО, máy bay Т-95МСМ, chữ Hy Lạp κτείς và góc α",
    "👩‍👩‍👧 \u0645\u200c\u0645 \u05d0\u200f.",
  ])("leaves other languages alone: %s", (text) => {
    expect(normalizeText(text, { lookAlikes: true, invisible: true })).toBe(text);
  });

  it("keeps a BOM that opens the text and a private-use character that nobody can know", () => {
    expect(normalizeText("\ufeffMột", { invisible: true })).toBe("\ufeffMột");
    expect(normalizeText("\ue123", { privateUse: true })).toBe("\ue123");
    expect(findInvisible("\ue123")).toEqual([{ kind: "private-use", start: 0, end: 1, replacement: undefined }]);
  });

  it("maps a word back to its source with all that was taken out of it", () => {
    const source = "Theo quy\u200b ðịnh cuả Ðảng";
    const { text, map } = normalize(source, { lookAlikes: true, invisible: true, tonePlacement: true });
    expect(text).toBe("Theo quy định của Đảng");
    for (const [word, written] of [
      ["quy", "quy"],
      ["định", "ðịnh"],
      ["của", "cuả"],
      ["Đảng", "Ðảng"],
    ] as const) {
      const start = text.indexOf(word);
      const range = map.toSource(textRange(start, start + word.length));
      expect(source.slice(range.start, range.end)).toBe(written);
    }
  });

  it("names the alphabet of a look-alike", () => {
    expect(findLookAlikes("Ðảng cοn cоn Ｖiệt").map(({ script }) => script)).toEqual([
      "latin",
      "greek",
      "cyrillic",
      "fullwidth",
    ]);
  });
});

describe("findMarkFaults", () => {
  it.each([
    ["a tone typed twice", "đổ\u0309i", "ổ\u0309", "doubled", ["ổ"]],
    ["a circumflex typed twice", "ê\u0302", "ê\u0302", "doubled", ["ê"]],
    ["two tones", "hoà\u0309", "à\u0309", "contradictory", ["à", "ả"]],
    ["a breve on a circumflex", "câ\u0306n", "â\u0306", "contradictory", ["â", "ă"]],
    ["a tone behind the word", "thi \u0323trường", "thi \u0323", "stray", ["thị "]],
    ["a tone on the final consonant", "hoc\u0323", "hoc\u0323", "stray", ["học"]],
  ])("reports %s and guesses nothing away", (_, text, marked, kind, readings) => {
    const [fault, ...rest] = findMarkFaults(text);
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ kind, readings });
    expect(text.slice(fault?.start, fault?.end)).toBe(marked);
    expect(normalizeText(text)).toBe(text.normalize("NFC"));
  });

  it.each([
    "[ɐ̃ˈdɾɛ], [xɑ̀xòːtsò]",
    "Ре\u0301публика",
    "x\u0302 là trung bình",
    "e\u0301\u0302 viết sai thứ tự",
    "tie\u0302\u0301ng",
  ])("is silent on %s", (text) => {
    expect(findMarkFaults(text)).toEqual([]);
  });

  it("gives offsets of the text as it was written, whatever its form", () => {
    const text = "Việt đổ\u0309i".normalize("NFD");
    const [fault] = findMarkFaults(text);
    expect(text.slice(fault?.start, fault?.end)).toBe("ổ\u0309".normalize("NFD"));
  });
});
