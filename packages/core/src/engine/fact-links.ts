import { SketchTable } from "../similarity/sketch-table.ts";
import { BandLists } from "./band-lists.ts";
import {
  type Band,
  type BandChange,
  byFirstRow,
  changeBand,
  isSorted,
  type LinkedGroup,
  MOST_IN_BAND,
  newsOfBand,
  placeIn,
  type Ties,
} from "./fact-band.ts";
import { inDocumentOrder, sortIfNeeded } from "./placed-fact.ts";

const noBands: readonly number[] = [];

/**
 * Which groups of a table are alike. Each group is compared with the few that stand right before it in every band it
 * is in, and follows the first of them that the rule finds it to be like; so no two groups far apart ever meet, and the work follows
 * the number of groups, whatever they hold. A change compares only pairs that are new candidates.
 */
export class FactLinks<Group extends LinkedGroup> {
  readonly #bands = new BandLists();
  #groups: (Group | undefined)[] = [];
  #free: number[] = [];
  readonly #sketches: SketchTable;
  /** The search that a group was last a candidate in, by number: two that share several bands are compared once. */
  #searched = new Int32Array(64);
  #searches = 0;
  readonly #match: (group: Group, earlier: Group) => unknown;

  /** `similarity` is the share of words that facts must have in common for `match` to be asked. */
  constructor(similarity: number, match: (group: Group, earlier: Group) => unknown) {
    this.#sketches = new SketchTable(similarity);
    this.#match = match;
  }

  /** Forgets all groups. */
  clear(): void {
    this.#bands.clear();
    this.#groups = [];
    this.#free = [];
  }

  /**
   * Takes over all groups that changed; those left without facts are taken out. Calls `comparing` for each group just before it is
   * compared: `anew` with all its candidates, else only with some. A group without a sketch is never compared.
   */
  update(all: readonly Group[], comparing: (group: Group, anew: boolean) => void): void {
    for (const group of all) sortIfNeeded(group.rows, inDocumentOrder);
    const changed = all.filter(mayHaveTies);
    if (this.#bands.size === 0 && isSorted(changed)) {
      for (const group of changed) {
        comparing(group, true);
        this.#fileNext(group);
      }
      return;
    }
    const { anew, newcomers } = this.#refile(changed);
    for (const group of anew) {
      comparing(group, true);
      this.#tie(group);
    }
    for (const [number, candidates] of newcomers) {
      const group = this.#groups[number];
      if (group === undefined || anew.has(group)) continue;
      comparing(group, false);
      const search = ++this.#searches;
      for (const candidate of candidates) if (this.#isFirst(candidate, search)) this.#tryNewcomer(group, candidate);
    }
    for (const group of changed) if (group.bands.length === 0) this.#drop(group);
  }

  /** Files a group that stands after all that are filed, and looks through its bands at once. */
  #fileNext(group: Group): void {
    this.#follow(group, undefined, undefined);
    this.#take(group);
    const search = ++this.#searches;
    const { number } = group;
    for (const band of group.bands) {
      const filed = this.#bands.get(band);
      if (filed.at(-1) === number) continue;
      if (filed.length > 0) this.#compare(group, filed, filed.length, search);
      this.#bands.push(band, number);
    }
  }

  /**
   * Files changed groups anew. Gives the groups to compare with all their candidates, and those that only have some new ones, with
   * these.
   */
  #refile(changed: readonly Group[]) {
    const anew = new Set<Group>(changed);
    const newcomers = new Map<number, number[]>();
    for (const group of changed) {
      for (const follower of group.ties?.followers ?? []) anew.add(follower as Group);
    }
    for (const [band, change] of this.#bandChanges(changed)) {
      const old = this.#bands.get(band);
      const now = changeBand(old, change, this.#groups);
      this.#bands.set(band, now);
      for (const { group, candidates, lostLeader } of newsOfBand(old, now, this.#groups)) {
        if (lostLeader) anew.add(this.#groups[group] as Group);
        const known = newcomers.get(group);
        if (known === undefined) newcomers.set(group, [...candidates]);
        else known.push(...candidates);
      }
    }
    return { anew, newcomers };
  }

  /** What the changed groups do to each band: each takes its place by what it holds now. */
  #bandChanges(changed: readonly Group[]): ReadonlyMap<number, BandChange> {
    const changes = new Map<number, BandChange>();
    const changeOf = (band: number): BandChange => {
      let change = changes.get(band);
      if (change === undefined) {
        change = { leaving: [], coming: [] };
        changes.set(band, change);
      }
      return change;
    };
    for (const group of changed) {
      for (const band of new Set(group.bands)) changeOf(band).leaving.push(group.number);
      this.#take(group);
      for (const band of new Set(group.bands)) changeOf(band).coming.push(group.number);
    }
    return changes;
  }

  /** A group takes the bands of its first fact, and a number if it has any. */
  #take(group: Group): void {
    const sketch = group.rows[0]?.fact.sketch;
    group.bands = sketch?.bands ?? noBands;
    if (sketch === undefined || group.bands.length === 0) return;
    if (group.number < 0) {
      group.number = this.#free.pop() ?? this.#groups.length;
      this.#groups[group.number] = group;
    }
    this.#sketches.set(group.number, sketch);
  }

