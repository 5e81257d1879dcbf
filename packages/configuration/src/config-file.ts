import { categoryOf, nearestNames, type PresetName, type Rule, type RuleSetting, resolveConfig } from "@soatvan/core";
import { compileGlob } from "./file-pattern.ts";
import type { ConfigFile, DataKind, Layer, Placed } from "./layer.ts";
import { type Located, type LocatedEntry, plainValue, shown } from "./located.ts";
import { extensionOf, joinPath, parentFolder } from "./paths.ts";
import { readIgnored } from "./read-ignore.ts";
import type { TextFile } from "./text-file.ts";

/** What a configuration may name. */
export interface KnownNames {
  readonly rules: readonly Rule[];
  readonly presets: readonly PresetName[];
}

const layerKeys = ["extends", "rules", "dictionaries", "registries", "slogans", "ignore"] as const;
/** The keys of a configuration file. */
export const fileKeys: readonly string[] = ["$schema", "root", ...layerKeys, "overrides"];
/** The keys of an override. */
export const overrideKeys: readonly string[] = ["files", ...layerKeys];

/** Checks a configuration file. Whatever is wrong is recorded in `file`; the rest of it still counts. */
export function readConfigFile(file: TextFile, value: Located, known: KnownNames): ConfigFile {
  const nothing = { path: file.path, root: false, extends: [], layers: [] };
  const entries = objectEntries(file, value, fileKeys);
  if (entries === undefined) return nothing;
  const root = entries.get("root");
  if (root !== undefined && !isScalar(root.value, "boolean")) badValue(file, root.value, ["true", "false"]);
  const { presets, files } = readExtends(file, entries.get("extends"), known, true);
  const own = readLayer(file, entries, presets, known);
  const overrides = listOf(file, entries.get("overrides")?.value).flatMap((item) => readOverride(file, item, known));
  return {
    path: file.path,
    root: root?.value.kind === "scalar" && root.value.value === true,
    extends: files,
    layers: [own, ...overrides],
  };
}

function readOverride(file: TextFile, item: Located, known: KnownNames): readonly Layer[] {
  const entries = objectEntries(file, item, overrideKeys);
  if (entries === undefined) return [];
  const globs = oneOrMany(file, entries.get("files")?.value).flatMap(({ value, start }) => {
    if (compileGlob(value.replace(/^!/u, "")) !== undefined) return [value];
    file.error("bad-glob", start, value, ["*", "**", "?", "[a-z]", "{a,b}"]);
    return [];
  });
  if (globs.length === 0) {
    const files = entries.get("files");
    if (files === undefined) file.error("missing-cell", item.start, "files");
    else if (files.value.kind === "array" && files.value.items.length === 0) badValue(file, files.value, ['["…"]']);
    return [];
  }
  const { presets } = readExtends(file, entries.get("extends"), known, false);
  return [{ ...readLayer(file, entries, presets, known), files: globs }];
}

type Entries = ReadonlyMap<string, LocatedEntry>;

function readLayer(file: TextFile, entries: Entries, presets: Layer["presets"], known: KnownNames): Layer {
  const paths = (kind: DataKind): readonly Placed<string>[] =>
    oneOrMany(file, entries.get(kind)?.value).flatMap((named) => pathOf(file, named));
  const data = { dictionaries: paths("dictionaries"), registries: paths("registries"), slogans: paths("slogans") };
  const names = known.rules.map(({ name }) => name);
  const ruleNames = new Set([...names, ...names.map(categoryOf)]);
  const ignore = listOf(file, entries.get("ignore")?.value).flatMap((item) => {
    const ignored = readIgnored(file, item, ruleNames);
    return ignored === undefined ? [] : [{ value: ignored, place: file.at(item.start) }];
  });
  const rules = readRules(file, entries.get("rules"), known);
  return { ...(presets === undefined ? {} : { presets }), rules, data, ignore };
}

/** `extends` names presets and files; a file is known by its ending or its dots. An override extends presets only. */
function readExtends(
  file: TextFile,
  entry: LocatedEntry | undefined,
  known: KnownNames,
  mayNameFiles: boolean,
): { readonly presets?: Placed<readonly PresetName[]>; readonly files: readonly Placed<string>[] } {
  if (entry === undefined) return { files: [] };
  const presets: PresetName[] = [];
  const files: Placed<string>[] = [];
  for (const named of oneOrMany(file, entry.value)) {
    const preset = known.presets.find((name) => name === named.value);
    if (preset !== undefined) presets.push(preset);
    else if (mayNameFiles && looksLikePath(named.value)) files.push(...pathOf(file, named));
    else
      file.error("unknown-preset", named.start, named.value, [...known.presets, ...(mayNameFiles ? ["./….json"] : [])]);
  }
  return presets.length === 0 ? { files } : { presets: { value: presets, place: file.at(entry.keyStart) }, files };
}

