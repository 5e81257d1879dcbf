import type { BlockText } from "../document/block-text.ts";
import type { Block } from "../document/document.ts";
import { noKnowledge } from "../rule/knowledge.ts";
import type { AnyContext, AnyReport } from "../rule/rule.ts";
import type { FactRule, LintSettings } from "./block-checker.ts";
import type { EnabledRule } from "./enabled-rule.ts";
import type { Entry } from "./entry.ts";
import type { LinkedGroup } from "./fact-band.ts";
import { type Group, newGroup, noFindings, noOwners, type Verdict } from "./fact-group.ts";
import { addRoot, FactLinks, membersOf } from "./fact-links.ts";
import { alike, type RowChange, replaceRows, samePlaces } from "./fact-rows.ts";
import { type Failure, failureOf } from "./failures.ts";
import { OwnerIndex } from "./owner-index.ts";
import {
  asksForPlaces,
  type FactOwner,
  type FactView,
  inDocumentOrder,
  isOutOfPlace,
  newView,
  type Row,
  RowFact,
  sortIfNeeded,
} from "./placed-fact.ts";
import { entriesOf, ownersOf, type PlacedFinding, placeReport } from "./placed-finding.ts";
import { RereadBlocks } from "./reread-blocks.ts";

/** What a rule said of a group that it was not asked about. */
const noVerdict: Partial<Verdict> = {};

/**
 * The reduce step of one rule: facts grouped by key, and groups that the rule finds to be alike. A change of one block checks
 * only the groups that lost or gained a fact or whose ties changed; all others keep what they said.
 */
export class FactTable {
  readonly #enabled: EnabledRule;
  readonly #rule: FactRule;
  readonly #context: AnyContext;
  /** A fact of which the rule has nothing to say while it stands alone, as most do, stands without a group. */
  #groups = new Map<string, Group | Row>();
  readonly #keepsLone: boolean;
  readonly #links: FactLinks<Group> | undefined;
  /** The groups that are marked as changed. */
  #changed: Group[] = [];
  /** How many blocks came or went, in all. */
  #moves = 0;
  /** Groups whose rule gave the facts of a block in another order than they stand. */
  #unsorted = new Set<Group>();
  /** Groups whose rule asked where blocks stand, with the documents it asked about. */
  #placed = new Map<Group, ReadonlySet<FactOwner>>();
  readonly #byOwner = new OwnerIndex();
  /** Groups whose ties do not follow from the facts alone: the rule asked for places, or threw. */
  #looseTies = new Set<Group>();
  readonly #texts: RereadBlocks;
  #reports: AnyReport[] = [];

  constructor(enabled: EnabledRule, rule: FactRule, settings: LintSettings, readBlock: (block: Block) => BlockText) {
    const { today, knowledge = noKnowledge } = settings;
    this.#enabled = enabled;
    this.#rule = rule;
    this.#texts = new RereadBlocks(readBlock);
    const report = (entry: AnyReport): unknown => this.#reports.push(entry);
    this.#context = { options: enabled.options, today, knowledge, report };
    if (rule.match !== undefined) {
      const similarity = rule.similarity?.(enabled.options) ?? 0;
      this.#links = new FactLinks(similarity, (group, earlier) => this.#match(group, earlier));
    }
    this.#keepsLone = rule.fewestForms === undefined && (rule.fewest ?? 1) > 1;
  }

