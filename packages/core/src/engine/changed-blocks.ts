import type { Block, BlockChange, BlockList, Document } from "../document/document.ts";

/**
 * Compares a document with the blocks it had: what stands unchanged at both ends keeps its results, the middle is
 * replaced. For readers that read the whole file again.
 */
export function changedBlocks(before: BlockList, after: Document): BlockChange {
  const { blocks } = after;
  const most = Math.min(before.length, blocks.length);
  let from = 0;
  while (from < most && unmoved(before, from, after)) from++;
  let same = 0;
  const delta = shiftAtEnd(before, after);
  while (same < most - from && moved(before, before.length - 1 - same, after, blocks.length - 1 - same, delta)) same++;
  return {
    part: blocks.at(-1)?.part ?? 0,
    from,
    to: before.length - same,
    blocks: blocks.slice(from, blocks.length - same),
    delta,
  };
}

function unmoved(before: BlockList, index: number, after: Document): boolean {
  return moved(before, index, after, index, 0);
}

function moved(before: BlockList, index: number, after: Document, afterIndex: number, delta: number): boolean {
  const placed = after.blocks[afterIndex];
  return (
    placed !== undefined &&
    before.part(index) === placed.part &&
    before.start(index) + delta === placed.start &&
    sameBlock(before.block(index), placed.block)
  );
}

function shiftAtEnd(before: BlockList, after: Document): number {
  const last = after.blocks.at(-1);
  return last === undefined || before.length === 0 ? 0 : last.start - before.start(before.length - 1);
}

/** Whether two blocks read the same, from the same source: then every rule says the same of both. */
export function sameBlock(a: Block, b: Block): boolean {
  if (a.kind !== b.kind || a.escape !== b.escape || a.content.text !== b.content.text) return false;
  if (a.outer?.start !== b.outer?.start || a.outer?.end !== b.outer?.end) return false;
  const { map } = a.content;
  if (map.pieceCount !== b.content.map.pieceCount) return false;
  for (let index = 0; index < map.pieceCount; index++) {
    const one = map.piece(index);
    const two = b.content.map.piece(index);
    if (
      one.kind !== two.kind ||
      one.text !== two.text ||
      one.source !== two.source ||
      one.sourceLength !== two.sourceLength
    )
      return false;
  }
  return true;
}
