import { inDocumentOrder, type Row, sortIfNeeded } from "./placed-fact.ts";

/** The facts of one key, as part of a set of keys that are alike. */
export interface LinkedGroup {
  readonly key: string;
  /** In document order once the group was filed. */
  rows: Row[];
  /** The bands it is filed under. */
  bands: readonly number[];
  /** Absent where it is like no other, as nearly all are. */
  ties: Ties | undefined;
  /** The search it was last a candidate in: two groups that share several bands are compared once. */
  search: number;
  /** It gained or lost facts since the groups were last brought up to date. */
  changed: boolean;
}

/** Which groups a group is like. */
export interface Ties {
  /** The earlier group it follows, and what the rule said of the two. */
  leader: LinkedGroup | undefined;
  link: unknown;
  readonly followers: Set<LinkedGroup>;
}

/** How many groups of a band are candidates: more share a band only where nearly everything is alike. */
const MOST_IN_BAND = 8;

const noBands: readonly number[] = [];

/**
 * Which groups of a table are alike. Each group is compared with the few that stand right before it in every band it
 * is in, and follows the first of them that the rule finds it to be like; so no two groups far apart ever meet, and the work follows
 * the number of groups, whatever they hold. A change compares only pairs that are new candidates.
 */
export class FactLinks<Group extends LinkedGroup> {
  /** A band that holds one group, as most do, holds it without a list. */
  readonly #bands = new Map<number, Group | Group[]>();
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
    const before = new Map<number, readonly Group[]>();
    this.#takeOut(changed, before);
    for (const group of changed) this.#file(group, before);
    const { anew, newcomers } = this.#toCompare(changed, before);
    for (const group of anew) {
      comparing(group, true);
      this.#tie(group);
    }
    for (const [group, candidates] of newcomers) {
      if (anew.has(group)) continue;
      comparing(group, false);
      for (const candidate of candidates) this.#tryNewcomer(group, candidate);
    }
  }

  /** Files a group that stands after all that are filed, and looks through its bands at once: what `#file` and `#tie` come to. */
  #fileNext(group: Group): void {
    this.#follow(group, undefined, undefined);
    group.bands = group.rows[0]?.fact.bands ?? noBands;
    const search = ++this.#searches;
    for (const band of group.bands) {
      const bucket = this.#bands.get(band);
      if (bucket === undefined) {
        this.#bands.set(band, group);
      } else if (Array.isArray(bucket)) {
        if (bucket.at(-1) === group) continue;
        this.#compare(group, bucket, bucket.length, search);
        bucket.push(group);
      } else if (bucket !== group) {
        const pair = [bucket, group];
        this.#compare(group, pair, 1, search);
        this.#bands.set(band, pair);
      }
    }
  }

  #takeOut(changed: readonly Group[], before: Map<number, readonly Group[]>): void {
    const shared = new Set<number>();
    for (const group of changed) {
      for (const band of group.bands) {
        const bucket = this.#bands.get(band);
        if (bucket === group) this.#bands.delete(band);
        else shared.add(band);
      }
      group.bands = noBands;
    }
    for (const band of shared) {
      const bucket = this.#bands.get(band);
      if (!Array.isArray(bucket)) continue;
      before.set(band, bucket);
      const left = bucket.filter((group) => !group.changed);
      if (left.length === 0) this.#bands.delete(band);
      else this.#bands.set(band, left);
    }
  }

  #file(group: Group, before: Map<number, readonly Group[]>): void {
    group.bands = group.rows[0]?.fact.bands ?? noBands;
    for (const band of group.bands) {
      const bucket = this.#bands.get(band);
      if (bucket === undefined) {
        this.#bands.set(band, group);
      } else if (!Array.isArray(bucket)) {
        if (bucket === group) continue;
        if (!before.has(band)) before.set(band, [bucket]);
        this.#bands.set(band, [bucket, group]);
      } else {
        // Filed as its own list from here on: the one in `before` stays as it was.
        if (!before.has(band)) {
          before.set(band, bucket);
          this.#bands.set(band, [...bucket, group]);
        } else {
          bucket.push(group);
        }
      }
    }
  }

  /**
   * The groups to compare with all their candidates, and those that only have new ones: a band with few groups hides none of
   * them, so a change there brings nothing but the changed groups themselves.
   */
  #toCompare(changed: readonly Group[], before: ReadonlyMap<number, readonly Group[]>) {
    const anew = new Set<Group>(changed);
    const newcomers = new Map<Group, Set<Group>>();
    for (const group of changed) {
      for (const follower of group.ties?.followers ?? []) anew.add(follower as Group);
    }
    for (const [band, old] of before) {
      const bucket = this.#bands.get(band);
      if (!Array.isArray(bucket)) continue;
      sortIfNeeded(bucket, byFirstRow);
      if (old.length <= MOST_IN_BAND && bucket.length <= MOST_IN_BAND) addNewcomers(bucket, newcomers);
      else for (const group of behindChange(bucket, old)) anew.add(group);
    }
    return { anew, newcomers };
  }

  /** Looks through the bands of a group. */
  #tie(group: Group): void {
    this.#follow(group, undefined, undefined);
    const search = ++this.#searches;
    for (const band of group.bands) {
      const bucket = this.#bands.get(band);
      if (Array.isArray(bucket)) this.#compare(group, bucket, placeIn(bucket, group), search);
    }
  }

  /** Compares a group with those right before its place in a band, which is in order: stops at a later group than it found. */
  #compare(group: Group, bucket: readonly Group[], place: number, search: number): void {
    for (let index = Math.max(0, place - MOST_IN_BAND); index < place; index++) {
      const earlier = bucket[index] as Group;
      if (earlier.search === search) {
        if (earlier === group.ties?.leader) break;
        continue;
      }
      earlier.search = search;
      if (!this.#tryNewcomer(group, earlier)) break;
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
    if (leader === undefined) {
      if (group.ties === undefined) return;
      group.ties.leader = undefined;
      group.ties.link = undefined;
      return;
    }
    const ties = tiesOf(group);
    ties.leader = leader;
    ties.link = link;
    tiesOf(leader).followers.add(group);
  }
}

