import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allRules, createLinter, type Diagnostic, plainReader } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { today } from "../samples/pages.ts";

/** Lines for one rule in one document; the rest is told by its number and a hash, which changes with any of it. */
const SHOWN = 10;
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folders whose diagnostics are kept: our own pages, and statutes where they lie beside the checkout. */
const folders = {
  clean: `${root}tests/samples/clean/`,
  faulty: `${root}tests/samples/faulty/`,
  examples: `${root}examples/articles/`,
  statutes: `${root}../shared/corpora/redistributable/`,
};

/** Every rule that some preset switches on, and every diagnostic of it. */
const linter = createLinter(
  { rules: Object.fromEntries(allRules.map(({ name, presets }) => [name, presets.length > 0 ? "on" : "off"])) },
  { today, mostPerRule: Number.POSITIVE_INFINITY },
);

function lineOf(text: string, { rule, severity, range, fixes }: Diagnostic): string {
  const words = JSON.stringify(text.slice(range.start, range.end).slice(0, 40));
  const fix = fixes[0] === undefined ? "" : ` (${fixes[0].safety} fix)`;
  return `  ${rule} ${severity} ${range.start}-${range.end} ${words}${fix}`;
}

/** The diagnostics of a text, one a line, by rule and place. */
function linesOf(text: string): readonly string[] {
  const byRule = new Map<string, string[]>();
  for (const found of linter.lint(plainReader.read(text)).diagnostics) {
    byRule.set(found.rule, [...(byRule.get(found.rule) ?? []), lineOf(text, found)]);
  }
  return [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([rule, lines]) => shorten(rule, lines));
}

function shorten(rule: string, lines: readonly string[]): readonly string[] {
  if (lines.length <= SHOWN) return lines;
  const rest = lines.slice(SHOWN);
  const hash = createHash("sha256").update(rest.join("\n")).digest("hex").slice(0, 12);
  return [...lines.slice(0, SHOWN), `  ${rule} … and ${rest.length} more (${hash})`];
}

describe("what all rules say of whole documents", () => {
  const there = Object.entries(folders).filter(([, folder]) => existsSync(folder));

  it.each(there)("%s: changes only where a review sees it", async (name, folder) => {
    const files = readdirSync(folder)
      .filter((file) => /\.(?:txt|md|tsv|jsonl)$/u.test(file) && file !== "expected.tsv")
      .sort();
    const lines = files.flatMap((file) => {
      const found = linesOf(readFileSync(`${folder}${file}`, "utf8"));
      return found.length === 0 ? [] : [file, ...found, ""];
    });
    const head = `# ${files.length} documents read; rule, severity, offsets, the words marked (at most 40 units)`;
    await expect(`${head}\n\n${lines.join("\n")}`).toMatchFileSnapshot(`../samples/diagnostics/${name}.txt`);
  });
});
