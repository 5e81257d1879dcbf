import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allRules, type Rule } from "@soatvan/core";
import { describe, expect, it } from "vitest";

const path = fileURLToPath(new URL("../../extension/package.json", import.meta.url));

/** What a rule or a category may be set to: a severity, or a severity with options. */
function settingSchema(description: string, options: Rule["options"]): object {
  const severity = { enum: ["off", "on", "info", "warning", "error"] };
  if (options === undefined) return { description, ...severity };
  const properties = Object.fromEntries(
    Object.entries(options.schema).map(([name, schema]) => [
      name,
      { description: `${schema.description.vi} / ${schema.description.en}` },
    ]),
  );
  const object = {
    type: "object",
    additionalProperties: false,
    properties: { severity, options: { type: "object", additionalProperties: false, properties } },
  };
  return { description, anyOf: [severity, object] };
}

describe("the manifest of the extension (pnpm generate)", () => {
  it("describes every rule and category in the setting soatvan.rules", async () => {
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    const categories = [...new Set(allRules.map(({ name }) => name.slice(0, name.indexOf("/"))))];
    const [what] = manifest.contributes.configuration;
    what.properties["soatvan.rules"].properties = Object.fromEntries([
      ...categories.map((name) => [name, settingSchema(`Cả nhóm ${name} / The whole category ${name}`, undefined)]),
      ...allRules.map((rule) => [
        rule.name,
        settingSchema(`${rule.description.vi} / ${rule.description.en}`, rule.options),
      ]),
    ]);
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(path);
  });
});
