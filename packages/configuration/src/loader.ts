import type { Config, Knowledge } from "@soatvan/core";
import type { KnownNames } from "./config-file.ts";
import type { ConfigurationFiles } from "./configuration-files.ts";
import { compileGlob } from "./file-pattern.ts";
import { FileStore } from "./file-store.ts";
import { type IgnoredBy, IgnoreFiles } from "./ignore-files.ts";
import type { DataKind, Layer } from "./layer.ts";
import { mergeLayers, type Origins } from "./merge.ts";
import { parentFolder, relativePath } from "./paths.ts";
import type { ConfigurationProblem } from "./problem.ts";

/** The settings that hold for a file. Files with the same settings get the same object, so it can key a cache. */
export interface Settings {
  /** What the linter takes. */
  readonly config: Config;
  readonly knowledge: Knowledge;
  /** What is wrong with the configuration and the files it names; empty when all is well. */
  readonly problems: readonly ConfigurationProblem[];
  readonly origins: Origins;
  /** The data files by kind, as absolute paths. */
  readonly data: Readonly<Record<DataKind, readonly string[]>>;
  /** Every configuration and data file it was made from. */
  readonly files: readonly string[];
}

/** What the configuration says of a file. */
export interface FileSettings {
  readonly settings: Settings;
  /** The ignore file that leaves it out; `undefined` when it is to be checked. */
  readonly ignored: IgnoredBy | undefined;
}

/** What a loader needs to know. */
export interface LoaderOptions extends KnownNames {
  readonly files: ConfigurationFiles;
  /** Absolute path of the one configuration file to use; without it the nearest ones are searched. */
  readonly configFile?: string;
  /** False to look for no configuration at all. */
  readonly search?: boolean;
}

/** Finds and reads configurations; keeps what it read until told to forget. */
export interface ConfigurationLoader {
  /** What holds for a file, which need not exist. Mistakes are in `problems`; it never throws for what files hold. */
  load(path: string): Promise<FileSettings>;
  /** Which ignore file leaves a file or folder out. */
  ignoredBy(path: string, kind: "file" | "folder"): Promise<IgnoredBy | undefined>;
  /** The ignore files met so far that could not be read; they count as empty. */
  ignoreProblems(): readonly ConfigurationProblem[];
  /** Drops everything read: after a configuration, data or ignore file changed. */
  forget(): void;
}

/** Makes a loader over some files. */
export function createConfigurationLoader(options: LoaderOptions): ConfigurationLoader {
  let state = makeState(options);
  return {
    async load(path) {
      const { settings, ignore } = state;
      return { settings: await settings(path), ignored: await ignore.ignoredBy(path, "file") };
    },
    ignoredBy: (path, kind) => state.ignore.ignoredBy(path, kind),
    ignoreProblems: () => state.ignore.problems,
    forget() {
      state = makeState(options);
    },
  };
}

interface State {
  readonly ignore: IgnoreFiles;
  settings(path: string): Promise<Settings>;
}

function makeState(options: LoaderOptions): State {
  const store = new FileStore(options.files, options);
  const bySet = new Map<string, Promise<Settings>>();
  const ignore = new IgnoreFiles(options.files);
  const settings = async (path: string): Promise<Settings> => {
    const layers = await layersFor(path, options, store);
    const key = layers.numbers.join(",");
    const known = bySet.get(key);
    if (known !== undefined) return known;
    const made = makeSettings(layers, store);
    bySet.set(key, made);
    return made;
  };
  return { ignore, settings };
}

/** The layers that hold for a file, outermost first, with what names the set. */
interface FileLayers {
  readonly layers: readonly Layer[];
  readonly numbers: readonly string[];
  readonly configFiles: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
}

async function layersFor(path: string, options: LoaderOptions, store: FileStore): Promise<FileLayers> {
  const folder = parentFolder(path) ?? path;
  const chain =
    options.configFile !== undefined
      ? [await store.named(options.configFile)]
      : options.search === false
        ? []
        : await store.chain(folder);
  const layers: Layer[] = [];
  // A configuration that adds no layer counts too: it may hold nothing but mistakes.
  const numbers: string[] = chain.map((link) => link.path);
  for (const link of chain) {
    const relative = relativePath(link.folder, path) ?? path;
    link.layers.forEach((layer, index) => {
      if (layer.files !== undefined && !matches(layer.files, relative)) return;
      layers.push(layer);
      numbers.push(`${link.path}#${index}`);
    });
  }
  return {
    layers,
    numbers,
    configFiles: [...new Set(chain.flatMap((link) => link.files))],
    problems: chain.flatMap((link) => link.problems),
  };
}

const matchers = new WeakMap<readonly string[], (path: string) => boolean>();

/** A glob without a slash is about the name alone, in whatever folder: `*.md`. One that starts with `!` takes files out. */
function matches(globs: readonly string[], relative: string): boolean {
  let matcher = matchers.get(globs);
  if (matcher === undefined) {
    const taken = globs.flatMap((glob) => (glob.startsWith("!") ? [] : (compileGlob(anywhere(glob)) ?? [])));
    const left = globs.flatMap((glob) => (glob.startsWith("!") ? (compileGlob(anywhere(glob.slice(1))) ?? []) : []));
    matcher = (path) => taken.some((fits) => fits(path)) && !left.some((fits) => fits(path));
    matchers.set(globs, matcher);
  }
  return matcher(relative);
}

function anywhere(glob: string): string {
  return glob.includes("/") ? glob.replace(/^\.?\//u, "") : `**/${glob}`;
}

async function makeSettings(found: FileLayers, store: FileStore): Promise<Settings> {
  const { config, data, origins } = mergeLayers(found.layers);
  const problems = [...found.problems];
  const files = [...found.configFiles];
  const knowledge = {
    words: new Set<string>(),
    documents: [] as Knowledge["documents"],
    slogans: [] as Knowledge["slogans"],
  };
  for (const kind of ["dictionaries", "registries", "slogans"] as const) {
    for (const { value: path, place } of data[kind]) {
      const read = await store.data(path, kind, place);
      problems.push(...read.problems);
      files.push(path);
      for (const word of read.rows.words) knowledge.words.add(word);
      knowledge.documents = [...knowledge.documents, ...read.rows.documents];
      knowledge.slogans = [...knowledge.slogans, ...read.rows.slogans];
    }
  }
  const paths = (kind: DataKind): readonly string[] => data[kind].map(({ value }) => value);
  return {
    config,
    knowledge: { ...knowledge, words: [...knowledge.words] },
    problems,
    origins,
    data: { dictionaries: paths("dictionaries"), registries: paths("registries"), slogans: paths("slogans") },
    files,
  };
}