function tiesOf(group: LinkedGroup): Ties {
  group.ties ??= { leader: undefined, link: undefined, followers: new Set() };
  return group.ties;
}

function isSorted(groups: readonly LinkedGroup[]): boolean {
  return groups.every((group, index) => {
    if (group.rows.length === 0) return false;
    return index === 0 || byFirstRow(groups[index - 1] as LinkedGroup, group) <= 0;
  });
}

/** Notes the changed groups of a band as candidates of the unchanged ones that stand after them. */
function addNewcomers<Group extends LinkedGroup>(bucket: readonly Group[], newcomers: Map<Group, Set<Group>>): void {
  const before: Group[] = [];
  for (const group of bucket) {
    if (group.changed) {
      before.push(group);
    } else if (before.length > 0) {
      const known = newcomers.get(group);
      if (known === undefined) newcomers.set(group, new Set(before));
      else for (const candidate of before) known.add(candidate);
    }
  }
}

/** The groups of a band that have other candidates than before: those right behind a group that came or went. */
function behindChange<Group extends LinkedGroup>(now: readonly Group[], old: readonly Group[]): readonly Group[] {
  const behind: Group[] = [];
  let left = 0;
  let at = 0;
  for (const group of now) {
    for (; at < old.length && (old[at] as Group).changed; at++) left = MOST_IN_BAND;
    if (group.changed) {
      left = MOST_IN_BAND;
      continue;
    }
    at++;
    if (left === 0) continue;
    behind.push(group);
    left--;
  }
  return behind;
}

/** Where a group stands in a band, which is in order. */
function placeIn<Group extends LinkedGroup>(bucket: readonly Group[], group: Group): number {
  let low = 0;
  let high = bucket.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byFirstRow(bucket[middle] as Group, group) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
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
  for (const member of members)
    if (member.ties !== undefined) for (const each of member.ties.followers) members.push(each);
  return members as Group[];
}

/** The order of groups: that of their first facts, then of their keys. */
function byFirstRow(a: LinkedGroup, b: LinkedGroup): number {
  const first = a.rows[0];
  const second = b.rows[0];
  const order = first === undefined || second === undefined ? 0 : inDocumentOrder(first, second);
  return order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
