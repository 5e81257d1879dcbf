import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isAttestedSyllable, parseSyllable, spellSyllable } from "@soatvan/core";
import { describe, expect, it } from "vitest";

const language = fileURLToPath(new URL("../../packages/core/src/language/", import.meta.url));

/** Lists of words: what people edit, and the module that the library loads. */
const lists = [
  { data: "known-words.tsv", module: "known-words.generated.ts", name: "knownWordsTable", syllables: false },
  { data: "motto-words.tsv", module: "motto-words.generated.ts", name: "mottoWordsTable", syllables: false },
  { data: "repeated-words.tsv", module: "repeated-words.generated.ts", name: "repeatedWordsTable", syllables: true },
];

describe.each(lists)("the list $data", ({ data, module, name, syllables }) => {
  const [header = "", ...rows] = readFileSync(`${language}data/${data}`, "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .map((cells) => cells as readonly string[]);

  it("has a source in every row and says nothing twice", () => {
    for (const cells of rows) {
      expect(cells.length, cells.join(" ")).toBe(header.length);
      expect(cells.at(-1), cells[0]).not.toBe("");
      expect(isAttestedSyllable(cells[0] ?? ""), cells[0]).toBe(syllables);
      // They are sought by how the number of the syllable is spelled.
      if (syllables) expect(spellSyllable(codeOf(cells[0] ?? ""))).toBe(cells[0]);
    }
    expect(new Set(rows.map(([word]) => word)).size).toBe(rows.length);
  });

  it("is packed into its module (pnpm generate)", async () => {
    const packed = rows
      .map((cells) =>
        cells
          .slice(0, -1)
          .filter((_, at) => at !== 1 || syllables)
          .join("|"),
      )
      .join(" ");
    const value = name === "mottoWordsTable" ? lastsAndFirsts(packed) : ` = ${JSON.stringify(packed)}`;
    const text = `// Generated from data/${data} by \`pnpm generate\`; do not edit.\nexport const ${name}${value};\n`;
    await expect(text).toMatchFileSnapshot(`${language}${module}`);
  });
});

/** Words of two syllables as the numbers of their last and their first one. */
function lastsAndFirsts(packed: string): string {
  const pairs = packed.split(" ").map((word) => word.split("_").map(codeOf).reverse());
  return `: readonly (readonly [number, number])[] = ${JSON.stringify(pairs)}`;
}

function codeOf(word: string): number {
  return parseSyllable(word).syllable?.code ?? 0;
}
