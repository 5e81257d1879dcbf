import { allRules, type Config, type Knowledge, type RuleSetting } from "@soatvan/core";
import type { Arguments } from "./arguments.ts";
import type { IgnoreFilter } from "./find-files.ts";

/** What holds for a file, command line included: plain data, so that it can go to a worker. The same object for files with the same settings. */
export interface FileSettings {
  readonly config: Config;
  readonly knowledge: Knowledge;
  /** The first mistake of the configuration it comes from, worded: no file may be checked with it. */
  readonly mistake?: string;
}

/** Mistakes in the configurations met so far, worded, each once. */
export interface SettingsProblems {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Those of the errors that are in rows of data files: the other rows hold, so files are checked all the same. */
  readonly wrongRows: readonly { readonly file: string; readonly message: string }[];
}

/** Where the settings of files come from. */
export interface SettingsSource {
  settingsFor(path: string): Promise<FileSettings>;
  readonly ignoredBy?: IgnoreFilter;
  /** Whether a `.soatvanignore` met so far could not be read: nobody knows which files it protects. */
  ignoreUnread?(): boolean;
  problems(): SettingsProblems;
}

/** What of the command line decides on settings. */
export type SettingsChoice = Pick<
  Arguments,
  "preset" | "rules" | "configFile" | "searchConfig" | "useIgnoreFiles" | "locale"
>;

/** What the command line says wins over the configuration. */
export function withChoice(settings: FileSettings, args: Pick<SettingsChoice, "preset" | "rules">): FileSettings {
  const { config } = settings;
  const preset = args.preset === undefined ? {} : { preset: args.preset };
  if (args.rules.length === 0) return { ...settings, config: { ...config, ...preset } };
  const rules = Object.fromEntries(
    allRules.map(({ name }) => [name, args.rules.includes(name) ? switchedOn(config.rules?.[name]) : ("off" as const)]),
  );
  return { ...settings, config: { ...config, ...preset, rules } };
}

/** A rule asked for by name runs even where the configuration has it off, with the options it has there. */
function switchedOn(setting: RuleSetting | undefined): RuleSetting {
  if (setting === undefined || setting === "off") return "on";
  if (typeof setting === "string") return setting;
  return {
    ...setting,
    severity: setting.severity === undefined || setting.severity === "off" ? "on" : setting.severity,
  };
}

/** Prints what is wrong with configurations, each mistake once however many files it concerns; true when something is. */
export function sayProblems(source: SettingsSource): boolean {
  const { errors, warnings } = source.problems();
  for (const line of [...errors, ...warnings]) process.stderr.write(`${line}\n`);
  return errors.length > 0;
}
