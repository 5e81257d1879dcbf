import type { PlacedFault } from "./marks.ts";

/** A fault with the fact it came from. */
export interface OwnedFault<Owner> {
  readonly owner: Owner;
  readonly fault: PlacedFault;
}

const quotePairs = ["“”", '""', "„”", "«»"];

/**
 * The faults that no other paragraph explains. A quotation of several paragraphs opens in one and closes in a later one;
 * the press opens every paragraph of it anew and closes only the last.
 */
export function unresolvedFaults<Owner>(
  paragraphs: readonly {
    readonly owner: Owner;
    readonly faults: readonly PlacedFault[];
    /** The whole paragraph is one quotation. */
    readonly quoted: boolean;
  }[],
): readonly OwnedFault<Owner>[] {
  const unresolved: OwnedFault<Owner>[] = [];
  const waiting = new Map<string, OwnedFault<Owner>[]>();
  for (const { owner, faults, quoted } of paragraphs) {
    if (quoted) for (const pair of quotePairs) waiting.delete(pair);
    for (const fault of faults) {
      const pair = fault.kind === "unclosed" ? fault.mark + fault.wanted : fault.wanted + fault.mark;
      const open = waiting.get(pair);
      // What an earlier paragraph leaves open ends here, wherever that is: “… ưa chuộng” - chị Huyền nói.
      const spans = fault.spans || (fault.kind === "unopened" && open !== undefined);
      if (fault.kind === "mismatched" || !spans) unresolved.push({ owner, fault });
      else if (fault.kind === "unclosed") {
        if (open === undefined) waiting.set(pair, [{ owner, fault }]);
        else open.push({ owner, fault });
      } else if (open === undefined) unresolved.push({ owner, fault });
      else waiting.delete(pair);
    }
  }
  for (const open of waiting.values()) unresolved.push(...open);
  return unresolved;
}
