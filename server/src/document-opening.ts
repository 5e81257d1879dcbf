import type { Session as EngineSession, SourceChange } from "@soatvan/core";

/** A text is opened at once up to this many UTF-16 code units, and never in smaller pieces. */
const LEAST_PIECE = 32_768;
/** A piece is at least this share of what is loaded: whatever a reader must read again for it stays in proportion. */
const SHARE = 4;

/** A text that may change while it is being opened: that of an open document. */
export interface OpeningText {
  readonly length: number;
  slice(start: number, end: number): string;
  /** Where the line after the one that holds an offset starts; the end of the text after the last. */
  nextLine(offset: number): number;
}

/** Engine sessions of one document that take its text in pieces, so that the server answers others in between. */
export interface Opening {
  /** Whether the sessions hold the whole text. */
  readonly isWhole: boolean;
  /** Resolves when they do, or when the opening was given up. Rejects with what the engine throws. */
  readonly done: Promise<void>;
  /** Follows changes that the text has taken already, one after another. */
  update(changes: readonly SourceChange[]): void;
  /** Loads no further: nobody wants the document any more. */
  giveUp(): void;
}

/**
 * Loads a text into sessions that hold nothing yet. Two megabytes take a third of a second at once, and whoever asks what stands
 * under the pointer would wait so long.
 */
export function openInPieces(text: OpeningText, sessions: readonly EngineSession[]): Opening {
  let loaded = 0;
  let isOver = false;
  const apply = (change: SourceChange): void => {
    for (const session of sessions) session.update([change]);
    loaded += change.text.length - (change.end - change.start);
  };
  const loadPiece = (): void => {
    const end = Math.min(text.length, loaded + Math.max(LEAST_PIECE, loaded / SHARE));
    // Whole lines: the blocks of a piece are mostly those of the whole text.
    apply({ part: 0, start: loaded, end: loaded, text: text.slice(loaded, text.nextLine(end)) });
  };
  const loadRest = async (): Promise<void> => {
    while (loaded < text.length) {
      await othersFirst();
      if (isOver) return;
      loadPiece();
    }
  };
  loadPiece();
  const done = loadRest();
  // Whoever waits for it is told; nobody may be waiting.
  done.catch(() => {});
  return {
    get isWhole() {
      return loaded === text.length;
    },
    done,
    update(changes) {
      for (const change of changes) {
        const { part, start, end } = change;
        if (end <= loaded) apply(change);
        // What is not loaded will be read from the changed text.
        else if (start < loaded) apply({ part, start, end: loaded, text: "" });
      }
    },
    giveUp() {
      isOver = true;
    },
  };
}

/** Lets everything go first that waits: requests of the editor. */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
