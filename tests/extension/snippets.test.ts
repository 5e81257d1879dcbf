import { readFileSync } from "node:fs";
import { createLinter, plainReader } from "@soatvan/core";
import { expect, it } from "vitest";

const path = new URL("../../extension/snippets/official.json", import.meta.url);
const snippets: Readonly<Record<string, { readonly body: readonly string[] }>> = JSON.parse(readFileSync(path, "utf8"));

/** What a snippet writes for somebody who keeps every word of it. */
function written(body: readonly string[]): string {
  return body
    .join("\n")
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/gu, "$1")
    .replace(/\$\{\d+:([^}]*)\}/gu, "$1")
    .replace("$0", "");
}

it.each(Object.entries(snippets))("the snippet “%s” writes nothing that would be underlined", (_name, { body }) => {
  const text = written(body);
  expect(text).not.toContain("$");
  for (const preset of ["state", "party", "recommended"] as const) {
    const { diagnostics } = createLinter({ preset }).lint(plainReader.read(text));
    expect(diagnostics.map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`)).toEqual([]);
  }
});
