import {
  allRules,
  createRuleLinter,
  exampleName,
  type InvalidExample,
  type Linter,
  type LintResult,
  noKnowledge,
  plainReader,
  type Reader,
  type Rule,
  type ValidExample,
} from "@soatvan/core";
import { markdownReader } from "@soatvan/reader-markdown";
import { type TextVariant, textVariants } from "./variants.ts";

/** What a linter says of an example: of its own document, and of those beside it. */
export interface ExampleResult {
  readonly own: LintResult;
  readonly beside: readonly LintResult[];
}

/** A linter with one rule, set as an example asks. */
export function exampleLinter(rule: Rule, { options, knowledge }: ValidExample | InvalidExample): Linter {
  const defaults = rule.options?.defaults ?? {};
  return createRuleLinter([{ rule, severity: rule.severity, options: { ...defaults, ...options } }], {
    knowledge: { ...noKnowledge, ...knowledge },
    today: "2026-11-24",
    ruleNames: allRules.map(({ name }) => name),
  });
}

/** The reader of an example's format. */
export function readerOf(example: ValidExample | InvalidExample): Reader {
  return example.format === "markdown" ? markdownReader : plainReader;
}

/** Checks an example in a variant, with the documents beside it when it has any. `text` is the example's without marks. */
export function lintExample(
  linter: Linter,
  example: ValidExample | InvalidExample,
  text: string,
  variant: TextVariant | undefined = textVariants[0],
): ExampleResult {
  const write = variant === undefined ? (source: string) => source : variant.write;
  const others = Object.entries(example.beside ?? {});
  if (others.length === 0) return { own: linter.lint(readerOf(example).read(write(text))), beside: [] };
  const documents = [[exampleName, text] as const, ...others].map(([id, source]) => ({
    id,
    document: readerOf(example).read(write(source)),
  }));
  const [own, ...beside] = linter.lintAll(documents);
  if (own === undefined) throw new Error("No result for the example's own document");
  return { own, beside };
}
