import { noKnowledge } from "../rule/knowledge.ts";
import type { AnyContext, AnyReport, Fact } from "../rule/rule.ts";
import type { FactRule, LintSettings } from "./block-checker.ts";
import { type EnabledRule, lowerSeverity } from "./enabled-rule.ts";
import { type Entry, type Finding, type FindingPlace, toFinding } from "./entry.ts";
import { type Failure, failureOf } from "./failures.ts";
import { type FactOwner, inDocumentOrder, type PlaceReads, type Row, RowFact, rowOf } from "./placed-fact.ts";

/** A finding of a fact rule at its entry. */
export interface PlacedFinding {
  readonly owner: FactOwner;
  readonly entry: Entry;
  readonly finding: Finding;
}

interface Group extends PlaceReads {
  readonly key: string;
  rows: Row[];
  findings: readonly PlacedFinding[];
  failure: Failure | undefined;
  /** The documents that its findings are in or point to, or whose facts it failed on. */
  owners: ReadonlySet<FactOwner>;
}

const noFindings: readonly PlacedFinding[] = [];
const noOwners: ReadonlySet<FactOwner> = new Set();

/**
 * The reduce step of one rule: facts grouped by key. A change of one block checks only the groups that lost or gained
 * a fact; all other groups keep what they said.
 */
export class FactTable {
  readonly #enabled: EnabledRule;
  readonly #rule: FactRule;
  readonly #context: AnyContext;
  readonly #groups = new Map<string, Group>();
  readonly #dirty = new Set<Group>();
  /** Groups whose rule asked for the place of a block. */
  readonly #placed = new Set<Group>();
  /** Groups that have something to say, by the documents it is about. */
  readonly #byOwner = new Map<FactOwner, Set<Group>>();
  #reports: AnyReport[] = [];

  constructor(enabled: EnabledRule, rule: FactRule, settings: LintSettings) {
    const { today, knowledge = noKnowledge } = settings;
    this.#enabled = enabled;
    this.#rule = rule;
    const report = (entry: AnyReport): void => {
      this.#reports.push(entry);
    };
    this.#context = { options: enabled.options, today, knowledge, report };
  }

  /** Adds the facts of an entry. */
  add(entry: Entry, facts: readonly Fact<unknown>[], owner: FactOwner): void {
    for (const fact of facts) {
      let group = this.#groups.get(fact.key);
      if (group === undefined) {
        group = {
          key: fact.key,
          rows: [],
          findings: noFindings,
          failure: undefined,
          owners: noOwners,
          readsPlace: false,
        };
        this.#groups.set(fact.key, group);
      }
      group.rows.push({ entry, fact, owner });
      this.#dirty.add(group);
    }
  }

  /** Takes the facts of entries out again. */
  remove(entries: ReadonlySet<Entry>, keys: Iterable<string>): void {
    for (const key of keys) {
      const group = this.#groups.get(key);
      if (group === undefined) continue;
      group.rows = group.rows.filter((row) => !entries.has(row.entry));
      this.#dirty.add(group);
      if (group.rows.length === 0) this.#groups.delete(key);
    }
  }

  /** Blocks of a document came or went before others: groups that looked at places are checked again. */
  move(owner: FactOwner): void {
    for (const group of this.#placed) {
      if (group.rows.some((row) => row.owner === owner)) this.#dirty.add(group);
    }
  }

  /**
   * Checks the groups that changed; entries must have their indexes by now. Returns the documents about which the rule may
   * say something else than before.
   */
  settle(): ReadonlySet<FactOwner> {
    if (this.#dirty.size === 0) return noOwners;
    const touched = new Set<FactOwner>();
    for (const group of this.#dirty) {
      for (const owner of group.owners) touched.add(owner);
      const before = group.owners;
      this.#check(group);
      this.#index(group, before);
      for (const owner of group.owners) touched.add(owner);
    }
    this.#dirty.clear();
    return touched;
  }

  /** What the rule says of a document. */
  findings(owner: FactOwner): PlacedFinding[] {
    const all: PlacedFinding[] = [];
    for (const group of this.#byOwner.get(owner) ?? []) {
      for (const placed of group.findings) if (placed.owner === owner) all.push(placed);
    }
    return all;
  }

  /** The groups of a document's facts on which the rule threw. */
  failures(owner: FactOwner): Failure[] {
    const all: Failure[] = [];
    for (const group of this.#byOwner.get(owner) ?? []) if (group.failure !== undefined) all.push(group.failure);
    return all;
  }

  /** The documents whose findings point into a document, or the other way round, itself included. */
  related(owner: FactOwner): ReadonlySet<FactOwner> {
    const all = new Set<FactOwner>();
    for (const group of this.#byOwner.get(owner) ?? []) for (const other of group.owners) all.add(other);
    return all;
  }

  #check(group: Group): void {
    group.findings = noFindings;
    group.failure = undefined;
    group.owners = noOwners;
    group.readsPlace = false;
    if (group.rows.length > 0) {
      group.rows.sort(inDocumentOrder);
      const facts = group.rows.map((row) => new RowFact(row, group));
      try {
        this.#rule.check(facts, this.#context);
        if (this.#reports.length > 0) group.findings = this.#reports.map((report) => this.#place(report));
        if (group.findings.length > 0) group.owners = ownersOf(group.findings);
      } catch (error) {
        group.failure = failureOf(this.#rule.name, error);
        group.owners = new Set(group.rows.map((row) => row.owner));
      }
      if (this.#reports.length > 0) this.#reports = [];
    }
    if (group.readsPlace) this.#placed.add(group);
    else this.#placed.delete(group);
  }

  #index(group: Group, before: ReadonlySet<FactOwner>): void {
    for (const owner of before) {
      if (group.owners.has(owner)) continue;
      const groups = this.#byOwner.get(owner);
      groups?.delete(group);
      if (groups?.size === 0) this.#byOwner.delete(owner);
    }
    for (const owner of group.owners) {
      if (before.has(owner)) continue;
      const groups = this.#byOwner.get(owner);
      if (groups === undefined) this.#byOwner.set(owner, new Set([group]));
      else groups.add(group);
    }
  }

  #place(report: AnyReport): PlacedFinding {
    const { entry, fact, owner } = rowOf(report.at);
    const related = (report.related ?? []).map(({ message, data = {}, at, range }): FindingPlace => {
      const row = rowOf(at);
      const { start, end } = row.entry.content.map.toSource(range ?? row.fact.range);
      return { message, data, row, start, end };
    });
    const defaults = {
      rule: this.#rule.name,
      severity: lowerSeverity(this.#enabled.severity, report.atMost),
      authority: this.#rule.authority,
    };
    const escapeText = owner.escape(entry.part);
    const finding = toFinding(report, defaults, report.range ?? fact.range, entry.content, escapeText, related);
    return { owner, entry, finding };
  }
}

function ownersOf(findings: readonly PlacedFinding[]): ReadonlySet<FactOwner> {
  const owners = new Set<FactOwner>();
  for (const { owner, finding } of findings) {
    owners.add(owner);
    for (const { row } of finding.related) owners.add(row.owner);
  }
  return owners;
}
