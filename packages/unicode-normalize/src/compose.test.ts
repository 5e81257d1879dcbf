import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeText, needsNormalization } from "./compose.ts";
import { textRange } from "./offsets.ts";
import { awkwardText } from "./text.arbitrary.ts";

describe("composeText", () => {
  it.each([
    ["fully decomposed", "e\u0302\u0301", "ế"],
    ["quality letter with a combining tone, as Windows-1258 keyboards type", "ê\u0301", "ế"],
    ["tone typed before the circumflex", "e\u0301\u0302", "ế"],
    ["tone typed before the breve", "a\u0300\u0306", "ằ"],
    ["tone typed before the horn", "o\u0301\u031b", "ớ"],
    ["composed tone with a circumflex typed after", "\u00e9\u0302", "ế"],
    ["dot below typed last", "a\u0302\u0323", "ậ"],
    ["deprecated tone mark", "e\u0341", "é"],
    ["capitals", "TIE\u0302\u0301NG VIE\u0323\u0302T", "TIẾNG VIỆT"],
  ])("joins a letter that is %s", (_, typed, expected) => {
    expect(composeText(typed).text).toBe(expected);
  });

  it.each(["hoạch ngoài hoàn toàn gìn giữ quý khuỷu thuở quả café", "https://…", "a@b.vn", "😀\r\n\ufeff", ""])(
    "returns %j as one copy of itself",
    (text) => {
      const normal = composeText(text);
      expect(normal.text).toBe(text);
      expect(normal.map.isCopy).toBe(true);
      expect(needsNormalization(text)).toBe(false);
    },
  );

  it("equals the platform's NFC but for the sequences that NFC leaves apart", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const platform = text.normalize("NFC");
        if (/[\u0302\u0306]/u.test(platform)) return;
        expect(composeText(text).text).toBe(platform);
      }),
      { numRuns: 500 },
    );
  });

  it("gives NFC and changes nothing the second time", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const once = composeText(text).text;
        expect(once.normalize("NFC")).toBe(once);
        expect(composeText(once).text).toBe(once);
        expect(composeText(once).map.isCopy).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("maps every piece of the result to the source it came from", () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const normal = composeText(text);
        let source = 0;
        for (let index = 0; index < normal.map.pieceCount; index++) {
          const piece = normal.map.piece(index);
          expect(piece.source).toBe(source);
          const from = text.slice(piece.source, piece.source + piece.sourceLength);
          const to = normal.text.slice(piece.text, piece.text + piece.length);
          expect(composeText(from).text).toBe(to);
          source += piece.sourceLength;
        }
        expect(source).toBe(text.length);
        expect(normal.map.toSource(textRange(0, normal.text.length)).end).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same word in composed and decomposed text", () => {
    const nfd = "Đoàn kết, trung thành".normalize("NFD");
    const normal = composeText(nfd);
    const start = normal.text.indexOf("trung");
    const range = normal.map.toSource(textRange(start, start + "trung thành".length));
    expect(nfd.slice(range.start, range.end)).toBe("trung thành".normalize("NFD"));
  });
});
