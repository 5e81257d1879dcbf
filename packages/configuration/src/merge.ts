import type { Config, IgnoredText, PresetName, RuleSetting } from "@soatvan/core";
import type { DataKind, Layer, Placed } from "./layer.ts";
import type { FilePlace } from "./problem.ts";

/** What some layers come to, each value with the place that decided it. */
export interface MergedLayers {
  readonly config: Config;
  readonly data: Readonly<Record<DataKind, readonly Placed<string>[]>>;
  readonly origins: Origins;
}

/** Where the values of a configuration were written. What is in none of these maps is a preset's or a rule's own default. */
export interface Origins {
  readonly presets: FilePlace | undefined;
  /** By category. */
  readonly categories: ReadonlyMap<string, FilePlace>;
  /** Severity by rule. */
  readonly severities: ReadonlyMap<string, FilePlace>;
  /** Option by rule, then by name. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, FilePlace>>;
  /** In the order of `config.ignore`. */
  readonly ignore: readonly FilePlace[];
}

type AskedSeverity = Exclude<Extract<RuleSetting, string>, undefined>;

interface State {
  presets: Placed<readonly PresetName[]> | undefined;
  readonly categories: Map<string, Placed<AskedSeverity>>;
  readonly severities: Map<string, Placed<AskedSeverity>>;
  readonly options: Map<string, Map<string, Placed<unknown>>>;
}

/**
 * Merges layers, outermost first. A later layer wins over an earlier one, value by value: a severity leaves the options
 * as they were, and a category set later silences what an earlier layer said of its single rules. Within one layer a
 * rule's own setting wins over its category's. Data files and ignored texts add up.
 */
export function mergeLayers(layers: readonly Layer[]): MergedLayers {
  const state: State = { presets: undefined, categories: new Map(), severities: new Map(), options: new Map() };
  const data: Record<DataKind, Map<string, Placed<string>>> = {
    dictionaries: new Map(),
    registries: new Map(),
    slogans: new Map(),
  };
  const ignore: Placed<IgnoredText>[] = [];
  for (const layer of layers) {
    if (layer.presets !== undefined) state.presets = layer.presets;
    applyRules(state, layer);
    for (const kind of ["dictionaries", "registries", "slogans"] as const)
      for (const named of layer.data[kind]) data[kind].set(named.value, named);
    ignore.push(...layer.ignore);
  }
  return {
    config: configOf(state, ignore),
    data: {
      dictionaries: [...data.dictionaries.values()],
      registries: [...data.registries.values()],
      slogans: [...data.slogans.values()],
    },
    origins: originsOf(state, ignore),
  };
}

function applyRules(state: State, layer: Layer): void {
  const isCategory = (key: string): boolean => !key.includes("/");
  for (const [key, { value, place }] of layer.rules) {
    const severity = severityOf(value);
    if (!isCategory(key) || severity === undefined) continue;
    state.categories.set(key, { value: severity, place });
    for (const rule of [...state.severities.keys()]) if (rule.startsWith(`${key}/`)) state.severities.delete(rule);
  }
  for (const [key, { value, place }] of layer.rules) {
    if (isCategory(key)) continue;
    const severity = severityOf(value);
    if (severity !== undefined) state.severities.set(key, { value: severity, place });
    if (typeof value === "string" || value.options === undefined) continue;
    const options = state.options.get(key) ?? new Map<string, Placed<unknown>>();
    for (const [name, option] of Object.entries(value.options)) options.set(name, { value: option, place });
    state.options.set(key, options);
  }
}

function severityOf(setting: RuleSetting): AskedSeverity | undefined {
  return typeof setting === "string" ? setting : setting.severity;
}

function configOf(state: State, ignore: readonly Placed<IgnoredText>[]): Config {
  const rules: Record<string, RuleSetting> = {};
  for (const [category, { value }] of state.categories) rules[category] = value;
  for (const rule of new Set([...state.severities.keys(), ...state.options.keys()])) {
    const severity = state.severities.get(rule)?.value;
    const options = state.options.get(rule);
    rules[rule] = {
      ...(severity === undefined ? {} : { severity }),
      ...(options === undefined ? {} : { options: Object.fromEntries([...options].map(([k, v]) => [k, v.value])) }),
    };
  }
  return {
    ...(state.presets === undefined ? {} : { preset: state.presets.value }),
    rules,
    ignore: ignore.map(({ value }) => value),
  };
}

function originsOf(state: State, ignore: readonly Placed<IgnoredText>[]): Origins {
  const places = (map: ReadonlyMap<string, Placed<unknown>>): ReadonlyMap<string, FilePlace> =>
    new Map([...map].map(([key, { place }]) => [key, place]));
  return {
    presets: state.presets?.place,
    categories: places(state.categories),
    severities: places(state.severities),
    options: new Map([...state.options].map(([rule, options]) => [rule, places(options)])),
    ignore: ignore.map(({ place }) => place),
  };
}
