import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlockText } from "../document/block-text.ts";
import { Scanner } from "../language/scan.ts";
import type { Spans } from "../language/spans.ts";
import { alignTokens } from "./align.ts";
import type { Sketch } from "./bands.ts";
import { isFormula, startsWithLabel } from "./formulas.ts";
import { SketchTable } from "./sketch-table.ts";

const scanner = new Scanner();
/** Words of letters, none of them a syllable. */
const vocabulary = Array.from(
  { length: 400 },
  (_, index) => `zw${String(index).replace(/\d/gu, (digit) => "abcdefghij"[Number(digit)] ?? "")}`,
);

function tokensOf(text: string): Spans {
  return new BlockText("paragraph", text, scanner.scan(text)).tokens;
}

function sketchOfText(text: string): Sketch {
  return new BlockText("paragraph", text, scanner.scan(text)).sketch;
}

/** Two texts in a table, at 70 and 3. */
function tableOf(one: string, other: string): SketchTable {
  const table = new SketchTable(0.9);
  table.set(3, sketchOfText(other));
  table.set(70, sketchOfText(one));
  return table;
}

function fewestEdits(one: string, other: string): number {
  return tableOf(one, other).fewestEdits(70, 3);
}

function wordsOf(seed: number, count: number): string[] {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return Array.from({ length: count }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return vocabulary[(state >>> 0) % vocabulary.length] ?? "";
  });
}

function shingles(tokens: Spans): ReadonlySet<string> {
  const all = new Set<string>();
  for (let at = 0; at + 2 < tokens.count; at++)
    all.add(`${tokens.tag(at)} ${tokens.tag(at + 1)} ${tokens.tag(at + 2)}`);
  return all;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared / (a.size + b.size - shared);
}

describe("bands", () => {
  it("bring together at least 98 of 100 texts that share four fifths of their shingles", () => {
    let alike = 0;
    let met = 0;
    for (let seed = 1; alike < 600; seed++) {
      const words = wordsOf(seed, 20 + (seed % 180));
      const changed = [...words];
      for (let edit = 0; edit <= seed % 4; edit++) changed[(seed * 31 + edit * 17) % changed.length] = `khác${edit}`;
      const [a, b] = [words.join(" "), changed.join(" ")];
      if (jaccard(shingles(tokensOf(a)), shingles(tokensOf(b))) < 0.8) continue;
      alike++;
      const bands = new Set(sketchOfText(a).bands);
      if (sketchOfText(b).bands.some((band) => bands.has(band))) met++;
    }
    expect(met / alike).toBeGreaterThanOrEqual(0.98);
  });

  it("keep unlike texts apart and are none for fewer than three words", () => {
    const seen = new Set<number>();
    for (let seed = 1; seed <= 300; seed++) {
      for (const band of sketchOfText(wordsOf(seed * 7919 + 13, 60).join(" ")).bands) {
        expect(seen.has(band)).toBe(false);
        seen.add(band);
      }
    }
    expect(sketchOfText("hai từ").bands).toEqual([]);
  });
});

describe("two sketches", () => {
  it("agree in about the share of shingles that the texts have in common", () => {
    let off = 0;
    const pairs = 200;
    for (let seed = 1; seed <= pairs; seed++) {
      const words = wordsOf(seed, 120);
      const other = [...words.slice(0, 40 + (seed % 80)), ...wordsOf(seed + 5000, 60)];
      const share = jaccard(shingles(tokensOf(words.join(" "))), shingles(tokensOf(other.join(" "))));
      const table = tableOf(words.join(" "), other.join(" "));
      const agreeing = Array.from({ length: 25 }, (_, places) => places / 24).filter((part) =>
        table.agree(70, 3, part),
      );
      off += (agreeing.at(-1) ?? 0) - share;
    }
    expect(Math.abs(off / pairs)).toBeLessThan(0.03);
  });

  it("tell texts that may be nearly the same from others", () => {
    const words = wordsOf(7, 60);
    const near = [...words.slice(0, 30), "khác", ...words.slice(31)];
    expect(tableOf(words.join(" "), near.join(" ")).mayBeAlike(70, 3)).toBe(true);
    expect(tableOf(words.join(" "), [...words, ...wordsOf(8, 30)].join(" ")).mayBeAlike(70, 3)).toBe(false);
    expect(tableOf(words.join(" "), words.toReversed().join(" ")).mayBeAlike(70, 3)).toBe(false);
  });
});

