import { lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { noKnowledge } from "@soatvan/core";
import { fileStat } from "./file-stat.ts";
import { type SettingsChoice, type SettingsSource, withChoice } from "./settings-choice.ts";

const configurationNames = ["soatvan.config.json", "soatvan.config.yaml", "soatvan.config.yml", ".soatvanignore"];

/**
 * The settings for the files of a run. Reading configurations costs a bundle to load, so it is loaded only when there is
 * one above the files, or an ignore file that counts.
 */
export async function openSettings(args: SettingsChoice, files: readonly string[]): Promise<SettingsSource> {
  if (!needsConfiguration(args, files)) {
    const settings = withChoice({ config: {}, knowledge: noKnowledge }, args);
    return { settingsFor: async () => settings, problems: () => ({ errors: [], warnings: [], wrongRows: [] }) };
  }
  const { configuredSettings } = await import("./configured-settings.ts");
  return configuredSettings(args);
}

function needsConfiguration(args: SettingsChoice, files: readonly string[]): boolean {
  if (args.configFile !== undefined) return true;
  // Inside a folder or under a glob there may be more files; a folder of its own configuration is found only by looking.
  const folders = new Set(files.map((file) => resolve(isOneFile(file) ? dirname(file) : globBase(file))));
  const deep = files.some((file) => !isOneFile(file));
  const up = new Set([...folders].flatMap(foldersUp));
  const names = [...(args.searchConfig ? configurationNames : []), ...(args.useIgnoreFiles && deep ? [".git"] : [])];
  return (deep && args.searchConfig) || [...up].some((folder) => names.some((name) => isThere(join(folder, name))));
}

/** A link that leads nowhere is there too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isOneFile(path: string): boolean {
  if (path === "-") return true;
  const stat = fileStat(path);
  return stat === undefined ? !/[*?[{(!]/u.test(path) : !stat.isDirectory();
}

function globBase(pattern: string): string {
  const wild = pattern.search(/[*?[{(!]/u);
  return wild < 0 ? pattern : dirname(`${pattern.slice(0, wild)}x`);
}

function foldersUp(folder: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; dirname(at) !== at; at = dirname(at)) folders.push(dirname(at));
  return folders;
}
