import { describe, expect, it } from "vitest";
import { plainReader } from "../document/plain-reader.ts";
import { guessPreset } from "./guess-preset.ts";

const guess = (text: string) => guessPreset(plainReader.read(text)).preset;

describe("the preset of a document", () => {
  it.each([
    ["party", "ĐẢNG BỘ TỈNH SƠN BÌNH\nHUYỆN ỦY LẠC AN          ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 12-CV/HU"],
    ["party", "ĐẢNG CỘNG SẢN VIỆT NAM\n\nNGHỊ QUYẾT"],
    ["state", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
    ["state", "BỘ NỘI VỤ\t\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["press", "Huyện ra quân làm đường\nCập nhật lúc 08:15 ngày 12/11/2026\n\nSáng 11/11, huyện ra quân."],
    ["press", "Huyện ra quân\n\nQuang cảnh buổi lễ. Ảnh: Hoài An\n"],
    ["recommended", "Đảng Cộng sản Việt Nam lãnh đạo.\nBáo cáo tổng kết năm."],
    ["recommended", ""],
  ])("is %s: %j", (preset, text) => {
    expect(guess(text)).toBe(preset);
    expect(guess(text.normalize("NFD"))).toBe(preset);
    expect(guess(`\ufeff${text.replaceAll("\n", "\r\n")}`)).toBe(preset);
  });

  it("is not taken from words of a sentence", () => {
    expect(guess("Toàn dân biết ơn ĐẢNG CỘNG SẢN VIỆT NAM")).toBe("recommended");
  });
});
