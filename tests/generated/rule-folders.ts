import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rule, RuleExamples } from "@soatvan/core";

const root = fileURLToPath(new URL("../../packages/core/src/rules/", import.meta.url));

/** A rule's folder: its name says where everything about the rule is. */
export interface RuleFolder {
  /** `category/name`. */
  readonly name: string;
  readonly path: string;
  /** The name of the rule's export: the folder in camel case. */
  readonly exported: string;
}

/** All rule folders, in order of their names. */
export function ruleFolders(): readonly RuleFolder[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((category) => category.isDirectory())
    .flatMap((category) =>
      readdirSync(join(root, category.name), { withFileTypes: true })
        .filter((folder) => folder.isDirectory())
        .map((folder) => ({
          name: `${category.name}/${folder.name}`,
          path: join(root, category.name, folder.name),
          exported: camelCase(folder.name),
        })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Loads a rule with its examples. */
export async function loadRule(folder: RuleFolder): Promise<{ rule: Rule; examples: RuleExamples }> {
  const { [folder.exported]: rule } = (await import(join(folder.path, "rule.ts"))) as Record<string, Rule>;
  const { examples } = (await import(join(folder.path, "examples.ts"))) as { examples: RuleExamples };
  if (rule === undefined) throw new Error(`${folder.name}/rule.ts does not export “${folder.exported}”`);
  return { rule, examples };
}

/** The hand-written page of a rule. */
export function readPage(folder: RuleFolder, locale: "vi" | "en"): string {
  return readFileSync(join(folder.path, `doc.${locale}.md`), "utf8");
}

/** `normal-form` → `normalForm`. */
export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
