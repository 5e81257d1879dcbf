import type { ConfigurationFiles } from "./configuration-files.ts";
import { compileIgnoreRules, type IgnoreRules } from "./ignore-rules.ts";
import { foldersUp, joinPath, parentFolder, relativePath } from "./paths.ts";
import type { ConfigurationProblem } from "./problem.ts";

/** Why a file is left out: the ignore file that says so. */
export interface IgnoredBy {
  readonly file: string;
  readonly kind: "soatvanignore" | "gitignore";
}

interface IgnoreFile extends IgnoredBy {
  readonly folder: string;
  readonly rules: IgnoreRules;
}

interface Chain {
  readonly inRepository: boolean;
  /** Outermost first. */
  readonly files: readonly IgnoreFile[];
}

/** Bytes of an ignore file. */
const MOST_BYTES = 4 << 20;

/** The ignore files of folders, read once each. */
export class IgnoreFiles {
  readonly #files: ConfigurationFiles;
  readonly #byFolder = new Map<string, Promise<Chain>>();
  readonly #verdicts = new Map<string, IgnoredBy | undefined>();
  readonly #problems: ConfigurationProblem[] = [];

  constructor(files: ConfigurationFiles) {
    this.#files = files;
  }

  /** Ignore files that could not be read. */
  get problems(): readonly ConfigurationProblem[] {
    return this.#problems;
  }

  /**
   * Which ignore file leaves a path out, as git reads them: nearer files win, and nothing inside an ignored folder comes
   * back. A `.gitignore` counts only inside a repository.
   */
  async ignoredBy(path: string, kind: "file" | "folder"): Promise<IgnoredBy | undefined> {
    const folder = parentFolder(path);
    if (folder === undefined) return undefined;
    const { files } = await this.#chain(folder);
    if (files.length === 0) return undefined;
    // From the outermost folder inwards: a folder that is left out takes everything in it along.
    for (const above of foldersUp(folder).toReversed()) {
      const verdict = this.#verdictOf(above, `${above}/`, files);
      if (verdict !== undefined) return verdict;
    }
    return this.#verdictOf(path, kind === "folder" ? `${path}/` : path, files);
  }

  #verdictOf(key: string, path: string, files: readonly IgnoreFile[]): IgnoredBy | undefined {
    if (path.endsWith("/") && this.#verdicts.has(key)) return this.#verdicts.get(key);
    let verdict: IgnoredBy | undefined;
    for (const { folder, rules, file, kind } of files) {
      const relative = relativePath(folder, path);
      if (relative === undefined) continue;
      const { ignored, unignored } = rules.test(relative);
      // What one kind of file lets back in does not undo the other kind.
      if (ignored) verdict = { file, kind };
      else if (unignored && verdict?.kind === kind) verdict = undefined;
    }
    if (path.endsWith("/")) this.#verdicts.set(key, verdict);
    return verdict;
  }

  /** The ignore files that count in a folder. */
  #chain(folder: string): Promise<Chain> {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const made = this.#readChain(folder);
    this.#byFolder.set(folder, made);
    return made;
  }

  async #readChain(folder: string): Promise<Chain> {
    const parent = parentFolder(folder);
    const above = parent === undefined ? { inRepository: false, files: [] } : await this.#chain(parent);
    const isRepository = await this.#files.exists(joinPath(folder, ".git"));
    const inRepository = isRepository || above.inRepository;
    // A repository inside another one does not know the outer one's files.
    const files = isRepository ? above.files.filter(({ kind }) => kind !== "gitignore") : [...above.files];
    for (const kind of inRepository ? (["soatvanignore", "gitignore"] as const) : (["soatvanignore"] as const)) {
      const file = joinPath(folder, `.${kind}`);
      const text = await this.#read(file, kind);
      if (text !== undefined) files.push({ file, kind, folder, rules: compileIgnoreRules(text) });
    }
    return { inRepository, files };
  }

  async #read(file: string, kind: IgnoredBy["kind"]): Promise<string | undefined> {
    try {
      return await this.#files.read(file, MOST_BYTES);
    } catch (error) {
      const actual = `${file}: ${error instanceof Error ? error.message : String(error)}`;
      const place = { file, line: 1, column: 1 };
      // Git itself only warns of its own.
      const severity = kind === "gitignore" ? "warning" : "error";
      this.#problems.push({ kind: "unreadable", severity, place, actual, expected: [] });
      return undefined;
    }
  }
}
