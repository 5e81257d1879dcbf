import type { BlockText } from "../document/block-text.ts";
import type { Block } from "../document/document.ts";
import { noKnowledge } from "../rule/knowledge.ts";
import type { AnyContext, AnyReport } from "../rule/rule.ts";
import type { FactRule, LintSettings } from "./block-checker.ts";
import type { EnabledRule } from "./enabled-rule.ts";
import type { Entry } from "./entry.ts";
import { type Group, newGroup, noFindings, noOwners } from "./fact-group.ts";
import { addRoot, FactLinks, type LinkedGroup, membersOf } from "./fact-links.ts";
import { alike, type RowChange, replaceRows, samePlaces } from "./fact-rows.ts";
import { type Failure, failureOf } from "./failures.ts";
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

/** Blocks that are read again are kept while a change is worked off, but no more than these. */
const MOST_READ = 2048;

/**
 * The reduce step of one rule: facts grouped by key, and groups that the rule finds to be alike. A change of one block checks
 * only the groups that lost or gained a fact or whose ties changed; all others keep what they said.
 */
export class FactTable {
  readonly #enabled: EnabledRule;
  readonly #rule: FactRule;
  readonly #context: AnyContext;
  readonly #readBlock: (block: Block) => BlockText;
  readonly #groups = new Map<string, Group>();
  readonly #links: FactLinks<Group> | undefined;
  readonly #dirty = new Set<Group>();
  /** How many blocks came or went, in all. */
  #moves = 0;
  /** Groups whose rule gave the facts of a block in another order than they stand. */
  readonly #unsorted = new Set<Group>();
  /** Groups whose rule asked where blocks stand, with the documents it asked about. */
  readonly #placed = new Map<Group, ReadonlySet<FactOwner>>();
  /** Groups that have something to say, by the documents it is about. */
  readonly #byOwner = new Map<FactOwner, Set<Group>>();
  /** Groups whose ties do not follow from the facts alone: the rule asked for places, or threw. */
  readonly #looseTies = new Set<Group>();
  readonly #texts = new Map<Entry, BlockText>();
  /** The fact that was compared last, and how the rule looks at it. */
  #compared: RowFact | undefined;
  #comparing: FactView | undefined;
  #reports: AnyReport[] = [];

  constructor(enabled: EnabledRule, rule: FactRule, settings: LintSettings, readBlock: (block: Block) => BlockText) {
    const { today, knowledge = noKnowledge } = settings;
    this.#enabled = enabled;
    this.#rule = rule;
    this.#readBlock = readBlock;
    const report = (entry: AnyReport): void => {
      this.#reports.push(entry);
    };
    this.#context = { options: enabled.options, today, knowledge, report };
    if (rule.match !== undefined) this.#links = new FactLinks((group, earlier) => this.#match(group, earlier));
  }

  /** Forgets all facts. */
  clear(): void {
    this.#groups.clear();
    this.#links?.clear();
    this.#dirty.clear();
    this.#unsorted.clear();
    this.#placed.clear();
    this.#byOwner.clear();
    this.#looseTies.clear();
  }

  /** Files a fact of a document that comes after those that are there. */
  append(row: Row): void {
    const group = this.#groupOf(row.fact.key);
    this.#dirty.add(group);
    group.forms?.add(row.fact);
    const last = group.rows.at(-1);
    if (last === undefined) group.rows = [row];
    else group.rows.push(row);
    if (last !== undefined && inDocumentOrder(last, row) > 0) this.#unsorted.add(group);
  }

  /**
   * Blocks of a document gave way to others, `from` the index of the first; `changes` says by key what that did to the
   * facts. Entries must have their indexes by now.
   */
  replace(changes: ReadonlyMap<string, RowChange>, gone: ReadonlySet<Entry>, owner: FactOwner, from: number): void {
    for (const [key, change] of changes) {
      const group = this.#groupOf(key);
      sortIfNeeded(change.added, inDocumentOrder);
      if (!this.#staysTrue(group, change)) this.#dirty.add(group);
      group.forms?.change(change);
      group.rows = replaceRows(group.rows, change, gone, owner, from);
      if (group.rows.length === 0) this.#groups.delete(key);
    }
  }

  #groupOf(key: string): Group {
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = newGroup(key, this.#rule.fewestForms !== undefined);
      this.#groups.set(key, group);
    }
    return group;
  }

  /** Whether the rule would say of a group what it said before the change, at the same facts. */
  #staysTrue(group: Group, change: RowChange): boolean {
    if (this.#links !== undefined || group.failure !== undefined || this.#dirty.has(group)) return false;
    const { named, view } = group;
    const reads = view !== undefined && (view.readsRange || asksForPlaces(view));
    if (!alike(change) || (reads && !samePlaces(change))) return false;
    return !change.removed.some(({ entry }) => named?.has(entry) === true || view?.texts?.has(entry) === true);
  }

