import { areSimilar } from "./similar-items.ts";

/** One way to write a slogan, with the places that write it so. */
export interface Variant<Member> {
  readonly items: readonly string[];
  readonly members: Member[];
  /** Position of the first place among all enumerations. */
  readonly first: number;
}

/** The share of its items that the shorter of two variants must have in common with the longer. */
const SHARED_AT_LEAST = 0.6;

/**
 * Groups ways of writing that are variants of one slogan. Candidates are found through their items, so unlike enumerations
 * never meet; an item that very many share says nothing and is not followed. Only groups of two or more come back.
 */
export function clusterVariants<Member>(variants: readonly Variant<Member>[]): readonly (readonly Variant<Member>[])[] {
  const byItem = new Map<string, number[]>();
  const group = variants.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  variants.forEach((variant, index) => {
    for (const other of candidates(variant, byItem)) {
      const earlier = variants[other];
      if (earlier !== undefined && areVariants(variant.items, earlier.items)) group[rootOf(index)] = rootOf(other);
    }
    for (const item of new Set(variant.items)) {
      const known = byItem.get(item);
      if (known === undefined) byItem.set(item, [index]);
      else if (known.length < MOST_FOLLOWED) known.push(index);
    }
  });
  const clusters = new Map<number, Variant<Member>[]>();
  variants.forEach((variant, index) => {
    const root = rootOf(index);
    const cluster = clusters.get(root);
    if (cluster === undefined) clusters.set(root, [variant]);
    else cluster.push(variant);
  });
  return [...clusters.values()].filter((cluster) => cluster.length > 1);
}

/** Enough to find every variant of a slogan in a document, few enough to keep the cost linear. */
const MOST_FOLLOWED = 32;

/** The ways of writing that occur, each with its places, in order of first occurrence. */
export function distinctVariants<Member>(
  members: readonly Member[],
  itemsOf: (member: Member) => readonly string[],
): readonly Variant<Member>[] {
  const byText = new Map<string, Variant<Member>>();
  members.forEach((member, first) => {
    const items = itemsOf(member);
    const key = items.join("\n");
    const known = byText.get(key);
    if (known === undefined) byText.set(key, { items, members: [member], first });
    else known.members.push(member);
  });
  return [...byText.values()];
}

function candidates<Member>(
  variant: Variant<Member>,
  byItem: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const item of variant.items) for (const index of byItem.get(item) ?? []) found.add(index);
  return found;
}

/** `tổ chức, con người` and `tổ chức, kinh phí` share an item and are no variants: most of the shorter must be in the longer. */
export function areVariants(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const known = new Set(long);
  const shared = short.filter((item) => known.has(item)).length;
  return shared >= 2 && shared / short.length >= SHARED_AT_LEAST && shared / long.length >= SHARED_AT_LEAST - 0.1;
}

/** Which way of writing most places use; `clear` when no other is used as often. Ties go to the longest, then the first. */
export function usualVariant<Member>(variants: readonly Variant<Member>[]): {
  readonly usual: Variant<Member>;
  readonly clear: boolean;
} {
  const ranked = [...variants].sort(
    (a, b) => b.members.length - a.members.length || b.items.length - a.items.length || a.first - b.first,
  );
  const [usual, second] = ranked;
  if (usual === undefined) throw new RangeError("No variants to choose from");
  return { usual, clear: second === undefined || usual.members.length > second.members.length };
}

/** How a way of writing differs from the usual one. Numbers are positions in the list of items. */
export interface Difference {
  /** Items of the usual form that are not here. */
  readonly missing: readonly number[];
  /** Items here that the usual form lacks. */
  readonly added: readonly number[];
  /** Items here that stand in another place. */
  readonly moved: readonly number[];
  /** Items here that are misspelled, each with the item it was meant to be. */
  readonly reworded: readonly (readonly [number, number])[];
}

/** Compares the items of two ways to write a slogan. */
export function compareItems(items: readonly string[], usual: readonly string[]): Difference {
  const here = new Set(items);
  const there = new Set(usual);
  const missing = usual.flatMap((item, index) => (here.has(item) ? [] : [index]));
  const added = items.flatMap((item, index) => (there.has(item) ? [] : [index]));
  const reworded: (readonly [number, number])[] = [];
  for (const index of added) {
    const meant = missing.find(
      (place) => areSimilar(items[index] ?? "", usual[place] ?? "") && !reworded.some(([, taken]) => taken === place),
    );
    if (meant !== undefined) reworded.push([index, meant]);
  }
  const meantBy = new Map(reworded);
  const places = items.map((item, index) => meantBy.get(index) ?? usual.indexOf(item));
  const common = places.filter((place) => place >= 0).sort((a, b) => a - b);
  let next = 0;
  const moved = places.flatMap((place, index) => {
    if (place < 0) return [];
    const expected = common[next];
    next++;
    return place === expected ? [] : [index];
  });
  return {
    missing: missing.filter((place) => !reworded.some(([, taken]) => taken === place)),
    added: added.filter((index) => !meantBy.has(index)),
    moved,
    reworded,
  };
}
