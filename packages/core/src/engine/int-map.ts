const EMPTY = -1;
const SMALLEST = 64;

/**
 * Integers by integers from 0 on, side by side in memory: a look-up among a million costs one wait for memory, and nothing in it
 * is for the collector of garbage to visit. Open addressing with linear probing, never more than half full.
 */
export class IntMap {
  /** `key, value` at each place; the key of a free place is -1. */
  #data = new Int32Array(2 * SMALLEST).fill(EMPTY);
  #size = 0;

  /** How many keys there are. */
  get size(): number {
    return this.#size;
  }

  /** The value of a key, or `absent`. */
  get(key: number, absent: number): number {
    const at = this.#find(key);
    return this.#data[at] === key ? (this.#data[at + 1] as number) : absent;
  }

  /** Gives a key a value. */
  set(key: number, value: number): void {
    let at = this.#find(key);
    if (this.#data[at] !== key) {
      if (4 * (this.#size + 1) > this.#data.length) {
        this.#grow();
        at = this.#find(key);
      }
      this.#size++;
      this.#data[at] = key;
    }
    this.#data[at + 1] = value;
  }

  /** Takes a key out. */
  delete(key: number): void {
    const data = this.#data;
    let free = this.#find(key);
    if (data[free] !== key) return;
    this.#size--;
    // What a search for it would miss behind the hole moves up.
    for (let at = this.#next(free); data[at] !== EMPTY; at = this.#next(at)) {
      const home = this.#home(data[at] as number);
      const reachesBack = at >= free ? home <= free || home > at : home <= free && home > at;
      if (!reachesBack) continue;
      data[free] = data[at] as number;
      data[free + 1] = data[at + 1] as number;
      free = at;
    }
    data[free] = EMPTY;
  }

  /** Takes all keys out. */
  clear(): void {
    if (this.#size === 0) return;
    this.#size = 0;
    if (this.#data.length > 64 * SMALLEST) this.#data = new Int32Array(2 * SMALLEST);
    this.#data.fill(EMPTY);
  }

  /** Where a key stands, or the free place where it would. */
  #find(key: number): number {
    const data = this.#data;
    let at = this.#home(key);
    while (data[at] !== key && data[at] !== EMPTY) at = this.#next(at);
    return at;
  }

  #home(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 7) & (this.#data.length - 2);
  }

  #next(at: number): number {
    return (at + 2) & (this.#data.length - 2);
  }

  #grow(): void {
    const old = this.#data;
    this.#data = new Int32Array(2 * old.length).fill(EMPTY);
    for (let from = 0; from < old.length; from += 2) {
      const key = old[from] as number;
      if (key === EMPTY) continue;
      const at = this.#find(key);
      this.#data[at] = key;
      this.#data[at + 1] = old[from + 1] as number;
    }
  }
}
