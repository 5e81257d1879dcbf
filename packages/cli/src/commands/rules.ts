import { allRules, formatAuthority } from "@soatvan/core";
import { complain, print } from "../terminal.ts";
import { cliText } from "../texts.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText } from "./command-text.ts";

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
  const width = Math.max(...allRules.map(({ name }) => name.length));
  const lines = allRules.map((rule) => {
    const severity = rule.presets.length === 0 ? commandText[locale].off : cliText[locale].severity[rule.severity];
    const fix = rule.fixes === "never" ? " " : "✎";
    return `${rule.name.padEnd(width)}  ${fix}  ${severity.padEnd(8)}  ${rule.description[locale]}`;
  });
  return print(`${lines.join("\n")}\n`);
}
