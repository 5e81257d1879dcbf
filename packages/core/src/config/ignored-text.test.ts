import { describe, expect, it } from "vitest";
import { parseIgnoredText } from "./ignored-text.ts";

describe("an ignored text in one string", () => {
  it.each([
    ["v.v ..", { text: "v.v .." }],
    ["[v.v ..]", { text: "v.v .." }],
    ["số -[46/NQ-TW]- của", { before: "số ", text: "46/NQ-TW", after: " của" }],
    ["số -[46/NQ-TW]", { before: "số ", text: "46/NQ-TW" }],
    ["[ ,]- và", { text: " ,", after: " và" }],
    ["a-[b]-c]-d", { before: "a", text: "b]-c", after: "d" }],
    ["khoản [5] điều 6", { text: "khoản [5] điều 6" }],
    ["126-QĐ/TW", { text: "126-QĐ/TW" }],
  ])("says what is right and what stands around it: %s", (written, expected) => {
    expect(parseIgnoredText(written)).toEqual(expected);
  });

  it("is none when there is no text", () => {
    expect(parseIgnoredText("")).toBeUndefined();
    expect(parseIgnoredText("a-[]-b")).toBeUndefined();
  });
});
