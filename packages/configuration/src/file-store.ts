import { type KnownNames, readConfigFile } from "./config-file.ts";
import type { ConfigurationFiles } from "./configuration-files.ts";
import { type DataRows, readDataFile } from "./data-file.ts";
import type { ConfigFile, DataKind, Layer, Placed } from "./layer.ts";
import { fileName, joinPath, parentFolder } from "./paths.ts";
import type { ConfigurationProblem, FilePlace } from "./problem.ts";
import { TextFile } from "./text-file.ts";

/** Names of the configuration file, the usual one first. */
export const configurationNames: readonly string[] = [
  "soatvan.config.json",
  "soatvan.config.yaml",
  "soatvan.config.yml",
];

/** Bytes of a configuration; the parser's own bound, in characters, is lower. */
const MOST_CONFIGURATION_BYTES = 4 << 20;
/** Bytes of a data file: more than all words and documents there are. */
const MOST_DATA_BYTES = 256 << 20;

/** A configuration with everything it extends: what one folder contributes. */
export interface Link {
  readonly path: string;
  /** Its globs count from here. */
  readonly folder: string;
  readonly root: boolean;
  /** Extended ones first. */
  readonly layers: readonly Layer[];
  readonly files: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
}

interface ReadFile {
  readonly config: ConfigFile;
  readonly problems: readonly ConfigurationProblem[];
}

interface ReadData {
  readonly rows: DataRows;
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads configuration and data files, each once. */
export class FileStore {
  readonly #files: ConfigurationFiles;
  readonly #known: KnownNames;
  readonly #chains = new Map<string, Promise<readonly Link[]>>();
  readonly #configs = new Map<string, Promise<ReadFile | undefined>>();
  readonly #data = new Map<string, Promise<ReadData>>();

  constructor(files: ConfigurationFiles, known: KnownNames) {
    this.#files = files;
    this.#known = known;
  }

  /** The configurations that hold in a folder, outermost first: its own, and those above up to one that is `root`. */
  chain(folder: string): Promise<readonly Link[]> {
    return once(this.#chains, folder, async () => {
      const own = await this.#linkIn(folder);
      if (own?.root === true) return [own];
      const parent = parentFolder(folder);
      const above = parent === undefined ? [] : await this.chain(parent);
      return own === undefined ? above : [...above, own];
    });
  }

  /** The configuration of a path somebody named; that it is missing is a problem. */
  async named(path: string): Promise<Link> {
    const place = { file: path, line: 1, column: 1 };
    return this.#link(path, parentFolder(path) ?? path, [], place);
  }

  /** The rows of a data file; `place` is where it was named. */
  data(path: string, kind: DataKind, place: FilePlace): Promise<ReadData> {
    return once(this.#data, `${kind}:${path}`, async () => {
      const none: DataRows = { words: [], documents: [], slogans: [] };
      const text = await this.#read(path, MOST_DATA_BYTES, place);
      if (typeof text !== "string") return { rows: none, problems: [text] };
      const file = new TextFile(path, text);
      return { rows: await readDataFile(file, kind), problems: file.problems };
    });
  }

  async #linkIn(folder: string): Promise<Link | undefined> {
    const present: string[] = [];
    for (const name of configurationNames) {
      const path = joinPath(folder, name);
      if (await this.#files.exists(path)) present.push(path);
    }
    const [path, ...others] = present;
    if (path === undefined) return undefined;
    const place = { file: path, line: 1, column: 1 };
    const link = await this.#link(path, folder, [], place);
    const extra = others.map((other): ConfigurationProblem => problem("two-files", place, fileName(other)));
    return { ...link, problems: [...extra, ...link.problems] };
  }

  /** Reads a configuration and what it extends. `open` are the files being read, to see a circle. */
  async #link(path: string, folder: string, open: readonly string[], place: FilePlace): Promise<Link> {
    const nothing = { path, folder, root: false, layers: [], files: [path] };
    if (open.includes(path)) {
      const circle = [...open.slice(open.indexOf(path)), path].map(fileName).join(" → ");
      return { ...nothing, problems: [problem("extends-cycle", place, circle)] };
    }
    const read = await this.#config(path, place);
    if ("kind" in read) return { ...nothing, problems: [read] };
    const links: Link[] = [];
    for (const extended of read.config.extends) links.push(await this.#extended(extended, folder, [...open, path]));
    return {
      path,
      folder,
      root: read.config.root,
      layers: [...links.flatMap((link) => link.layers), ...read.config.layers],
      files: [path, ...links.flatMap((link) => link.files)],
      problems: [...links.flatMap((link) => link.problems), ...read.problems],
    };
  }

  #extended({ value, place }: Placed<string>, folder: string, open: readonly string[]): Promise<Link> {
    return this.#link(value, folder, open, place);
  }

  async #config(path: string, place: FilePlace): Promise<ReadFile | ConfigurationProblem> {
    const text = await this.#read(path, MOST_CONFIGURATION_BYTES, place);
    if (typeof text !== "string") return text;
    const read = await once(this.#configs, path, async () => {
      const file = new TextFile(path, text);
      const value = await file.parse(true);
      const empty: ConfigFile = { path, root: false, extends: [], layers: [] };
      const config = value === undefined ? empty : readConfigFile(file, value, this.#known);
      return { config, problems: file.problems };
    });
    return read ?? problem("file-missing", place, path);
  }

  async #read(path: string, mostBytes: number, place: FilePlace): Promise<string | ConfigurationProblem> {
    try {
      const text = await this.#files.read(path, mostBytes);
      if (text !== undefined) return text;
      const isFolder = await this.#files.exists(path);
      return isFolder ? problem("is-folder", place, path) : problem("file-missing", place, path);
    } catch (error) {
      return problem("unreadable", place, `${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function problem(kind: ConfigurationProblem["kind"], place: FilePlace, actual: string): ConfigurationProblem {
  return { kind, severity: "error", place, actual, expected: [] };
}

function once<Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
