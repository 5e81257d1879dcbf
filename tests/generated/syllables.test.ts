import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSyllable, spellSyllable } from "@soatvan/core";
import { describe, expect, it } from "vitest";

const language = fileURLToPath(new URL("../../packages/core/src/language/", import.meta.url));
const lines = readFileSync(`${language}data/attested-syllables.tsv`, "utf8").trimEnd().split("\n");
const [header = "", ...rows] = lines.filter((line) => !line.startsWith("#")).map((line) => line);
const toneCount = 6;

describe("the table of attested syllables", () => {
  it("has a source in every row and six counts", () => {
    expect(header.split("\t")).toEqual(["base", "ngang", "huyền", "sắc", "hỏi", "ngã", "nặng", "source"]);
    for (const row of rows) {
      const cells = row.split("\t");
      expect(cells.length, row).toBe(8);
      expect(cells[7], row).toMatch(/^[LNGWD]+$/u);
      for (const count of cells.slice(1, 7)) expect(count, row).toMatch(/^\d+$/u);
    }
  });

  it("is packed into its module (pnpm generate)", async () => {
    const tonesByOnset = new Map<number, Map<number, number>>();
    const counts = new Map<number, number>();
    for (const row of rows) {
      const [base = "", ...cells] = row.split("\t");
      const first = firstCode(base);
      for (let tone = 0; tone < toneCount; tone++) {
        const count = Number(cells[tone]);
        if (count === 0) continue;
        const number = first + tone - 1;
        const sets = tonesByOnset.get(number >> 11) ?? new Map<number, number>();
        sets.set((number >> 3) & 0xff, (sets.get((number >> 3) & 0xff) ?? 0) | (1 << tone));
        tonesByOnset.set(number >> 11, sets);
        counts.set(number, count);
      }
    }
    const packed = Array.from({ length: Math.max(...tonesByOnset.keys()) + 1 }, (_, onset) => {
      const sets = tonesByOnset.get(onset) ?? new Map<number, number>();
      const width = Math.max(-1, ...sets.keys()) + 1;
      return Array.from({ length: width }, (_unused, rime) => character(sets.get(rime) ?? 0)).join("");
    });
    const levels = [...counts].sort(([a], [b]) => a - b).map(([, count]) => Math.floor(Math.log2(count)).toString(36));
    const text = [
      "// Generated from data/attested-syllables.tsv by `pnpm generate`; do not edit.",
      "/** For each onset, the set of tones of each rime as one character. */",
      `export const attestedTones: readonly string[] = ${JSON.stringify(packed, undefined, 2)};`,
      "",
      "/** For each attested syllable in the order of their numbers, the binary logarithm of its count, base 36. */",
      `export const attestedLevels = ${JSON.stringify(levels.join(""))};`,
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(`${language}attested-syllables.generated.ts`);
  });
});

/** The number of the syllable without tone; `quôc` itself is none, but has one with the tone sắc. */
function firstCode(base: string): number {
  for (const word of [base, ...sharpened(base)]) {
    const code = parseSyllable(word).syllable?.code;
    if (code !== undefined && spellSyllable(code - ((code - 1) & 7)) === base) return code - ((code - 1) & 7);
  }
  throw new RangeError(`no syllable: ${base}`);
}

function sharpened(base: string): readonly string[] {
  return Array.from(base, (letter, at) => `${base.slice(0, at)}${letter}\u0301${base.slice(at + 1)}`.normalize("NFC"));
}

/** A set of tones (0–63) as a printable character, from `0` on. */
function character(set: number): string {
  return String.fromCharCode(0x30 + set);
}
