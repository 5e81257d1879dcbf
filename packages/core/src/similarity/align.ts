import { type Spans, STRIDE } from "../language/spans.ts";

/** A place where two rows of tokens differ: tokens `from` up to `to` of the first against those of the second. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** How two rows of tokens agree. */
export interface Alignment {
  /** The share of tokens that stand in both, in order: twice their number by all tokens of both. */
  readonly similarity: number;
  /** In order; none when the rows are equal. */
  readonly differences: readonly Difference[];
}

/** Tokens that may be left over in both rows together: keeps the cost linear for paragraphs of any length. */
const MOST_EDITS = 256;

/**
 * The shortest way from one row of tokens to another, when at least the given share of them stays. The band that is searched
 * is as wide as the edits allowed, at most 256, so the cost is linear in the length. Undefined when the rows are less alike.
 */
export function alignTokens(tokens: Spans, others: Spans, atLeast: number): Alignment | undefined {
  const total = tokens.count + others.count;
  const most = Math.min(MOST_EDITS, Math.floor((1 - atLeast) * total + 1e-9));
  if (Math.abs(tokens.count - others.count) > most) return undefined;
  const start = sharedStart(tokens, others);
  const end = sharedEnd(tokens, others, start);
  const stretch = { start, to: tokens.count - end, otherTo: others.count - end };
  // Most pairs that are compared turn out to be unlike: no way is kept until it is known that there is one.
  const edits = countEdits(tokens, others, stretch, most);
  if (edits < 0) return undefined;
  const trail = searchEdits(tokens, others, stretch, edits);
  return { similarity: total === 0 ? 1 : 1 - edits / total, differences: differencesOf(trail, stretch) };
}

function sameToken(tokens: Spans, index: number, others: Spans, other: number): boolean {
  const { data } = tokens;
  const otherData = others.data;
  const at = tokens.base + index * STRIDE;
  const otherAt = others.base + other * STRIDE;
  if (data[at + 2] !== otherData[otherAt + 2]) return false;
  return (
    (data[at + 1] as number) - (data[at] as number) ===
    (otherData[otherAt + 1] as number) - (otherData[otherAt] as number)
  );
}

function sharedStart(tokens: Spans, others: Spans): number {
  const most = Math.min(tokens.count, others.count);
  let at = 0;
  while (at < most && sameToken(tokens, at, others, at)) at++;
  return at;
}

function sharedEnd(tokens: Spans, others: Spans, start: number): number {
  const most = Math.min(tokens.count, others.count) - start;
  let same = 0;
  while (same < most && sameToken(tokens, tokens.count - 1 - same, others, others.count - 1 - same)) same++;
  return same;
}

/** What lies between the equal ends of two rows. */
interface Stretch {
  readonly start: number;
  readonly to: number;
  readonly otherTo: number;
}

/** How far each diagonal gets, from -`MOST_EDITS` - 1 on; those of one number of edits lie between those of the next. */
const furthest = new Int32Array(2 * MOST_EDITS + 3);

/** The number of edits that `searchEdits` comes to, up to `most`; -1 when it takes more. */
function countEdits(tokens: Spans, others: Spans, { start, to, otherTo }: Stretch, most: number): number {
  const zero = MOST_EDITS + 1;
  const last = to - otherTo;
  for (let edits = 0; edits <= most; edits++) {
    // The diagonals at both ends are reached for the first time.
    furthest[zero - edits - 1] = -1;
    furthest[zero + edits + 1] = -1;
    if (edits === 0) furthest[zero] = -1;
    // From diagonals further out the last one is not reached with the edits that are left.
    const from = nextOf(edits, Math.max(-edits, last - most + edits));
    const end = Math.min(edits, last + most - edits);
    for (let diagonal = from; diagonal <= end; diagonal += 2) {
      const left = furthest[zero + diagonal - 1] as number;
      const put = furthest[zero + diagonal + 1] as number;
      let at = edits === 0 ? start : left >= 0 && left < to ? left + 1 : -1;
      if (put > at && put - diagonal <= otherTo) at = put;
      if (at >= 0) while (at < to && at - diagonal < otherTo && sameToken(tokens, at, others, at - diagonal)) at++;
      furthest[zero + diagonal] = at;
      if (at === to && at - diagonal === otherTo) return edits;
    }
  }
  return -1;
}

/** The first diagonal from one on that so many edits can reach: every other one. */
function nextOf(edits: number, diagonal: number): number {
  return ((edits ^ diagonal) & 1) === 0 ? diagonal : diagonal + 1;
}

/**
 * Myers' greedy search: for each number of edits, how far each diagonal (tokens taken from the first row less those from the
 * second) gets. Returns these rows up to the one of `most` edits, which reaches the end; row `d` holds the diagonals from -d to d.
 */
function searchEdits(tokens: Spans, others: Spans, stretch: Stretch, most: number): readonly Int32Array[] {
  const { start, to, otherTo } = stretch;
  const trail: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    const reached = new Int32Array(2 * edits + 1).fill(-1);
    trail.push(reached);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let at =
        edits === 0 ? start : Math.max(leftOut(trail, edits, diagonal, to), putIn(trail, edits, diagonal, otherTo));
      if (at < 0) continue;
      while (at < to && at - diagonal < otherTo && sameToken(tokens, at, others, at - diagonal)) at++;
      reached[diagonal + edits] = at;
      if (at === to && at - diagonal === otherTo) return trail;
    }
  }
  return trail;
}

/** Where a diagonal gets by a token of the first row that the second lacks; -1 when there is none left. */
function leftOut(trail: readonly Int32Array[], edits: number, diagonal: number, to: number): number {
  const at = trail[edits - 1]?.[diagonal + edits - 2] ?? -1;
  return at >= 0 && at < to ? at + 1 : -1;
}

/** Where a diagonal gets by a token of the second row that the first lacks; -1 when there is none left. */
function putIn(trail: readonly Int32Array[], edits: number, diagonal: number, otherTo: number): number {
  const at = trail[edits - 1]?.[diagonal + edits] ?? -1;
  return at - diagonal <= otherTo ? at : -1;
}

/** Follows the rows of the search back from the end. Edits with at most one equal token between them are one difference. */
function differencesOf(trail: readonly Int32Array[], { to, otherTo }: Stretch): readonly Difference[] {
  const found: Difference[] = [];
  let diagonal = to - otherTo;
  for (let edits = trail.length - 1; edits > 0; edits--) {
    const without = leftOut(trail, edits, diagonal, to);
    const withIt = putIn(trail, edits, diagonal, otherTo);
    const isLeftOut = without >= withIt;
    const end = isLeftOut ? without : withIt;
    const edit = {
      from: isLeftOut ? end - 1 : end,
      to: end,
      otherFrom: isLeftOut ? end - diagonal : end - diagonal - 1,
      otherTo: end - diagonal,
    };
    const next = found.at(-1);
    if (next !== undefined && next.from - edit.to <= 1 && next.otherFrom - edit.otherTo <= 1) {
      found[found.length - 1] = { ...edit, to: next.to, otherTo: next.otherTo };
    } else {
      found.push(edit);
    }
    diagonal += isLeftOut ? -1 : 1;
  }
  return found.reverse();
}
