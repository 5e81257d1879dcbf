import type { BlockChange, Document, Part, Reader, SourceChange } from "../document/document.ts";
import { changedBlocks } from "./changed-blocks.ts";
import type { LintResult } from "./diagnostic.ts";
import type { Ledger } from "./ledger.ts";

/**
 * A document that is being edited. An update reads and checks only the blocks it touches, and only the groups of facts
 * that changed; the result always equals that of a fresh lint of the same text.
 */
export interface Session {
  /** The source of the document's first part as it stands. */
  readonly source: string;
  /** Applies changes one after another; offsets of each are UTF-16 code units in the text the one before left. */
  update(changes: readonly SourceChange[]): void;
  /** What the rules say of the document as it stands. */
  result(): LintResult;
}

/** Opens a session over a ledger. `resultOf` words what the ledger holds; it is called at most once per update. */
export function openSession(
  reader: Reader<string>,
  ledger: Ledger,
  document: Document,
  resultOf: () => LintResult,
): Session {
  let parts = document.parts;
  let { suppressions } = document;
  let result: LintResult | undefined;
  const apply = (change: SourceChange): void => {
    const part = parts[change.part];
    if (part === undefined) throw new RangeError(`No part ${change.part} in a document of ${parts.length} parts`);
    const source = part.source.slice(0, change.start) + change.text + part.source.slice(change.end);
    if (reader.reread === undefined) {
      const fresh = reader.read(source);
      const blocks = changedBlocks(ledger, fresh);
      ({ parts, suppressions } = fresh);
      ledger.replace(blocks, parts, suppressions);
    } else {
      const blocks: BlockChange = reader.reread(source, ledger, change);
      parts = parts.map((old, index): Part => (index === change.part ? { ...old, source } : old));
      ledger.replace(blocks, parts, suppressions);
    }
  };
  return {
    get source() {
      return parts[0]?.source ?? "";
    },
    update(changes) {
      for (const change of changes) apply(change);
      result = undefined;
    },
    result() {
      result ??= resultOf();
      return result;
    },
  };
}
