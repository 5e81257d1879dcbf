import { createScopeLinter, type Linter, type LinterScope } from "@soatvan/core";
import type { FileSettings } from "./settings-choice.ts";

/** Makes linters from settings, one for each: for single files, and for what is said of several files together. */
export class Linters {
  readonly #single = new Map<FileSettings, Linter>();
  readonly #together = new Map<FileSettings, Linter>();
  readonly #alike = new Map<string, Linter>();
  readonly #today: string;

  constructor(today: string) {
    this.#today = today;
  }

  /** The linter for single files. Everything is listed: a gate must not pass what it left out. */
  single(settings: FileSettings): Linter {
    let linter = this.#single.get(settings);
    if (linter === undefined) {
      linter = this.#make("single", settings);
      this.#single.set(settings, linter);
    }
    return linter;
  }

  /** The linter with the rules about several files; the same one for settings that differ in other rules only. */
  together(settings: FileSettings): Linter {
    let linter = this.#together.get(settings);
    if (linter === undefined) {
      linter = this.#shared(this.#make("together", settings), settings);
      this.#together.set(settings, linter);
    }
    return linter;
  }

  /** A linter that does the work of both, and says the same. */
  joint(settings: FileSettings): Linter {
    return this.#make("joint", settings);
  }

  /** The linter made first for the same rules; the one given if there was none. */
  #shared(made: Linter, { config, knowledge }: FileSettings): Linter {
    const rules = made.rules.map(({ rule, severity, options }) => [rule.name, severity, options]);
    const key = JSON.stringify([rules, config.ignore, knowledge]);
    const known = this.#alike.get(key);
    if (known !== undefined) return known;
    this.#alike.set(key, made);
    return made;
  }

  #make(scope: LinterScope, { config, knowledge }: FileSettings): Linter {
    return createScopeLinter(scope, config, { today: this.#today, knowledge });
  }
}

/** The one place that reads the clock: rules get the day from here. */
export function today(): string {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
