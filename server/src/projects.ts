import {
  type ConfigurationProblem,
  configurationNames,
  createConfigurationLoader,
  type Settings as Loaded,
} from "@soatvan/configuration";
import {
  allRules,
  type Bilingual,
  guessPreset,
  type Knowledge,
  noKnowledge,
  type PresetGuess,
  presetNames,
  type Reader,
} from "@soatvan/core";
import type { FileAccess, ServerEnvironment } from "./environment.ts";
import { type LinterPair, Linters } from "./linters.ts";
import { readerFor } from "./readers.ts";
import type { Settings } from "./settings.ts";
import { decodeText } from "./text/decode.ts";
import { canonicalUri, childUri, isInside, nameOf, pathToUri, uriToPath } from "./text/uri.ts";
import { wordListName } from "./word-list.ts";

/** How one document is checked. Documents with the same configuration share linters. */
export interface Setup extends LinterPair {
  readonly reader: Reader<string>;
  readonly preset: string;
  /** What in the document's own text chose the preset; undefined when a setting or a configuration did. */
  readonly presetReason: Bilingual | undefined;
  /** What the team adds to what the rules know. */
  readonly knowledge: Knowledge;
  /** Addresses of the files the configuration was read from. */
  readonly configuration: readonly string[];
  readonly excluded: boolean;
}

/** The configurations of the workspace. */
export interface Projects {
  /**
   * How a document is checked; `languageId` is what the editor takes it for, `head` its first lines, by which the setting
   * `preset: "auto"` tells its kind.
   */
  setupOf(uri: string, languageId: string | undefined, settings: Settings, head?: string): Promise<Setup>;
  /** Whether a folder or file is left out by an ignore file. */
  isIgnored(uri: string, kind: "file" | "folder"): Promise<boolean>;
  /** Mistakes in the configurations met so far, by the address of the file they are in. */
  problems(): ReadonlyMap<string, readonly ConfigurationProblem[]>;
  /** Whether a file is one that a configuration was made from. */
  isRead(uri: string): boolean;
  /** The files that configurations met so far were made from, and those beside the folders that may appear. */
  watched(): readonly string[];
  /** Forgets everything read from files. The last good configuration of each document is remembered. */
  reset(): void;
}

/**
 * Makes the projects of a session. `folders` are its workspace folders, for documents that have no place of their own;
 * when they are not trusted (`restricted`), nothing outside them is read.
 */