  /**
   * Forgets all facts. Maps are given up, not cleared: V8 chains what one held to what it holds next, and what a thousand documents
   * left in turn would all stay in memory until the next full collection.
   */
  clear(): void {
    if (this.#groups.size > 0) this.#groups = new Map();
    this.#links?.clear();
    this.#changed = [];
    if (this.#unsorted.size > 0) this.#unsorted = new Set();
    if (this.#placed.size > 0) this.#placed = new Map();
    this.#byOwner.clear();
    if (this.#looseTies.size > 0) this.#looseTies = new Set();
  }

  /** Files a fact of a document that comes after those that are there. */
  append(row: Row): void {
    const { key } = row.fact;
    const known = this.#groups.get(key);
    if (known === undefined) {
      this.#groups.set(key, this.#staysLone(row) ? row : this.#newGroup(key, [row]));
      return;
    }
    const group = this.#asGroup(known);
    this.#mark(group);
    group.forms?.add(row.fact);
    const last = group.rows.at(-1);
    group.rows.push(row);
    if (last !== undefined && inDocumentOrder(last, row) > 0) this.#unsorted.add(group);
  }

  /** Whether it is of no interest until another fact of its key comes: nothing can be like a fact without a sketch. */
  #staysLone({ fact }: Row): boolean {
    return this.#keepsLone && (this.#links === undefined || fact.sketch === undefined);
  }

  /**
   * Blocks of a document gave way to others, `from` the index of the first; `changes` says by key what that did to the
   * facts. Entries must have their indexes by now.
   */
  replace(changes: ReadonlyMap<string, RowChange>, gone: ReadonlySet<Entry>, owner: FactOwner, from: number): void {
    for (const [key, change] of changes) {
      const known = this.#groups.get(key);
      const group = known === undefined ? this.#newGroup(key, []) : this.#asGroup(known);
      if (known !== group) this.#groups.set(key, group);
      sortIfNeeded(change.added, inDocumentOrder);
      if (!this.#staysTrue(group, change)) this.#mark(group);
      group.forms?.change(change);
      group.rows = replaceRows(group.rows, change, gone, owner, from);
      if (group.rows.length === 0) this.#groups.delete(key);
    }
  }

  /** A group that is marked as changed. */
  #newGroup(key: string, rows: Row[]): Group {
    const group = newGroup(key, rows, this.#rule.fewestForms !== undefined);
    for (const { fact } of rows) group.forms?.add(fact);
    this.#mark(group);
    return group;
  }

  /** A lone fact gets its group. */
  #asGroup(known: Group | Row): Group {
    if ("rows" in known) return known;
    const group = this.#newGroup(known.fact.key, [known]);
    this.#groups.set(group.key, group);
    return group;
  }

  #mark(group: Group): void {
    if (group.changed) return;
    group.changed = true;
    this.#changed.push(group);
  }

  /** Whether the rule would say of a group what it said before the change, at the same facts. */
  #staysTrue(group: Group, change: RowChange): boolean {
    if (this.#links !== undefined || group.changed) return false;
    const { named, view, failure } = group.verdict ?? noVerdict;
    if (failure !== undefined) return false;
    const reads = view !== undefined && (view.readsRange || asksForPlaces(view));
    if (!alike(change) || (reads && !samePlaces(change))) return false;
    return !change.removed.some(({ entry }) => named?.has(entry) === true || view?.texts?.has(entry) === true);
  }

  /** So many blocks of a document came or went before others: groups that looked at places are checked again where it matters. */
  move(owner: FactOwner, blocks: number): void {
    this.#moves += blocks;
    for (const [group, owners] of this.#placed)
      if (owners.has(owner) && isOutOfPlace(group.verdict?.view, this.#moves)) this.#mark(group);
    for (const group of this.#looseTies) if (isOutOfPlace(group.tie, this.#moves)) this.#mark(group);
  }

  /**
   * Checks the groups that changed; entries must have their indexes by now. Returns the documents about which the rule may
   * say something else than before.
   */
  settle(): ReadonlySet<FactOwner> {
    if (this.#changed.length === 0) return noOwners;
    for (const group of this.#unsorted) group.rows.sort(inDocumentOrder);
    if (this.#unsorted.size > 0) this.#unsorted = new Set();
    for (const group of this.#looseTies) if (group.broken !== undefined) this.#mark(group);
    const touched = new Set<FactOwner>();
    for (const group of this.#link()) {
      const before = group.verdict?.owners ?? noOwners;
      for (const owner of before) touched.add(owner);
      this.#check(group);
      const after = group.verdict?.owners ?? noOwners;
      this.#byOwner.move(group, before, after);
      for (const owner of after) touched.add(owner);
    }
    for (const group of this.#changed) group.changed = false;
    this.#changed = [];
    this.#texts.clear();
    return touched;
  }

  /** What the rule says of a document. */
  findings(owner: FactOwner): PlacedFinding[] {
    const all: PlacedFinding[] = [];
    for (const { findings } of this.#byOwner.verdicts(owner))
      for (const placed of findings) if (placed.owner === owner) all.push(placed);
    return all;
  }

  /** The groups of a document's facts on which the rule threw. */
  failures(owner: FactOwner): Failure[] {
    const all: Failure[] = [];
    for (const { failure } of this.#byOwner.verdicts(owner)) if (failure !== undefined) all.push(failure);
    return all;
  }

  /** The documents whose findings point into a document, or the other way round, itself included. */
  related(owner: FactOwner): ReadonlySet<FactOwner> {
    const all = new Set<FactOwner>();
    for (const { owners } of this.#byOwner.verdicts(owner)) for (const other of owners) all.add(other);
    return all;
  }

  /** Brings the ties up to date. Returns the groups that stood or stand for what changed. */
  #link(): Iterable<Group> {
    if (this.#links === undefined) return this.#changed;
    const stale = new Set<Group>();
    const tied: Group[] = [];
    const passed = new Set<LinkedGroup>();
    for (const group of this.#changed) stale.add(group.root ?? group);
    this.#links.update(this.#changed, (group, anew) => {
      stale.add(group.root ?? group);
      tied.push(group);
      if (!anew) return;
      group.broken = undefined;
      group.tie = undefined;
    });
    for (const group of tied) {
      addRoot(group, stale, passed);
      // Its ties may change with blocks that come or go, or when the rule no longer throws.
      if (asksForPlaces(group.tie) || group.broken !== undefined) this.#looseTies.add(group);
      else this.#looseTies.delete(group);
    }
    return stale;
  }

  #match(group: Group, earlier: Group): unknown {
    const { match, name } = this.#rule;
    const row = group.rows[0];
    const earlierRow = earlier.rows[0];
    if (match === undefined || row === undefined || earlierRow === undefined) return undefined;
    try {
      group.tie ??= this.#newView();
      return match(new RowFact(row, group.tie), new RowFact(earlierRow, group.tie), this.#context);
    } catch (error) {
      group.broken = failureOf(name, error);
      return undefined;
    }
  }

  #newView(): FactView {
    return newView(this.#moves, this.#rule.reads === "raw", this.#texts.read);
  }

  #check(group: Group): void {
    if (this.#placed.size > 0) this.#placed.delete(group);
    group.verdict = undefined;
    if (group.rows.length === 0 || group.ties?.leader !== undefined || this.#saysNothing(group)) return;
    const view = this.#newView();
    const facts = this.#factsOf(group, view);
    const owners = (): ReadonlySet<FactOwner> => new Set(facts.map(({ row }) => row.owner));
    let failure = this.#links === undefined ? undefined : membersOf(group).find(({ broken }) => broken)?.broken;
    let findings = noFindings;
    let named: ReadonlySet<Entry> | undefined;
    try {
      this.#rule.check(facts, this.#context);
      if (this.#reports.length > 0 && this.#links === undefined) named = entriesOf(this.#reports);
      if (this.#reports.length > 0) findings = this.#reports.map((report) => placeReport(report, this.#enabled));
    } catch (error) {
      failure = failureOf(this.#rule.name, error);
    }
    const about = findings.length > 0 ? ownersOf(findings) : noOwners;
    group.verdict = { view, findings, named, failure, owners: failure === undefined ? about : owners() };
    if (this.#reports.length > 0) this.#reports = [];
    if (asksForPlaces(view)) this.#placed.set(group, owners());
  }

  /** Nearly every group: a fact that stands alone, of a rule that compares several, or many that are written one way. */
  #saysNothing(group: Group): boolean {
    if (group.forms !== undefined && group.forms.size < (this.#rule.fewestForms ?? 0)) return true;
    const alone = group.ties === undefined || group.ties.followers.size === 0;
    if (!alone || group.rows.length >= (this.#rule.fewest ?? 1) || group.broken !== undefined) return false;
    group.root = undefined;
    return true;
  }

  /** The facts of a group and of those that follow it, in document order. */
  #factsOf(root: Group, view: FactView): readonly RowFact[] {
    if (this.#links === undefined) return root.rows.map((row) => new RowFact(row, view));
    const first = new Map<Group, RowFact>();
    const facts: RowFact[] = [];
    for (const group of membersOf(root)) {
      group.root = root;
      const to = group.ties?.leader === undefined ? undefined : first.get(group.ties.leader as Group);
      for (const [index, row] of group.rows.entries()) {
        const like = index === 0 && to !== undefined ? { to, link: group.ties?.link } : undefined;
        const fact = new RowFact(row, view, like);
        if (index === 0) first.set(group, fact);
        facts.push(fact);
      }
    }
    return first.size === 1 ? facts : facts.sort((a, b) => inDocumentOrder(a.row, b.row));
  }
}
