import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromLegacy, fromLegacyText, legacyEncodings, toLegacy, toLegacyText } from "./legacy.ts";
import { detectLegacy, findLegacyRuns } from "./legacy-detection.ts";
import { accentedLetters, byteToCharacter } from "./legacy-tables.ts";
import { textRange } from "./offsets.ts";

const small = accentedLetters.join("");
const motto = "Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc.";

describe.each(legacyEncodings)("%s", (encoding) => {
  it.each([...accentedLetters])("writes and reads %s, small and capital", (letter) => {
    for (const text of [letter, `nh${letter}t`])
      expect(fromLegacyText(toLegacyText(text, encoding), encoding)).toBe(text);
    // The ABC fonts show capitals by the font: the word says that it is in capitals.
    const capital = encoding === "tcvn3" ? `NH${letter.toUpperCase()}T` : letter.toUpperCase();
    expect(fromLegacyText(toLegacyText(capital, encoding), encoding)).toBe(capital);
  });

  it("writes and reads a sentence, keeps the map, and reads nothing more the second time", () => {
    const written = toLegacy(motto, encoding);
    expect(written.lost).toEqual([]);
    const read = fromLegacy(written.text, encoding);
    expect(read.text).toBe(motto);
    expect(read.text).toBe(fromLegacyText(written.text, encoding));
    const start = motto.indexOf("nghĩa");
    const range = read.map.toSource(textRange(start, start + "nghĩa".length));
    expect(written.text.slice(range.start, range.end)).toBe(toLegacyText("nghĩa", encoding));
  });

  it("is detected by itself and converts back where it was found", () => {
    const written = toLegacyText(motto, encoding);
    const run = detectLegacy(written);
    expect(run?.encoding).toBe(encoding);
    expect(run?.confidence).toBeGreaterThan(0.8);
    const found = written.slice(run?.start, run?.end);
    expect(motto).toContain(fromLegacyText(found, encoding, { loosePunctuation: true }));
  });

  it("stays in order under any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(toLegacy(text, encoding).text).toBe(toLegacyText(text, encoding));
        expect(fromLegacy(text, encoding).text).toBe(fromLegacyText(text, encoding));
        for (const { start, end } of findLegacyRuns(text)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

describe("tables", () => {
  it.each([
    ["tcvn3", "Céng hßa x· héi chñ nghÜa ViÖt Nam"],
    ["vni", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"],
    ["viqr", "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam"],
    ["viscii", "Cµng hòa xã hµi chü nghîa Vi®t Nam"],
    ["windows-1258", "Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam"],
    ["utf8-as-1252", "Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam"],
  ] as const)("%s looks as it does in old files", (encoding, text) => {
    expect(fromLegacyText(text, encoding)).toBe("Cộng hòa xã hội chủ nghĩa Việt Nam");
    expect(toLegacyText("Cộng hòa xã hội chủ nghĩa Việt Nam", encoding)).toBe(text);
  });

  it("agree with the platform's Windows-1258", () => {
    const decoder = new TextDecoder("windows-1258");
    for (let byte = 0x80; byte < 0x100; byte++) {
      const letter = decoder.decode(new Uint8Array([byte]));
      // Its quotes and dashes stand where Windows-1252 has them.
      if (byte < 0xa0 && letter > "\u00ff") expect(byteToCharacter(byte)).toBe(letter);
      if (small.includes(letter.toLowerCase()))
        expect(fromLegacyText(byteToCharacter(byte), "windows-1258")).toBe(letter);
    }
  });

  it("read the control characters of Latin-1 as the same bytes", () => {
    expect(fromLegacyText("Ä\u0090á»\u0099c", "utf8-as-1252")).toBe("Độc");
    expect(fromLegacyText("\u009c", "viscii")).toBe("Ủ");
  });
});

describe("particulars", () => {
  it("capital fonts of TCVN3 are known by the capitals of the word and its neighbours", () => {
    expect(fromLegacyText("CéNG HOµ X· HéI CHñ NGHÜA", "tcvn3")).toBe("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA");
    expect(fromLegacyText("Uû ban nh©n d©n tØnh", "tcvn3")).toBe("Uỷ ban nhân dân tỉnh");
    expect(fromLegacyText("Y tÕ", "tcvn3")).toBe("Y tế");
  });

  it("TCVN3 says which capitals it cannot hold", () => {
    expect(toLegacy("Ủy ban", "tcvn3").lost).toEqual([{ start: 0, end: 1 }]);
    expect(toLegacy("Đường", "tcvn3").lost).toEqual([]);
  });

  it("a character that an encoding uses for a letter is lost in it", () => {
    expect(toLegacy("España ©", "tcvn3").lost).toEqual([
      { start: 4, end: 5 },
      { start: 7, end: 8 },
    ]);
    expect(toLegacy("中", "vni").lost).toEqual([{ start: 0, end: 1 }]);
  });

  it("the marks of VNI count in either case", () => {
    expect(fromLegacyText("Uûy ban, ÑAÛNG", "vni")).toBe("Ủy ban, ĐẢNG");
  });

  it("VIQR escapes what would be read as a mark, and loose reading spares punctuation", () => {
    expect(toLegacyText("a. (la(b) Adda u+v", "viqr")).toBe("a\\. (la\\(b) Ad\\da u\\+v");
    expect(fromLegacyText("a\\. (la\\(b) Ad\\da u\\+v", "viqr")).toBe("a. (la(b) Adda u+v");
    expect(fromLegacyText("Anh la` ai? To^i co' mo^.t ba.n.", "viqr", { loosePunctuation: true })).toBe(
      "Anh là ai? Tôi có một bạn.",
    );
  });

  it("UTF-8 that was read wrongly once is not taken for twice, and emoji come back", () => {
    const once = toLegacyText("Đồng ý 😀 nhé", "utf8-as-1252");
    expect(fromLegacyText(once, "utf8-as-1252")).toBe("Đồng ý 😀 nhé");
    expect(detectLegacy(once)?.encoding).toBe("utf8-as-1252");
  });
});

describe("detection", () => {
  it.each([
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ – về công tác văn thư; “khóa XII”, «trích dẫn».",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. ĐÃ… LÃ” CHÈ” É® 10°53’22” 3 × 4 ÷ 2 ± 1",
    "Là où l'été était très doux à Noël, naïve et déçue, là-bas où le maïs, où le blé, et la fête où l’âme…",
    "The café’s naïve façade – “it's 5° below” – costs £3 ± 1 © 2020, isn't it? You're (a+b)^2 dd/mm/yyyy.",
    "Für Köln über München; mañana, señor João; Sigurðsson, Þór; Curaçao; Škoda; Ångström; søren",
    "Vãn phòng, ðýợc, ðịnh",
  ])("never fires on clean text: %s", (text) => {
    expect(findLegacyRuns(text)).toEqual([]);
    expect(findLegacyRuns(text.normalize("NFD"))).toEqual([]);
  });

  it("finds a run inside clean text and nothing around it", () => {
    const text = "Bản cũ ghi: Céng hßa x· héi chñ nghÜa (trích nguyên văn).";
    const [run, ...rest] = findLegacyRuns(text);
    expect(rest).toEqual([]);
    expect(text.slice(run?.start, run?.end)).toBe("Céng hßa x· héi chñ nghÜa");
  });

  it("takes one word of three-byte sequences for enough, and one word of another encoding for too little", () => {
    expect(detectLegacy("Thông báo cá»§a Sở Nội vụ")?.evidence).toBe(1);
    expect(detectLegacy("Thông báo chñ của Sở Nội vụ")).toBeUndefined();
  });
});
