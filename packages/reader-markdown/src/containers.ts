import type { BlockKind } from "@soatvan/core";
import type { Position } from "./leaves.ts";

/** What blocks stand in: a quotation, an item of a list, the text of a footnote. */
export interface Container {
  readonly kind: "quotation" | "item" | "note";
  /** Columns that a line must be indented to go on in it. */
  readonly indent: number;
  /** Nothing but its mark has been seen. */
  empty: boolean;
}

const topLevel: Position = { kind: "paragraph", top: true, item: false };

/** What a block is by the containers it stands in, outermost first. */
export function positionIn(containers: readonly Container[]): Position {
  const last = containers.at(-1);
  if (last === undefined) return topLevel;
  const item = last.kind === "item";
  const quoted = containers.some(({ kind }) => kind === "quotation");
  const kind: BlockKind = quoted ? "quotation" : item ? "item" : "paragraph";
  return { kind, top: false, item };
}
