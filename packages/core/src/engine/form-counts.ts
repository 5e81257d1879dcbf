import type { Fact } from "../rule/rule.ts";
import type { RowChange } from "./fact-rows.ts";

/** How many facts of a group hold each form (`Fact.forms`), kept up to date by changes alone. */
export class FormCounts {
  readonly #counts: number[] = [];
  #size = 0;

  /** How many different forms there are. */
  get size(): number {
    return this.#size;
  }

  /** Takes over what a change did to the facts. */
  change({ removed, added }: RowChange): void {
    for (const { fact } of removed) this.#add(fact.forms ?? 0, -1);
    for (const { fact } of added) this.add(fact);
  }

  /** Counts one more fact. */
  add({ forms = 0 }: Fact<unknown>): void {
    this.#add(forms, 1);
  }

  #add(forms: number, amount: number): void {
    for (let bit = 0; forms >>> bit !== 0; bit++) {
      if ((forms & (1 << bit)) === 0) continue;
      const before = this.#counts[bit] ?? 0;
      this.#counts[bit] = before + amount;
      if (before === 0) this.#size++;
      else if (before + amount === 0) this.#size--;
    }
  }
}
