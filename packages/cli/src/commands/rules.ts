import { allRules, formatAuthority } from "@soatvan/core";
import { complain, print } from "../terminal.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText } from "./command-text.ts";
import { ruleList } from "./rule-list.ts";

/** `soatvan rules`: every rule with its severity, presets, whether it fixes, and what it is about. */
export async function runRules(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv, { json: "boolean" });
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values, positionals } = args;
  if (values.help === true) return print(commandText[locale].usage.rules);
  if (positionals.length > 0) return complain(commandText[locale].usage.rules.trim());
  if (values.json === true) {
    const rules = allRules.map((rule) => ({
      name: rule.name,
      severity: rule.severity,
      presets: rule.presets,
      fixes: rule.fixes,
      scope: rule.scope,
      since: rule.since,
      description: rule.description,
      authority: formatAuthority(rule.authority, locale),
      options: rule.options?.defaults ?? {},
    }));
    return print(`${JSON.stringify(rules, undefined, 2)}\n`);
  }
  return print(ruleList(allRules, locale));
}
