import { type Config, createScopeLinter, type Knowledge, type Linter } from "@soatvan/core";

/** The two linters that check a document, as on the command line. */
export interface LinterPair {
  /** The rules about one document. */
  readonly linter: Linter;
  /** The rules about several documents; the same one for configurations that differ in other rules only. */
  readonly together: Linter;
}

/** Linters by configuration, one of each. */
export class Linters {
  readonly #today: string;
  readonly #pairs = new Map<string, LinterPair>();
  readonly #together = new Map<string, Linter>();
  readonly #knowledge = new Map<Knowledge, number>();

  constructor(today: string) {
    this.#today = today;
  }

  /** The linters of a configuration. Mistakes in it count for nothing. */
  of(config: Config, knowledge: Knowledge): LinterPair {
    const key = JSON.stringify([config, this.#numberOf(knowledge)]);
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair = {
      linter: createScopeLinter("single", config, { today: this.#today, knowledge }),
      together: this.#togetherOf(config, knowledge),
    };
    this.#pairs.set(key, pair);
    return pair;
  }

  #togetherOf(config: Config, knowledge: Knowledge): Linter {
    const made = createScopeLinter("together", config, { today: this.#today, knowledge });
    const rules = made.rules.map(({ rule, severity, options }) => [rule.name, severity, options]);
    const key = JSON.stringify([rules, config.ignore, this.#numberOf(knowledge)]);
    const known = this.#together.get(key);
    if (known !== undefined) return known;
    this.#together.set(key, made);
    return made;
  }

  #numberOf(knowledge: Knowledge): number {
    const known = this.#knowledge.get(knowledge);
    if (known !== undefined) return known;
    this.#knowledge.set(knowledge, this.#knowledge.size);
    return this.#knowledge.size - 1;
  }
}
