import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attestedCodes, isAttestedSyllable } from "./attested-syllables.ts";
import { parseSyllable, spellSyllable } from "./syllable.ts";

const attested = attestedCodes();

describe("parseSyllable", () => {
  it.each([
    ["nghiêng", "ngh", "", "iê", "ng", "ngang"],
    ["Quyết", "qu", "u", "yê", "t", "sắc"],
    ["giữa", "gi", "", "ưa", "", "ngã"],
    ["gì", "gi", "", "i", "", "huyền"],
    ["giếng", "gi", "", "iê", "ng", "sắc"],
    ["ngoài", "ng", "o", "a", "i", "huyền"],
    ["khuỷu", "kh", "u", "y", "u", "hỏi"],
    ["thuở", "th", "u", "ơ", "", "hỏi"],
    ["ĐƯỜNG", "đ", "", "ươ", "ng", "huyền"],
    ["yếm", "", "", "yê", "m", "sắc"],
    ["xoong", "x", "", "oo", "ng", "ngang"],
    ["huệ", "h", "u", "ê", "", "nặng"],
    ["khuya", "kh", "u", "ya", "", "ngang"],
    ["quả", "qu", "u", "a", "", "hỏi"],
  ])("takes %s apart", (word, onset, glide, nucleus, coda, tone) => {
    expect(parseSyllable(word).syllable).toMatchObject({ onset, glide, nucleus, coda, tone });
  });

  it.each([
    ["nghành", { kind: "onset-spelling", onset: "ngh", expected: "ng" }],
    ["ngiên", { kind: "onset-spelling", onset: "ng", expected: "ngh" }],
    ["kác", { kind: "onset-spelling", onset: "k", expected: "c" }],
    ["gế", { kind: "onset-spelling", onset: "g", expected: "gh" }],
    ["cĩ", { kind: "onset-spelling", onset: "c", expected: "k" }],
    ["quôc", { kind: "stop-tone", coda: "c" }],
    ["tich", { kind: "stop-tone", coda: "ch" }],
    ["luât", { kind: "stop-tone", coda: "t" }],
    ["tòan", { kind: "tone-placement", expected: "toàn" }],
    ["cuả", { kind: "tone-placement", expected: "của" }],
    ["qúy", { kind: "tone-placement", expected: "quý" }],
    ["gía", { kind: "tone-placement", expected: "giá" }],
    ["giưã", { kind: "tone-placement", expected: "giữa" }],
    ["tthủ", { kind: "onset", onset: "tth" }],
    ["chuếc", { kind: "rime", rime: "uêc" }],
    ["thuơng", { kind: "rime", rime: "uơng" }],
    ["quiết", { kind: "rime-spelling", rime: "iêt", expected: "yêt" }],
    ["tyền", { kind: "rime-spelling", rime: "yên", expected: "iên" }],
    ["email", { kind: "rime", rime: "email" }],
    ["web", { kind: "letter", letter: "w" }],
    ["đx", { kind: "no-vowel" }],
    ["tổchức", { kind: "two-tones" }],
  ])("says why %s is no syllable", (word, problem) => {
    expect(parseSyllable(word)).toEqual({ problem });
  });

  it("gives both styles of tone placement, and every case, the same number", () => {
    for (const [a, b] of [
      ["hòa", "hoà"],
      ["Khỏe", "KHOẺ"],
      ["thủy", "Thuỷ"],
    ] as const)
      expect(parseSyllable(a).syllable?.code).toBe(parseSyllable(b).syllable?.code);
  });

  it("reads what it spells, for every attested syllable in both styles", () => {
    for (const code of attested) {
      expect(parseSyllable(spellSyllable(code)).syllable?.code, spellSyllable(code)).toBe(code);
      expect(parseSyllable(spellSyllable(code, "hoà")).syllable?.code).toBe(code);
      expect(isAttestedSyllable(spellSyllable(code).toUpperCase())).toBe(true);
    }
  });

  it("answers for any string, and a syllable it finds is spelled with the same letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (word) => {
        const { syllable, problem } = parseSyllable(word);
        expect(syllable === undefined).toBe(problem !== undefined);
        if (syllable === undefined) return;
        const spellings = [spellSyllable(syllable.code), spellSyllable(syllable.code, "hoà")];
        expect(spellings).toContain(word.toLowerCase());
      }),
    );
  });
});

describe("isAttestedSyllable", () => {
  // Words that common lists lack, and the words that fixers of other tools break.
  it.each(
    "sỹ cược trừu điềm mẩu hễ sạc mỳ trỗi cún tý gẫy lõa nguôi hoạch ngoài hoàn toàn gìn giữ quý khuỷu thuở quả phủ rượi Nguyễn".split(
      " ",
    ),
  )("knows %s", (word) => expect(isAttestedSyllable(word)).toBe(true));

  it.each("nghành quôc tthủ dịnh câp đữ cuả tổchức email hoc thưc quyêt K kg".split(" "))("does not know %s", (word) =>
    expect(isAttestedSyllable(word)).toBe(false),
  );
});
