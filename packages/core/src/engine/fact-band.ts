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
export const MOST_IN_BAND = 8;
/** Where more groups of a band change at once it is sorted anew. */
const FEW = 8;

/** Groups that leave a band and groups that come into it. */
export interface BandChange<Group> {
  readonly leaving: Group[];
  readonly coming: Group[];
}

/** A band after a change, in order. */
export function changeBand<Group extends LinkedGroup>(old: readonly Group[], change: BandChange<Group>): Group[] {
  const { leaving, coming } = change;
  if (leaving.length + coming.length > FEW) {
    const stay = leaving.length === 0 ? old : old.filter(({ changed }) => !changed);
    const band = stay.concat(coming);
    sortIfNeeded(band, byFirstRow);
    return band;
  }
  const band = old.slice();
  for (const group of leaving) band.splice(band.indexOf(group), 1);
  for (const group of coming) band.splice(placeIn(band, group), 0, group);
  return band;
}

/** What a change of a band means for a group in it that did not change. */
export interface BandNews<Group> {
  readonly group: Group;
  /** Candidates it did not have. */
  readonly candidates: readonly Group[];
  /** It lost one that it follows. */
  readonly lostLeader: boolean;
}

/** Compares a band with what it was, near what changed: further on every group has the candidates it had. */
export function* newsOfBand<Group extends LinkedGroup>(
  old: readonly Group[],
  now: readonly Group[],
): Iterable<BandNews<Group>> {
  let first = 0;
  while (first < now.length && isSame(old[first], now[first])) first++;
  let end = now.length;
  let oldEnd = old.length;
  while (end > first && oldEnd > first && isSame(old[oldEnd - 1], now[end - 1])) {
    end--;
    oldEnd--;
  }
  let at = first;
  for (let index = first; index < Math.min(now.length, end + MOST_IN_BAND); index++) {
    const group = now[index] as Group;
    if (group.changed) continue;
    while (old[at] !== group) at++;
    const window = now.slice(Math.max(0, index - MOST_IN_BAND), index);
    const before = old.slice(Math.max(0, at - MOST_IN_BAND), at);
    at++;
    const known = unchanged(before);
    const left = unchanged(window);
    // Those that did not change stand in the same order: the two differ only in how far back they reach.
    const revealed = left.length > known.length ? left.slice(0, left.length - known.length) : [];
    const lost = known.length > left.length ? known.slice(0, known.length - left.length) : [];
    const candidates = window.filter((each) => each.changed || revealed.includes(each));
    const leader = group.ties?.leader;
    const lostLeader = leader !== undefined && lost.some((each) => each === leader);
    if (candidates.length > 0 || lostLeader) yield { group, candidates, lostLeader };
  }
}

/** A changed group may stand where it stood and still be another to those after it: its first fact may be further off. */
function isSame<Group extends LinkedGroup>(a: Group | undefined, b: Group | undefined): boolean {
  return a === b && a?.changed === false;
}

function unchanged<Group extends LinkedGroup>(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ changed }) => !changed);
}

/** Where a group stands in a band, which is in order. */
export function placeIn<Group extends LinkedGroup>(band: readonly Group[], group: Group): number {
  let low = 0;
  let high = band.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byFirstRow(band[middle] as Group, group) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether groups stand in order and all have facts. */
export function isSorted(groups: readonly LinkedGroup[]): boolean {
  return groups.every((group, index) => {
    if (group.rows.length === 0) return false;
    return index === 0 || byFirstRow(groups[index - 1] as LinkedGroup, group) <= 0;
  });
}

/** The order of groups: that of their first facts, then of their keys. */
export function byFirstRow(a: LinkedGroup, b: LinkedGroup): number {
  const first = a.rows[0];
  const second = b.rows[0];
  const order = first === undefined || second === undefined ? 0 : inDocumentOrder(first, second);
  return order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