/** Settings of rules and categories, checked by the linter's own resolver; those with a mistake are left out. */
function readRules(
  file: TextFile,
  entry: LocatedEntry | undefined,
  known: KnownNames,
): ReadonlyMap<string, Placed<RuleSetting>> {
  if (entry === undefined) return new Map();
  if (entry.value.kind !== "object") {
    badValue(file, entry.value, ["{…}"]);
    return new Map();
  }
  const settings = new Map<string, Placed<RuleSetting>>();
  for (const { key, keyStart, value } of entry.value.entries) {
    if (isSetting(file, value)) {
      // Checked right here; the names and options below.
      settings.set(key, { value: plainValue(value) as RuleSetting, place: file.at(keyStart) });
    }
  }
  const config = { rules: Object.fromEntries([...settings].map(([key, { value }]) => [key, value])) };
  for (const problem of resolveConfig(config, known.rules, known.presets).problems) {
    const place = file.placeOf(entry.value, problem.path.slice(1));
    file.problems.push({ ...problem, severity: "error", place });
    settings.delete(String(problem.path[1]));
  }
  return settings;
}

const settingKeys = ["severity", "options"];

/** A setting is a word, or an object with a severity and options. */
function isSetting(file: TextFile, value: Located): boolean {
  if (isScalar(value, "string")) return true;
  if (value.kind !== "object") {
    badValue(file, value, ["off", "on", "error", "warning", "info", "{…}"]);
    return false;
  }
  let right = true;
  for (const { key, keyStart, value: inner } of value.entries) {
    if (!settingKeys.includes(key)) file.error("unknown-key", keyStart, key, nearestOr(key, settingKeys));
    else if (key === "severity" && !isScalar(inner, "string")) badValue(file, inner, ["off", "on", "error", "…"]);
    else if (key === "options" && inner.kind !== "object") badValue(file, inner, ["{…}"]);
    else continue;
    right = false;
  }
  return right;
}

function objectEntries(file: TextFile, value: Located, keys: readonly string[]): Entries | undefined {
  if (value.kind !== "object") {
    badValue(file, value, ["{…}"]);
    return undefined;
  }
  for (const { key, keyStart } of value.entries) {
    if (keys.includes(key)) continue;
    // The library calls it `preset`; in a file it is one of the things to extend.
    file.error("unknown-key", keyStart, key, key === "preset" ? ["extends"] : nearestOr(key, keys));
  }
  return new Map(value.entries.map((entry) => [entry.key, entry]));
}

function nearestOr(key: string, keys: readonly string[]): readonly string[] {
  const near = nearestNames(key, keys);
  return near.length > 0 ? near : keys.filter((name) => name !== "$schema");
}

interface Named {
  readonly value: string;
  readonly start: number;
}

/** A string, or a list of strings. */
function oneOrMany(file: TextFile, value: Located | undefined): readonly Named[] {
  if (value === undefined) return [];
  const items = value.kind === "array" ? value.items : [value];
  return items.flatMap((item) => {
    if (item.kind === "scalar" && typeof item.value === "string" && item.value !== "") {
      return [{ value: item.value, start: item.start }];
    }
    badValue(file, item, ['"…"']);
    return [];
  });
}

function listOf(file: TextFile, value: Located | undefined): readonly Located[] {
  if (value === undefined) return [];
  if (value.kind === "array") return value.items;
  badValue(file, value, ["[…]"]);
  return [];
}

function pathOf(file: TextFile, { value, start }: Named): readonly Placed<string>[] {
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(value)) {
    file.error("network-path", start, value);
    return [];
  }
  return [{ value: joinPath(parentFolder(file.path) ?? "/", value), place: file.at(start) }];
}

function looksLikePath(name: string): boolean {
  return (
    /^\.{0,2}\//u.test(name) || name.includes("://") || [".json", ".jsonc", ".yaml", ".yml"].includes(extensionOf(name))
  );
}

function badValue(file: TextFile, value: Located, expected: readonly string[]): void {
  file.error("bad-value", value.start, shown(value), expected);
}

function isScalar(value: Located, type: "string" | "boolean"): boolean {
  return value.kind === "scalar" && typeof value.value === type;
}
