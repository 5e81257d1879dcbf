import { type FilePlace, formatConfigurationProblem, formatPlace, type Settings } from "@soatvan/configuration";
import { allRules, type Locale, presetNames, type Rule, resolveConfig } from "@soatvan/core";
import { asPath, openLoader } from "../configured-settings.ts";
import { CLEAN, TROUBLE } from "../tally.ts";
import { complain, print } from "../terminal.ts";
import { cliText } from "../texts.ts";
import { readCommand } from "./command-arguments.ts";
import { commandText } from "./command-text.ts";

/** `soatvan config --show FILE`: what holds for a file, every value with the place that decided it. */
export async function runConfig(argv: readonly string[]): Promise<number> {
  const args = readCommand(argv, { show: "string", config: "string", json: "boolean" });
  if ("mistake" in args) return complain(args.mistake);
  const { locale, values, positionals } = args;
  const text = commandText[locale];
  if (values.help === true) return print(text.usage.config);
  const file = typeof values.show === "string" ? values.show : undefined;
  if (file === undefined || positionals.length > 0) return complain(text.usage.config.trim());
  const configFile = typeof values.config === "string" ? values.config : undefined;
  const { settings, ignored } = await openLoader({ configFile, searchConfig: true, locale }).load(asPath(file));
  for (const problem of settings.problems)
    process.stderr.write(`${formatPlace(problem.place)}  ${formatConfigurationProblem(problem, locale)}\n`);
  if (values.json === true) print(`${JSON.stringify(settings.config, undefined, 2)}\n`);
  else
    print(
      ignored === undefined ? describe(settings, locale) : text.ignoredBy(ignored.file) + describe(settings, locale),
    );
  return settings.problems.some(({ severity }) => severity === "error") ? TROUBLE : CLEAN;
}

function describe(settings: Settings, locale: Locale): string {
  const text = commandText[locale];
  const { origins, config } = settings;
  const lines = [`${text.files}: ${settings.files.length === 0 ? text.none : settings.files.join(", ")}`];
  const presets = [config.preset ?? "recommended"].flat().join(", ");
  lines.push(`extends: ${presets}  (${placeOr(origins.presets, text.byDefault)})`, "");
  const enabled = new Map(resolveConfig(config, allRules, presetNames).rules.map((entry) => [entry.rule.name, entry]));
  for (const rule of allRules) {
    const entry = enabled.get(rule.name);
    const severity = entry === undefined ? text.off : cliText[locale].severity[entry.severity];
    lines.push(`${rule.name}: ${severity}  (${severityOrigin(rule, settings, text.byPreset(presets))})`);
    const chosen = origins.options.get(rule.name);
    for (const [name, value] of Object.entries((entry?.options ?? {}) as Readonly<Record<string, unknown>>))
      lines.push(`    ${name}: ${JSON.stringify(value)}  (${placeOr(chosen?.get(name), text.byDefault)})`);
  }
  for (const kind of ["dictionaries", "registries", "slogans"] as const)
    for (const path of settings.data[kind]) lines.push("", `${text.data[kind]}: ${path}`);
  (config.ignore ?? []).forEach((entry, index) => {
    lines.push("", `${text.ignore}: ${JSON.stringify(entry)}  (${placeOr(origins.ignore[index], text.byDefault)})`);
  });
  return `${lines.join("\n")}\n`;
}

function severityOrigin(rule: Rule, { origins }: Settings, otherwise: string): string {
  const category = rule.name.slice(0, rule.name.indexOf("/"));
  return placeOr(origins.severities.get(rule.name) ?? origins.categories.get(category), otherwise);
}

function placeOr(place: FilePlace | undefined, otherwise: string): string {
  return place === undefined ? otherwise : formatPlace(place);
}
