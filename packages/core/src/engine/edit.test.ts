import { MappedTextBuilder, normalize, sourceRange, textRange, throughMap } from "@soatvan/unicode-normalize";
import { describe, expect, it } from "vitest";
import { applyEdits, toSourceEdits } from "./edit.ts";

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** `thu <b>chi</b> &amp; nợ` read as `thu chi & nợ`. */
function marked() {
  const source = "thu <b>chi</b> &amp; nợ";
  const builder = new MappedTextBuilder(source);
  builder.copy(0, 4);
  builder.copy(7, 10);
  builder.copy(14, 15);
  builder.rewrite("&", 15, 20);
  builder.copy(20, source.length);
  return { source, content: builder.build() };
}

function edited(source: string, content: ReturnType<typeof normalize>, start: number, end: number, text: string) {
  const edits = toSourceEdits(content, { range: textRange(start, end), text }, escapeHtml);
  return edits && applyEdits(source, edits);
}

describe("an edit of the text", () => {
  it("becomes an edit of the source that leaves markup where it is", () => {
    const { source, content } = marked();
    expect(content.text).toBe("thu chi & nợ");
    expect(edited(source, content, 4, 7, "chi tiêu")).toBe("thu <b>chi tiêu</b> &amp; nợ");
    expect(edited(source, content, 1, 6, "hú ch")).toBe("thú <b>chi</b> &amp; nợ");
  });

  it("shares the new letters out over the markup one by one where there are as many as before", () => {
    const { source, content } = marked();
    expect(edited(source, content, 2, 6, "y ch")).toBe("thy <b>chi</b> &amp; nợ");
    expect(edited(source, content, 1, 6, "ay đo")).toBe("tay <b>đoi</b> &amp; nợ");
    expect(edited(source, content, 6, 9, "í+")).toBeUndefined();
  });

  it("is withheld where markup would be left without its letters, and may leave it without white space", () => {
    const { source, content } = marked();
    expect(edited(source, content, 0, 7, "xuất nhập")).toBeUndefined();
    expect(edited(source, content, 3, 7, "")).toBeUndefined();
    const spaced = new MappedTextBuilder("a <b> </b>b");
    spaced.copy(0, 2);
    spaced.copy(5, 6);
    spaced.copy(10, 11);
    expect(edited("a <b> </b>b", spaced.build(), 1, 3, "")).toBe("a<b></b>b");
  });

  it("replaces a unit that cannot be split whole, and escapes what it writes", () => {
    const { source, content } = marked();
    expect(edited(source, content, 8, 9, "<")).toBe("thu <b>chi</b> &lt; nợ");
  });

  it("touches only what differs, and never half a character", () => {
    const source = "kế  hoạch";
    const content = normalize(source);
    expect(toSourceEdits(content, { range: textRange(0, 9), text: "kế hoạch" }, escapeHtml)).toEqual([
      { range: { start: 3, end: 4 }, text: "" },
    ]);
    const emoji = normalize("a😀");
    expect(edited("a😀", emoji, 1, 3, "😁")).toBe("a😁");
  });

  it("finds a letter that is written with separate marks", () => {
    const source = "sô\u0301 liệu".normalize("NFD");
    const content = normalize(source);
    const [edit] = toSourceEdits(content, { range: textRange(1, 2), text: "ổ" }, escapeHtml) ?? [];
    expect(source.slice(edit?.range.start, edit?.range.end)).toBe("o\u0302\u0301");
  });

  it("is withheld where the text is not really in the source", () => {
    const builder = new MappedTextBuilder("a<br>b");
    builder.copy(0, 1);
    builder.opaque("\n", 1, 5);
    builder.copy(5, 6);
    const content = builder.build();
    expect(edited("a<br>b", content, 0, 3, "ab")).toBeUndefined();
    const across = new MappedTextBuilder("e<b>\u0301</b>");
    across.copy(0, 1);
    across.copy(4, 5);
    const read = across.build();
    expect(edited("e<b>\u0301</b>", throughMap(normalize(read.text), read), 0, 1, "è")).toBeUndefined();
  });

  it.each([
    ["overlap", [0, 3], [2, 4]],
    ["end outside the source", [0, 3], [4, 9]],
    ["begin before the source", [-1, 3], [4, 5]],
    ["end before they begin", [3, 1], [4, 5]],
    ["have no place", [Number.NaN, 1], [4, 5]],
  ] as const)("is refused when edits %s", (_, one, other) => {
    const edits = [one, other].map(([start, end]) => ({ range: sourceRange(start, end), text: "x" }));
    expect(() => applyEdits("nghị quyết".slice(0, 6), edits)).toThrow(RangeError);
  });

  it("stands beside others in any order", () => {
    const edit = (start: number, end: number, text: string) => ({ range: sourceRange(start, end), text });
    expect(applyEdits("một hai", [edit(4, 7, "ba"), edit(0, 0, "“"), edit(0, 0, "("), edit(0, 3, "bốn")])).toBe(
      "“(bốn ba",
    );
  });
});
