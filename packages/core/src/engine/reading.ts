import { type MappedText, needsNormalization, normalize, throughMap } from "@soatvan/unicode-normalize";
import { BlockText } from "../document/block-text.ts";
import type { Block } from "../document/document.ts";
import { MAYBE_NOT_NORMAL, type Scan, type Scanner } from "../language/scan.ts";

/** A block made ready for rules: as it was read, and in NFC with the map to the block's own source. */
export interface Reading {
  readonly raw: BlockText;
  readonly text: BlockText;
  readonly rawContent: MappedText;
  readonly content: MappedText;
}

/** Scans a block once, and once more only when its text is not in NFC. */
export function readBlock(block: Block, scanner: Scanner): Reading {
  const scan = scanner.scan(block.content.text);
  const raw = new BlockText(block.kind, block.content.text, scan);
  const content = normalContent(block, scan);
  const text = content === block.content ? raw : new BlockText(block.kind, content.text, scanner.scan(content.text));
  return { raw, text, rawContent: block.content, content };
}

function normalContent(block: Block, scan: Scan): MappedText {
  const { content } = block;
  if ((scan.features & MAYBE_NOT_NORMAL) === 0 || !needsNormalization(content.text)) return content;
  return throughMap(normalize(content.text), content);
}
