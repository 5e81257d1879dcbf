import type { Locale, Rule } from "@soatvan/core";
import { cliText } from "../texts.ts";
import { commandText } from "./command-text.ts";

/** Rules one a line: name, whether it fixes, severity, what it is about. */
export function ruleList(rules: readonly Rule[], locale: Locale): string {
  const width = Math.max(...rules.map(({ name }) => name.length));
  const lines = rules.map((rule) => {
    const severity = rule.presets.length === 0 ? commandText[locale].off : cliText[locale].severity[rule.severity];
    const fix = rule.fixes === "never" ? " " : "✎";
    return `${rule.name.padEnd(width)}  ${fix}  ${severity.padEnd(8)}  ${rule.description[locale]}`;
  });
  return `${lines.join("\n")}\n`;
}
