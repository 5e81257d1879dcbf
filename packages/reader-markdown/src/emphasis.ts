import { isUnicodePunctuation, isUnicodeSpace } from "./chars.ts";
import type { Cuts } from "./cuts.ts";

/** A run of `*`, `_` or `~` that may open or close emphasis. */
interface Delimiter {
  readonly mark: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What is left of the run: openers are used up from the right, closers from the left. */
  start: number;
  end: number;
  previous: number;
  next: number;
}

const NONE = -1;

/**
 * The runs of emphasis marks of a text, in order. Says which of them are markup and which are only characters, as
 * CommonMark 0.31 (section 6.2) and GitHub's strikethrough do; each run is passed over a bounded number of times.
 */
export class Emphasis {
  readonly #text: string;
  readonly #runs: Delimiter[] = [];
  #last = NONE;

  constructor(text: string) {
    this.#text = text;
  }

  /** How many runs there are so far: a place to resolve from. */
  get count(): number {
    return this.#runs.length;
  }

  /** Adds the run that starts at `at`; returns where it ends. */
  add(at: number): number {
    const text = this.#text;
    const mark = text.charCodeAt(at);
    let end = at;
    while (text.charCodeAt(end) === mark) end++;
    const before = codePointBefore(text, at);
    const after = end < text.length ? (text.codePointAt(end) ?? 0) : 0x0a;
    const spaceBefore = isUnicodeSpace(before);
    const spaceAfter = isUnicodeSpace(after);
    const markBefore = isUnicodePunctuation(before);
    const markAfter = isUnicodePunctuation(after);
    const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    const inner = mark === 0x5f;
    const canOpen = left && (!inner || !right || markBefore);
    const canClose = right && (!inner || !left || markAfter);
    const length = end - at;
    if ((canOpen || canClose) && (mark !== 0x7e || length <= 2)) {
      const index = this.#runs.length;
      const previous = this.#last;
      this.#runs.push({ mark, length, canOpen, canClose, start: at, end, previous, next: NONE });
      const last = this.#runs[previous];
      if (last !== undefined) last.next = index;
      this.#last = index;
    }
    return end;
  }

  /** Pairs the runs from number `from` on, cuts out what pairs, and forgets them. */
  resolve(from: number, cuts: Cuts): void {
    const bottoms = new Map<number, number>();
    let closer = from;
    while (closer !== NONE && closer < this.#runs.length) {
      const run = this.#runs[closer];
      if (run === undefined) break;
      closer = run.canClose && run.start < run.end ? this.#close(closer, run, from, bottoms, cuts) : run.next;
    }
    this.#runs.length = from;
    this.#last = this.#lastBefore(from);
  }

  /** Looks for what a closing run closes; returns the run to go on with. */
  #close(index: number, run: Delimiter, from: number, bottoms: Map<number, number>, cuts: Cuts): number {
    const key = bottomKey(run);
    const bottom = bottoms.get(key) ?? from;
    for (let at = run.previous; at >= bottom && at !== NONE; ) {
      const opener = this.#runs[at];
      if (opener === undefined) break;
      if (pairs(opener, run)) {
        this.#use(at, opener, index, run, cuts);
        return run.start < run.end ? index : run.next;
      }
      at = opener.previous;
    }
    bottoms.set(key, index);
    if (!run.canOpen) this.#unlink(run);
    return run.next;
  }

  #use(openerIndex: number, opener: Delimiter, index: number, run: Delimiter, cuts: Cuts): void {
    const used = run.mark === 0x7e ? run.length : opener.end - opener.start >= 2 && run.end - run.start >= 2 ? 2 : 1;
    cuts.markup(opener.end - used, opener.end);
    cuts.markup(run.start, run.start + used);
    opener.end -= used;
    run.start += used;
    // Runs between the two have lost their chance.
    opener.next = index;
    run.previous = openerIndex;
    if (opener.end === opener.start) this.#unlink(opener);
    if (run.start === run.end) this.#unlink(run);
  }

  #unlink(run: Delimiter): void {
    const previous = this.#runs[run.previous];
    const next = this.#runs[run.next];
    if (previous !== undefined) previous.next = run.next;
    if (next !== undefined) next.previous = run.previous;
  }

  #lastBefore(from: number): number {
    for (let at = from - 1; at >= 0; at--) {
      const run = this.#runs[at];
      if (run !== undefined) {
        run.next = NONE;
        return at;
      }
    }
    return NONE;
  }
}

function pairs(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.mark !== closer.mark || !opener.canOpen || opener.start === opener.end) return false;
  if (closer.mark === 0x7e) return opener.length === closer.length;
  // The “rule of three”: a run that could do both does not pair when the lengths add up to a multiple of three.
  if (!opener.canClose && !closer.canOpen) return true;
  return closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}

/** Closers of one kind share the place below which nothing was found for them. */
function bottomKey(run: Delimiter): number {
  const rest = run.mark === 0x7e ? run.length : run.length % 3;
  return run.mark * 8 + rest * 2 + (run.canOpen ? 1 : 0);
}

function codePointBefore(text: string, at: number): number {
  if (at === 0) return 0x0a;
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) ?? unit) : unit;
}