  #drop(group: Group): void {
    if (group.number < 0) return;
    this.#groups[group.number] = undefined;
    this.#free.push(group.number);
    group.number = -1;
  }

  /** Looks through the bands of a group. */
  #tie(group: Group): void {
    this.#follow(group, undefined, undefined);
    const search = ++this.#searches;
    for (const band of group.bands) {
      const filed = this.#bands.get(band);
      if (filed.length > 1) this.#compare(group, filed, placeIn(filed, group, this.#groups), search);
    }
  }

  /** Compares a group with those right before its place in a band: stops at a later group than it found. */
  #compare(group: Group, band: Band, place: number, search: number): void {
    for (let index = Math.max(0, place - MOST_IN_BAND); index < place; index++) {
      const earlier = band[index] as number;
      if (this.#isFirst(earlier, search)) {
        if (!this.#tryNewcomer(group, earlier)) break;
      } else if (earlier === group.ties?.leader?.number) break;
    }
  }

  /** Compares a group with a candidate, unless it follows an earlier one; false then. */
  #tryNewcomer(group: Group, candidate: number): boolean {
    const leader = group.ties?.leader;
    if (leader !== undefined && byFirstRow(this.#groups[candidate], leader) > 0) return false;
    if (!this.#sketches.mayBeAlike(group.number, candidate)) return true;
    const earlier = this.#groups[candidate] as Group;
    const link = this.#match(group, earlier);
    if (link !== undefined) this.#follow(group, earlier, link);
    return true;
  }

  /** Whether a group is met for the first time in a search. */
  #isFirst(number: number, search: number): boolean {
    if (number >= this.#searched.length) {
      const searched = new Int32Array(Math.max(2 * this.#searched.length, this.#groups.length));
      searched.set(this.#searched);
      this.#searched = searched;
    }
    if (this.#searched[number] === search) return false;
    this.#searched[number] = search;
    return true;
  }

  #follow(group: Group, leader: Group | undefined, link: unknown): void {
    group.ties?.leader?.ties?.followers.delete(group);
    if (leader === undefined && group.ties === undefined) return;
    const ties = tiesOf(group);
    ties.leader = leader;
    ties.link = link;
    if (leader !== undefined) tiesOf(leader).followers.add(group);
  }
}

/** Nothing is like a group without a sketch, unless it had one until now. */
function mayHaveTies({ bands, rows }: LinkedGroup): boolean {
  return bands.length > 0 || rows[0]?.fact.sketch !== undefined;
}

function tiesOf(group: LinkedGroup): Ties {
  group.ties ??= { leader: undefined, link: undefined, followers: new Set() };
  return group.ties;
}

/** Adds the group at the beginning of the chain that a group follows. `passed` remembers what other chains went through. */
export function addRoot<Group extends LinkedGroup>(group: Group, roots: Set<Group>, passed: Set<LinkedGroup>): void {
  let root: LinkedGroup = group;
  while (root.ties?.leader !== undefined) {
    if (passed.has(root)) return;
    passed.add(root);
    root = root.ties.leader;
  }
  roots.add(root as Group);
}

/** All groups that follow a group, itself first. */
export function membersOf<Group extends LinkedGroup>(root: Group): readonly Group[] {
  const members: LinkedGroup[] = [root];
  // Grows while it is read: followers of followers come after them.
  for (const { ties } of members) if (ties !== undefined) for (const each of ties.followers) members.push(each);
  return members as Group[];
}
