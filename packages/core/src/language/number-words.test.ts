import { describe, expect, it } from "vitest";
import { readNumberWords } from "./number-words.ts";

describe("readNumberWords", () => {
  it.each([
    ["năm", 5],
    ["mười lăm", 15],
    ["hai mươi mốt", 21],
    ["ba mươi", 30],
    ["chín mươi tư", 94],
    ["một trăm", 100],
    ["một trăm linh năm", 105],
    ["hai trăm năm mươi", 250],
    ["một nghìn không trăm linh năm", 1005],
    ["một triệu năm trăm nghìn", 1_500_000],
    ["hai triệu năm nghìn", 2_005_000],
    ["mười hai tỷ ba trăm triệu", 12_300_000_000],
    ["một nghìn hai trăm tỷ", 1_200_000_000_000],
    ["bẩy ngàn", 7000],
  ])("reads “%s” as %d", (text, value) => {
    expect(readNumberWords(text.split(" "))).toBe(value);
  });

  it.each(["một trăm năm", "một triệu hai", "một hai", "mươi", "ba nghìn hai triệu", "linh năm", "ngày", ""])(
    "does not guess at “%s”",
    (text) => {
      expect(readNumberWords(text === "" ? [] : text.split(" "))).toBeUndefined();
    },
  );
});
