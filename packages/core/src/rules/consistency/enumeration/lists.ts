import type { PlacedFact } from "../../../rule/rule.ts";
import { type Family, letterValue, type Order } from "./labels.ts";
import type { Mark } from "./marks.ts";

type Item = Extract<Mark, { kind: "item" }>;
type ItemFact = PlacedFact<Mark> & { readonly data: Item };
type AnnouncementFact = PlacedFact<Mark> & { readonly data: Extract<Mark, { kind: "announcement" }> };

/** What is wrong with a list. `at` is the item that shows it, `before` the one it follows. */
export type ListProblem =
  | {
      readonly kind: "missing" | "repeated" | "disordered";
      readonly at: ItemFact;
      readonly before: ItemFact;
      readonly family: Family;
      readonly prefix: string;
      /** Place of the item before, counted from 1. */
      readonly last: number;
      readonly value: number;
    }
  | { readonly kind: "count"; readonly at: AnnouncementFact; readonly size: number; readonly end: ItemFact };

interface List {
  readonly family: Family;
  readonly prefix: string;
  readonly announced: AnnouncementFact | undefined;
  /** Starts with its first item; other lists are parts of something longer and not judged. */
  readonly whole: boolean;
  last: number;
  size: number;
  end: ItemFact;
  /** A problem that the next item must confirm. */
  doubt: Extract<ListProblem, { at: ItemFact }> | undefined;
  faulty: boolean;
}

/** Lists nested deeper than this are stray marks; looking back further would not be linear. */
const DEEPEST = 10;
/** A larger jump is another list, not a forgotten item. */
const LARGEST_GAP = 2;

/** Follows the lists of a document through its marks, in order. Linear. */
export function findListProblems(facts: readonly PlacedFact<Mark>[], order: Order): readonly ListProblem[] {
  const reader = new ListReader(order);
  for (const fact of facts) reader.read(fact);
  return reader.finish();
}

class ListReader {
  readonly #order: Order;
  readonly #problems: ListProblem[] = [];
  readonly #mentioned = new Set<number>();
  #open: List[] = [];
  #announced: AnnouncementFact | undefined;
  #quoted = false;

  constructor(order: Order) {
    this.#order = order;
  }

  read(fact: PlacedFact<Mark>): void {
    const { data } = fact;
    if (data.kind === "quotation") this.#quoted = data.opens;
    else if (this.#quoted) return;
    else if (data.kind === "mention") this.#mentioned.add(data.value);
    else if (data.kind === "announcement") this.#announced = fact as AnnouncementFact;
    else if (data.kind === "boundary") this.#endLists(0);
    else this.#item(fact as ItemFact);
  }

  finish(): readonly ListProblem[] {
    this.#endLists(0);
    return this.#problems;
  }

  #item(fact: ItemFact): void {
    const announced = this.#announced;
    this.#announced = undefined;
    const { family, prefix, value } = this.#reading(fact.data);
    if (value === 0) return;
    const level = this.#levelThatExpects(family, prefix, value);
    if (fact.data.inserted && level < 0) return;
    if (level >= 0) this.#goOn(level, fact, value);
    else if (value === 1) this.#start(fact, family, prefix, announced);
    else this.#outOfStep(fact, family, prefix, value);
    if (family === "thứ") this.#mentioned.clear();
  }

  /** `i)` is a letter after `h)` and a numeral elsewhere. */
  #reading({ family, prefix, value, label }: Item): Pick<Item, "family" | "prefix" | "value"> {
    if (family !== "a)" && family !== "a.") return { family, prefix, value };
    const place = letterValue(label, this.#order);
    const numeral = { "i)": 1, "v)": 5, "x)": 10 }[label];
    if (numeral === undefined || this.#levelThatExpects("a)", prefix, place) >= 0)
      return { family, prefix, value: place };
    if (numeral === 1 || this.#levelThatExpects("i)", prefix, numeral) >= 0)
      return { family: "i)", prefix, value: numeral };
    return { family, prefix, value: place };
  }

  #levelThatExpects(family: Family, prefix: string, value: number): number {
    for (let level = this.#open.length - 1; level >= 0; level--) {
      const list = this.#open[level];
      if (list?.family === family && list.prefix === prefix && list.last + 1 === value) return level;
    }
    return -1;
  }

  #goOn(level: number, fact: ItemFact, value: number): void {
    this.#endLists(level + 1);
    const list = this.#open[level];
    if (list === undefined) return;
    this.#settle(list);
    list.last = value;
    list.size++;
    list.end = fact;
  }

  #start(fact: ItemFact, family: Family, prefix: string, announced: AnnouncementFact | undefined): void {
    // A list below an item of the same family leaves that one open; any other takes its place.
    const top = this.#open.at(-1);
    const nested = top !== undefined && top.family === family && top.end.data.introduces;
    if (!nested) {
      const level = this.#open.findLastIndex((list) => list.family === family);
      if (level >= 0) this.#endLists(level);
    }
    this.#push({
      family,
      prefix,
      announced,
      whole: true,
      last: 1,
      size: 1,
      end: fact,
      doubt: undefined,
      faulty: false,
    });
  }

  #outOfStep(fact: ItemFact, family: Family, prefix: string, value: number): void {
    const level = this.#open.findLastIndex((list) => list.family === family && list.prefix === prefix);
    const list = this.#open[level];
    if (list === undefined) {
      const part = { family, prefix, announced: undefined, whole: false, last: value, size: 1, end: fact };
      this.#push({ ...part, doubt: undefined, faulty: true });
      return;
    }
    this.#endLists(level + 1);
    const { last, end: before, doubt } = list;
    if (doubt?.kind === "missing" && value === last && doubt.last + 2 === value) {
      // 1, 2, 4, 4: the first 4 was meant to be 3.
      this.#settle(list);
      list.size++;
      list.end = fact;
      return;
    }
    // A second jump in a row: the numbers belong to something else.
    if (list.doubt !== undefined) list.faulty = true;
    list.doubt = undefined;
    const kind = value === last ? "repeated" : value > last ? "missing" : "disordered";
    const small = value - last <= LARGEST_GAP + 1 && last - value <= LARGEST_GAP;
    if (list.whole && small && !this.#isMentioned(family, last, value))
      list.doubt = { kind, at: fact, before, family, prefix, last, value };
    list.last = value;
    list.size++;
    list.end = fact;
  }

  /** “… và thứ ba là …” in running text counts as an item. */
  #isMentioned(family: Family, last: number, value: number): boolean {
    if (family !== "thứ") return false;
    for (let place = last + 1; place < value; place++) if (this.#mentioned.has(place)) return true;
    return false;
  }

  #push(list: List): void {
    if (this.#open.length === DEEPEST) this.#open = this.#open.slice(1);
    this.#open.push(list);
  }

  #endLists(level: number): void {
    for (const list of this.#open.splice(level)) {
      this.#settle(list);
      const { announced, size } = list;
      if (announced !== undefined && !list.faulty && size > 1 && size !== announced.data.count)
        this.#problems.push({ kind: "count", at: announced, size, end: list.end });
    }
    if (level === 0) this.#announced = undefined;
  }

  #settle(list: List): void {
    if (list.doubt === undefined) return;
    this.#problems.push(list.doubt);
    list.doubt = undefined;
    list.faulty = true;
  }
}
