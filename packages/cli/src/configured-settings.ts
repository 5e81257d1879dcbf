import { lstatSync, readFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
import {
  type ConfigurationFiles,
  type ConfigurationLoader,
  type ConfigurationProblem,
  createConfigurationLoader,
  formatConfigurationProblem,
  formatPlace,
  type Settings,
} from "@soatvan/configuration";
import { allRules, type Locale, presetNames } from "@soatvan/core";
import { decode } from "./decode.ts";
import { reasonText } from "./file-error-text.ts";
import {
  type FileSettings,
  type SettingsChoice,
  type SettingsProblems,
  type SettingsSource,
  withChoice,
} from "./settings-choice.ts";

/** The settings of files by the configurations on disk. Loaded only where there may be one. */
export function configuredSettings(args: SettingsChoice): SettingsSource {
  const loader = openLoader(args);
  const bySettings = new Map<Settings, FileSettings>();
  const settingsFor = async (path: string): Promise<FileSettings> => {
    const { settings } = await loader.load(asPath(path));
    let chosen = bySettings.get(settings);
    if (chosen === undefined) {
      const { config, knowledge, problems } = settings;
      const wrong = problems.find((problem) => problem.severity === "error" && !isInData(problem, settings));
      chosen = {
        ...withChoice({ config, knowledge }, args),
        ...(wrong === undefined ? {} : { mistake: wordOf(wrong, args.locale) }),
      };
      bySettings.set(settings, chosen);
    }
    return chosen;
  };
  const worded = (severity: string): readonly string[] => [
    ...new Set(
      [...[...bySettings.keys()].flatMap(({ problems }) => problems), ...loader.ignoreProblems()]
        .filter((problem) => problem.severity === severity)
        .map((problem) => wordOf(problem, args.locale)),
    ),
  ];
  const wrongRows = (): SettingsProblems["wrongRows"] => {
    const rows = [...bySettings.keys()].flatMap((settings) =>
      settings.problems.filter((problem) => problem.severity === "error" && isInData(problem, settings)),
    );
    return [...new Set(rows)].map((problem) => ({
      file: relative(".", problem.place.file),
      message: wordOf(problem, args.locale),
    }));
  };
  return {
    settingsFor,
    ...(args.useIgnoreFiles
      ? { ignoredBy: async (path, kind) => (await loader.ignoredBy(asPath(path), kind))?.kind }
      : {}),
    ignoreUnread: () => loader.ignoreProblems().some(({ severity }) => severity === "error"),
    problems: () => ({ errors: worded("error"), warnings: worded("warning"), wrongRows: wrongRows() }),
  };
}

/** A wrong row of a data file is left out and the others hold; all else that is wrong leaves the settings in doubt. */
function isInData({ place }: ConfigurationProblem, { data }: Settings): boolean {
  return Object.values(data).some((paths) => paths.includes(place.file));
}

function wordOf(problem: ConfigurationProblem, locale: Locale): string {
  return `${formatPlace(problem.place)}  ${formatConfigurationProblem(problem, locale)}`;
}

/** A loader over the disk. */
export function openLoader(args: Pick<SettingsChoice, "configFile" | "searchConfig" | "locale">): ConfigurationLoader {
  return createConfigurationLoader({
    rules: allRules,
    presets: presetNames,
    files: diskIn(args.locale),
    search: args.searchConfig,
    ...(args.configFile === undefined ? {} : { configFile: asPath(args.configFile) }),
  });
}

/** An absolute path with `/` between names, as the loader wants it. */
export function asPath(path: string): string {
  return resolve(path).replaceAll("\\", "/");
}

/** The disk as a place of configurations; what cannot be read is said in the language of the run. */
function diskIn(locale: Locale): ConfigurationFiles {
  const fail = (code: string): Error => new Error(reasonText(code, locale));
  return {
    read: async (path, mostBytes) => {
      let bytes: Uint8Array;
      try {
        const stat = statSync(path);
        if (stat.isDirectory()) return undefined;
        // A pipe would never end, and neither would /dev/zero.
        if (!stat.isFile()) throw fail("not-regular");
        if (stat.size > mostBytes) throw fail("too-large");
        bytes = readFileSync(path);
      } catch (error) {
        if (!(error instanceof Error) || !("code" in error)) throw error;
        if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
        throw fail(String(error.code));
      }
      const decoded = decode(bytes);
      if (typeof decoded === "string") throw fail(decoded);
      return decoded.text;
    },
    // A link that leads nowhere or back to itself was meant to be a file: reading it says what is wrong.
    exists: async (path) => lstatSync(path, { throwIfNoEntry: false }) !== undefined,
  };
}
