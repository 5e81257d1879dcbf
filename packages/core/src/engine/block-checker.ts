import type { BlockText } from "../document/block-text.ts";
import type { Block, EscapeText, Part, PlacedBlock } from "../document/document.ts";
import { Scanner } from "../language/scan.ts";
import { type Knowledge, noKnowledge } from "../rule/knowledge.ts";
import type { AnyContext, Fact, Rule, RuleContext } from "../rule/rule.ts";
import { BlockEntry } from "./block-entry.ts";
import type { EnabledRule } from "./enabled-rule.ts";
import type { Entry, Finding } from "./entry.ts";
import { type Failure, failureOf, noFailures } from "./failures.ts";
import { FindingSink, noneWithheld, type Room, type Withheld } from "./finding-sink.ts";
import { type Reading, readBlock } from "./reading.ts";
import { StepPlans } from "./step-plans.ts";

/** What holds for a whole run. */
export interface LintSettings {
  /** The day of the check, `YYYY-MM-DD`, for rules that compare dates. */
  readonly today?: string | undefined;
  /** What a team adds to the rules' own data. */
  readonly knowledge?: Knowledge | undefined;
  /** The names of all rules there are, so that a directive that names another is found; not judged when absent. */
  readonly ruleNames?: readonly string[] | undefined;
  /** Rules that another linter runs over the same documents: a directive that seems unused here may be meant for them. */
  readonly elsewhere?: readonly string[] | undefined;
}

/** A rule about directives, as it is enabled. */
export interface EnabledDirectiveRule {
  readonly enabled: EnabledRule;
  readonly rule: Extract<Rule, { scope: "directive" }>;
}

type BlockRule = Extract<Rule, { scope: "block" }>;
/** A rule that collects facts. */
export type FactRule = Extract<Rule, { scope: "document" | "collection" }>;

interface BlockStep {
  readonly enabled: EnabledRule;
  readonly rule: BlockRule;
  readonly context: AnyContext;
}

/** A rule that collects facts, as it is enabled. */
export interface EnabledFactRule {
  readonly enabled: EnabledRule;
  readonly rule: FactRule;
}

interface FactStep extends EnabledFactRule {
  /** Its place in `Entry.facts`. */
  readonly index: number;
  readonly context: RuleContext<unknown>;
}

const noFacts: readonly Fact<unknown>[] = [];
const noFindings: readonly Finding[] = [];

/**
 * The map step: runs all rules over one block. Its result is a function of the block alone, so it is kept as long as the
 * block stays the same.
 */
export class BlockChecker {
  /** The rules that collect facts, in the order of `Entry.facts`. */
  readonly factRules: readonly EnabledFactRule[];
  readonly directiveRules: readonly EnabledDirectiveRule[];
  readonly rules: readonly EnabledRule[];
  readonly settings: LintSettings;
  readonly #blockSteps: StepPlans<BlockStep>;
  readonly #factSteps: StepPlans<FactStep>;
  /** Those for a document that is checked alone: rules of collection scope say nothing of it. */
  readonly #ownFactSteps: StepPlans<FactStep>;
  readonly #emptyFacts: readonly (readonly Fact<unknown>[])[];
  readonly #scanner = new Scanner();
  readonly #sink = new FindingSink();
  #withheld: Withheld[] = [];
  #failures: Failure[] = [];

