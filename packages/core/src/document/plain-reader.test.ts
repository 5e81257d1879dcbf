import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainReader } from "./plain-reader.ts";

const kinds = (source: string) => plainReader.read(source).blocks.map(({ block }) => block.kind);
const texts = (source: string) => plainReader.read(source).blocks.map(({ block }) => block.content.text);

describe("the plain reader", () => {
  it.each([
    ["LF", "Một.\nHai.\n\nBa.\n"],
    ["CRLF", "Một.\r\nHai.\r\n\r\nBa.\r\n"],
    ["CR", "Một.\rHai.\r\rBa."],
    ["a byte-order mark", "\ufeffMột.\nHai.\n \t\u00a0\nBa."],
  ])("makes a block of every line that is not blank: %s", (_, source) => {
    expect(texts(source)).toEqual(["Một.", "Hai.", "Ba."]);
  });

  it("joins a hard-wrapped line to the one before it, and to nothing else", () => {
    const wrapped =
      "Căn cứ Nghị quyết Đại hội đại biểu toàn quốc của Ban Chấp hành\ntrung ương, tỉnh ban hành kế hoạch.";
    expect(texts(wrapped)).toEqual([wrapped]);
    expect(texts("Điều kiện gồm:\ncó trình độ phù hợp.")).toHaveLength(2);
    expect(
      texts("Căn cứ Nghị quyết Đại hội đại biểu toàn quốc của Ban Chấp hành\na) có trình độ phù hợp."),
    ).toHaveLength(2);
  });

  it("lets no fix move the break of a wrapped line", () => {
    const [first] = plainReader.read(
      "Căn cứ Nghị quyết Đại hội đại biểu toàn quốc của Ban Chấp hành\r\ntrung ương.",
    ).blocks;
    const map = first?.block.content.map;
    const pieces = Array.from({ length: map?.pieceCount ?? 0 }, (_, index) => map?.piece(index).kind);
    expect(pieces).toEqual(["copy", "opaque", "copy"]);
  });

  it.each([
    ["heading", "CHƯƠNG II"],
    ["heading", "Điều 5. Hiệu lực thi hành"],
    ["heading", "Hội nghị triển khai công tác dân vận năm 2026"],
    ["paragraph", "Hội nghị đã bế mạc."],
    ["item", "- Lưu: VT."],
    ["item", "1. Phạm vi điều chỉnh"],
    ["item", "đ) Khen thưởng"],
    ["signature", "Trần Minh Hải"],
    ["signature", "TM. ỦY BAN NHÂN DÂN"],
    ["signature", "Nơi nhận:"],
    ["signature", "                              Chánh Văn phòng"],
  ])("takes for %s: %s", (kind, line) => {
    expect(kinds(line)).toEqual([kind]);
  });

  it("gives back a file as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (source) => {
        const { parts } = plainReader.read(source);
        expect(
          plainReader.write(
            source,
            parts.map((part) => part.source),
          ),
        ).toBe(source);
      }),
    );
  });

  it("maps every block to the very characters of the file", () => {
    const line = fc.constantFrom(
      "Một dòng",
      "một dòng khá dài để có thể bị ngắt ở giữa câu, ",
      "\r\n",
      "\n",
      "\r",
      "\ufeff",
      "😀",
      "  ",
    );
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join("")),
        (source) => {
          for (const { block, start } of plainReader.read(source).blocks) {
            const { text, map } = block.content;
            for (let index = 0; index < map.pieceCount; index++) {
              const piece = map.piece(index);
              if (piece.kind !== "copy") continue;
              const from = start + piece.source;
              expect(source.slice(from, from + piece.length)).toBe(text.slice(piece.text, piece.text + piece.length));
            }
          }
        },
      ),
    );
  });
});
