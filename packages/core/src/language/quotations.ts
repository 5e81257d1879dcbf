import { CharClass, isDigit, isLetter } from "./char-class.ts";
import type { Spans } from "./spans.ts";

/** A quoted passage. Offsets are UTF-16 code units of the block's text; `end` is past the closing mark. */
export interface Quotation {
  /** Where the opening mark stands. */
  readonly start: number;
  readonly end: number;
  /** Where the quoted text starts, after the opening mark. */
  readonly innerStart: number;
  /** Where the quoted text ends, before the closing mark. */
  readonly innerEnd: number;
  /** How deep it is nested; 0 for a quotation that stands in no other. */
  readonly depth: number;
}

interface Open {
  readonly at: number;
  readonly close: number;
  readonly depth: number;
}

/** Which mark closes a quotation that an opening mark begins. */
const closing: ReadonlyMap<number, number> = new Map([
  [0x201c, 0x201d],
  [0x201e, 0x201d],
  [0x2018, 0x2019],
  [0x201a, 0x2019],
  [0xab, 0xbb],
  [0x22, 0x22],
]);

/** Quotations nested deeper than this are a run of stray marks; looking back further would not be linear. */
const DEEPEST = 8;

/**
 * Finds the quotations of a block: “…”, ‘…’, «…» and "…". A mark without its partner makes no quotation. A single straight quote
 * is taken for an apostrophe (`K'Ho`), as is ’ between letters.
 */
export function findQuotations(text: string, punctuation: Spans): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  for (let index = 0; index < punctuation.count; index++) {
    const mark = punctuation.tag(index);
    if (mark < CharClass.openQuote || mark > CharClass.straightQuote) continue;
    const at = punctuation.start(index);
    const unit = text.charCodeAt(at);
    if (unit === 0x2019 && isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) continue;
    if (closeQuotation(open, found, unit, at)) continue;
    // 21°20'50": seconds or inches, not the start of a quotation.
    if (unit === 0x22 && isDigit(text.charCodeAt(at - 1))) continue;
    openQuotation(open, unit, at);
  }
  return found.sort((a, b) => a.start - b.start);
}

function closeQuotation(open: Open[], found: Quotation[], unit: number, at: number): boolean {
  for (let level = open.length - 1; level >= 0; level--) {
    const candidate = open[level];
    if (candidate?.close !== unit) continue;
    open.length = level;
    found.push({
      start: candidate.at,
      end: at + 1,
      innerStart: candidate.at + 1,
      innerEnd: at,
      depth: candidate.depth,
    });
    return true;
  }
  return false;
}

function openQuotation(open: Open[], unit: number, at: number): void {
  const close = closing.get(unit);
  if (close === undefined) return;
  if (open.length === DEEPEST) open.shift();
  open.push({ at, close, depth: open.length });
}
