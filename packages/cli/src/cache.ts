import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "@soatvan/core";
import type { CheckedFile } from "./check-file.ts";
import type { SettledFile } from "./collection-pass.ts";
import { writeWhole } from "./replace-file.ts";
import type { FileSettings } from "./settings-choice.ts";

/** What the cache keeps of a text. */
interface CacheEntry {
  readonly format: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: number;
  /** The day it was last of use. */
  readonly used: string;
}

interface CacheFile {
  readonly version: 1;
  readonly entries: Readonly<Record<string, CacheEntry>>;
}

/** Days that an entry nobody uses is kept. */
const DAYS_KEPT = 30;

/**
 * Remembers what checking said, by content, settings, day and build: a file that moved is still known, and anything that
 * could change the answer changes the key. A cache that cannot be read is an empty one.
 */
export class CheckCache {
  readonly #path: string;
  readonly #today: string;
  readonly #entries: Map<string, CacheEntry>;
  readonly #settings = new Map<FileSettings, string>();
  readonly #build: string;
  #changed = false;

  private constructor(path: string, today: string, entries: Map<string, CacheEntry>) {
    this.#path = path;
    this.#today = today;
    this.#entries = entries;
    this.#build = buildId();
  }

  /** Opens the cache of a file, which need not exist. */
  static open(path: string, today: string): CheckCache {
    return new CheckCache(path, today, new Map(Object.entries(readEntries(path))));
  }

  /** What is known of a text. */
  find(path: string, text: string, settings: FileSettings): CheckedFile | undefined {
    const key = this.#key(path, text, settings);
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.used !== this.#today) {
      this.#entries.set(key, { ...entry, used: this.#today });
      this.#changed = true;
    }
    const { format, diagnostics, suppressed } = entry;
    return { path, format, text, diagnostics, suppressed, baselined: 0, fixed: 0, errors: [] };
  }

  /** Remembers what was said of a text; not when something went wrong. */
  add(text: string, settings: FileSettings, checked: CheckedFile): void {
    const { path, format, diagnostics, suppressed, errors } = checked;
    if (errors.length > 0) return;
    this.#entries.set(this.#key(path, text, settings), { format, diagnostics, suppressed, used: this.#today });
    this.#changed = true;
  }

  /** What is known of files that were checked together; `undefined` unless every one of them is as it was. */
  findTogether(files: readonly SettledFile[]): readonly CheckedFile[] | undefined {
    const key = this.#keyTogether(files);
    const found: CheckedFile[] = [];
    for (const [index, { checked }] of files.entries()) {
      const entry = this.#entries.get(`${key}#${index}`);
      if (entry === undefined) return undefined;
      found.push({ ...checked, diagnostics: entry.diagnostics, suppressed: entry.suppressed });
    }
    return found;
  }

  /** Remembers what was said of files together; not when something went wrong with one of them. */
  addTogether(files: readonly SettledFile[], said: readonly CheckedFile[]): void {
    if (said.some(({ errors }) => errors.length > 0)) return;
    const key = this.#keyTogether(files);
    for (const [index, { format, diagnostics, suppressed }] of said.entries())
      this.#entries.set(`${key}#${index}`, { format, diagnostics, suppressed, used: this.#today });
    this.#changed = true;
  }

  #keyTogether(files: readonly SettledFile[]): string {
    const hash = createHash("sha256");
    for (const { checked, settings } of files)
      hash.update(`${checked.path}\0${this.#key(checked.path, checked.text, settings)}\0`);
    return hash.digest("base64url");
  }

  /** Writes the cache, without entries that nobody used for a month. That it cannot be written is no failure of the check. */
  save(): void {
    if (!this.#changed) return;
    const oldest = new Date(Date.parse(this.#today) - DAYS_KEPT * 86_400_000).toISOString().slice(0, 10);
    const kept = [...this.#entries].filter(([, { used }]) => used >= oldest);
    const file: CacheFile = { version: 1, entries: Object.fromEntries(kept) };
    try {
      writeWhole(this.#path, JSON.stringify(file));
    } catch {
      // A read-only checkout is slower, not wrong.
    }
  }

  #key(path: string, text: string, settings: FileSettings): string {
    let shared = this.#settings.get(settings);
    if (shared === undefined) {
      shared = `${this.#build}\0${this.#today}\0${JSON.stringify(settings)}`;
      this.#settings.set(settings, shared);
    }
    return createHash("sha256")
      .update(`${extname(path).toLowerCase()}\0${shared}\0`)
      .update(text)
      .digest("base64url");
  }
}

/** The rules themselves are part of every answer. */
function buildId(): string {
  const library = readFileSync(fileURLToPath(new URL("./library.cjs", import.meta.url)));
  return createHash("sha256").update(library).digest("base64url");
}

function readEntries(path: string): Readonly<Record<string, CacheEntry>> {
  try {
    const file = JSON.parse(readFileSync(path, "utf8")) as Partial<CacheFile> | null;
    if (file?.version !== 1 || typeof file.entries !== "object" || file.entries === null) return {};
    return Object.fromEntries(Object.entries(file.entries).filter(([, entry]) => isEntry(entry)));
  } catch {
    return {};
  }
}

function isEntry(entry: unknown): boolean {
  if (typeof entry !== "object" || entry === null) return false;
  const { format, diagnostics, suppressed, used } = entry as Partial<CacheEntry>;
  if (typeof format !== "string") return false;
  return Array.isArray(diagnostics) && typeof suppressed === "number" && typeof used === "string";
}
