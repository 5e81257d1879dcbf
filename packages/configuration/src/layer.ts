import type { IgnoredText, PresetName, RuleSetting } from "@soatvan/core";
import type { FilePlace } from "./problem.ts";

/** A value with the place it was written at. */
export interface Placed<Value> {
  readonly value: Value;
  readonly place: FilePlace;
}

/** The kinds of data files a configuration names. */
export type DataKind = "dictionaries" | "registries" | "slogans";

/** The settings of a configuration file, or of one of its overrides. */
export interface Layer {
  /** Globs relative to the folder the configuration holds for; absent for the file's own settings, which hold for all. */
  readonly files?: readonly string[];
  readonly presets?: Placed<readonly PresetName[]>;
  readonly rules: ReadonlyMap<string, Placed<RuleSetting>>;
  /** Absolute paths of the data files. */
  readonly data: Readonly<Record<DataKind, readonly Placed<string>[]>>;
  readonly ignore: readonly Placed<IgnoredText>[];
}

/** A configuration file as it was written, checked. */
export interface ConfigFile {
  readonly path: string;
  /** True when no configuration of a folder above counts. */
  readonly root: boolean;
  /** Absolute paths of the files it builds on, in order. */
  readonly extends: readonly Placed<string>[];
  /** Its own settings first, then its overrides. */
  readonly layers: readonly Layer[];
}
