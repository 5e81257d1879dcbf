import { readTable } from "../../../document-code/table.ts";
import type { Knowledge, KnownSlogan } from "../../../rule/knowledge.ts";
import { type Separator, splitItems } from "./items.ts";
import { areSimilar } from "./similar-items.ts";
import { slogansTable } from "./slogans.generated.ts";
import { areVariants } from "./variants.ts";

/** A slogan with a settled wording. */
export interface Canonical {
  readonly text: string;
  /** The items as compared. */
  readonly items: readonly string[];
  /** The items as written. */
  readonly labels: readonly string[];
  readonly separator: Separator;
  /** Whether the team wrote it down: its word counts for more than general usage. */
  readonly team: boolean;
  readonly source: string;
}

/** What is known of slogans on one day. */
export interface SloganTable {
  /** The slogan that the items are a right wording of. */
  settled(items: readonly string[]): Canonical | undefined;
  /** The last day of a slogan that was right once, `YYYY-MM-DD`. */
  expired(items: readonly string[]): string | undefined;
  /** The slogan that the items are a wrong wording of. */
  nearest(items: readonly string[]): Canonical | undefined;
  /** The team's valid slogans of three items or more: those that a text must quote. */
  readonly team: readonly Canonical[];
  /** Whether any slogan has this item. */
  hasItem(item: string): boolean;
}

/** Shorter texts have no order to get wrong. */
const FEWEST_ITEMS = 2;

const tables = new WeakMap<Knowledge, Map<string, SloganTable>>();

/** The known slogans, the team's first. Kept for as long as the knowledge is. */
export function sloganTable(knowledge: Knowledge, today: string | undefined): SloganTable {
  const days = tables.get(knowledge) ?? new Map<string, SloganTable>();
  tables.set(knowledge, days);
  const day = today ?? "";
  const known = days.get(day);
  if (known !== undefined) return known;
  const table = buildTable(knowledge.slogans, today);
  days.set(day, table);
  return table;
}

function buildTable(team: readonly KnownSlogan[], today: string | undefined): SloganTable {
  const settled = new Map<string, Canonical>();
  const expired = new Map<string, string>();
  const byItem = new Map<string, Canonical[]>();
  const quotable: Canonical[] = [];
  const add = (slogan: KnownSlogan, isTeam: boolean): void => {
    const canonical = makeCanonical(slogan, isTeam);
    if (canonical === undefined) return;
    if (today !== undefined && slogan.validTo !== undefined && slogan.validTo < today) {
      expired.set(keyOf(canonical.items), slogan.validTo);
      return;
    }
    if (today !== undefined && slogan.validFrom !== undefined && slogan.validFrom > today) return;
    if (isTeam && canonical.items.length > FEWEST_ITEMS) quotable.push(canonical);
    for (const form of [slogan.canonical, ...slogan.accepted]) {
      const key = keyOf(splitItems(form, 0, form.length, 1)?.items.map((item) => item.key) ?? []);
      if (!settled.has(key)) settled.set(key, canonical);
    }
    for (const item of new Set(canonical.items)) byItem.set(item, [...(byItem.get(item) ?? []), canonical]);
  };
  for (const slogan of team) add(slogan, true);
  for (const slogan of knownSlogans()) add(slogan, false);
  return {
    settled: (items) => settled.get(keyOf(items)),
    expired: (items) => expired.get(keyOf(items)),
    nearest: (items) => nearest(items, byItem),
    team: quotable,
    hasItem: (item) => byItem.has(item),
  };
}

function nearest(items: readonly string[], byItem: ReadonlyMap<string, readonly Canonical[]>): Canonical | undefined {
  for (const item of items) {
    for (const canonical of byItem.get(item) ?? []) {
      if (areVariants(items, canonical.items) || isPairMisspelled(items, canonical.items)) return canonical;
    }
  }
  return undefined;
}

/** Two items, one of them misspelled: too few to be variants by what they share. */
function isPairMisspelled(items: readonly string[], canonical: readonly string[]): boolean {
  return (
    items.length === 2 &&
    canonical.length === 2 &&
    items.every((item, index) => areSimilar(item, canonical[index] ?? ""))
  );
}

function makeCanonical(slogan: KnownSlogan, team: boolean): Canonical | undefined {
  const { canonical: text, source } = slogan;
  const split = splitItems(text, 0, text.length, FEWEST_ITEMS);
  if (split === undefined) return undefined;
  const { items, separator } = split;
  const labels = items.map((item) => text.slice(item.start, item.end));
  return { text, items: items.map((item) => item.key), labels, separator, team, source };
}

function keyOf(items: readonly string[]): string {
  return items.join("\n");
}

let own: readonly KnownSlogan[] | undefined;

/** The slogans of our own table that somebody checked in a source, in order of the table. */
export function knownSlogans(): readonly KnownSlogan[] {
  own ??= readTable(slogansTable)
    .filter((row) => row.status === "verified")
    .map((row) => ({
      canonical: row.canonical ?? "",
      accepted: (row.accepted ?? "").split("|").filter(Boolean),
      source: row.source ?? "",
      verified: true,
      ...(row.from ? { validFrom: row.from } : {}),
      ...(row.to ? { validTo: row.to } : {}),
    }));
  return own;
}
