import type { Group, Verdict } from "./fact-group.ts";
import type { FactOwner } from "./placed-fact.ts";

/** Groups of which a rule has something to say, by the documents it is about. */
export class OwnerIndex {
  #groups = new Map<FactOwner, Set<Group>>();

  /** Forgets all groups. */
  clear(): void {
    if (this.#groups.size > 0) this.#groups = new Map();
  }

  /** What the rule says about a document. */
  *verdicts(owner: FactOwner): Iterable<Verdict> {
    for (const { verdict } of this.#groups.get(owner) ?? []) if (verdict !== undefined) yield verdict;
  }

  /** What the rule says of a group was about some documents and is about others now. */
  move(group: Group, before: ReadonlySet<FactOwner>, after: ReadonlySet<FactOwner>): void {
    for (const owner of before) {
      if (after.has(owner)) continue;
      const groups = this.#groups.get(owner);
      groups?.delete(group);
      if (groups?.size === 0) this.#groups.delete(owner);
    }
    for (const owner of after) {
      if (before.has(owner)) continue;
      const groups = this.#groups.get(owner);
      if (groups === undefined) this.#groups.set(owner, new Set([group]));
      else groups.add(group);
    }
  }
}
