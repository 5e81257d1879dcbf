import { describe, expect, it } from "vitest";
import { compareVietnamese } from "./collation.ts";
import { removeDiacriticsText, toNfd, toNfdText } from "./plain-forms.ts";
import { findTypingResidue, undoTelex, undoTypingText, undoVni } from "./typing-residue.ts";

describe("compareVietnamese", () => {
  it.each([
    ["tones in the order of dictionaries", "ba bà bả bã bá bạ"],
    ["letters in the order of the alphabet", "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y"],
    ["letters before tones", "an ản ạn ăn ẩn ân_ ba".replace(" ân_", "")],
    ["capitals after small letters", "đảng Đảng ĐẢNG"],
  ])("puts %s", (_, order) => {
    const words = order.split(" ");
    expect([...words].reverse().sort(compareVietnamese)).toEqual(words);
  });

  it("compares syllable by syllable, where the platform looks at all letters first", () => {
    const entries = ["ba", "ba ba", "ba xe", "bà", "bà an", "bả lả", "bá an"];
    expect([...entries].reverse().sort(compareVietnamese)).toEqual(entries);
    expect(new Intl.Collator("vi").compare("bà an", "ba xe")).toBeLessThan(0);
    expect(compareVietnamese("bà an", "ba xe")).toBeGreaterThan(0);
  });

  it("is an order: NFC equals NFD, and numbers count as numbers", () => {
    expect(compareVietnamese("Điều kiện", "Điều kiện".normalize("NFD"))).toBe(0);
    expect(compareVietnamese("Điều 9", "Điều 10")).toBeLessThan(0);
    const words = ["bà an", "ba xe", "ba", "Ba", "bá-la", "đa", "da", "ớt", "ô", "zeta", "é", "1", "10 a", "9 b", ""];
    for (const a of words) {
      for (const b of words) {
        expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0);
        for (const c of words) {
          if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
            expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        }
      }
    }
  });
});

describe("plain forms", () => {
  it.each([
    ["Đảng ủy, đường ĐƯỜNG ế", "Dang uy, duong DUONG e"],
    ["e\u0302\u0301 ê\u0301", "e e"],
    ["café São", "cafe Sao"],
    ["Москва́ й, 각, \u05d0\u05b8", "Москва́ й, 각, \u05d0\u05b8"],
    ["Sigurðsson", "Sigurðsson"],
  ])("strips %j to %j", (text, expected) => {
    expect(removeDiacriticsText(text)).toBe(expected);
  });

  it("maps each decomposed letter to the letter it came from", () => {
    const { text, map } = toNfd("tiếng");
    expect(text).toBe(toNfdText("tiếng"));
    expect(map.piece(1)).toMatchObject({ kind: "rewrite", source: 2, sourceLength: 1, text: 2, length: 3 });
  });
});

describe("typing residue", () => {
  it.each([
    ["Vieejt", "Việt"],
    ["Vietej", "Việt"],
    ["ddaif", "đài"],
    ["dduwowngf", "đường"],
    ["nguowif", "người"],
    ["nguoiwf", "người"],
    ["laauf", "lầu"],
    ["laua", "lâu"],
    ["cuar", "của"],
    ["quar", "quả"],
    ["gias", "giá"],
    ["thuowr", "thuở"],
    ["khuyur", "khuỷu"],
    ["hoaf", "hòa"],
    ["VIEETJ", "VIỆT"],
    ["DDieeuf", "Điều"],
    ["đôngf", "đồng"],
    ["ban", undefined],
    ["user", undefined],
    ["class", undefined],
  ])("Telex makes of %s: %s", (typed, expected) => {
    expect(undoTelex(typed)).toBe(expected);
  });

  it.each([
    ["Vie65t", "Việt"],
    ["Tie6ng1", "Tiếng"],
    ["d9ai2", "đài"],
    ["d9uo7ng2", "đường"],
    ["nguoi72", "người"],
    ["thuo73", "thuở"],
    ["ha8m", "hăm"],
    ["D9IE6U2", "ĐIỀU"],
    ["km2", undefined],
    ["viet60", undefined],
    ["ban", undefined],
  ])("VNI makes of %s: %s", (typed, expected) => {
    expect(undoVni(typed)).toBe(expected);
  });

  it("is undone only to attested syllables, never in foreign words or addresses", () => {
    const attested = new Set(["việt", "hải", "đài", "tiếng"]);
    const options = { isAttested: (word: string) => attested.has(word), isForeign: (word: string) => word === "hair" };
    expect(undoTypingText("Vieejt Nam, Tie61ng, ddaif, hair, xeem, https://ddaif.vn, ddaif@a.vn", options)).toBe(
      "Việt Nam, Tiếng, đài, hair, xeem, https://ddaif.vn, ddaif@a.vn",
    );
    expect(findTypingResidue("tie61ng ddaif", options).map(({ method }) => method)).toEqual(["vni", "telex"]);
    expect(undoTypingText("hoaf", { isAttested: () => true, style: "hoà" })).toBe("hoà");
  });
});
