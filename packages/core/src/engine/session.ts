import type { Document, Part, Reader, Rereader, SourceChange } from "../document/document.ts";
import { changedBlocks } from "./changed-blocks.ts";
import type { LintResult } from "./diagnostic.ts";
import { EditedSource } from "./edited-source.ts";
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

/** Who keeps the results of a session. */
export interface SessionKeeper {
  /** The document changed. */
  changed(): void;
  /** What the rules say of the document as it stands. */
  result(): LintResult;
}

/** Opens a session over a ledger that holds the document as the reader read it. */
export function openSession(
  reader: Reader<string>,
  ledger: Ledger,
  document: Document,
  keeper: SessionKeeper,
): Session {
  const state =
    reader.rereader === undefined
      ? wholeFile(reader, ledger, document)
      : inPieces(reader, reader.rereader, ledger, document);
  return {
    get source() {
      return state.source();
    },
    update(changes) {
      for (const change of changes) state.apply(change);
      keeper.changed();
    },
    result: () => keeper.result(),
  };
}

interface State {
  source(): string;
  apply(change: SourceChange): void;
}

/** For a reader that can read a stretch: the cost of a change follows the change, not the file. */
function inPieces(reader: Reader<string>, rereader: Rereader, ledger: Ledger, document: Document): State {
  const [part] = document.parts;
  if (part === undefined || document.parts.length > 1)
    throw new RangeError("Only a file of one part can be read in pieces");
  const source = new EditedSource(reader, rereader, part.source, document);
  const live: Part = {
    name: part.name,
    escape: part.escape,
    get source() {
      return source.text;
    },
  };
  return {
    source: () => source.text,
    apply(sourceChange) {
      const { change, directives } = source.change(ledger, sourceChange);
      ledger.replace(change, [live], directives);
    },
  };
}

/** For a reader that reads the whole file again: what stands unchanged at both ends keeps its results. */
function wholeFile(reader: Reader<string>, ledger: Ledger, document: Document): State {
  let { parts } = document;
  return {
    source: () => parts[0]?.source ?? "",
    apply(change) {
      const { source } = parts[change.part] ?? { source: "" };
      const fresh = reader.read(source.slice(0, change.start) + change.text + source.slice(change.end));
      parts = fresh.parts;
      ledger.replace(changedBlocks(ledger, fresh), parts, fresh.directives);
    },
  };
}
