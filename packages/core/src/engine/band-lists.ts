import type { Band } from "./fact-band.ts";
import { IntMap } from "./int-map.ts";

const NONE = -0x80000000;
const nothing: Band = [];

/** The groups of each band, by their numbers. A band that holds one group, as most do, holds it without a list. */
export class BandLists {
  /** The number of the only group, or what is left of -1 when the index of the list is taken away. */
  readonly #bands = new IntMap();
  #lists: number[][] = [];
  #free: number[] = [];

  /** How many bands hold any group. */
  get size(): number {
    return this.#bands.size;
  }

  /** The groups of a band. */
  get(band: number): Band {
    const value = this.#bands.get(band, NONE);
    if (value >= 0) return [value];
    return value === NONE ? nothing : (this.#lists[-1 - value] as Band);
  }

  /** Adds a group at the end of a band. A list that was given before may grow. */
  push(band: number, number: number): void {
    const value = this.#bands.get(band, NONE);
    if (value === NONE) this.#bands.set(band, number);
    else if (value >= 0) this.#bands.set(band, -1 - this.#addList([value, number]));
    else this.#lists[-1 - value]?.push(number);
  }

  /** Gives a band its groups; it must not be changed after that. */
  set(band: number, numbers: number[]): void {
    const value = this.#bands.get(band, NONE);
    const hasList = value < 0 && value !== NONE;
    const [only] = numbers;
    if (numbers.length > 1) {
      if (hasList) this.#lists[-1 - value] = numbers;
      else this.#bands.set(band, -1 - this.#addList(numbers));
      return;
    }
    if (hasList) {
      this.#lists[-1 - value] = [];
      this.#free.push(-1 - value);
    }
    if (only === undefined) this.#bands.delete(band);
    else this.#bands.set(band, only);
  }

  /** Forgets all bands. */
  clear(): void {
    this.#bands.clear();
    if (this.#lists.length > 0) this.#lists = [];
    if (this.#free.length > 0) this.#free = [];
  }

  #addList(numbers: number[]): number {
    const index = this.#free.pop() ?? this.#lists.length;
    this.#lists[index] = numbers;
    return index;
  }
}
