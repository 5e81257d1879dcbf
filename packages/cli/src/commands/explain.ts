import { allRules } from "@soatvan/core";
import { rulePages } from "@soatvan/core/rule-pages";
import { complain, print } from "../terminal.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText, noSuchRule } from "./command-text.ts";
import { ruleList } from "./rule-list.ts";

/** `soatvan explain RULE`: the rule's page, offline: what it finds, why, examples with their real output, options. */
export async function runExplain(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv);
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values, positionals } = args;
  const text = commandText[locale];
  if (values.help === true) return print(text.usage.explain);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) return complain(text.oneRule);
  const inCategory = allRules.filter((rule) => rule.name.startsWith(`${name}/`));
  if (inCategory.length > 0) return print(ruleList(inCategory, locale));
  const names = allRules.map((rule) => rule.name);
  const page = rulePages[name]?.[locale];
  return page === undefined ? complain(noSuchRule(name, names, locale)) : print(`${page.trim()}\n`);
}
