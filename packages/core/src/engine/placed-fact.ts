import type { TextRange } from "@soatvan/unicode-normalize";
import type { BlockText } from "../document/block-text.ts";
import type { BlockKind, EscapeText } from "../document/document.ts";
import type { Fact, Likeness, PlacedFact } from "../rule/rule.ts";
import type { Entry } from "./entry.ts";

/** A document whose facts are in a table. */
export interface FactOwner {
  /** Names the document in a collection; empty where there is only one. */
  readonly id: string;
  partName(part: number): string;
  escape(part: number): EscapeText;
}

/** A fact of an entry of a document. */
export interface Row {
  readonly entry: Entry;
  readonly fact: Fact<unknown>;
  readonly owner: FactOwner;
}

/** How plain text is written where an entry stands. */
export function escapeOf({ entry, owner }: Pick<Row, "entry" | "owner">): EscapeText {
  return entry.block.escape ?? owner.escape(entry.part);
}

/** What the facts of one set share while a rule looks at them. */
export interface FactView {
  /** Set when the rule asked where a block stands: what it says then changes when blocks before it come or go. */
  readsPlace: boolean;
  /** How much nearer or further two facts may come, in blocks, before the rule gets another answer on their distance. */
  slack: number;
  /** What `FactTable` had counted of blocks that came or went when the rule began to look. */
  since: number;
  /** Set when the rule asked for the range of a fact. */
  readsRange: boolean;
  /** Entries whose text the rule read. */
  texts: Set<Entry> | undefined;
  /** The rule reads blocks as they were read, not in NFC. */
  readonly raw: boolean;
  readonly read: (entry: Entry) => BlockText;
}

/** A look that has not asked for anything yet. */
export function newView(since: number, raw: boolean, read: FactView["read"]): FactView {
  const slack = Number.POSITIVE_INFINITY;
  return { readsPlace: false, slack, since, readsRange: false, texts: undefined, raw, read };
}

/** Whether what the rule says depends on where blocks stand. */
export function asksForPlaces(view: FactView | undefined): boolean {
  return view !== undefined && (view.readsPlace || view.slack < Number.POSITIVE_INFINITY);
}

/** Whether it may say something else now that `moves` blocks have come or gone. */
export function isOutOfPlace(view: FactView | undefined, moves: number): boolean {
  return view === undefined || view.readsPlace || moves - view.since > view.slack;
}

/** A fact as a rule sees it, which still knows its entry. */
export class RowFact implements PlacedFact<unknown> {
  readonly row: Row;
  readonly like: Likeness<unknown, unknown> | undefined;
  readonly #view: FactView;

  constructor(row: Row, view: FactView, like?: Likeness<unknown, unknown>) {
    this.row = row;
    this.like = like;
    this.#view = view;
  }

  get key(): string {
    return this.row.fact.key;
  }

  get range(): TextRange {
    this.#view.readsRange = true;
    return this.row.fact.range;
  }

  get data(): unknown {
    return this.row.fact.data;
  }

  get block(): number {
    this.#view.readsPlace = true;
    return this.row.entry.index;
  }

  get kind(): BlockKind {
    return this.row.entry.block.kind;
  }

  get document(): string {
    return this.row.owner.id;
  }

  within(blocks: number, earlier: PlacedFact<unknown>): boolean {
    const { entry, owner } = this.row;
    const other = rowOf(earlier);
    if (other.owner !== owner) return false;
    if (other.entry === entry) return blocks >= 0;
    const distance = entry.index - other.entry.index;
    // Different blocks never become one.
    if (blocks > 0) {
      const slack = distance <= blocks ? blocks - distance : distance - blocks - 1;
      this.#view.slack = Math.min(this.#view.slack, slack);
    }
    return distance <= blocks;
  }

  get text(): string {
    const { block, content } = this.#open();
    return (this.#view.raw ? block.content : content).text;
  }

  read(): BlockText {
    return this.#view.read(this.#open());
  }

  /** What the rule says depends on what the block says from now on. */
  #open(): Entry {
    const { entry } = this.row;
    this.#view.texts ??= new Set();
    this.#view.texts.add(entry);
    return entry;
  }
}

/**
 * The row of a fact that came back in a report.
 * @throws TypeError when the rule made the fact up.
 */
export function rowOf(fact: PlacedFact<unknown> | undefined): Row {
  if (!(fact instanceof RowFact)) throw new TypeError("A report must name one of the facts it was given as `at`");
  return fact.row;
}

/** The order of facts: by document, by block, by place in the block. */
export function inDocumentOrder(a: Row, b: Row): number {
  if (a.owner !== b.owner) return a.owner.id < b.owner.id ? -1 : 1;
  return a.entry.index - b.entry.index || a.fact.range.start - b.fact.range.start;
}

/** Sorts what is nearly always in order already: sorting makes two copies of a list, this none. */
export function sortIfNeeded<Item>(items: Item[], compare: (a: Item, b: Item) => number): void {
  for (let index = 1; index < items.length; index++) {
    if (compare(items[index - 1] as Item, items[index] as Item) <= 0) continue;
    items.sort(compare);
    return;
  }
}