export function makeProjects(
  environment: ServerEnvironment,
  folders: ReadonlySet<string>,
  restricted: boolean,
): Projects {
  const { files } = environment;
  // A link in the folder may lead out of it.
  const realInside = async (folder: string, uri: string): Promise<boolean> => {
    const [home, target] = await Promise.all([files.real(folder), files.real(uri)]);
    return home !== undefined && target !== undefined && isInside(canonicalUri(home), canonicalUri(target));
  };
  const mayRead = async (uri: string): Promise<boolean> => {
    if (!restricted) return true;
    const around = [...folders].filter((folder) => isInside(folder, uri));
    return (await Promise.all(around.map((folder) => realInside(folder, uri)))).includes(true);
  };
  const loader = createConfigurationLoader({
    rules: allRules,
    presets: presetNames,
    files: configurationFiles(files, mayRead),
  });
  const lastGood = new Map<string, Loaded>();
  let linters = new Linters(environment.today());
  let setups = new Map<string, { readonly settings: Settings; readonly setup: Promise<Setup> }>();
  let met = new Set<Loaded>();
  let words: Promise<readonly string[]> | undefined;
  let merged = new Map<Knowledge, Knowledge>();

  const readUserWords = async (): Promise<readonly string[]> => {
    const { userFolder } = environment;
    const bytes = userFolder === undefined ? undefined : await files.read(childUri(userFolder, wordListName));
    const text = bytes === undefined ? "" : (decodeText(bytes) ?? "");
    return text
      .split(/\r\n|\n/u)
      .map((line) => line.trim().normalize("NFC"))
      .filter((line) => line !== "");
  };
  const userWords = (): Promise<readonly string[]> => {
    words ??= readUserWords();
    return words;
  };
  /** The same object for the same knowledge: it keys what is made of it. */
  const withWords = (knowledge: Knowledge, more: readonly string[]): Knowledge => {
    if (more.length === 0) return knowledge;
    const made = merged.get(knowledge) ?? { ...knowledge, words: [...knowledge.words, ...more] };
    merged.set(knowledge, made);
    return made;
  };
  const goodSettings = async (path: string): Promise<{ readonly loaded: Loaded; readonly excluded: boolean }> => {
    const { settings, ignored } = await loader.load(path);
    met.add(settings);
    if (settings.problems.every(({ severity }) => severity !== "error")) lastGood.set(path, settings);
    return { loaded: lastGood.get(path) ?? settings, excluded: ignored !== undefined };
  };
  const makeSetup = async (
    uri: string,
    languageId: string | undefined,
    settings: Settings,
    guess: PresetGuess | undefined,
  ): Promise<Setup> => {
    const path = uriToPath(uri) ?? placeFor(uri, folders);
    const reader = readerFor(nameOf(uri), languageId);
    const { loaded, excluded } = path === undefined ? { loaded: undefined, excluded: false } : await goodSettings(path);
    // The project's file decides alone where there is one: every editor and the command line then say the same.
    const own = loaded !== undefined && loaded.files.length > 0;
    const config = own ? loaded.config : editorConfig(settings, guess?.preset);
    const knowledge = withWords(loaded?.knowledge ?? noKnowledge, await userWords());
    return {
      ...linters.of(config, knowledge),
      reader,
      knowledge,
      preset: [config.preset ?? "recommended"].flat().join(", "),
      presetReason: own ? undefined : guess?.reason,
      configuration: (loaded?.files ?? []).map(pathToUri),
      excluded,
    };
  };

  return {
    setupOf(uri, languageId, settings, head) {
      const guess =
        settings.preset === "auto" && head !== undefined
          ? guessPreset(readerFor(nameOf(uri), languageId).read(head))
          : undefined;
      const key = `${languageId ?? ""} ${guess?.preset ?? ""} ${uri}`;
      const known = setups.get(key);
      if (known?.settings === settings) return known.setup;
      const setup = makeSetup(uri, languageId, settings, guess);
      setups.set(key, { settings, setup });
      return setup;
    },
    async isIgnored(uri, kind) {
      const path = uriToPath(uri);
      return path !== undefined && (await loader.ignoredBy(path, kind)) !== undefined;
    },
    isRead: (uri) => [...met].some(({ files }) => files.some((path) => pathToUri(path) === canonicalUri(uri))),
    watched: () => [
      ...new Set([
        ...[...met].flatMap(({ files }) => files.map(pathToUri)),
        ...[...folders].flatMap((folder) => configurationNames.map((name) => childUri(folder, name))),
      ]),
    ],
    problems: () => byFile([...met].flatMap(({ problems }) => problems)),
    reset() {
      loader.forget();
      linters = new Linters(environment.today());
      setups = new Map();
      met = new Set();
      words = undefined;
      merged = new Map();
    },
  };
}

/** A new document is checked as a file of the first folder would be. */
function placeFor(uri: string, folders: ReadonlySet<string>): string | undefined {
  const [first] = folders;
  const folder = first === undefined ? undefined : uriToPath(first);
  return folder === undefined ? undefined : `${folder}/${nameOf(uri)}`;
}

function editorConfig({ preset, rules }: Settings, guessed: string | undefined): Parameters<Linters["of"]>[0] {
  const known = presetNames.find((name) => name === (guessed ?? preset));
  // What the editor sends is not trusted: the resolver leaves out what it does not understand.
  return { ...(known === undefined ? {} : { preset: known }), rules: rules as Record<string, "on"> };
}

function configurationFiles(
  files: FileAccess,
  mayRead: (uri: string) => Promise<boolean>,
): Parameters<typeof createConfigurationLoader>[0]["files"] {
  return {
    async read(path) {
      const uri = pathToUri(path);
      const bytes = (await mayRead(uri)) ? await files.read(uri) : undefined;
      if (bytes === undefined) return undefined;
      const text = decodeText(bytes);
      if (text === undefined) throw new Error("UTF-8?");
      return text;
    },
    async exists(path) {
      const uri = pathToUri(path);
      return (await mayRead(uri)) && (await files.changedAt(uri)) !== undefined;
    },
  };
}

function byFile(problems: readonly ConfigurationProblem[]): ReadonlyMap<string, readonly ConfigurationProblem[]> {
  const map = new Map<string, ConfigurationProblem[]>();
  for (const problem of new Set(problems)) {
    const uri = pathToUri(problem.place.file);
    const known = map.get(uri);
    if (known === undefined) map.set(uri, [problem]);
    else known.push(problem);
  }
  return map;
}
