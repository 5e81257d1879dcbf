import type { BlockText } from "../document/block-text.ts";
import type { Block } from "../document/document.ts";
import type { Entry } from "./entry.ts";

/** Blocks that are read again are kept while a change is worked off, but no more than these. */
const MOST_READ = 2048;

/** Blocks that a rule reads again to make sure of what facts only suggest. */
export class RereadBlocks {
  #texts = new Map<Entry, BlockText>();
  readonly #readBlock: (block: Block) => BlockText;

  constructor(readBlock: (block: Block) => BlockText) {
    this.#readBlock = readBlock;
  }

  /** The block of an entry as the rule's `collect` saw it. */
  readonly read = (entry: Entry): BlockText => {
    let text = this.#texts.get(entry);
    if (text === undefined) {
      if (this.#texts.size >= MOST_READ) this.#texts = new Map();
      text = this.#readBlock(entry.block);
      this.#texts.set(entry, text);
    }
    return text;
  };

  /** Forgets all blocks. */
  clear(): void {
    if (this.#texts.size > 0) this.#texts = new Map();
  }
}
