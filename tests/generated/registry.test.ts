import { describe, expect, it } from "vitest";
import { camelCase, ruleFolders } from "./rule-folders.ts";

describe("the list of rules", () => {
  it("holds every rule folder and is up to date (pnpm generate)", async () => {
    const folders = ruleFolders();
    const alias = (name: string) => camelCase(name.replace("/", "-"));
    const lines = [
      "// Generated from the rule folders by `pnpm generate`; do not edit.",
      'import type { Rule } from "../rule/rule.ts";',
      ...folders.map(({ name, exported }) => `import { ${exported} as ${alias(name)} } from "./${name}/rule.ts";`),
      "",
      "/** All rules, in order of their names. */",
      `export const allRules: readonly Rule[] = [${folders.map(({ name }) => alias(name)).join(", ")}];`,
      "",
    ];
    await expect(lines.join("\n")).toMatchFileSnapshot("../../packages/core/src/rules/rules.generated.ts");
  });
});
