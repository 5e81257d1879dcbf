import {
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
  /** A band that holds one group, as most do, holds it without a list. */
  readonly #bands = new Map<number, Group | readonly Group[]>();
  #searches = 0;
  readonly #match: (group: Group, earlier: Group) => unknown;

  constructor(match: (group: Group, earlier: Group) => unknown) {
    this.#match = match;
  }

  /** Forgets all groups. */
  clear(): void {
    this.#bands.clear();
  }

  /**
   * Takes over the `changed` groups; those left without facts are taken out. Calls `comparing` for each group just before it is
   * compared: `anew` with all its candidates, else only with some.
   */
  update(changed: readonly Group[], comparing: (group: Group, anew: boolean) => void): void {
    for (const group of changed) sortIfNeeded(group.rows, inDocumentOrder);
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
    for (const [group, candidates] of newcomers) {
      if (anew.has(group)) continue;
      comparing(group, false);
      const search = ++this.#searches;
      for (const candidate of candidates) if (isFirst(candidate, search)) this.#tryNewcomer(group, candidate);
    }
  }

  /** Files a group that stands after all that are filed, and looks through its bands at once. */
  #fileNext(group: Group): void {
    this.#follow(group, undefined, undefined);
    group.bands = group.rows[0]?.fact.bands ?? noBands;
    const search = ++this.#searches;
    for (const band of group.bands) {
      const filed = this.#bands.get(band);
      if (filed === undefined) {
        this.#bands.set(band, group);
        continue;
      }
      const groups = isList(filed) ? (filed as Group[]) : [filed as Group];
      if (groups.at(-1) === group) continue;
      this.#compare(group, groups, groups.length, search);
      groups.push(group);
      if (groups.length === 2) this.#bands.set(band, groups);
    }
  }

  /**
   * Files changed groups anew. Gives the groups to compare with all their candidates, and those that only have some new ones, with
   * these.
   */
  #refile(changed: readonly Group[]) {
    const anew = new Set<Group>(changed);
    const newcomers = new Map<Group, Group[]>();
    for (const group of changed) {
      for (const follower of group.ties?.followers ?? []) anew.add(follower as Group);
    }
    for (const [band, change] of bandChanges(changed)) {
      const filed = this.#bands.get(band);
      const old = filed === undefined ? [] : isList(filed) ? filed : [filed];
      const now = changeBand(old, change);
      const [only] = now;
      if (only === undefined) this.#bands.delete(band);
      else this.#bands.set(band, now.length === 1 ? only : now);
      for (const { group, candidates, lostLeader } of newsOfBand(old, now)) {
        if (lostLeader) anew.add(group);
        const known = newcomers.get(group);
        if (known === undefined) newcomers.set(group, [...candidates]);
        else known.push(...candidates);
      }
    }
    return { anew, newcomers };
  }

  /** Looks through the bands of a group. */
  #tie(group: Group): void {
    this.#follow(group, undefined, undefined);
    const search = ++this.#searches;
    for (const band of group.bands) {
      const filed = this.#bands.get(band);
      if (filed !== undefined && isList(filed)) this.#compare(group, filed, placeIn(filed, group), search);
    }
  }

  /** Compares a group with those right before its place in a band, which is in order: stops at a later group than it found. */
  #compare(group: Group, band: readonly Group[], place: number, search: number): void {
    for (let index = Math.max(0, place - MOST_IN_BAND); index < place; index++) {
      const earlier = band[index] as Group;
      if (isFirst(earlier, search)) {
        if (!this.#tryNewcomer(group, earlier)) break;
      } else if (earlier === group.ties?.leader) break;
    }
  }

  /** Compares a group with a candidate, unless it follows an earlier one; false then. */
  #tryNewcomer(group: Group, candidate: Group): boolean {
    const leader = group.ties?.leader;
    if (leader !== undefined && byFirstRow(candidate, leader) > 0) return false;
    const link = this.#match(group, candidate);
    if (link !== undefined) this.#follow(group, candidate, link);
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

/** What the changed groups do to each band: each takes its place by what it holds now. */
function bandChanges<Group extends LinkedGroup>(changed: readonly Group[]): ReadonlyMap<number, BandChange<Group>> {
  const changes = new Map<number, BandChange<Group>>();
  const changeOf = (band: number): BandChange<Group> => {
    let change = changes.get(band);
    if (change === undefined) {
      change = { leaving: [], coming: [] };
      changes.set(band, change);
    }
    return change;
  };
  for (const group of changed) {
    for (const band of new Set(group.bands)) changeOf(band).leaving.push(group);
    group.bands = group.rows[0]?.fact.bands ?? noBands;
    for (const band of new Set(group.bands)) changeOf(band).coming.push(group);
  }
  return changes;
}

function isList<Group>(filed: Group | readonly Group[]): filed is readonly Group[] {
  return Array.isArray(filed);
}

/** Whether a group is met for the first time in a search. */
function isFirst(group: LinkedGroup, search: number): boolean {
  if (group.search === search) return false;
  group.search = search;
  return true;
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
