import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Diagnostic, Locale } from "@soatvan/core";
import { type CheckedFile, codeOf } from "./check-file.ts";
import { reasonText } from "./file-error-text.ts";
import { fingerprint } from "./fingerprint.ts";
import { writeWhole } from "./replace-file.ts";
import { cliText } from "./texts.ts";

/** How many diagnostics of each rule and fingerprint a file may have. */
type Entries = Map<string, Map<string, number>>;

interface BaselineFile {
  readonly version: 1;
  /** By path from the baseline's folder, then by `rule fingerprint`. */
  readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Known diagnostics that a run may pass over: an archive adopts the check, and only what is new fails. Keyed by file, rule
 * and content, never by line; a file that is not in it hides nothing.
 */
export class Baseline {
  readonly #path: string;
  readonly #known: Entries;
  readonly #update: boolean;
  readonly #seen: Entries = new Map();
  #gone = 0;

  private constructor(path: string, known: Entries, update: boolean) {
    this.#path = path;
    this.#known = known;
    this.#update = update;
  }

  /** Opens a baseline; when it is to be updated it need not exist. A mistake is a message. */
  static open(path: string, update: boolean, locale: Locale): Baseline | { readonly mistake: string } {
    const text = cliText[locale];
    let source: string;
    try {
      source = readFileSync(path, "utf8");
    } catch (error) {
      const code = codeOf(error);
      if (code !== "ENOENT") return { mistake: text.unreadableBaseline(path, reasonText(code, locale)) };
      return update ? new Baseline(path, new Map(), update) : { mistake: text.noBaseline(path) };
    }
    const known = parse(source);
    return known === undefined ? { mistake: text.badBaseline(path) } : new Baseline(path, known, update);
  }

  /** What was found in a text and the baseline does not know. */
  news(file: Pick<CheckedFile, "path" | "text" | "diagnostics">): readonly Diagnostic[] {
    return this.#split(file).kept;
  }

  /** Takes out what the baseline knows of a file, and counts it. */
  apply(file: CheckedFile): CheckedFile {
    const { name, kept, left, seen } = this.#split(file);
    // A file that could not be checked says nothing of what it used to hold.
    if (file.errors.length === 0) for (const rest of left.values()) this.#gone += rest;
    this.#seen.set(name, file.errors.length > 0 ? new Map(this.#known.get(name)) : seen);
    return { ...file, diagnostics: kept, baselined: file.baselined + file.diagnostics.length - kept.length };
  }

  #split({ path, text, diagnostics }: Pick<CheckedFile, "path" | "text" | "diagnostics">) {
    const name = relative(dirname(resolve(this.#path)), resolve(path)).replaceAll("\\", "/");
    const left = new Map(this.#known.get(name));
    const seen = new Map<string, number>();
    const kept = diagnostics.filter((found) => {
      const key = `${found.rule} ${fingerprint(found, text)}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      const rest = left.get(key) ?? 0;
      if (this.#update) return false;
      if (rest > 0) left.set(key, rest - 1);
      return rest === 0;
    });
    return { name, kept, left, seen };
  }

  /** Entries of checked files that nothing matched: the baseline can be made smaller. */
  get gone(): number {
    return this.#update ? 0 : this.#gone;
  }

  /** Writes what this run saw; files that were not checked keep their entries. */
  save(): void {
    if (!this.#update) return;
    const all = new Map([...this.#known, ...this.#seen]);
    const sorted = [...all].filter(([, entries]) => entries.size > 0).sort(byName);
    const files = Object.fromEntries(
      sorted.map(([name, entries]) => [name, Object.fromEntries([...entries].sort(byName))]),
    );
    const content: BaselineFile = { version: 1, files };
    writeWhole(this.#path, `${JSON.stringify(content, undefined, 2)}\n`);
  }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function parse(source: string): Entries | undefined {
  try {
    const { version, files } = JSON.parse(source) as Partial<BaselineFile>;
    if (version !== 1 || typeof files !== "object" || files === null) return undefined;
    return new Map(Object.entries(files).map(([name, entries]) => [name, new Map(Object.entries(entries))]));
  } catch {
    return undefined;
  }
}
