import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSyllable, spellSyllable } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { titlesTable } from "../../packages/core/src/rules/consistency/person/titles.generated.ts";
import { camelCase } from "./rule-folders.ts";

const core = fileURLToPath(new URL("../../packages/core/src/", import.meta.url));

/**
 * Knowledge tables: what people edit, and the module that the library loads. `uses` names the columns that the library reads, where
 * it does not read them all: sources weigh more than what they are for.
 */
const tables: readonly { readonly data: string; readonly module: string; readonly uses?: readonly string[] }[] = [
  {
    data: "rules/consistency/term/data/names.tsv",
    module: "rules/consistency/term/names.generated.ts",
    uses: ["name"],
  },
  { data: "document-code/data/document-types.tsv", module: "document-code/document-types.generated.ts" },
  {
    data: "rules/consistency/slogan/data/slogans.tsv",
    module: "rules/consistency/slogan/slogans.generated.ts",
  },
  { data: "document-code/data/issuing-bodies.tsv", module: "document-code/issuing-bodies.generated.ts" },
  { data: "document-code/data/known-documents.tsv", module: "document-code/known-documents.generated.ts" },
  {
    data: "document-code/data/body-names.tsv",
    module: "document-code/body-names.generated.ts",
    uses: ["name", "codes"],
  },
  {
    data: "document-code/data/body-parts.tsv",
    module: "document-code/body-parts.generated.ts",
    uses: ["part", "place", "system", "vi", "en", "source", "status"],
  },
  {
    data: "document-code/data/old-bodies.tsv",
    module: "document-code/old-bodies.generated.ts",
    uses: ["code", "vi", "en", "source"],
  },
  {
    data: "document-code/data/assembly-terms.tsv",
    module: "document-code/assembly-terms.generated.ts",
    uses: ["term", "first", "last"],
  },
  { data: "document-code/data/type-bodies.tsv", module: "document-code/type-bodies.generated.ts" },
  {
    data: "document-code/data/type-names.tsv",
    module: "document-code/type-names.generated.ts",
    uses: ["name", "code"],
  },
  {
    data: "rules/duplicate/page-residue/data/residue.tsv",
    module: "rules/duplicate/page-residue/residue.generated.ts",
    uses: ["role", "text", "status"],
  },
  {
    data: "rules/consistency/abbreviation/data/known-abbreviations.tsv",
    module: "rules/consistency/abbreviation/known-abbreviations.generated.ts",
    uses: ["abbreviation"],
  },
  {
    data: "rules/consistency/person/data/titles.tsv",
    module: "rules/consistency/person/titles.generated.ts",
    uses: ["title", "kind", "gender"],
  },
  {
    data: "rules/consistency/person/data/family-names.tsv",
    module: "rules/consistency/person/family-names.generated.ts",
    uses: ["name"],
  },
  {
    data: "rules/duplicate/paragraph/data/naming-words.tsv",
    module: "rules/duplicate/paragraph/naming-words.generated.ts",
    uses: ["word"],
  },
  { data: "similarity/data/formulas.tsv", module: "similarity/formulas.generated.ts", uses: ["place", "text"] },
];

describe("the titles of people", () => {
  // A title is sought by how the number of its last syllable is spelled.
  it("are spelled as syllables are by their numbers", () => {
    const [, ...rows] = titlesTable.split("\n");
    for (const row of rows) {
      const last = row.split("\t", 1)[0]?.split(" ").at(-1) ?? "";
      const code = parseSyllable(last).syllable?.code;
      if (code !== undefined) expect(spellSyllable(code)).toBe(last);
    }
  });
});

describe.each(tables)("the table $data", ({ data, module, uses }) => {
  const lines = readFileSync(`${core}${data}`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const [header = "", ...rows] = lines;
  const columns = header.split("\t");

  it("has a source and a status in every row, and as many cells as columns", () => {
    const source = columns.indexOf("source");
    const status = columns.indexOf("status");
    for (const row of rows) {
      const cells = row.split("\t");
      expect(cells.length, row).toBe(columns.length);
      expect(cells[source], row).not.toBe("");
      expect(["verified", "secondary", "memory"], row).toContain(cells[status]);
      for (const name of ["from", "to", "date"]) {
        const date = columns.includes(name) ? cells[columns.indexOf(name)] : "";
        expect(date, row).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/u);
      }
    }
  });

  it("says nothing twice", () => {
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("is packed into its module (pnpm generate)", async () => {
    const name = `${camelCase(module.slice(module.lastIndexOf("/") + 1).replace(".generated.ts", ""))}Table`;
    const places = (uses ?? columns).map((name) => columns.indexOf(name));
    expect(places).not.toContain(-1);
    const packed = [header, ...rows].map((row) => places.map((place) => row.split("\t")[place]).join("\t"));
    const text = [
      `// Generated from ${data} by \`pnpm generate\`; do not edit.`,
      `export const ${name} = \`${packed.join("\n").replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\`;`,
      "",
    ].join("\n");
    await expect(text).toMatchFileSnapshot(`${core}${module}`);
  });
});