  constructor(rules: readonly EnabledRule[], settings: LintSettings) {
    const { today, knowledge = noKnowledge } = settings;
    const report: AnyContext["report"] = (entry) => this.#sink.add(entry);
    this.#blockSteps = new StepPlans(
      rules.flatMap((enabled) =>
        enabled.rule.scope === "block"
          ? [{ enabled, rule: enabled.rule, context: { options: enabled.options, today, knowledge, report } }]
          : [],
      ),
    );
    this.factRules = rules.flatMap((enabled) =>
      enabled.rule.scope === "block" || enabled.rule.scope === "directive" ? [] : [{ enabled, rule: enabled.rule }],
    );
    this.directiveRules = rules.flatMap((enabled) =>
      enabled.rule.scope === "directive" ? [{ enabled, rule: enabled.rule }] : [],
    );
    this.rules = rules;
    this.settings = settings;
    const factSteps = this.factRules.map(({ enabled, rule }, index) => ({
      enabled,
      rule,
      index,
      context: { options: enabled.options, today, knowledge },
    }));
    this.#factSteps = new StepPlans(factSteps);
    this.#ownFactSteps = new StepPlans(factSteps.filter(({ rule }) => rule.scope !== "collection"));
    this.#emptyFacts = factSteps.map(() => noFacts);
  }

  /**
   * Checks one block and keeps findings while there is room; `alone` when no other document is checked together with its own. A
   * rule that throws is recorded and loses what it reported for this block.
   */
  check(placed: PlacedBlock, part: Part, room: Room, alone: boolean): BlockEntry {
    const { block } = placed;
    const reading = readBlock(block, this.#scanner);
    const findings = this.#findings(block, reading, part, room);
    const facts = this.#facts(reading, alone);
    const failures = this.#failures;
    if (failures.length > 0) this.#failures = [];
    return new BlockEntry(placed, {
      content: reading.content,
      findings,
      withheld: this.#takeWithheld(),
      facts,
      failures: failures.length > 0 ? failures : noFailures,
    });
  }

  /** Looks again for findings of an entry that were not kept: there is room for them now. */
  recheck(entry: Entry, part: Part, room: Room): void {
    entry.findings = this.#findings(entry.block, readBlock(entry.block, this.#scanner), part, room);
    entry.withheld = this.#takeWithheld();
    // They are known from the first time.
    if (this.#failures.length > 0) this.#failures = [];
  }

  /** A block as a rule that collects facts reads it. */
  read(block: Block, rule: FactRule): BlockText {
    const { raw, text } = readBlock(block, this.#scanner);
    return rule.reads === "raw" ? raw : text;
  }

  #findings(block: Block, reading: Reading, part: Part, room: Room): readonly Finding[] {
    let findings: readonly Finding[] | undefined;
    const sink = this.#sink;
    const escapeText = block.escape ?? part.escape;
    for (const step of this.#blockSteps.of(reading)) {
      const { rule } = step;
      const text = rule.reads === "raw" ? reading.raw : reading.text;
      try {
        this.#run(step, text, reading, escapeText, room);
        if (!sink.inOrder) this.#run(step, text, reading, escapeText, undefined);
        if (sink.withheld > 0) this.#withheld.push({ rule: rule.name, count: sink.withheld });
        const made = sink.findings;
        if (made.length === 0) continue;
        room.take(rule.name, made.length);
        findings = findings === undefined ? made : findings.concat(made);
      } catch (error) {
        this.#failures.push(failureOf(rule.name, error));
      }
    }
    return findings ?? noFindings;
  }

  #run(
    { rule, enabled, context }: BlockStep,
    text: BlockText,
    reading: Reading,
    escapeText: EscapeText,
    room: Room | undefined,
  ): void {
    this.#sink.open(enabled, rule.reads === "raw" ? reading.rawContent : reading.content, escapeText, room);
    rule.check(text, context);
  }

  #takeWithheld(): readonly Withheld[] {
    const withheld = this.#withheld;
    if (withheld.length === 0) return noneWithheld;
    this.#withheld = [];
    return withheld;
  }

  #facts(reading: Reading, alone: boolean): readonly (readonly Fact<unknown>[])[] {
    let facts: (readonly Fact<unknown>[])[] | undefined;
    const steps = alone ? this.#ownFactSteps : this.#factSteps;
    for (const { rule, index, context } of steps.of(reading)) {
      const text = rule.reads === "raw" ? reading.raw : reading.text;
      try {
        const collected = rule.collect(text, context);
        if (collected.length === 0) continue;
        facts ??= [...this.#emptyFacts];
        facts[index] = collected;
      } catch (error) {
        this.#failures.push(failureOf(rule.name, error));
      }
    }
    return facts ?? this.#emptyFacts;
  }
}
