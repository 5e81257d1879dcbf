import { describe, expect, it } from "vitest";
import { parseSyllable } from "./syllable.ts";
import { placeTone, placeTonesText, toneStyleOf } from "./tone-placement.ts";

describe("placeTone", () => {
  it.each([
    ["cuả", "của"],
    ["baỏ", "bảo"],
    ["nghìên", "nghiền"],
    ["gíêng", "giếng"],
    ["qủa", "quả"],
    ["qúy", "quý"],
    ["qủyên", "quyển"],
    ["gía", "giá"],
    ["gỉai", "giải"],
    ["giưã", "giữa"],
    ["lựơng", "lượng"],
    ["hòan", "hoàn"],
    ["họach", "hoạch"],
    ["ngòai", "ngoài"],
    ["lọai", "loại"],
    ["hùynh", "huỳnh"],
    ["bóong", "boóng"],
    ["thủơ", "thuở"],
    ["thúê", "thuế"],
    ["khủyu", "khuỷu"],
    ["CUẢ", "CỦA"],
    ["Qủa", "Quả"],
    ["GIƯÃ", "GIỮA"],
  ])("moves the tone of %s to %s in every style", (typed, expected) => {
    for (const style of [undefined, "hòa", "hoà"] as const) expect(placeTone(typed, style)).toBe(expected);
  });

  it.each([
    "hoạch ngoài hoàn toàn gìn giữ quý khuỷu thuở quả khuya huơ xoong boóng thuế Huế tuần uống người tuyết hươu",
    "gì giá giếng quốc quyển quầy mái sáo túi mía múa xoáy ngoéo HOÀN GIỮ QUẢ ưỡn ỷ yếu",
  ])("leaves the words of “%s” in every style", (words) => {
    for (const word of words.split(" ")) {
      for (const style of [undefined, "hòa", "hoà"] as const) expect(placeTone(word, style)).toBe(word);
    }
  });

  it.each([
    ["hòa", "hoà"],
    ["khỏe", "khoẻ"],
    ["thủy", "thuỷ"],
    ["ủy", "uỷ"],
    ["TÒA", "TOÀ"],
    ["Xòe", "Xoè"],
    ["lũy", "luỹ"],
  ])("knows both styles of %s and %s, and moves neither without being told", (first, second) => {
    expect([toneStyleOf(first), toneStyleOf(second)]).toEqual(["hòa", "hoà"]);
    expect([placeTone(first), placeTone(second)]).toEqual([first, second]);
    expect([placeTone(first, "hoà"), placeTone(second, "hòa")]).toEqual([second, first]);
  });

  it.each([
    "café",
    "São",
    "João",
    "naïve",
    "Pokémon",
    "Hué",
    "déjà",
    "Curaçao",
    "résumé",
    "quôc",
    "hoàá",
    "K'Ho",
    "Zoé",
  ])("leaves the foreign or broken word %s", (word) => {
    expect(placeTone(word, "hòa")).toBe(word);
    expect(placeTone(word, "hoà")).toBe(word);
    expect(toneStyleOf(word)).toBeUndefined();
  });

  it("leaves addresses and file names", () => {
    const text = "https://a.vn/cuả cuả@b.vn baocuả.com.vn tệp_cuả";
    expect(placeTonesText(text)).toBe(text);
    expect(placeTonesText("cuả, (cuả) cuả.")).toBe("của, (của) của.");
  });
});

describe("parseSyllable", () => {
  it.each([
    ["nghiêng", 3],
    ["quyển", 2],
    ["giữa", 2],
    ["gì", 1],
    ["gìn", 1],
    ["ươn", 0],
    ["yêu", 0],
    ["thủy", 2],
    ["oanh", 0],
    ["khuya", 2],
    ["kỹ", 1],
  ])("reads %s with an initial of %i letters", (word, onset) => {
    expect(parseSyllable(word)?.onset).toBe(onset);
  });

  it.each([
    "nghành",
    "ngiên",
    "kác",
    "cĩ",
    "gế",
    "viêt",
    "luât",
    "tich",
    "fan",
    "wa",
    "hòá",
    "thương mại",
    "",
    "nghiêngg",
    "được1",
  ])("does not take %j for a syllable", (word) => {
    expect(parseSyllable(word)).toBeUndefined();
  });
});
