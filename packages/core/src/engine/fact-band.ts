import { inDocumentOrder, type Row, sortIfNeeded } from "./placed-fact.ts";

/** The facts of one key, as part of a set of keys that are alike. */
export interface LinkedGroup {
  readonly key: string;
  /** In document order once the group was filed. */
  rows: Row[];
  /** Names it in the bands it is filed under; -1 where it is in none. */
  number: number;
  /** The bands it is filed under. */
  bands: readonly number[];
  /** Absent where it is like no other, as nearly all are. */
  ties: Ties | undefined;
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

/** The numbers of the groups in a band, in order. */
export type Band = readonly number[];
/** The groups by their numbers; those that lost all facts stay until a change is worked off. */
export type Numbered = readonly (LinkedGroup | undefined)[];

/** How many groups of a band are candidates: more share a band only where nearly everything is alike. */
export const MOST_IN_BAND = 8;
/** Where more groups of a band change at once it is sorted anew. */
const FEW = 8;

/** Groups that leave a band and groups that come into it. */
export interface BandChange {
  readonly leaving: number[];
  readonly coming: number[];
}

/** A band after a change. */
export function changeBand(old: Band, { leaving, coming }: BandChange, groups: Numbered): number[] {
  if (leaving.length + coming.length > FEW) {
    const stay = leaving.length === 0 ? old : old.filter((each) => !isChanged(groups, each));
    const band = stay.concat(coming);
    sortIfNeeded(band, (a, b) => byFirstRow(groups[a], groups[b]));
    return band;
  }
  const band = old.slice();
  for (const each of leaving) band.splice(band.indexOf(each), 1);
  for (const each of coming) band.splice(placeIn(band, groups[each], groups), 0, each);
  return band;
}

/** What a change of a band means for a group in it that did not change. */
export interface BandNews {
  readonly group: number;
  /** Candidates it did not have. */
  readonly candidates: readonly number[];
  /** It lost one that it follows. */
  readonly lostLeader: boolean;
}

/** Compares a band with what it was, near what changed: further on every group has the candidates it had. */
export function* newsOfBand(old: Band, now: Band, groups: Numbered): Iterable<BandNews> {
  // A changed group may stand where it stood and still be another to those after it: its first fact may be further off.
  const isSame = (a: number | undefined, b: number | undefined): boolean => a === b && !isChanged(groups, a);
  let first = 0;
  while (first < now.length && isSame(old[first], now[first])) first++;
  let end = now.length;
  let oldEnd = old.length;
  while (end > first && oldEnd > first && isSame(old[oldEnd - 1], now[end - 1])) {
    end--;
    oldEnd--;
  }
  const unchanged = (band: Band): Band => band.filter((each) => !isChanged(groups, each));
  let at = first;
  for (let index = first; index < Math.min(now.length, end + MOST_IN_BAND); index++) {
    const group = now[index] as number;
    if (isChanged(groups, group)) continue;
    while (at < old.length && old[at] !== group) at++;
    const window = now.slice(Math.max(0, index - MOST_IN_BAND), index);
    const known = unchanged(old.slice(Math.max(0, at - MOST_IN_BAND), at));
    at++;
    const left = unchanged(window);
    // Those that did not change stand in the same order: the two differ only in how far back they reach.
    const revealed = left.length > known.length ? left.slice(0, left.length - known.length) : [];
    const lost = known.length > left.length ? known.slice(0, known.length - left.length) : [];
    const candidates = window.filter((each) => isChanged(groups, each) || revealed.includes(each));
    const leader = groups[group]?.ties?.leader;
    const lostLeader = leader !== undefined && lost.includes(leader.number);
    if (candidates.length > 0 || lostLeader) yield { group, candidates, lostLeader };
  }
}

function isChanged(groups: Numbered, number: number | undefined): boolean {
  return number !== undefined && groups[number]?.changed === true;
}

/** Where a group stands in a band. */
export function placeIn(band: Band, group: LinkedGroup | undefined, groups: Numbered): number {
  let low = 0;
  let high = band.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byFirstRow(groups[band[middle] as number], group) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether groups stand in order and all have facts. */
export function isSorted(groups: readonly LinkedGroup[]): boolean {
  return groups.every((group, index) => {
    if (group.rows.length === 0) return false;
    return index === 0 || byFirstRow(groups[index - 1], group) <= 0;
  });
}

/** The order of groups: that of their first facts, then of their keys. */
export function byFirstRow(a: LinkedGroup | undefined, b: LinkedGroup | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const first = a.rows[0];
  const second = b.rows[0];
  const order = first === undefined || second === undefined ? 0 : inDocumentOrder(first, second);
  return order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
