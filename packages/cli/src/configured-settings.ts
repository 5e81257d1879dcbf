import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  type ConfigurationFiles,
  type ConfigurationLoader,
  createConfigurationLoader,
  formatConfigurationProblem,
  formatPlace,
  type Settings,
} from "@soatvan/configuration";
import { allRules, presetNames } from "@soatvan/core";
import { decode } from "./decode.ts";
import { type FileSettings, type SettingsChoice, type SettingsSource, withChoice } from "./settings-choice.ts";

/** The settings of files by the configurations on disk. Loaded only where there may be one. */
export function configuredSettings(args: SettingsChoice): SettingsSource {
  const loader = openLoader(args);
  const bySettings = new Map<Settings, FileSettings>();
  const settingsFor = async (path: string): Promise<FileSettings> => {
    const { settings } = await loader.load(asPath(path));
    let chosen = bySettings.get(settings);
    if (chosen === undefined) {
      chosen = withChoice({ config: settings.config, knowledge: settings.knowledge }, args);
      bySettings.set(settings, chosen);
    }
    return chosen;
  };
  const worded = (severity: string): readonly string[] => [
    ...new Set(
      [...bySettings.keys()]
        .flatMap(({ problems }) => problems)
        .filter((problem) => problem.severity === severity)
        .map((problem) => `${formatPlace(problem.place)}  ${formatConfigurationProblem(problem, args.locale)}`),
    ),
  ];
  return {
    settingsFor,
    ...(args.useIgnoreFiles
      ? { ignoredBy: async (path, kind) => (await loader.ignoredBy(asPath(path), kind))?.kind }
      : {}),
    problems: () => ({ errors: worded("error"), warnings: worded("warning") }),
  };
}

/** A loader over the disk. */
export function openLoader(args: Pick<SettingsChoice, "configFile" | "searchConfig">): ConfigurationLoader {
  return createConfigurationLoader({
    rules: allRules,
    presets: presetNames,
    files: disk,
    search: args.searchConfig,
    ...(args.configFile === undefined ? {} : { configFile: asPath(args.configFile) }),
  });
}

/** An absolute path with `/` between names, as the loader wants it. */
export function asPath(path: string): string {
  return resolve(path).replaceAll("\\", "/");
}

const disk: ConfigurationFiles = {
  read: async (path) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      if (error instanceof Error && "code" in error && ["ENOENT", "EISDIR", "ENOTDIR"].includes(String(error.code)))
        return undefined;
      throw error;
    }
    const decoded = decode(bytes);
    if (typeof decoded === "string") throw new Error(decoded);
    return decoded.text;
  },
  exists: async (path) => existsSync(path),
};
