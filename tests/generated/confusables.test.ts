import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createRuleLinter, isAttestedSyllable, parseSyllable, plainReader } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { loadRule } from "./rule-folders.ts";

const language = fileURLToPath(new URL("../../packages/core/src/language/", import.meta.url));
const [header = "", ...lines] = readFileSync(`${language}data/confusables.tsv`, "utf8")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"));
const columns = header.split("\t");
const rows = lines.map((line) => {
  const cells = line.split("\t");
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
  return { line, cells, cell };
});
// Not from the registry: this file also makes what the registry's rules are built from.
const { rule } = await loadRule({
  name: "spelling/confusable",
  path: fileURLToPath(new URL("../rules/spelling/confusable", new URL(`file://${language}`))),
  exported: "confusable",
});
const linter = createRuleLinter([{ rule, severity: rule.severity, options: {} }], {});

function found(text: string): readonly string[] {
  return linter
    .lint(plainReader.read(text))
    .diagnostics.map(({ range }) => text.slice(range.start, range.end).toLowerCase());
}

describe("the table of confusable phrases", () => {
  it("has at least 350 rows, each with its source and both examples, and none twice", () => {
    expect(rows.length).toBeGreaterThanOrEqual(350);
    for (const { line, cells, cell } of rows) {
      expect(cells.length, line).toBe(columns.length);
      for (const name of ["wrong", "right", "fire", "silent", "source"]) expect(cell(name), line).not.toBe("");
      expect(["safe", "unsafe", "manual"], line).toContain(cell("safety"));
      expect(["verified", "memory"], line).toContain(cell("status"));
      expect(cell("wrong"), line).not.toBe(cell("right"));
      for (const word of cell("right").split(" ")) expect(isAttestedSyllable(word), line).toBe(true);
    }
    expect(new Set(rows.map(({ cell }) => cell("wrong"))).size).toBe(rows.length);
  });

  it("promises safety only where the wrong form is no word", () => {
    for (const { line, cell } of rows.filter((row) => row.cell("safety") === "safe"))
      expect(cell("wrong").split(" ").every(isAttestedSyllable), line).toBe(false);
  });

  it.each(rows.map(({ cell }) => [cell("wrong"), cell("fire"), cell("silent"), cell("right")] as const))(
    "finds “%s” where it is wrong, and only there",
    (wrong, fire, silent, right) => {
      expect(found(fire)).toEqual([wrong]);
      expect(found(silent)).toEqual([]);
      expect(found(fire.replace(wrong, right))).toEqual([]);
      expect(found(fire.replace(wrong, wrong.toUpperCase()))).toEqual([]);
    },
  );

  it("is packed into its module (pnpm generate)", async () => {
    const starts = rows.flatMap(({ cell }) => {
      const [first = "", second = ""] = cell("wrong").split(" ");
      return [codeOf(first), codeOf(second)];
    });
    const packed = rows.map(({ cell }) =>
      ["wrong", "right", "safety", "before", "after", "status"].map(cell).join("\t"),
    );
    const text = [
      "// Generated from data/confusables.tsv by `pnpm generate`; do not edit.",
      "/** The numbers of the first two syllables of each wrong phrase; 0 for a word that is none, and for no second word. */",
      `export const confusableStarts: readonly number[] = ${JSON.stringify(starts)};`,
      "",
      "/** Wrong phrase, right phrase, safety of the fix, words before and after that make it right, status. */",
      `export const confusableRows = ${JSON.stringify(packed.join("\n"))};`,
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(`${language}confusables.generated.ts`);
  });
});

function codeOf(word: string): number {
  return isAttestedSyllable(word) ? (parseSyllable(word).syllable?.code ?? 0) : 0;
}
