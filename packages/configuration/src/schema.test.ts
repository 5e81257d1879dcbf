import { allRules, presetNames } from "@soatvan/core";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { configurationSchema, createConfigurationLoader } from "./index.ts";

const ajv = new Ajv({ strict: true, keywords: ["allowComments", "allowTrailingCommas"], allowUnionTypes: true });
const validate = ajv.compile(configurationSchema(allRules, presetNames));

async function problemsOf(value: unknown): Promise<number> {
  const loader = createConfigurationLoader({
    rules: allRules,
    presets: presetNames,
    files: {
      read: async (path) =>
        path === "/soatvan.config.json" ? JSON.stringify(value) : path === "/tu.txt" ? "" : undefined,
      exists: async (path) => path === "/soatvan.config.json",
    },
  });
  return (await loader.load("/bai.txt")).settings.problems.length;
}

describe("the JSON Schema of the configuration", () => {
  it.each<[unknown]>([
    [{}],
    [{ $schema: "x", root: true, extends: ["state", "press"] }],
    [{ rules: { duplicate: "off", "typography/spacing": { severity: "error" } } }],
    [{ dictionaries: "tu.txt", overrides: [{ files: ["*.md"], extends: "party", rules: { code: "on" } }] }],
    [{ ignore: [{ text: "x", before: "y", after: "z", rules: ["code"] }] }],
    ...allRules.map((rule): [unknown] => [{ rules: { [rule.name]: { options: rule.options?.defaults ?? {} } } }]),
  ])("takes what the loader takes: %j", async (config) => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
    expect(await problemsOf(config)).toBe(0);
  });

  it.each<[unknown]>([
    [{ rulez: {} }],
    [{ root: 1 }],
    [{ extends: "nhanuoc" }],
    [{ extends: [5] }],
    [{ rules: { "a/b": "off" } }],
    [{ rules: { duplicate: "loud" } }],
    [{ rules: { duplicate: { options: {} } } }],
    [{ rules: { "typography/spacing": { options: { khong: 1 } } } }],
    [{ overrides: [{ rules: {} }] }],
    [{ overrides: {} }],
    [{ ignore: [{ before: "x" }] }],
    [{ dictionaries: [""] }],
  ])("refuses what the loader refuses: %j", async (config) => {
    expect(validate(config)).toBe(false);
    expect(await problemsOf(config)).toBeGreaterThan(0);
  });
});