  /** So many blocks of a document came or went before others: groups that looked at places are checked again where it matters. */
  move(owner: FactOwner, blocks: number): void {
    this.#moves += blocks;
    for (const [group, owners] of this.#placed)
      if (owners.has(owner) && isOutOfPlace(group.view, this.#moves)) this.#dirty.add(group);
    for (const group of this.#looseTies) if (isOutOfPlace(group.tie, this.#moves)) this.#dirty.add(group);
  }

  /**
   * Checks the groups that changed; entries must have their indexes by now. Returns the documents about which the rule may
   * say something else than before.
   */
  settle(): ReadonlySet<FactOwner> {
    if (this.#dirty.size === 0) return noOwners;
    for (const group of this.#unsorted) group.rows.sort(inDocumentOrder);
    this.#unsorted.clear();
    for (const group of this.#looseTies) if (group.broken !== undefined) this.#dirty.add(group);
    const touched = new Set<FactOwner>();
    for (const group of this.#link()) {
      for (const owner of group.owners) touched.add(owner);
      const before = group.owners;
      this.#check(group);
      this.#index(group, before);
      for (const owner of group.owners) touched.add(owner);
    }
    this.#dirty.clear();
    this.#texts.clear();
    this.#compared = undefined;
    this.#comparing = undefined;
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

  /** Brings the ties up to date. Returns the groups that stood or stand for what changed. */
  #link(): ReadonlySet<Group> {
    if (this.#links === undefined) return this.#dirty;
    const stale = new Set<Group>();
    const tied: Group[] = [];
    const passed = new Set<LinkedGroup>();
    for (const group of this.#dirty) stale.add(group.root ?? group);
    this.#links.update(this.#dirty, (group, anew) => {
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
    group.tie ??= newView(this.#moves, this.#read);
    // One group is compared with dozens in a row.
    if (this.#compared?.row !== row || this.#comparing !== group.tie) this.#compared = new RowFact(row, group.tie);
    this.#comparing = group.tie;
    try {
      return match(this.#compared, new RowFact(earlierRow, group.tie), this.#context);
    } catch (error) {
      group.broken = failureOf(name, error);
      return undefined;
    }
  }

  readonly #read = (entry: Entry): BlockText => {
    let text = this.#texts.get(entry);
    if (text === undefined) {
      if (this.#texts.size >= MOST_READ) this.#texts.clear();
      text = this.#readBlock(entry.block);
      this.#texts.set(entry, text);
    }
    return text;
  };

  #check(group: Group): void {
    group.findings = noFindings;
    group.failure = undefined;
    group.owners = noOwners;
    group.view = undefined;
    group.named = undefined;
    this.#placed.delete(group);
    if (group.rows.length === 0 || group.leader !== undefined || this.#saysNothing(group)) return;
    const facts = this.#factsOf(group);
    const owners = (): ReadonlySet<FactOwner> => new Set(facts.map(({ row }) => row.owner));
    group.failure = this.#links === undefined ? undefined : membersOf(group).find(({ broken }) => broken)?.broken;
    try {
      this.#rule.check(facts, this.#context);
      if (this.#reports.length > 0 && this.#links === undefined) group.named = entriesOf(this.#reports);
      if (this.#reports.length > 0) group.findings = this.#reports.map((report) => placeReport(report, this.#enabled));
      if (group.findings.length > 0) group.owners = ownersOf(group.findings);
    } catch (error) {
      group.failure = failureOf(this.#rule.name, error);
    }
    if (group.failure !== undefined) group.owners = owners();
    if (this.#reports.length > 0) this.#reports = [];
    if (asksForPlaces(group.view)) this.#placed.set(group, owners());
  }

  /** Nearly every group: a fact that stands alone, of a rule that compares several, or many that are written one way. */
  #saysNothing(group: Group): boolean {
    if (group.forms !== undefined && group.forms.size < (this.#rule.fewestForms ?? 0)) return true;
    const alone = group.followers === undefined || group.followers.size === 0;
    if (!alone || group.rows.length >= (this.#rule.fewest ?? 1) || group.broken !== undefined) return false;
    group.root = undefined;
    return true;
  }

  /** The facts of a group and of those that follow it, in document order. */
  #factsOf(root: Group): readonly RowFact[] {
    const view = newView(this.#moves, this.#read);
    root.view = view;
    if (this.#links === undefined) return root.rows.map((row) => new RowFact(row, view));
    const first = new Map<Group, RowFact>();
    const facts: RowFact[] = [];
    for (const group of membersOf(root)) {
      group.root = root;
      const to = group.leader === undefined ? undefined : first.get(group.leader);
      for (const [index, row] of group.rows.entries()) {
        const like = index === 0 && to !== undefined ? { to, link: group.link } : undefined;
        const fact = new RowFact(row, view, like);
        if (index === 0) first.set(group, fact);
        facts.push(fact);
      }
    }
    return first.size === 1 ? facts : facts.sort((a, b) => inDocumentOrder(a.row, b.row));
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
}
