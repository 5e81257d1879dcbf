import type { MappedText } from "@soatvan/unicode-normalize";
import type { Block, PlacedBlock } from "../document/document.ts";
import type { Entry } from "./entry.ts";

/** How far entries have moved since their places were written down. */
interface Shift {
  blocks: number;
  units: number;
}

const unmoved: Readonly<Shift> = { blocks: 0, units: 0 };

/** An entry that moves with all that stand behind an edit, without being touched. */
export class BlockEntry implements Entry {
  readonly block: Block;
  readonly part: number;
  readonly content: MappedText;
  findings: Entry["findings"];
  withheld: Entry["withheld"];
  facts: Entry["facts"];
  readonly failures: Entry["failures"];
  #index = 0;
  #start: number;
  #shift: Readonly<Shift> = unmoved;

  constructor({ block, part, start }: PlacedBlock, rest: Omit<Entry, "block" | "part" | "start" | "index">) {
    this.block = block;
    this.part = part;
    this.content = rest.content;
    this.findings = rest.findings;
    this.withheld = rest.withheld;
    this.facts = rest.facts;
    this.failures = rest.failures;
    this.#start = start;
  }

  get index(): number {
    return this.#index + this.#shift.blocks;
  }

  get start(): number {
    return this.#start + this.#shift.units;
  }

  /** Gives the entry its place. It moves no more with others. */
  place(index: number, start: number): void {
    this.#shift = unmoved;
    this.#index = index;
    this.#start = start;
  }

  /** Lets the entry move from where it stands now. */
  follow(shift: Readonly<Shift>): void {
    const { index, start } = this;
    this.#shift = shift;
    this.#index = index - shift.blocks;
    this.#start = start - shift.units;
  }
}

/**
 * Which entries of a document stand behind the last edit and move together: edits are mostly near each other, so the work of one
 * does not grow with the document.
 */
export class MovingEntries {
  readonly #shift: Shift = { blocks: 0, units: 0 };
  /** The first of those that move. */
  #from = Number.POSITIVE_INFINITY;

  /** From here on entries move from now on, and none before it. */
  moveFrom(index: number, entries: readonly BlockEntry[]): void {
    let from = Math.min(this.#from, entries.length);
    for (; from < index; from++) {
      const entry = entries[from];
      entry?.place(entry.index, entry.start);
    }
    for (; from > index; from--) entries[from - 1]?.follow(this.#shift);
    this.#from = index;
  }

  /** Right before those that move, blocks came or went, and units of the source. */
  move(blocks: number, units: number): void {
    this.#from += blocks;
    this.#shift.blocks += blocks;
    this.#shift.units += units;
  }
}
