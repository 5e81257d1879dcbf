import {
  allRules,
  type Config,
  createRuleLinter,
  type Knowledge,
  type Linter,
  presetNames,
  resolveConfig,
} from "@soatvan/core";

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
      linter: this.#make(config, knowledge, (scope) => scope !== "collection"),
      together: this.#togetherOf(config, knowledge),
    };
    this.#pairs.set(key, pair);
    return pair;
  }

  #togetherOf(config: Config, knowledge: Knowledge): Linter {
    const made = this.#make(config, knowledge, (scope) => scope === "collection");
    const rules = made.rules.map(({ rule, severity, options }) => [rule.name, severity, options]);
    const key = JSON.stringify([rules, config.ignore, this.#numberOf(knowledge)]);
    const known = this.#together.get(key);
    if (known !== undefined) return known;
    this.#together.set(key, made);
    return made;
  }

  /** Everything is listed: how much is shown is decided where it is shown. */
  #make(config: Config, knowledge: Knowledge, wanted: (scope: string) => boolean): Linter {
    const { rules: resolved } = resolveConfig(config, allRules, presetNames);
    const rules = resolved.filter(({ rule }) => wanted(rule.scope));
    return createRuleLinter(rules, {
      today: this.#today,
      knowledge,
      mostPerRule: Number.POSITIVE_INFINITY,
      ignored: config.ignore ?? [],
      ruleNames: allRules.map(({ name }) => name),
      elsewhere: resolved.flatMap(({ rule }) => (wanted(rule.scope) ? [] : [rule.name])),
    });
  }

  #numberOf(knowledge: Knowledge): number {
    const known = this.#knowledge.get(knowledge);
    if (known !== undefined) return known;
    this.#knowledge.set(knowledge, this.#knowledge.size);
    return this.#knowledge.size - 1;
  }
}
