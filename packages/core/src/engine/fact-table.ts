import { noKnowledge } from "../rule/knowledge.ts";
import type { AnyReport, Fact, PlacedFact, Rule } from "../rule/rule.ts";
import type { LintSettings } from "./block-checker.ts";
import { type EnabledRule, lowerSeverity } from "./enabled-rule.ts";
import { type Entry, type FactRef, type Finding, type FindingPlace, toFinding } from "./entry.ts";
import type { Failures } from "./failures.ts";

/** A document whose facts are in a table. */
export interface FactOwner {
  /** Names the document in a collection; empty where there is only one. */
  readonly id: string;
  partName(part: number): string;
  escape(part: number): (text: string) => string;
}

/** A finding of a fact rule at its entry. */
export interface PlacedFinding {
  readonly owner: FactOwner;
  readonly entry: Entry;
  readonly finding: Finding;
}

interface Row {
  readonly entry: Entry;
  readonly fact: Fact<unknown>;
  readonly owner: FactOwner;
}

interface Group {
  rows: Row[];
  findings: readonly PlacedFinding[];
}

/**
 * The reduce step of one rule: facts grouped by key. A change of one block checks only the groups that lost or gained
 * a fact; all other groups keep what they said.
 */
export class FactTable {
  readonly #enabled: EnabledRule;
  readonly #settings: LintSettings;
  readonly #groups = new Map<string, Group>();
  readonly #dirty = new Set<string>();

  constructor(enabled: EnabledRule, settings: LintSettings) {
    this.#enabled = enabled;
    this.#settings = settings;
  }

  /** Adds the facts of an entry. */
  add(entry: Entry, facts: readonly Fact<unknown>[], owner: FactOwner): void {
    for (const fact of facts) {
      const group = this.#groups.get(fact.key);
      if (group === undefined) this.#groups.set(fact.key, { rows: [{ entry, fact, owner }], findings: [] });
      else group.rows.push({ entry, fact, owner });
      this.#dirty.add(fact.key);
    }
  }

  /** Takes the facts of entries out again. */
  remove(entries: ReadonlySet<Entry>, keys: Iterable<string>): void {
    for (const key of keys) {
      const group = this.#groups.get(key);
      if (group === undefined) continue;
      group.rows = group.rows.filter((row) => !entries.has(row.entry));
      this.#dirty.add(key);
      if (group.rows.length === 0) this.#groups.delete(key);
    }
  }

  /** Checks the groups that changed. Entries must have their indexes by now. */
  settle(failures: Failures): void {
    for (const key of this.#dirty) {
      const group = this.#groups.get(key);
      if (group !== undefined) group.findings = this.#check(group, failures);
    }
    this.#dirty.clear();
  }

  /** What the rule says of all groups. */
  findings(): PlacedFinding[] {
    const all: PlacedFinding[] = [];
    for (const group of this.#groups.values()) {
      for (const finding of group.findings) all.push(finding);
    }
    return all;
  }

  #check(group: Group, failures: Failures): readonly PlacedFinding[] {
    const { rule } = this.#enabled;
    if (rule.scope === "block") return [];
    group.rows.sort(inDocumentOrder);
    const facts = group.rows.map(placeFact);
    const found: PlacedFinding[] = [];
    const report = (entry: AnyReport): void => {
      found.push(this.#place(entry, rule));
    };
    const { today, knowledge = noKnowledge } = this.#settings;
    try {
      rule.check(facts, { options: this.#enabled.options, today, knowledge, report });
      return found;
    } catch (error) {
      failures.record(rule.name, error);
      return [];
    }
  }

  #place(report: AnyReport, rule: Rule): PlacedFinding {
    const at = factRef(report.at);
    const related = (report.related ?? []).map((place): FindingPlace => {
      const fact = factRef(place.at);
      const range = fact.entry.content.map.toSource(place.range ?? fact.range);
      return { message: place.message, data: place.data ?? {}, fact, start: range.start, end: range.end };
    });
    const defaults = {
      rule: rule.name,
      severity: lowerSeverity(this.#enabled.severity, report.atMost),
      authority: rule.authority,
    };
    const escapeText = at.owner.escape(at.entry.part);
    const finding = toFinding(report, defaults, report.range ?? at.range, at.entry.content, escapeText, related);
    return { owner: at.owner, entry: at.entry, finding };
  }
}

interface OwnedFact extends FactRef {
  readonly owner: FactOwner;
}

/** Facts come back in reports as the rule got them: made by `placeFact`. */
function factRef(fact: PlacedFact<unknown> | undefined): OwnedFact {
  if (fact === undefined || !("entry" in fact))
    throw new TypeError("A report must name one of the facts it was given as `at`");
  return fact as OwnedFact;
}

function placeFact(row: Row): OwnedFact {
  const { entry, fact, owner } = row;
  return {
    key: fact.key,
    range: fact.range,
    data: fact.data,
    block: entry.index,
    kind: entry.block.kind,
    document: owner.id,
    entry,
    owner,
    partName: owner.partName(entry.part),
  };
}

function inDocumentOrder(a: Row, b: Row): number {
  if (a.owner !== b.owner) return a.owner.id < b.owner.id ? -1 : 1;
  return a.entry.index - b.entry.index || a.fact.range.start - b.fact.range.start;
}