describe("the counts of a sketch", () => {
  it("never tell more edits than an alignment finds", () => {
    const words = fc.array(fc.constantFrom(...vocabulary.slice(0, 40), "05"), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [one, other] = [a.join(" "), b.join(" ")];
        const alignment = alignTokens(tokensOf(one), tokensOf(other), 0);
        const edits = Math.round((1 - (alignment?.similarity ?? 0)) * (a.length + b.length));
        expect(fewestEdits(one, other)).toBeLessThanOrEqual(edits);
      }),
    );
    expect(fewestEdits("một hai ba bốn", "bốn ba hai một")).toBe(0);
    expect(fewestEdits("một hai ba bốn", "một hai ba")).toBe(1);
  });
});

describe("an alignment", () => {
  const word = fc.constantFrom("một", "hai", "ba", "bốn", "05");
  const words = fc.array(word, { maxLength: 12 });

  it("is the shortest: the share it gives is that of the longest common row of words", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const alignment = alignTokens(tokensOf(a.join(" ")), tokensOf(b.join(" ")), 0);
        const total = a.length + b.length;
        expect(alignment?.similarity).toBeCloseTo(total === 0 ? 1 : (2 * longestCommon(a, b)) / total, 9);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives differences that turn the one row into the other", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const made: string[] = [];
        let at = 0;
        for (const { from, to, otherFrom, otherTo } of alignTokens(tokensOf(a.join(" ")), tokensOf(b.join(" ")), 0)
          ?.differences ?? []) {
          made.push(...a.slice(at, from), ...b.slice(otherFrom, otherTo));
          at = to;
        }
        expect([...made, ...a.slice(at)]).toEqual(b);
      }),
      { numRuns: 2000 },
    );
  });

  it("is none below the share that was asked for, however long the rows", () => {
    const long = Array.from({ length: 50_000 }, (_, index) => `w${index % 977}`);
    const other = long.map((each, index) => (index % 3 === 0 ? "khác" : each));
    expect(alignTokens(tokensOf("một hai ba bốn"), tokensOf("một hai ba năm"), 0.8)).toBeUndefined();
    expect(alignTokens(tokensOf(long.join(" ")), tokensOf(other.join(" ")), 0.5)).toBeUndefined();
    expect(alignTokens(tokensOf(long.join(" ")), tokensOf(`${long.join(" ")} thêm`), 0.9)?.differences).toHaveLength(1);
  });

  it("does not see capitals, punctuation and the place of tone marks", () => {
    expect(alignTokens(tokensOf("Hòa bình, “thống nhất”"), tokensOf("HOÀ BÌNH - thống nhất."), 1)?.similarity).toBe(1);
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const each of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(each === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

describe("what official texts repeat on purpose", () => {
  it.each([
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
    "Các việc nêu tại khoản này.",
    "Người bán có các nghĩa vụ sau đây:",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  ])("is a formula: %s", (text) => expect(isFormula(text)).toBe(true));
  it.each(["Sáng nay, huyện tổ chức hội nghị.", "Các căn cứ đã rõ."])("is none: %s", (text) =>
    expect(isFormula(text)).toBe(false),
  );
  it.each([
    "3.17. Các khoản thừa",
    "(a) Doanh nghiệp",
    "IV. Tổ chức",
    "Điều 5. Phạm vi",
    "Bước 2: Ký tên",
    "1) Một",
    "đ) Năm",
  ])("is a numbered clause: %s", (text) => expect(startsWithLabel(text)).toBe(true));
  it.each(["Năm 2020, huyện có 12 xã", "2020 là năm bản lề", "Ở xã này", "Đoàn công tác", "I-ran là nước lớn"])(
    "is no numbered clause: %s",
    (text) => expect(startsWithLabel(text)).toBe(false),
  );
});
