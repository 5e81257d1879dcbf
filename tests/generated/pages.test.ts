import { type Locale, presetNames } from "@soatvan/core";
import { describe, expect, it } from "vitest";
import { loadRule, readPage, ruleFolders } from "./rule-folders.ts";
import { rulePage } from "./rule-page.ts";

const rules = await Promise.all(ruleFolders().map(async (folder) => ({ folder, ...(await loadRule(folder)) })));
const locales: readonly Locale[] = ["vi", "en"];
const pages = rules.map(({ folder, rule, examples }) => ({
  name: folder.name,
  rule,
  page: Object.fromEntries(
    locales.map((locale) => [locale, rulePage(rule, examples, readPage(folder, locale), locale)]),
  ) as Record<Locale, string>,
}));

describe("the pages of the rules (pnpm generate)", () => {
  it("ship as one module, for whoever explains a rule offline", async () => {
    const rows = pages.map(({ name, page }) => `  ${JSON.stringify(name)}: ${JSON.stringify(page)},`);
    const lines = [
      "// Generated from the rule folders by `pnpm generate`; do not edit.",
      'import type { Bilingual } from "../rule/messages.ts";',
      "",
      "/** The page of every rule in Markdown, by its name: what it finds, why, examples with their real output, options. */",
      "export const rulePages: Readonly<Record<string, Bilingual>> = {",
      ...rows,
      "};",
      "",
    ];
    await expect(lines.join("\n")).toMatchFileSnapshot("../../packages/core/src/rules/pages.generated.ts");
  });

  it.each(locales)("stand in docs/rules/%s, with a list of them", async (locale) => {
    for (const { name, page } of pages) {
      await expect(page[locale]).toMatchFileSnapshot(`../../docs/rules/${locale}/${name}.md`);
    }
    const head = locale === "vi" ? "| quy tắc | tìm gì | bộ quy tắc |" : "| rule | finds | presets |";
    const rows = pages.map(({ name, rule }) => {
      const presets = presetNames.filter((preset) => rule.presets.includes(preset)).join(", ");
      return `| [${name}](${name}.md) | ${rule.description[locale]} | ${presets || "–"} |`;
    });
    const title = locale === "vi" ? "# Các quy tắc" : "# Rules";
    const list = [title, "", head, "| --- | --- | --- |", ...rows, ""].join("\n");
    await expect(list).toMatchFileSnapshot(`../../docs/rules/${locale}/README.md`);
  });
});
